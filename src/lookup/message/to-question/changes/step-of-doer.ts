// “When did China confirm the visit”, “when did Putin offer to extend it”, “has it been suspended”: the step that tells who did what, or that none does.

import { knownBy } from "../../../../archive/known-steps.ts";
import { type EventFocus, OFFICIALLY } from "../../../../core/event-focus.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { type FoundEvent, splitRef } from "../../../answers/event-refs.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { hasDeed, isConfirmedByAny, stepTold } from "../../../answers/step-told.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import type { Ask } from "../../ask/ask.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysNoExpiry } from "../dates/no-expiry.ts";
import { type EventParts, eventParts } from "../events/event-query.ts";
import { isNarrowed, timeOf, withoutStatus } from "../events/events-question.ts";
import { refsOf } from "../events/record-refs.ts";
import { saysUntold } from "../guards/untold.ts";
import { withRoles } from "../hosts-and-places/guest-and-host.ts";
import { anyOfBest, singleBest } from "../which-event/resolve-events.ts";
import {
  ANNOUNCES,
  ASKS_WHEN_NEXT,
  CONFIRMS_IT,
  deedAsTyped,
  EXPIRES,
  isDeed,
  SAYS_SO,
  stepWords,
  whereOnly,
} from "./change-verbs.ts";
import { isDoer, isOfDates, objectOfDeed } from "./doer-slot.ts";

const ASKS_STEP =
  /^(?:so |and |but )?(?:when|since when|(?:on )?(?:what|which) (?:day|date)|did|has|have|had|was|were|is|who|where)\b/iu;

const ASKS_DAY = /^(?:so |and |but )?(?:when|since when|(?:on )?(?:what|which) (?:day|date))\b/iu;

const STEP_ASKS: ReadonlySet<Ask> = new Set<Ask>([
  ...(["when", "announced", "status", "event", "attends", "outcome", "who", "before", "where"] as const),
]);

/** undefined where no such word is said of what is named. */
export function asksStepOf(ask: Ask, message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  if (message.translated === true || message.quoted.length > 0 || !STEP_ASKS.has(ask)) return undefined;
  // Who leaves their own country is told by where they were, and by no word of a step.
  if (!ASKS_STEP.test(message.rest) || message.abroad === true) return undefined;
  const { words } = message;
  const isFree = (at: number) => !message.parts.some(({ from, to }) => from <= at && at < to);
  // “When was the offer accepted?”
  const at = words.findIndex((word, place) =>
    isDeed(word, words) ? !BEFORE_NOUNS.has(words[place - 1]?.key ?? "") : isOfDates(place, words),
  );
  const key = words[at]?.key ?? "";
  const by = message.parts.find((part): part is RecordPart => isDoer(part, at, words));
  if (at < 0 || words.slice(MAX_OPENING, at).some((word) => SUBORDINATES.has(word.key))) return undefined;
  if (CONFIRMS_IT.test(key)) return by && asksOfStep({ focus: "confirmed", by }, message, parts, then);
  if (EXPIRES.test(key)) return expiresOtherwise(message, parts, then);
  if (!isFree(at) || ASKS_WHEN_NEXT.test(message.rest)) return undefined;
  if (SAYS_SO.test(key)) return asksDaySaid(by, message, parts, then);
  const named = isOfDates(at, words) && by && asksOfStep({ focus: "confirmed", by, told: true }, message, parts, then);
  if (named) return named;
  if (ANNOUNCES.test(key) || isOfDates(at, words)) return by && asksOfAnnouncing(by, at, message, parts, then);
  return asksOfStep({ focus: "told", by, at, ...whereOnly(message) }, message, parts, then);
}

/** “When did Peskov say so?” */
function asksDaySaid(
  by: RecordPart | undefined,
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
): Intent | undefined {
  if (by === undefined || !ASKS_DAY.test(message.rest)) return undefined;
  return asksOfStep({ focus: "announced", by, told: true }, message, parts, then);
}

/** That they stand for it is told before “announces the visit”, and that before their first word on it. */
function asksOfAnnouncing(
  by: RecordPart,
  at: number,
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
): Intent | undefined {
  const isAnnounced = ANNOUNCES.test(message.words[at]?.key ?? "");
  const first = asksOfStep({ focus: "announced", by }, message, parts, then);
  if (isAnnounced && theyStoodFor(first, by, then)) return asks({ ...first.question, step: OFFICIALLY });
  const announced = isAnnounced ? asksOfStep({ focus: "told", by, at, told: true }, message, parts, then) : undefined;
  return announced ?? first;
}

