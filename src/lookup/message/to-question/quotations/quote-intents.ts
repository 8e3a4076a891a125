// “What did Xi say about Taiwan”, “who said the wide Pacific has room”, “did Putin really say …”.

import type { Day } from "@attache/edtf";
import { cutWords, type QuestionAbout } from "../../../../core/question.ts";
import { whereaboutsIn } from "../../../answers/said-elsewhere.ts";
import { cuesOf } from "../../../parts/cues.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";
import { isSaidSo, quoteCalledSo, quotesOfWords } from "./bare-phrase.ts";
import { CLAUSE, checks } from "./check-intents.ts";
import { limitedTo } from "./epithet-place.ts";
import { quotedAbroad } from "./foreign-quotes.ts";
import { remarkIn } from "./named-remark.ts";
import { saysNobodySpeaks } from "./office-speaker.ts";
import { saidOfEdition } from "./on-edition.ts";
import { asksWordsQuoted } from "./pasted-words.ts";
import { withQuotation } from "./quotation-sign.ts";
import { withCount } from "./quote-count.ts";
import { eventIn, hasQuoteAt } from "./quote-event.ts";
import { type Sought, soughtIn } from "./quote-query.ts";
import { WANTED_OF_QUOTES, wordsOf } from "./quote-subject.ts";
import { quotesOfMeeting } from "./quotes-of-meeting.ts";
import { onlyOneTold } from "./quotes-with-parts.ts";
import { standTogether } from "./remembered-words.ts";
import { askWho, officeThatSaid, quotable, SAYS, SPOKE_OF, type Speaking, speakerIn } from "./resolve-speaker.ts";
import { inYearOfQuotes, saidIn, timeSaid, yearSpokenOf } from "./saying-time.ts";
import { askWhose, speakersInRow } from "./several-speakers.ts";
import { speakerAsked } from "./speaker-slot.ts";

export function asksQuotes(message: ReadMessage, then: IntentContext): Intent | undefined {
  return remarkIn(message, then) ?? quoteCalledSo(message, then) ?? withCount(quotesAsked(message, then), message);
}

function quotesAsked(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { archive, asOf } = then;
  if (!isAboutWords(message) || ISSUED_JOINTLY.test(message.rest)) return undefined;
  const unheld = saysNobodySpeaks(message, then) ?? saidOfEdition(message, then);
  if (unheld !== undefined) return unheld;
  const speaker = quotable(speakerIn(message, archive), message, archive);
  const at = speaker === undefined ? undefined : eventIn(message, speaker.part, then);
  const there = [speaker?.id, ...(speaker?.others ?? [])].filter(
    (id) => id !== undefined && at !== undefined && hasQuoteAt(at, id, archive),
  );
  const holder = speaker === undefined ? officeThatSaid(message) : undefined;
  if (holder !== undefined) return saysUntold(holder, message, then);
  // Of several with the name, one spoke there.
  if (speaker !== undefined && speaker.others.length > 0)
    return there.length === 1 && at !== undefined && there[0] !== undefined
      ? asks({ about: "quotes", page: 0, speaker: there[0], event: at, ...asKnown(asOf) })
      : (onlyOneTold(message, speaker, then) ?? asksWordsQuoted(message, undefined, then) ?? askWho(speaker, then));
  return ofSeveral(message, speaker, then) ?? saidSo(message, then) ?? quoting(message, speaker, then);
}

/** “Who said Karabakh is Azerbaijan”: where somebody did, in these words, that is it. */
function saidSo({ rest, quoted }: ReadMessage, then: IntentContext): Intent | undefined {
  const said = quoted.length === 0 && WHO_SAID.test(rest) ? (CLAUSE.exec(rest)?.groups?.clause ?? "") : "";
  if (wordCount(said) < 2) return undefined;
  return isSaidSo(said, false, then) ? quotesOfWords(said, then) : quotedAbroad(said, undefined, then);
}

