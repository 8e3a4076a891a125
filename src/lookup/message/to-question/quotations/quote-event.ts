// The event at which, or about which, something was said.

import { overlaps } from "@attache/edtf";
import { isSaidBy, quoteConcerns } from "../../../../archive/concerns.ts";
import type { TopicId } from "../../../../archive/fields.ts";
import { quotesMayConcern } from "../../../../archive/may-concern.ts";
import { quotesOfEvent } from "../../../../archive/quotes-of-event.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import { cutWords, type QuestionAbout } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import type { EventQuery, FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import type { Part } from "../../../parts/part.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { eventParts } from "../events/event-query.ts";
import { timeOf } from "../events/events-question.ts";
import { seriesIn } from "../which-event/resolve-series.ts";
import { wordsBeyondTopic } from "./quote-subject.ts";
import { AT_A_MEETING, leadOf, type Speaker, type Speaking } from "./resolve-speaker.ts";

export function hasQuoteAt(event: string, speaker: Speaker, archive: IntentContext["archive"]): boolean {
  return quotesOfEvent(event, archive).some((quote) => isSaidBy(quote, speaker, archive));
}

/** “Trump quote about walking away in Hanoi”: what it is about as it stands in something of theirs that was said there; no words where it does not. */
export function wordsSaidThere(
  message: ReadMessage,
  event: string,
  speaker: Speaking | undefined,
  { archive }: IntentContext,
): Pick<QuestionAbout<"quotes">, "words"> {
  const asked = wordsBeyondTopic(message)
    .flatMap((word) => tokenize(word))
    .filter((word) => !isStopWord(word) && !isLightWord(word));
  const theirs = quotesOfEvent(event, archive).filter(
    (quote) => speaker !== undefined && isSaidBy(quote, speaker.id, archive),
  );
  for (const { wordings } of theirs) {
    const said = wordings.flatMap(({ text }) => tokenize(text));
    const forms = asked.flatMap((word) => said.find((one) => toldStem(one) === toldStem(word)) ?? []);
    if (forms.length > 0 && forms.length === asked.length) return { words: cutWords([...new Set(forms)].join(" ")) };
  }
  return {};
}

/** Whether anything of theirs, or of anybody, is filed under a topic. */
export function hasQuoteOn(topic: string, speaker: Speaker | undefined, archive: IntentContext["archive"]): boolean {
  const about = { topic, actor: speaker };
  return quotesMayConcern(about, archive).some((quote) => quoteConcerns(quote, about, archive));
}

/** Whether words are found in anything of theirs. */
export function hasQuoteSaying(typed: string, speaker: Speaker, archive: IntentContext["archive"]): boolean {
  return archive.search.find(typed, { kinds: ["quote"], limit: archive.quotes.size }).some(({ id }) => {
    const found = archive.quotes.get(id);
    return found !== undefined && isSaidBy(found, speaker, archive);
  });
}

/** “What did Vance say at the Munich Security Conference”: nothing of theirs is about a series, and something was said at a meeting of it. */
export function wasSaidAt(series: TopicId, speaker: Speaker, archive: IntentContext["archive"]): boolean {
  if (!isSeriesTopic(series, archive) || hasQuoteOn(series, speaker, archive)) return false;
  const name = tokenize(archive.topics.get(series)?.name ?? "").join(" ");
  return quotesMayConcern({ topic: undefined, actor: speaker }, archive).some(
    (quote) => isSaidBy(quote, speaker, archive) && ` ${tokenize(quote.occasion).join(" ")} `.includes(` ${name} `),
  );
}

/** The event at which, or about which, it was said, if quotations of it are known. */
export function eventIn(
  message: ReadMessage,
  speaker: Part | undefined,
  { archive }: IntentContext,
): QuestionAbout<"quotes">["event"] {
  const named = message.parts.filter((part) => part !== speaker);
  const isEvent = (part: Part) => part.is === "record" && part.records.some(({ kind }) => kind === "event");
  // “Ushakov on Putin’s visit to Delhi”.
  const isMeeting = named.some(({ is }) => is === "kind") && named.some(({ is }) => is === "record");
  const isEdition = message.span !== undefined && named.some((part) => isWhereSaid(part, message, archive));
  if (!isMeeting && !isEdition && !named.some((part) => part.is === "place" || isEvent(part))) return undefined;
  const { statuses: _, ...parts } = eventParts({ ...message, parts: named }, archive);
  const having = (query: EventQuery) =>
    findEvents(query, archive).filter(({ event }) => quotesOfEvent(event.id, archive).length > 0);
  const then = having({ ...parts, ...timeOf(message) });
  // Of another time only what was said in the time that is asked about: “what did Xi write to the committee in 2020” is no letter of 2021.
  const saidThen = ({ event: { id } }: FoundEvent) =>
    message.span === undefined ||
    quotesOfEvent(id, archive).some(({ said }) => overlaps(said, message.span?.from, message.span?.to));
  const found = then.length > 0 || isEdition ? then : having(parts).filter(saidThen);
  // “What did Yang Jiechi say in Alaska”: of two meetings there, the one at which words of his are known.
  const ids = speaker?.is === "record" ? speaker.records.map(({ id }) => id as Speaker) : [];
  const theirs =
    found.length < 2 ? [] : found.filter(({ event }) => ids.some((id) => hasQuoteAt(event.id, id, archive)));
  const [only, ...others] = theirs.length > 0 ? theirs : found;
  return others.length === 0 ? only?.event.id : undefined;
}

/** “What did Modi say at the SCO in Tianjin”: the one edition that was there, whether or not anything said at it is on record; undefined where there is not just one. */
export function editionInPlace(
  message: ReadMessage,
  speaker: Part | undefined,
  { archive, asOf }: IntentContext,
): QuestionAbout<"quotes">["event"] {
  const named = message.parts.filter((part) => part !== speaker);
  const isThere = named.some(({ is }) => is === "place") && named.some((part) => isWhereSaid(part, message, archive));
  if (!isThere || named.some(({ is }) => is !== "place" && is !== "record" && is !== "kind")) return undefined;
  const { statuses: _, ...parts } = eventParts({ ...message, parts: named }, archive);
  if (parts.series === undefined || parts.places?.length !== 1) return undefined;
  const [only, ...others] = findEvents({ ...parts, ...timeOf(message), which: "one", asOf }, archive);
  return others.length === 0 ? only?.event.id : undefined;
}

/** “Quotes from the Munich Security Conference of 2025”: at an edition of it; what a document of it says is no quotation. */
function isWhereSaid(part: Part, { words }: ReadMessage, archive: IntentContext["archive"]): boolean {
  return part.is === "record" && seriesIn([part], archive) !== undefined && AT_A_MEETING.has(leadOf(part.from, words));
}
