// ““The era of war is over” who told this?”, “whose words: «…»”: words, and beside them nothing but the question whose they are, whether they are real, or where they come from.

import { whereItMayFit } from "../../text/where-it-may-fit.ts";

const IT = "(?:that|this|it|these|those|dis|dat)(?: (?:one|lines?|words?|sentences?|phrases?|quotes?|things?))?";
const THE_WORDS = `(?:${IT}|the (?:lines?|words?|sentences?|phrases?|quotes?|statement))`;
const WHO =
  "(?:who|whom|(?:which|what) (?:\\p{L}+ )?(?:leader|person|president|minister|politician|diplomat|official|one|man|guy|country|people|premier|chancellor|speaker|fellow))";
const SAYING =
  "(?:said|says?|saying|sayed|told|tells?|telling|wrote|writes?|written|spoke|speaks?|spoken|speaking|stated|uttered|coined|quoted|(?:gave|give|given|made|makes?|making)(?= (?:this|that|the) (?:statement|quote|remark|comment|speech|line)))";
const GIVEN = `(?:${THE_WORDS}|(?:this|that|the) (?:statement|remark|comment|speech))`;
const POLITELY =
  "(?:(?:so|and|but|now|then|ok|sir|please|pls|plz|kindly|hi|hello|just|do you know|does (?:any|some)(?:one|body) know|(?:i )?(?:want|need) to know|i(?: am|'m|’m) asking|(?:can|could) you(?: please)? tell(?: me)?|(?:please )?tell(?: me| us)?|question|quick question|any idea)[\\s,:–—-]+)*";
const HELPING =
  "(?:(?:is|was|has|had|have|did|does|the (?:one|person) (?:who|that)|it (?:who|that)|first|once|really|actually|ever|exactly|originally|been)\\s)*";

/** Each asks whose words they are, which it names. */
const WHOSE_THEY_ARE = [
  `${WHO} ${HELPING}${SAYING}(?: to)?(?: (?:me|us))? ${GIVEN}(?: first| exactly| really| originally| (?:to|about|of) (?!whom|who)\\p{L}[\\p{L} .'’-]{1,40})?`,
  `${WHO} (?:first )?(?:came up with?|came up w)(?: ${IT})`,
  `whose (?:words?|line|quote|sentence|statement|phrase|dialogue|remark|saying)(?: (?:is|are|was|were|it is|this is))?(?: ${IT}|)`,
];

/** Each asks it, and does so of nothing else. */
const WHOSE = [
  ...WHOSE_THEY_ARE,
  `(?:(?:it|this|that) )?(?:(?:was|is|were|are) )?(?:(?:it|this|that) )?(?:said|told|spoken|written|uttered|stated|quoted|made) by ${WHO}`,
  `by (?:whom|${WHO})(?: (?:was|is) (?:it|this|that) (?:said|told|spoken))?`,
  `from (?:whom|who|which (?:leader|person))(?: (?:is|are|was|were|comes?|came) ${IT}| ${IT}(?: (?:is|are|was|comes?|came))?)?`,
  `who(?:'s|’s| is| was) (?:the )?(?:author|speaker|(?:one|person|man|leader) (?:who |that )?${SAYING} ${IT})(?: of ${IT}|)`,
];

/** What is only asked of words that are marked as such. */
const OF_MARKED = [
  `${WHO} ${HELPING}${SAYING}`,
  `(?:is|was|are|were) ${THE_WORDS} (?:an? )?(?:(?:really|actually|even|truly) )?(?:real|true|fake|genuine|authentic|correct|accurate|right|legit|false|made up|invented)(?: (?:quote|words|thing|line))?(?: or (?:not|no|fake|false|made up|invented)|)`,
  "(?:real|true|fake|genuine|legit|authentic)(?: (?:quote|words))?(?: or (?:not|no|fake|false|real))?",
  `(?:what(?:'s|’s| is| are)? )?(?:the |its |his |your )?(?:sources?|origin)(?: (?:of|for) ${THE_WORDS}| (?:please|pls|plz|is what)|)`,
  `(?:from )?where (?:is|are|was|does|do|did|it|this|that) (?:${IT} )?(?:is |are |was )?(?:come |comes |taken )?from`,
  `(?:on )?(?:when|where|which (?:day|date|year)|what (?:day|date|year)) ${HELPING}(?:he|she|they|someone|somebody) ${HELPING}${SAYING}(?: ${GIVEN})?`,
  `(?:when|where) (?:was|is|were|are) ${IT} (?:said|told|spoken|from)`,
  `(?:did|has|have) (?:he|she|they|any(?:one|body)|some(?:one|body)) (?:really |actually |ever )*${SAYING} ${IT}`,
  `(?:he|she|they|some(?:one|body)) (?:really |actually |ever )*${SAYING} ${IT}`,
];

