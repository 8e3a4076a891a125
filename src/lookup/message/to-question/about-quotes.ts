// “What did Xi say about Taiwan”, “who said the wide Pacific has room”, “did Putin really say …”.

import type { Day } from "@attache/edtf";
import { isSaidBy, quoteConcerns } from "../../../archive/concerns.ts";
import type { TopicId } from "../../../archive/fields.ts";
import { quotesMayConcern } from "../../../archive/may-concern.ts";
import { quotesOfEvent } from "../../../archive/quotes-of-event.ts";
import { isStopWord } from "../../../archive/search/stop-words.ts";
import { cutWords, type QuestionAbout } from "../../../core/question.ts";
import { tokenize } from "../../../text/tokens.ts";
import { findEvents } from "../../answers/find-events.ts";
import { cuesOf } from "../../parts/cues.ts";
import type { Part, RecordPart } from "../../parts/part.ts";
import { asKnown } from "../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { CLAUSE, checks } from "./about-checks.ts";
import { eventParts } from "./event-query.ts";
import { isOfTitle, longerSmallWords, subjectOf, wordsOf } from "./quote-subject.ts";
import { rememberedWords } from "./quote-words.ts";
import { askWho, officeThatSaid, quotable, SAYS, SPOKE_OF, type Speaker, type Speaking, speakerIn } from "./speaker.ts";
import { saysUntold } from "./untold.ts";

export function asksQuotes(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { archive, asOf } = then;
  if (!isAboutWords(message) || ISSUED_JOINTLY.test(message.rest)) return undefined;
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
      : askWho(speaker, then);
  return quoting(message, speaker, then);
}

function quoting(message: ReadMessage, speaker: Speaking | undefined, then: IntentContext): Intent | undefined {
  const { asOf } = then;
  const [quotation] = message.quoted;
  if (quotation !== undefined && wordCount(quotation) > 2) return checks(quotation, speaker?.id);
  const phrase = speaker === undefined ? WHO_SAID_BOTH.exec(message.rest)?.groups?.phrase : undefined;
  if (phrase !== undefined) return asks({ about: "quotes", words: cutWords(`"${phrase}"`), page: 0, ...asKnown(asOf) });
  const sought = soughtIn(message, speaker, then);
  const clause = CLAUSE.exec(message.rest)?.groups?.clause ?? "";
  // “Who said I looked the man in the eye”: one word of many that somebody said is not what is asked for.
  const isOne = sought?.topic !== undefined || (sought?.words !== undefined && wordCount(sought.words) === 1);
  const isOneOfMany = isOne && wordCount(clause) > MANY && WHO_SAID.test(message.rest);
  if (speaker === undefined && isOneOfMany && !IS_ABOUT.test(clause)) return checks(clause, undefined);
  if (sought === undefined && speaker === undefined) {
    if (wordCount(clause) > 2) return checks(clause, undefined);
    // “Find the quote about guardrails”: that there is none is an answer.
    const words = cutWords(wordsOf(message, []).join(" "));
    return words === "" || !ASKS_FOR_QUOTE.test(message.rest)
      ? undefined
      : asks({ about: "quotes", words, page: 0, ...asKnown(asOf) });
  }
  const by = speaker === undefined ? {} : { speaker: speaker.id };
  return asks({
    about: "quotes",
    page: 0,
    ...by,
    ...sought,
    ...saidIn(message, speaker !== undefined, then.today),
    ...asKnown(asOf),
  });
}

const WHO_SAID = /^(?:so |and )?who(?: has| had)? (?:said|says|claimed|declared)\b/iu;

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
  if (SPOKE_OF.test(rest)) return true;
  if (quoted.length > 0 || words.some(({ key }) => SAYS.has(key) || cuesOf(key).includes("said"))) return true;
  const records = parts.filter((part) => part.is === "record");
  if (records.some(({ from }) => BY_SOMEBODY.has(words[from - 1]?.key ?? ""))) return true;
  const isActor = (part: RecordPart) => part.records.some(({ kind }) => kind === "actor");
  return records.length === 0 || records.some((part) => isActor(part) && ON_WHAT.has(words[part.to]?.key ?? ""));
}

const ON_WHAT: ReadonlySet<string> = new Set(["on", "about", "regarding"]);
const BY_SOMEBODY: ReadonlySet<string> = new Set(["by", "from"]);

function wordCount(text: string): number {
  return text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "").length;
}

function hasQuoteAt(event: string, speaker: Speaker, archive: IntentContext["archive"]): boolean {
  return quotesOfEvent(event, archive).some((quote) => isSaidBy(quote, speaker, archive));
}