/** Of each of several who are named side by side; undefined where there is one, or a quotation is asked about. */
function ofSeveral(message: ReadMessage, speaker: Speaking | undefined, then: IntentContext): Intent | undefined {
  const row = speaker === undefined || message.quoted.length > 0 ? [] : speakersInRow(message, speaker, then.archive);
  const questions = row.flatMap((one): readonly QuestionAbout<"quotes">[] => {
    const intent = quoting(one.message, one.speaker, then);
    const isOfQuotes = intent?.ok === true && "question" in intent && intent.question.about === "quotes";
    return isOfQuotes ? [intent.question as QuestionAbout<"quotes">] : [];
  });
  return questions.length < 2 ? undefined : askWhose(questions, then);
}

function quoting(message: ReadMessage, speaker: Speaking | undefined, then: IntentContext): Intent | undefined {
  const quoted = asksWordsQuoted(message, speaker?.id, then);
  if (quoted !== undefined) return quoted;
  const [{ asOf }, [quotation]] = [then, message.quoted];
  const phrase = speaker === undefined ? WHO_SAID_BOTH.exec(message.rest)?.groups?.phrase : undefined;
  if (phrase !== undefined)
    return asks({
      about: "quotes",
      words: cutWords(`"${withQuotation(phrase, message.quoted)}"`),
      page: 0,
      ...asKnown(asOf),
    });
  if (speaker === undefined && isOfAnyQuote(message))
    return asks({ about: "quotes", page: 0, ...saidIn(message, true, then.today), ...asKnown(asOf) });
  const sought = soughtIn(message, speaker, then);
  const ofMeeting = speaker === undefined ? quotesOfMeeting(message, sought, then) : undefined;
  if (ofMeeting !== undefined) return ofMeeting;
  const clause = quotation ?? CLAUSE.exec(message.rest)?.groups?.clause ?? "";
  // “Who said I looked the man in the eye”: one word of many that somebody said is not what is asked for.
  const isOne = sought?.topic !== undefined || (sought?.words !== undefined && wordCount(sought.words) === 1);
  const isOneOfMany = isOne && wordCount(clause) > MANY && WHO_SAID.test(message.rest);
  if (speaker === undefined && isOneOfMany && !IS_ABOUT.test(clause)) return checks(clause, undefined);
  if (speaker === undefined && isSaidByNobody(message, clause, sought, then)) return checks(clause, undefined);
  if (sought === undefined && speaker === undefined) return ofAnybody(message, clause, asOf);
  const by = speaker === undefined ? {} : { speaker: speaker.id };
  const isOfSomebody = speaker !== undefined || speakerAsked(message) !== undefined;
  return asks({
    about: "quotes",
    page: 0,
    ...by,
    ...sought,
    ...yearSpokenOf(message, sought?.words, then.today),
    ...whereQuoted(message, speaker, then),
    ...timeSaid(inYearOfQuotes(message, speaker, then), sought?.event, isOfSomebody, then),
    ...asKnown(asOf),
  });
}

/** “‘Total disgrace’ – Trump in Johannesburg”: where words in quotation marks are to have been said. */
function whereQuoted({ quoted, ...message }: ReadMessage, speaker: Speaking | undefined, { archive }: IntentContext) {
  const [quotation] = quoted;
  if (quotation === undefined || speaker === undefined) return {};
  const limits = limitedTo(whereaboutsIn(message, archive).at(-1));
  return Object.keys(limits).length === 0 ? {} : { ...limits, words: cutWords(`"${quotation}"`) };
}

/** “Who said peace through strength”: where the words stand in no quotation together, some of them are no answer. */
function isSaidByNobody({ rest }: ReadMessage, clause: string, sought: Sought | undefined, { archive }: IntentContext) {
  if (sought?.words === undefined || !WHO_SAID.test(rest) || wordCount(clause) < 2 || IS_ABOUT.test(clause))
    return false;
  return !standTogether(clause, archive);
}

/** What was said, by nobody and about nothing that is named. */
function ofAnybody(message: ReadMessage, clause: string, asOf: Day | undefined): Intent | undefined {
  if (wordCount(clause) > 2) return checks(clause, undefined);
  // “Find the quote about guardrails”: that there is none is an answer.
  const words = cutWords(wordsOf(message, []).join(" "));
  return words === "" || !ASKS_FOR_QUOTE.test(message.rest)
    ? undefined
    : asks({ about: "quotes", words, page: 0, ...asKnown(asOf) });
}

