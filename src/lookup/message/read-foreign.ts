// A question in another language → what it asks, by what it says in English.

import type { Archive } from "../../archive/archive.ts";
import { stateAsOf } from "../../archive/history.ts";
import { keyOf } from "../../archive/names/whole-names.ts";
import { OFF_STATUSES } from "../../archive/phase.ts";
import type { Status } from "../../archive/vocabulary.ts";
import type { Question, QuestionAbout } from "../../core/question.ts";
import { findEvents } from "../answers/find-events.ts";
import { bestScore } from "../answers/order-events.ts";
import { isPlace } from "../parts/find-places.ts";
import type { Part } from "../parts/part.ts";
import { firstAbroad } from "./first-abroad.ts";
import { type Intent, type IntentContext, says } from "./intent.ts";
import { withOtherPlace } from "./languages/city-or-state.ts";
import type { CalledGathering } from "./languages/in-english.ts";
import { type LanguageReading, readLanguage } from "./languages/read-language.ts";
import { ofEarlierPopes } from "./languages/short-names.ts";
import type { WayInEnglish } from "./languages/way-in-english.ts";
import { lengthAbroad } from "./length-abroad.ts";
import { notUnderstood } from "./not-understood.ts";
import { readEnglish } from "./read-english.ts";
import { type ReadMessage, readMessage } from "./read-message.ts";
import { asksDatesKnown } from "./to-question/dates/dates-known-since.ts";
import { absent } from "./to-question/offices-and-people/unknown-names.ts";
import { withSpeaker } from "./to-question/quotations/office-speaker.ts";
import { saidAbroad } from "./to-question/quotations/verbatim-words.ts";
import { toQuestion } from "./to-question/to-question.ts";

/** A question in another language; undefined for English, and for what asks nothing in any. */
export function readForeign(asked: string, then: IntentContext): Intent | undefined {
  return lengthAbroad(asked, then) ?? firstAbroad(asked, then, readWhole) ?? readWhole(asked, then);
}

function readWhole(asked: string, then: IntentContext): Intent | undefined {
  const intent = readIn(asked, then);
  if (intent === undefined || !leavesOpen(intent, then)) return intent;
  // The Pope is whoever was when it was.
  for (const other of [withOtherPlace(asked) ?? [], ofEarlierPopes(asked, then.archive)].flat()) {
    const there = readIn(other, then);
    if (there !== undefined && isOfEventThere(there, intent, then)) return there;
  }
  return intent;
}

/** Whether nothing fits, or only what was never off where it is asked why something is. */
function leavesOpen(intent: Intent, { archive }: IntentContext): boolean {
  if (!intent.ok || !("question" in intent)) return !intent.ok;
  const { question } = intent;
  if (question.about !== "events") return false;
  const found = findEvents(amongAll(question), archive);
  return (
    found.length === 0 || (question.focus === "why" && found.every(({ state }) => !OFF_STATUSES.has(state.status)))
  );
}

/** Whether it is of one event, and of one that is off where it is asked why. */
function isOfEventThere(there: Intent, intent: Intent, { archive }: IntentContext): boolean {
  const found = foundBy(there, archive);
  const isWhy =
    intent.ok && "question" in intent && intent.question.about === "events" && intent.question.focus === "why";
  return found.length === 1 && found.every(({ status }) => !isWhy || OFF_STATUSES.has(status));
}

/** A reason may be that of any, and not only of the next that there is. */
function amongAll(question: QuestionAbout<"events">): QuestionAbout<"events"> {
  return question.focus === "why" ? { ...question, which: "all" } : question;
}

function foundBy(intent: Intent, archive: Archive): readonly { readonly status: Status }[] {
  if (!intent.ok || !("question" in intent)) return [];
  const { question } = intent;
  if (question.about === "events") {
    const found = findEvents(amongAll(question), archive);
    return found.filter(({ score }) => score === bestScore(found)).map(({ state }) => state);
  }
  const event = question.about === "event" ? archive.events.get(question.id) : undefined;
  return [event && stateAsOf(event, undefined)].flatMap((state) => state ?? []);
}

/** By whom, when or why something was put off or called off is told of the event that fits, as English asks it. */
function readDone(done: string, first: Intent, then: IntentContext): Intent | undefined {
  // The reason of the event that is named is told already.
  if (done.startsWith("why") && askedBy(first)?.about === "event") return undefined;
  const intent = readEnglish(done, then);
  const question = askedBy(intent);
  const isOfStep = (question?.about === "event" || question?.about === "events") && question.focus !== undefined;
  return isOfStep ? intent : undefined;
}