const asked = (forms: readonly string[]) =>
  `${POLITELY}(?:${forms.join("|")})(?:[\\s,]+(?:please|pls|plz|sir|exactly|again|first))*`;
const HEAD_OR_TAIL = new RegExp(`^[\\s,;:.!–—-]*(?:${asked([...WHOSE, ...OF_MARKED])})?[\\s?!.,:;–—-]*$`, "isu");
/** “Modi said this?”, “did Xi say it”, “is it Xi who said this”. */
const BY_NAME = new RegExp(
  `^[\\s,;:.–—-]*${POLITELY}(?:(?:did|has|was it|is it|it was|it is) )?(?!(?:${WHO}|he|she|they|it|this|that|where|when|why|how|i|we|you|some\\p{L}*|any\\p{L}*|did|has|was|is)\\b)(?<who>\\p{L}[\\p{L}'’.-]*(?: \\p{L}[\\p{L}'’.-]*){0,2}?) (?:(?:really|actually|ever|who|has|had|that) )*(?:said|says?|told|tells?|spoke|wrote) ${IT}[\\s?!.]*$`,
  "isu",
);
const MARKED = [
  /^(?<before>[^"“”„«»「」『』]*)(?<words>["“„«»”「『][^"“”„«»「」『』\n]{2,}["“”»«」』])(?<behind>[^"“”„«»「」『』]*)$/su,
  /^(?<before>(?:[^"“”„«»'‘’]*[\s:,–—-])?)['‘’](?<inner>\S[^"“”„«»\n]*\S)['’](?![\p{L}\p{N}])(?<behind>[^"“”„«»'‘]*)$/su,
];
/** Of more nobody asks; and the patterns take the square of it. */
const LONGEST_QUESTION = 200;

/** Of words that nothing marks, what stands behind them and asks whose they are. */
const UNMARKED = whereItMayFit(
  new RegExp(`^(?<text>.+?)[\\s,;:.…–—-]+(?:${WHOSE_THEY_ARE.join("|")})\\s*[?.!]*$`, "isu"),
);

/** The words with their marks, and who is to have said them where somebody is named; undefined where anything else stands beside them, or nothing. */
export function markedAndAsked(message: string): string | undefined {
  const found = MARKED.map((form) => form.exec(message)).find((match) => match !== null);
  const { before = "", words, inner, behind = "" } = found?.groups ?? {};
  const marked = words ?? (inner === undefined ? undefined : `“${inner}”`);
  if (marked === undefined || `${before}${behind}`.trim() === "") return undefined;
  if (before.length + behind.length > LONGEST_QUESTION) return undefined;
  if (HEAD_OR_TAIL.test(before) && HEAD_OR_TAIL.test(behind)) return marked;
  const [beside, rest] = /\p{L}/u.test(behind) ? [behind, before] : [before, behind];
  const who = HEAD_OR_TAIL.test(rest) ? BY_NAME.exec(beside)?.groups?.who : undefined;
  return who === undefined ? undefined : `did ${who} say ${marked}`;
}

/** “Which city will host it and who said it”, “Xi–Biden in Lima, whose words”: what stands there is a question of its own, or a meeting. */
const NO_WORDS_OF_ANYBODY =
  /^(?:which|what|where|when|who|whose|how)\b.*\b(?:and|or|&)$|^\p{Lu}\p{L}+ ?[–-] ?\p{Lu}\p{L}+ (?:in|at) \S+(?: \S+)?$/isu;

/** Words without marks before a question that asks whose they are; undefined where there is none. */
export function unmarkedAndAsked(message: string): string | undefined {
  const text = UNMARKED.exec(message.trim())?.groups?.text;
  return text === undefined || NO_WORDS_OF_ANYBODY.test(text.trim()) ? undefined : text;
}