/** “The latest quote in your archive”: nothing is named, and nothing else is asked. */
function isOfAnyQuote(message: ReadMessage): boolean {
  const { parts, words, telling, unread, rest, quoted } = message;
  const left = words.filter(({ key, text }) => telling.includes(key) || unread.includes(text));
  const isPlain = ({ key }: (typeof words)[number]) =>
    isLightWord(key) || cuesOf(key).length > 0 || WANTED_OF_QUOTES.has(key);
  return (
    !/^(?:are|is|do|does|can)\b/iu.test(rest) &&
    !OF_A_MATTER.test(rest) &&
    !WHO_SAID_WHAT.test(rest) &&
    parts.length === 0 &&
    quoted.length === 0 &&
    (ASKS_FOR_QUOTE.test(rest) || /\bsaid$/iu.test(rest)) &&
    left.every(isPlain)
  );
}

/** “Quotes about the pandemic”, and not “about all”: what they are about is asked for, whatever kind of word it is. */
const OF_A_MATTER =
  /\b(?:quot\w+|citations?|sayings?|lines?|remarks?|statements?|said|words) (?:about|on|regarding|concerning) (?!(?:any|every|some)(?:thing|one|body)\b|all\b|it all\b|record\b|file\b)\p{L}/iu;

const WHO_SAID = /^(?:so |and )?who(?: has| had)? (?:said|says|claimed|declared)\b/iu;

/** With something behind it. */
const WHO_SAID_WHAT = /^(?:so |and )?who(?: has| had)? (?:said|says|claimed|declared) \S/iu;

/** More words than these are a sentence. */
const MANY = 3;

/** “Who said something about an eye?” */
const IS_ABOUT = /^(?:about|on|regarding|some\w*|any\w*|that about)\b/iu;

/** What two have issued together are the words of neither. */
const ISSUED_JOINTLY = /\bjoint (?:statement|declaration|communiqu[eé]|text)\b/iu;

/** “Who said America first”: two words are a phrase, and not any two that stand somewhere in a quotation. */
const WHO_SAID_BOTH =
  /^(?:so )?who (?:said|says|coined)\s+(?<phrase>(?!that\b|this\b|it\b|about\b|something\b|anything\b)[\p{L}’']+ [\p{L}’']+)[?.!\s]*$/iu;

const ASKS_FOR_QUOTE = /\b(?:quot\w+|citations?|sayings?|lines?|remarks?|statements?)\b/iu;

/** Whether anything in it speaks of what was said: a quotation, a word for saying, or somebody “on” something. */
function isAboutWords({ quoted, words, parts, rest }: ReadMessage): boolean {
  if (SPOKE_OF.test(rest) || HAS_A_VIEW.test(rest)) return true;
  if (quoted.length > 0 || words.some(({ key }) => SAYS.has(key) || cuesOf(key).includes("said"))) return true;
  const records = parts.filter((part) => part.is === "record");
  if (records.some(({ from }) => BY_SOMEBODY.has(words[from - 1]?.key ?? ""))) return true;
  const isActor = (part: RecordPart) => part.records.some(({ kind }) => kind === "actor");
  return records.length === 0 || records.some((part) => isActor(part) && ON_WHAT.has(words[part.to]?.key ?? ""));
}

/** “Lavrov’s position on NATO”. */
const HAS_A_VIEW =
  /\b(?:position|stance|attitude|stand)\b (?:on|about|towards?|regarding|concerning)\b|^(?:the|that) (?:one|line|bit|quip|joke|remark) (?:about|where)\b/iu;
const ON_WHAT: ReadonlySet<string> = new Set(["on", "about", "regarding"]);
const BY_SOMEBODY: ReadonlySet<string> = new Set(["by", "from"]);

function wordCount(text: string): number {
  return (text.match(/\S+/gu) ?? []).length;
}
