// What of a message a quotation is looked for by: names beside the speaker, and words that are not those of the question.

import { isFunctionWord } from "../../../parts/function-words.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { SAYS, type Speaking, wordForSaying } from "./resolve-speaker.ts";

/** Words of the question, not of the quotation. */
const ABOUT_QUOTES: ReadonlySet<string> = new Set(
  (
    "quote quotes quotation quotations quoted said say says remark remarks comment comments statement statements citation citations line phrase phrases sentence sentences word words view express " +
    "expressed told tell called call one any everything speech utter uttered hold list search give concerning regarding somebody someone whose who where there identify speaker could would about please talk talked talks spoken speak spoke mention mentioned mentions comment commented position stance attitude opinion opinions view views thoughts stand source sources reference references"
  ).split(" "),
);

/** What a quotation is wanted to be, and not what it says: “a strong quote”, “in Russian”. Only where it is called a quote. */
export const WANTED_OF_QUOTES: ReadonlySet<string> = new Set(
  (
    "most best better good great strong stronger strongest famous funny funniest hilarious memorable iconic notable notorious infamous legendary striking shocking outrageous provocative quoted controversial important interesting inspiring inspirational " +
    "powerful punchy quotable random original verbatim exact full complete whole short shorter shortest long longer longest favourite favorite popular top key main usable official authentic genuine verified sourced " +
    "translated translation english russian chinese mandarin french german spanish ukrainian turkish arabic japanese korean hindi language"
  ).split(" "),
);
const IS_CALLED_QUOTE = /\b(?:quot\w+|citations?|sayings?|lines?|remarks?|statements?|wordings?)\b/iu;

/** “The Taiwan question”, “the war in Ukraine”: what every matter may be called. A war may be a word of what was said, too. */
const OF_ANY_MATTER: ReadonlySet<string> = new Set(
  "policy policies issue issues question questions problem problems situation tie matter thing stuff".split(" "),
);
const DISPUTES: ReadonlySet<string> = new Set(
  "crisis conflict war wars dispute disputes tension tensions strait".split(" "),
);

/** What else is named, or said to be what it was about. */
export function namedBeside(message: ReadMessage, speaker: Speaking | undefined, about: readonly RecordPart[]): string {
  const aboutAt = message.words.findIndex(({ key }) => ABOUT.has(key));
  const isMatter = ({ is, from }: ReadMessage["parts"][number]) =>
    is === "place" || (is === "status" && aboutAt >= 0 && from > aboutAt);
  const places = message.parts.filter(isMatter).map(({ text }) => text);
  const subjects = [...about.map(({ text }) => text), ...places, ...subjectOf(message)];
  if (subjects.length > 0 || speaker === undefined) return [...new Set(subjects)].join(" ");
  // “Biden quote malarkey”, “did Xi say daddy”: whatever else he said is no answer.
  if (SAID_WHAT.test(message.rest)) return wordsBeyondTopic(message, wordForSaying(message) + 1).join(" ");
  return IS_CALLED_QUOTE.test(message.rest) ? wordsBeyondTopic(message).join(" ") : "";
}

/** Whether somebody said it is asked, and not what they said. */
const SAID_WHAT =
  /^(?:so |and |but )?(?:did|has|have|had|does)\b.*\b(?:say|said|says|tell|told|write|wrote|posted?)\b \S/iu;

/** What is left to look for: names that are no speaker, and what tells one quotation from another. */
export function wordsOf(message: ReadMessage, about: readonly RecordPart[]): readonly string[] {
  const { telling, parts, unread, rest } = message;
  const isWanted = (word: string) => WANTED_OF_QUOTES.has(word) && IS_CALLED_QUOTE.test(rest);
  const others = parts
    .filter((part) => part.is === "place" || part.is === "kind" || part.is === "status")
    .map(({ text }) => text);
  const isOfMatter = (word: string) => about.length > 0 && OF_ANY_MATTER.has(word);
  const loose = [...telling, ...unread.map((word) => word.toLowerCase())].filter(
    (word) => !ABOUT_QUOTES.has(word) && !isOfMatter(word) && !isWanted(word),
  );
  const missing = parts.flatMap((part) => (part.is === "missing" ? [part.text] : []));
  return [...about.map(({ text }) => text), ...others, ...missing, ...loose];
}

/** “What did Putin say about bananas”: what stands in no quotation, or in none of his, is not passed over. */
export function subjectOf({ words, parts, unread, telling }: ReadMessage): readonly string[] {
  const about = words.findIndex(({ key }) => ABOUT.has(key));
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  const isTold = ({ key, text }: (typeof words)[number]) => unread.includes(text) || telling.includes(key);
  const behind = about < 0 ? [] : words.filter((word, at) => at > about && isFree(at) && isTold(word));
  return behind.filter(({ key }) => !ABOUT_QUOTES.has(key)).map(({ text }) => text);
}

const ABOUT: ReadonlySet<string> = new Set("about on regarding concerning mention mentioned mentions".split(" "));

/** “Red line” of “the red line quote on Ukraine”: words that no topic explains, with a word for a line of text where it belongs to them. */
export function wordsBeyondTopic(message: ReadMessage, start = 0): readonly string[] {
  const { words } = message;
  const isSaying = (at: number) => ABOUT_QUOTES.has(words[at]?.key ?? "");
  const loaded = new Set(loadedWords(message).map((word) => words.indexOf(word)));
  const isOfQuestion = (key: string) =>
    [ABOUT_QUOTES, SAYS, OF_ANY_MATTER, DISPUTES, WANTED_OF_QUOTES].some((those) => those.has(key));
  const own = [...loaded].filter((at) => at >= start && !isOfQuestion(words[at]?.key ?? ""));
  const isOther = (at: number) => words.some((_, other) => other !== at && isSaying(other));
  return own.flatMap((at) =>
    [at, at + 1].flatMap((place) =>
      place === at || (words[place]?.key === "line" && isOther(place)) ? (words[place]?.text ?? []) : [],
    ),
  );
}

/** Words of sentences that are long enough to be remembered of a quotation: “within”. */
export function longerSmallWords({ words, parts, rest }: ReadMessage): readonly string[] {
  const isCalledQuote = IS_CALLED_QUOTE.test(rest);
  return words
    .filter(
      ({ key }, at) =>
        key.length > 3 &&
        isFunctionWord(key) &&
        !(QUANTIFIERS.has(key) && ABOUT_QUOTES.has(words[at + 1]?.key ?? "")) &&
        !parts.some(({ from, to }) => from <= at && at < to),
    )
    .map(({ key }) => key)
    .filter((key) => !ABOUT_QUOTES.has(key) && !(isCalledQuote && WANTED_OF_QUOTES.has(key)));
}

/** “Got some quotes on Taiwan”: how many are wanted, and no word of them. */
const QUANTIFIERS: ReadonlySet<string> = new Set(
  "some several many more most other another these those such both".split(" "),
);

/** “The American president, Mr Trump, said”: whose office that is, and not what he spoke of. */
export function isOfTitle({ to }: RecordPart, { parts }: Pick<ReadMessage, "parts">): boolean {
  const behind = parts.find(({ from }) => from >= to);
  return (
    behind?.is === "office" && behind.from === to && parts.some(({ from, is }) => is === "record" && from >= behind.to)
  );
}