/** Who went or did not, and how it ended, as English tells it. */
function readWay(way: WayInEnglish | undefined, then: IntentContext): Intent | undefined {
  const intent = way && (asksDatesKnown(way.english, then, readEnglish) ?? readEnglish(way.english, then));
  if (way === undefined || intent === undefined) return undefined;
  const question = askedBy(intent);
  if (way.binds) return intent;
  if (question?.about !== "event" && question?.about !== "events") return undefined;
  const isOfStep = question.focus !== undefined || question.by !== undefined;
  return isOfStep && (question.about === "event" || findEvents(question, then.archive).length > 0) ? intent : undefined;
}

function askedBy(intent: Intent): Question | undefined {
  return intent.ok && "question" in intent ? intent.question : undefined;
}

function readIn(asked: string, then: IntentContext): Intent | undefined {
  const found = readLanguage(asked, then.archive);
  if (found === undefined) return undefined;
  const reading = withPlacesKnown(found, then.archive);
  const { ask, english, missing, unread } = reading;
  const way = missing.length + unread.length === 0 ? readWay(reading.way, then) : undefined;
  if (way !== undefined) return way;
  if (reading.sought !== undefined) return says(absent([reading.sought], then, { ask }));
  if (ask === "chatter" && missing.length === 0) return notUnderstood(asked, then);
  const read = gatheringAsTyped(readMessage(english, then.archive, then.today), reading.gathering);
  const message = withSpeaker({ ...read, translated: true as const }, then);
  // What is not understood there is not English either.
  const asking = (strange: readonly string[]) =>
    toQuestion(ask, { ...message, parts: [...message.parts, ...strange.map(missingPart)] }, english, then) ??
    notUnderstood(asked, then);
  const first = asking(missing);
  const isOther = ask === "event" && missing.length === 0 && fitsNothing(message, first, then);
  // “War China auf dem Bürgenstock dabei?”: no party of it, but perhaps there.
  const intent = isOther ? (toQuestion("attends", message, english, then) ?? first) : first;
  const done =
    reading.done !== undefined && missing.length + unread.length === 0
      ? readDone(reading.done, intent, then)
      : undefined;
  if (done !== undefined) return done;
  if (unread.length === 0 || isOfOneEvent(intent, then)) return intent;
  return saidAbroad(asked, then) ?? asking([...missing, ...unread]);
}

/** A name that is written as in English, and that something in the archive takes place in, is not missing. */
function withPlacesKnown(reading: LanguageReading, archive: Archive): LanguageReading {
  const { sought, ...rest } = reading;
  const isKnown = (name: string) => isPlace(keyOf(name), archive);
  const isSought = sought !== undefined && isKnown(sought);
  const named = reading.missing.filter(isKnown);
  const places = isSought && !named.includes(sought) ? [...named, sought] : named;
  if (places.length === 0) return reading;
  return {
    ...(isSought ? rest : reading),
    // Nobody is called so: who was there is asked for.
    ask: reading.ask === "who" ? "attends" : reading.ask,
    english: [reading.english, ...places].filter((part) => part !== "").join(" "),
    missing: reading.missing.filter((name) => !places.includes(name)),
  };
}

/** A summit that no record has is told in the words in which it was named. */
function gatheringAsTyped(read: ReadMessage, gathering: CalledGathering | undefined): ReadMessage {
  if (gathering === undefined) return read;
  const { english, typed } = gathering;
  const parts = read.parts.map((part) =>
    part.is === "missing" && english.endsWith(part.text) ? { ...part, text: typed } : part,
  );
  return { ...read, parts };
}

/** Whether nothing but somebody and a place are named, and nobody met there. */
function fitsNothing({ parts, span }: ReadMessage, intent: Intent, { archive }: IntentContext): boolean {
  const isOfOne =
    parts.length === 2 && parts.some(({ is }) => is === "record") && parts.some(({ is }) => is === "place");
  if (!isOfOne || span !== undefined) return false;
  if (!intent.ok || !("question" in intent)) return !intent.ok;
  const { question } = intent;
  return question.about === "events" && findEvents(question, archive).length === 0;
}

function missingPart(text: string): Part {
  return { is: "missing", from: 0, to: 0, text };
}

/** Whether what was understood fits no other event: then a word that was not takes nothing away. */
function isOfOneEvent(intent: Intent, { archive }: IntentContext): boolean {
  if (!intent.ok || !("question" in intent)) return false;
  const { question } = intent;
  const { about } = question;
  // Beside a word that nobody read, what is new anywhere is no answer.
  if (about === "changes") return question.topic !== undefined || question.actor !== undefined;
  if (about !== "events") return about !== "quotes" && about !== "office";
  return findEvents({ ...question, which: "all" }, archive).length < 2;
}
