// “What did Peskov say about Kim’s visit to Moscow”: where it stands in no quotation, but in a step of the event, the step.

import { overlaps } from "@attache/edtf";
import { isSaidBy } from "../../../../archive/concerns.ts";
import { quotesOfEvent } from "../../../../archive/quotes-of-event.ts";
import { finish } from "../../../../archive/steps.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { quotesSteps } from "../../../answers/answer-quotes.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { isNamed, tellsOf } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Part } from "../../../parts/part.ts";
import type { Span } from "../../../read/parse-span.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { eventParts } from "../events/event-query.ts";
import { isNarrowed, withoutStatus, withTopic } from "../events/events-question.ts";
import { isPerson } from "../events/record-refs.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { withRoles } from "../hosts-and-places/guest-and-host.ts";
import { type SpeakerAsked, speakerAsked } from "../quotations/speaker-slot.ts";
import { roundIn } from "../which-event/nth-edition.ts";
import { isOfOneDay, saidOnDay, spansOfSaying, stepsIn } from "./said-on-day.ts";

/** What is told instead of `intent`, where that finds no quotation of what is named; undefined where it does, or no step has it either. */
export function saidInSteps(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const asker = message.translated === true || message.quoted.length > 0 ? undefined : speakerAsked(message);
  if (asker === undefined || (asker.isAnybody && message.span === undefined)) return undefined;
  // What somebody said about a topic is what is about it, and not what they said where it was spoken of.
  const mayBeQuoted = !isOfTopic(intent);
  // “What did India say about the EU summit”: a state that speaks may be one of those who meet.
  const behind = message.parts.filter(({ from }) => from > asker.aboutAt);
  const isOfState =
    asker.by?.records.every(({ id }) => then.archive.actors.get(id as never)?.kind !== "person") === true;
  if (asker.aboutAt >= message.words.length) return saidOnDay(asker, message, intent, then);
  for (const of of isOfState && behind.length > 0 ? [behind, message.parts] : [behind]) {
    const found = eventsSpokenOf(of, asker, message, then);
    if (found.length > 0 && isAnswered(intent, found, asker, message, then)) return undefined;
    for (const span of spansOfSaying(message)) {
      const told = (mayBeQuoted && quotedAt(found, asker, span, then)) || stepsIn(found, asker, span, then);
      if (told !== undefined) return told;
    }
  }
  return undefined;
}

function isOfTopic(intent: Intent): boolean {
  if (!intent.ok || !("question" in intent)) return false;
  return intent.question.about === "quotes" && intent.question.topic !== undefined;
}

/** Their own words at the one event that is named, said in the time. */
export function quotedAt(
  found: readonly FoundEvent[],
  { by }: SpeakerAsked,
  span: Span | undefined,
  { archive, asOf }: IntentContext,
): Intent | undefined {
  const ids = by?.records.flatMap(({ kind, id }) => (kind === "actor" ? [id] : [])) ?? [];
  const asked = ids.flatMap((speaker) =>
    found
      .filter(({ event }) =>
        quotesOfEvent(event.id, archive).some(
          (one) => isSaidBy(one, speaker, archive) && overlaps(one.said, span?.from, span?.to),
        ),
      )
      .map(({ event }) => ({ speaker, event: event.id })),
  );
  const [only, ...others] = asked;
  return only === undefined || others.length > 0
    ? undefined
    : asks({ about: "quotes", page: 0, ...only, ...asKnown(asOf) });
}

/** Those that have all of what stands behind the word for saying, whenever they take place. */
function eventsSpokenOf(
  parts: ReadMessage["parts"],
  { aboutAt }: SpeakerAsked,
  message: ReadMessage,
  { archive, asOf }: IntentContext,
): readonly FoundEvent[] {
  const kept = { ...message, parts, span: undefined, telling: tellingBehind(aboutAt, message) };
  const loaded = loadedWords(kept).filter(({ key }) => !OF_COMING.test(key));
  const { words: _, unread: _unread, mentions: _mentions, ...named } = eventParts(kept, archive);
  const round = roundIn(message.rest);
  const query = withTopic(
    withoutStatus(withRoles(round === undefined ? named : { ...named, names: [round] }, kept, archive)),
  );
  if (!isNarrowed(query)) return [];
  const isOfOne = query.kinds === undefined && named.series === undefined && parts.length === 1;
  // Taiwan is a matter, and no meeting; who is only spoken of in a step of one is not what it is about.
  const isThen = isOfOneDay(message);
  if (isOfOne && !isThen && !parts.every((part) => isMeetingOrPerson(part, archive))) return [];
  const isTold = ({ event }: FoundEvent) =>
    loaded.every(({ key }) => tellsOf(event, key, asOf)) &&
    (!isOfOne || isThen || parts.every(({ text }) => tokenize(text).some((word) => isNamed(event, word))));
  return findEvents({ ...query, which: "one", asOf }, archive).filter(isTold);
}

function isMeetingOrPerson(part: Part, archive: IntentContext["archive"]): boolean {
  if (part.is === "place") return true;
  return part.is === "record" && part.records.every(({ kind, id }) => kind === "event" || isPerson(kind, id, archive));
}

function tellingBehind(aboutAt: number, { telling, words }: ReadMessage): readonly string[] {
  const behind = new Set(words.slice(aboutAt + 1).map(({ key }) => key));
  return telling.filter((key) => behind.has(key) && !OF_COMING.test(key));
}

/** What is said of whoever comes, and of any meeting. */
const OF_COMING =
  /^(?:go(?:es|ing)?|com(?:e|es|ing)|attend\w*|travel\w*|trips?|stay(?:s|ing)?|away|absen(?:t|ce)|skip\w*|join\w*|plans?|planned|planning|possible|upcoming|dates?|days?|venue|idea|prospects?|holding|signing)$/u;

/** Whether it is answered as it is, by words of theirs on all that is named, or at one of these. */
function isAnswered(
  intent: Intent,
  found: readonly FoundEvent[],
  { aboutAt }: SpeakerAsked,
  message: ReadMessage,
  { archive, today, words, asOf }: IntentContext,
): boolean {
  if (!intent.ok) return false;
  if (!("question" in intent)) return true;
  const { question } = intent;
  if (question.about === "check") return !IS_OF_MATTER.test(question.text);
  if (question.about === "events") return findEvents(question, archive).length > 0;
  if (question.about !== "quotes") return true;
  const view = finish(quotesSteps(question, { archive, words, today: asOf ?? today }));
  if (view.kind !== "quotes" || view.partly !== undefined) return false;
  const events = new Set(found.map(({ event }) => event.id as string));
  return (
    hasAllNamed(question, aboutAt, message) || view.quotes.some(({ event }) => event !== undefined && events.has(event))
  );
}

/** Of a topic, or of all words by which something is named. */
function hasAllNamed(
  { event, words, topic }: QuestionAbout<"quotes">,
  aboutAt: number,
  { parts }: ReadMessage,
): boolean {
  if (event !== undefined) return false;
  if (words === undefined) return topic !== undefined;
  const sought = tokenize(words);
  const named = parts.filter(({ is, from }) => from > aboutAt && (is === "record" || is === "place"));
  return named.every(({ text }) => tokenize(text).some((word) => sought.includes(word)));
}

const IS_OF_MATTER = /^(?:about|on|regarding) /iu;