type NamedTopic = {
  readonly names: ReadonlySet<string>;
  readonly remembered: { readonly words: readonly string[] } | undefined;
  readonly speaker: Speaker | undefined;
};

/** What is about a topic need not have its name. Words of another name of it may be looked for, where nothing is filed under it and all stand in a quotation. */
function isTopicMeant(
  topic: TopicId,
  { names, remembered, speaker }: NamedTopic,
  archive: IntentContext["archive"],
): boolean {
  const proper = archive.topics.get(topic)?.name ?? "";
  const typed = [...names].filter((word) => !isStopWord(word));
  const isProper = tokenize(proper).join(" ") === [...names].join(" ");
  return isProper || hasQuoteOn(topic, speaker, archive) || !typed.every((word) => remembered?.words.includes(word));
}

function hasQuoteOn(topic: string, speaker: Speaker | undefined, archive: IntentContext["archive"]): boolean {
  const about = { topic, actor: speaker };
  return quotesMayConcern(about, archive).some((quote) => quoteConcerns(quote, about, archive));
}

type Sought = Pick<QuestionAbout<"quotes">, "event" | "topic" | "words">;

/** What the quotation is about, was said at, or says. What is named and stands in nothing that was said is no small word. */
function soughtIn(message: ReadMessage, speaker: Speaking | undefined, then: IntentContext): Sought | undefined {
  const { archive } = then;
  const [quotation] = message.quoted;
  const event = quotation === undefined ? eventIn(message, speaker?.part, then) : undefined;
  if (event !== undefined && (speaker === undefined || hasQuoteAt(event, speaker.id, archive))) return { event };
  const about = message.parts.filter(
    (part): part is RecordPart => part.is === "record" && part !== speaker?.part && !isOfTitle(part, message),
  );
  const typed = quotation === undefined ? wordsOf(message, about) : [quotation];
  // “The threat from within”: small words may be what a quotation is known by.
  const remembered =
    rememberedWords(typed, speaker?.id, archive) ??
    (speaker === undefined && !CLAUSE.test(message.rest)
      ? rememberedWords([...typed, ...longerSmallWords(message)], undefined, archive)
      : undefined);
  const [topic] = about.flatMap(({ records }) => records.flatMap((one) => (one.kind === "topic" ? [one.id] : [])));
  const names = new Set(about.flatMap(({ text }) => tokenize(text)));
  // A topic is more than its name: what is about it need not say so.
  const isOfNames = remembered === undefined || remembered.words.every((word) => names.has(word));
  const isMore =
    topic !== undefined && isOfNames && isTopicMeant(topic, { names, remembered, speaker: speaker?.id }, archive);
  if (topic !== undefined && isMore) return { topic };
  if (remembered !== undefined) return { words: cutWords(remembered.forms.join(" ")) };
  if (quotation !== undefined) return { words: cutWords(`"${quotation}"`) };
  if (topic !== undefined) return { topic };
  const places = message.parts.filter((part) => part !== speaker?.part && part.is === "place").map(({ text }) => text);
  const named = cutWords([...new Set([...about.map(({ text }) => text), ...places, ...subjectOf(message)])].join(" "));
  return named === "" ? undefined : { words: named };
}

/** When it is to have been said. “Its not today” is a quotation, where nobody is named. */
function saidIn(
  { span, since }: ReadMessage,
  isBySomebody: boolean,
  today: Day,
): Pick<QuestionAbout<"quotes">, "from" | "to"> {
  if (span === undefined || (!isBySomebody && span.from === span.to)) return {};
  return since || span.to >= today ? { from: span.from } : { from: span.from, to: span.to };
}

/** The event at which, or about which, it was said, if quotations of it are known. */
function eventIn(
  message: ReadMessage,
  speaker: Part | undefined,
  { archive }: IntentContext,
): QuestionAbout<"quotes">["event"] {
  const named = message.parts.filter((part) => part !== speaker);
  const isEvent = (part: Part) => part.is === "record" && part.records.some(({ kind }) => kind === "event");
  if (!named.some((part) => part.is === "place" || isEvent(part))) return undefined;
  const { statuses: _, ...parts } = eventParts({ ...message, parts: named }, archive);
  const found = findEvents(parts, archive).filter(({ event }) => quotesOfEvent(event.id, archive).length > 0);
  // “What did Yang Jiechi say in Alaska”: of two meetings there, the one at which words of his are known.
  const ids = speaker?.is === "record" ? speaker.records.map(({ id }) => id as Speaker) : [];
  const theirs =
    found.length < 2 ? [] : found.filter(({ event }) => ids.some((id) => hasQuoteAt(event.id, id, archive)));
  const [only, ...others] = theirs.length > 0 ? theirs : found;
  return others.length === 0 ? only?.event.id : undefined;
}
