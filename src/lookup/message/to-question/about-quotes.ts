// “What did Xi say about Taiwan”, “who said the wide Pacific has room”, “did Putin really say …”.

import type { Day } from "@attache/edtf";
import { isSaidBy, quoteConcerns } from "../../../archive/concerns.ts";
import { notice } from "../../../core/notice.ts";
import { cutWords, type QuestionAbout } from "../../../core/question.ts";
import type { Ask as AskButton } from "../../../core/view.ts";
import { tokenize } from "../../../text/tokens.ts";
import { findEvents } from "../../answers/find-events.ts";
import { titleOf } from "../../names/whole-names.ts";
import { cuesOf } from "../../parts/cues.ts";
import type { Part } from "../../parts/part.ts";
import { asKnown } from "../../read/read-day.ts";
import { asks, type Intent, type IntentContext, says } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { eventParts, isPerson } from "./event-query.ts";
import { rememberedWords } from "./quote-words.ts";

type RecordPart = Extract<Part, { is: "record" }>;
type Speaker = NonNullable<QuestionAbout<"quotes">["speaker"]>;

const SAYS: ReadonlySet<string> = new Set(
  "say says said saying tell tells told write wrote state stated declare declared claim claimed comment remark promise promised".split(
    " ",
  ),
);
const BY: ReadonlySet<string> = new Set("by from of".split(" "));

/** Words of the question, not of the quotation. */
const ABOUT_QUOTES: ReadonlySet<string> = new Set(
  (
    "quote quotes quotation quotations quoted said say says remark remarks comment comments statement statements citation citations line phrase sentence word words view express " +
    "expressed told tell called call one any everything speech utter uttered hold list search give concerning regarding somebody someone whose who where there"
  ).split(" "),
);