/** Whether it is asked of one event for which they, or the state for which they speak, stood. */
function theyStoodFor(
  intent: Intent | undefined,
  { records }: RecordPart,
  { archive, asOf }: IntentContext,
): intent is Intent & { readonly ok: true; readonly question: QuestionAbout<"events"> } {
  if (intent?.ok !== true || !("question" in intent) || intent.question.about !== "events") return false;
  const event = archive.events.get(splitRef(intent.question.subjects?.[0] ?? "").id);
  const ids = records.map(({ id }) => id);
  return event !== undefined && knownBy(event, asOf).some((step) => isConfirmedByAny(step, ids, archive));
}

function expiresOtherwise(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const [only, ...others] = eventsNamedHere(withoutDeed(parts), message, then);
  return only !== undefined && others.length === 0 ? saysNoExpiry(only.event, message, then) : undefined;
}

/** “And on which day”: words with which a question begins. */
const MAX_OPENING = 4;

/** “The trip that was promised”, “as he offered”: not what is asked. */
const SUBORDINATES: ReadonlySet<string> = new Set("that which whom who as because since while if where".split(" "));

const BEFORE_NOUNS: ReadonlySet<string> = new Set("the a an its his her their this that any no".split(" "));

type AskedStep = {
  readonly focus: EventFocus;
  readonly by: RecordPart | undefined;
  readonly at?: number;
  /** Only where a step tells it. */
  readonly told?: true;
};

function asksOfStep(
  { focus, by, at, told }: AskedStep,
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
): Intent | undefined {
  const { archive } = then;
  const word = at === undefined ? undefined : message.words[at];
  const all = by === undefined ? eventsNamedHere(withoutDeed(parts), message, then) : ofDoer(by, parts, message, then);
  if (all.length === 0) return undefined;
  const who = by === undefined ? {} : { by: refsOf(by.records.filter(({ kind }) => kind === "actor")) };
  const step = { focus, ...who, ...(word === undefined ? {} : { step: stepWords(word, message) }) };
  // What is called by the deed is dated by it.
  if (word !== undefined && all.some(({ event }) => hasDeed(event.title, word.key))) return undefined;
  const object = objectOfDeed(at, message, archive);
  const telling = all.filter(({ event }) => {
    const found = stepTold(knownBy(event, then.asOf), step, archive);
    return found !== undefined && object.every((name) => isNamed(event, name) || hasDeed(found.summary, name));
  });
  const isOfState = by?.records.some(({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind === "state");
  // A state confirms many visits; whose are not told here may be meant, too.
  const best = singleBest(
    told === true || word !== undefined || (isOfState !== true && telling.length > 0) ? telling : all,
  );
  // Of several of which they spoke each has what they said, and nothing of anybody else.
  const any = best === undefined && focus === "announced" && told !== true ? anyOfBest(telling) : undefined;
  if (any !== undefined)
    return asks({ about: "events", which: "one", page: 0, subjects: [any], ...step, ...asKnown(then.asOf) });
  // Which of several is meant is asked back.
  if (best === undefined && (told === true || word === undefined || telling.length > 0)) return undefined;
  if (best === undefined)
    return saysUntold(deedAsTyped(word, message), message, then, all.length === 1 ? all[0]?.event.id : undefined);
  return asks({
    about: "events",
    which: "one",
    page: 0,
    subjects: [`event:${best.event.id}`],
    ...step,
    ...asKnown(then.asOf),
  });
}

/** Editions of what is named are no meetings of whoever announces them; nor does anybody who speaks of a meeting of others take part in it. */
function ofDoer(by: RecordPart, parts: EventParts, message: ReadMessage, then: IntentContext): readonly FoundEvent[] {
  const others = withoutDoer(by, message, then);
  const tries = others.series === undefined ? [withoutDeed(parts), others] : [others, withoutDeed(parts)];
  return tries.map((one) => eventsNamedHere(one, message, then)).find((found) => found.length > 0) ?? [];
}

/** “In September”, of which the year is not told, may be over. */
function eventsNamedHere(parts: Omit<EventParts, "statuses">, message: ReadMessage, then: IntentContext) {
  // “The summit on 24 July.”
  if (!isNarrowed(parts) && !(message.dayOfEvent === true && parts.kinds !== undefined)) return [];
  const of = (time: ReturnType<typeof timeOf>) =>
    findEvents({ ...parts, ...time, which: "one", asOf: then.asOf }, then.archive);
  const found = of(timeOf(message));
  return found.length > 0 || message.pastSpan === undefined ? found : of(message.pastSpan);
}

function withoutDeed({ words: _, unread: _unread, mentions: _mentions, ...parts }: EventParts) {
  return withoutStatus(parts);
}

function withoutDoer(by: RecordPart, message: ReadMessage, { archive }: IntentContext) {
  const others = { ...message, parts: message.parts.filter((part) => part !== by) };
  return withoutDeed(withRoles(eventParts(others, archive), others, archive));
}