export function asksQuotes(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { archive, asOf } = then;
  if (!isAboutWords(message)) return undefined;
  const speaker = quotable(speakerIn(message, archive), message, archive);
  if (speaker !== undefined && speaker.others.length > 0) return askWho(speaker, then);
  const [quotation] = message.quoted;
  if (quotation !== undefined && wordCount(quotation) > 2) return checks(quotation, speaker?.id);
  const sought = soughtIn(message, speaker, then);
  if (sought === undefined && speaker === undefined) {
    const clause = CLAUSE.exec(message.rest)?.groups?.clause ?? "";
    return wordCount(clause) > 2 ? checks(clause, undefined) : undefined;
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

/** Whether anything in it speaks of what was said: a quotation, a word for saying, or somebody “on” something. */
function isAboutWords({ quoted, words, parts }: ReadMessage): boolean {
  if (quoted.length > 0 || words.some(({ key }) => SAYS.has(key) || cuesOf(key).includes("said"))) return true;
  const hasNames = parts.some(({ is }) => is === "record");
  return (
    !hasNames ||
    parts.some((part) => part.is === "record" && ["on", "about", "regarding"].includes(words[part.to]?.key ?? ""))
  );
}

/** A body of which no words are known is what the words are about. */
function quotable(
  speaker: Speaking | undefined,
  { words }: ReadMessage,
  archive: IntentContext["archive"],
): Speaking | undefined {
  if (speaker === undefined || isPerson("actor", speaker.id, archive)) return speaker;
  const { from, to } = speaker.part;
  const before = words[from - 1]?.key ?? "";
  const isAsked = DID.has(before) || BY.has(before) || SAYS.has(words[to]?.key ?? "") || words.length === to - from + 1;
  return isAsked || [...archive.quotes.values()].some((quote) => isSaidBy(quote, speaker.id, archive))
    ? speaker
    : undefined;
}

const DID: ReadonlySet<string> = new Set(["did", "does", "do", "has", "have"]);

function wordCount(text: string): number {
  return text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "").length;
}

function hasQuoteAt(event: string, speaker: Speaker, archive: IntentContext["archive"]): boolean {
  return [...archive.quotes.values()].some((quote) => quote.event === event && isSaidBy(quote, speaker, archive));
}

function hasQuoteOn(topic: string, speaker: Speaker | undefined, archive: IntentContext["archive"]): boolean {
  return [...archive.quotes.values()].some((quote) => quoteConcerns(quote, { topic, actor: speaker }, archive));
}

type Sought = Pick<QuestionAbout<"quotes">, "event" | "topic" | "words">;

/** What the quotation is about, was said at, or says. What is named and stands in nothing that was said is no small word. */
function soughtIn(message: ReadMessage, speaker: Speaking | undefined, then: IntentContext): Sought | undefined {
  const { archive } = then;
  const [quotation] = message.quoted;
  const event = quotation === undefined ? eventIn(message, speaker?.part, then) : undefined;
  if (event !== undefined && (speaker === undefined || hasQuoteAt(event, speaker.id, archive))) return { event };
  const about = message.parts.filter((part): part is RecordPart => part.is === "record" && part !== speaker?.part);
  const remembered = rememberedWords(
    quotation === undefined ? wordsOf(message, about) : [quotation],
    speaker?.id,
    archive,
  );
  const [topic] = about.flatMap(({ records }) => records.flatMap((one) => (one.kind === "topic" ? [one.id] : [])));
  const names = new Set(about.flatMap(({ text }) => tokenize(text)));
  // A topic is more than its name: what is about it need not say so.
  const isOnTopic = topic !== undefined && hasQuoteOn(topic, speaker?.id, archive);
  if (isOnTopic && (remembered === undefined || remembered.words.every((word) => names.has(word)))) return { topic };
  if (remembered !== undefined) return { words: cutWords(remembered.words.join(" ")) };
  if (quotation !== undefined) return { words: cutWords(`"${quotation}"`) };
  if (topic !== undefined) return { topic };
  const named = cutWords(about.map(({ text }) => text).join(" "));
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

function checks(text: string, speaker: Speaker | undefined): Intent {
  return asks({ about: "check", text: text.trim(), page: 0, ...(speaker === undefined ? {} : { speaker }) });
}

/** `others` have the name too. */
type Speaking = { readonly id: Speaker; readonly part: Part; readonly others: readonly Speaker[] };

/** Where “say” stands, not counting the State Department; -1 without one. */
function wordForSaying({ words, parts }: ReadMessage): number {
  return words.findIndex(({ key }, at) => SAYS.has(key) && !parts.some(({ from, to }) => from <= at && at < to));
}

/** Nobody’s words are told for those of somebody else of the name. */
function askWho({ id, part, others }: Speaking, { archive, words, asOf }: IntentContext): Intent {
  const asks = [id, ...others].slice(0, MAX_SPEAKERS).map((speaker): AskButton => {
    return {
      label: titleOf({ kind: "actor", id: speaker }, archive),
      question: { about: "quotes", speaker, page: 0, ...asKnown(asOf) },
    };
  });
  return says(notice("info", words.names.fitsSeveral({ typed: part.text }), asks));
}

/** Buttons under a notice. */
const MAX_SPEAKERS = 5;

/** Whose words they are to be: who stands before “say”, behind “by”, or is the only person named. */
function speakerIn(message: ReadMessage, archive: IntentContext["archive"]): Speaking | undefined {
  const { parts, words } = message;
  const bodies = parts.filter(
    (part): part is RecordPart => part.is === "record" && part.records.some(({ kind }) => kind === "actor"),
  );
  const people = bodies.filter((part) => part.records.some(({ kind, id }) => isPerson(kind, id, archive)));
  const says = wordForSaying(message);
  const beforeSays = bodies.filter(({ to }) => says >= 0 && to <= says).at(-1);
  const behindBy = bodies.find(({ from }) => BY.has(words[from - 1]?.key ?? ""));
  const part =
    (says >= 0 ? (people.find(({ to }) => to <= says) ?? beforeSays) : undefined) ??
    (behindBy !== undefined && people.includes(behindBy) ? behindBy : undefined) ??
    people[0] ??
    behindBy ??
    beforeSays;
  const [id, ...others] = (part?.records ?? []).flatMap((one) => (one.kind === "actor" ? [one.id] : []));
  return id === undefined || part === undefined ? undefined : { id, part, others };
}

/** What is left to look for: names that are no speaker, and what tells one quotation from another. */
function wordsOf({ telling, parts, unread }: ReadMessage, about: readonly RecordPart[]): readonly string[] {
  const others = parts
    .filter((part) => part.is === "place" || part.is === "kind" || part.is === "status")
    .map(({ text }) => text);
  const loose = [...telling, ...unread.map((word) => word.toLowerCase())].filter((word) => !ABOUT_QUOTES.has(word));
  const missing = parts.flatMap((part) => (part.is === "missing" ? [part.text] : []));
  return [...about.map(({ text }) => text), ...others, ...missing, ...loose];
}

/** The event at which, or about which, it was said, if quotations of it are known. */
function eventIn(
  message: ReadMessage,
  speaker: Part | undefined,
  { archive }: IntentContext,
): QuestionAbout<"quotes">["event"] {
  const named = message.parts.filter((part) => part !== speaker);
  if (
    !named.some(
      (part) => part.is === "place" || (part.is === "record" && part.records.some(({ kind }) => kind === "event")),
    )
  )
    return undefined;
  const { statuses: _, ...parts } = eventParts({ ...message, parts: named }, archive);
  const quoted = new Set([...archive.quotes.values()].flatMap(({ event }) => event ?? []));
  const found = findEvents(parts, archive).filter(({ event }) => quoted.has(event.id));
  return found.length === 1 ? found[0]?.event.id : undefined;
}

/** Words to check, and who is to have said them. */
export function asksCheck(message: ReadMessage, text: string, { archive }: IntentContext): Intent | undefined {
  const speaker = speakerIn(message, archive);
  const passage = message.quoted[0] ?? CLAUSE.exec(text)?.groups?.clause;
  if (passage === undefined || passage.trim().split(/\s+/).length < 2) return undefined;
  return checks(passage, speaker?.id);
}

const CLAUSE =
  /\b(?:say|says|said|saying|state[ds]?|claim(?:ed|s)?|declared?|wr[oi]te|tell|told)\b[,:]?\s*(?:that\s+|it\s+)?(?<clause>\S.*?)[?.!]*$/isu;

/** Whether a name that no record has stands where somebody is said to have spoken. */
export function isSpeaker({ from, to }: Part, message: ReadMessage): boolean {
  const { words } = message;
  const says = wordForSaying(message);
  return (says >= 0 && to <= says) || BY.has(words[from - 1]?.key ?? "");
}
