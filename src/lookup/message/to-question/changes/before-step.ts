// “What were the dates before he delayed it”, “where was it to be before it moved to Montreal”: as it was known before that step.

import { addDays, type Day } from "@attache/edtf";
import type { ChangeKind } from "../../../../archive/change.ts";
import { OFF_STATUSES } from "../../../../archive/phase.ts";
import type { Event } from "../../../../archive/schema.ts";
import type { EventStep } from "../../../../core/view.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { wasAt } from "../../../parts/find-places.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { IN_THE_DIARY, WAS_TO_BE } from "../events/as-of-intents.ts";
import type { EventParts } from "../events/event-query.ts";
import { isNarrowed, timeOf, withoutStatus, withTopic } from "../events/events-question.ts";

const STEP_CALLS_OFF = "cancel\\w*|call(?:ed|ing)? (?:it |them )?off|scrap\\w*|drop(?:ped|ping)?|axed|shelv\\w*";
const PUTS_OFF =
  "delay\\w*|postpon\\w*|defer\\w*|reschedul\\w*|push(?:ed|ing)? (?:it |them )?back|put(?:ting)? (?:it |them )?off";
const MOVES = "mov(?:e|ed|ing)|shift(?:ed|ing)?|switch(?:ed|ing)?|relocat\\w*|chang(?:e|ed|ing)";

/** What is asked as of then: its date, its place, how it stood. */
const ASKS_OF_THEN =
  /\b(?:what|which|when|where|dates?|days?|place|venue|city)\b|^(?:and |so |but )?(?:how (?!many\b|long\b|often\b)|was|were)\b/iu;

/** Behind “before”: whoever did it, or the event, and what was done. */
const before = (verbs: string) =>
  whereItMayFit(
    new RegExp(
      `\\b(?:before|until|prior to)\\b (?:the |its |his |her |their |a |this |that )?(?:(?!and\\b|or\\b)[\\p{L}’'-]+ ){0,4}?(?:${verbs})\\b`,
      "iu",
    ),
  );

const OF_CALL_OFF = before(STEP_CALLS_OFF);
const OF_DELAY = before(PUTS_OFF);
const OF_MOVE = before(MOVES);

/** “The original dates of COP26”, “when was it initially due”: as it was known before it was moved for the first time. */
export const ORIGINALLY = whereItMayFit(
  /\b(?:original|initial|first[- ]planned)(?:ly)?(?: \p{L}+)? (?:dates?|days?|time|slot|schedule)\b|\bwhen (?:was|were)\b.*\b(?:originally|initially|at first)\b|\b(?:originally|initially) (?:planned|scheduled|due|set|fixed) (?:dates?|days?|time)\b|\b(?:original|initial|first) (?:venue|place|city|location|host) and (?:the )?dates?\b|\bfirst date\b|\b(?:what|which) (?:dates?|days?)\b.*\b(?:originally|initially|at first|first (?:planned|set|scheduled|due|meant|supposed|fixed))\b/iu,
);

/** The first of the kinds that the event has decides; `first`: the first such step and not the last. */
type Step = { readonly kinds: readonly ChangeKind[]; readonly to?: string; readonly first?: true };

const STEPS_OFF: readonly Step[] = [{ kinds: ["cancelled", "lapsed"] }];
const STEPS_LATER: readonly Step[] = [{ kinds: ["postponed"] }, { kinds: ["moved-later", "date-dropped"] }];
const STEPS_OTHER_DATE: readonly Step[] = [{ kinds: ["postponed", "moved-later", "moved-earlier"] }];
const STEPS_FIRST_DATE: readonly Step[] = [
  { kinds: ["postponed", "moved-later", "moved-earlier", "date-dropped"], first: true },
];

/** undefined where no such step is spoken of, or the one event that is meant has none. */
export function asksBeforeStep(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const wanted = stepsNamed(message);
  if (wanted.length === 0 || then.asOf !== undefined || !isNarrowed(parts)) return undefined;
  const { words: _, unread: _unread, mentions: _mentions, ...query } = withTopic(withoutStatus(parts));
  const found = findEvents({ ...query, ...timeOf(message), which: "one" }, then.archive);
  const telling = found.flatMap(({ event, score }) => {
    const step = stepBefore(event, wanted, then);
    return step === undefined ? [] : [{ event, score, step }];
  });
  const most = Math.max(...telling.map(({ score }) => score));
  const [best, ...others] = telling.filter(({ score }) => score === most);
  // Which of several is meant nobody has said.
  if (best === undefined || others.length > 0) return undefined;
  return asksAsBefore(best.step, OF_PLACE.test(message.rest));
}

/** Where an event was to be before it came to a place, as `keyOf` has it; undefined where no step brought it there from anywhere else. */
export function asksWhereBefore(event: Event, key: string, then: IntentContext): Intent | undefined {
  const step = then.asOf === undefined ? stepBefore(event, placeSteps(key), then) : undefined;
  return step && asksAsBefore(step, true);
}

/** Until which it was as is asked. */
function stepBefore(event: Event, wanted: readonly Step[], then: IntentContext): EventStep | undefined {
  const steps = eventSteps(event, undefined).toReversed();
  const at = wanted.map((one) => placeOf(one, steps, then)).find((place) => place > 0);
  const step = at === undefined ? undefined : steps[stoodUntil(at, steps)];
  // Where all became known on one day, nothing was known on the day before.
  return dayKnown(step) === dayKnown(steps[0]) ? undefined : step;
}

function asksAsBefore(step: EventStep, ofPlace: boolean): Intent | undefined {
  const known = dayKnown(step);
  const about = { about: "event", id: step.event.id, page: 0 } as const;
  // Of what had no place until then, what was told of those that were thought of.
  if (ofPlace && step.before?.place == null) return asks({ ...about, focus: "places" });
  const focus = ofPlace ? { focus: "where" as const } : {};
  return known === undefined ? undefined : asks({ ...about, ...focus, asOf: addDays(known, -1) });
}

function dayKnown(step: EventStep | undefined): Day | undefined {
  const known = step?.development.known;
  return known?.from ?? known?.by;
}

const OF_PLACE = /\b(?:where|venue|place|city|country|host)\b/iu;

function placeOf(wanted: Step, steps: readonly EventStep[], then: IntentContext): number {
  const isWanted = (step: EventStep) => isStep(step, wanted, then);
  return wanted.first === true ? steps.findIndex(isWanted) : steps.findLastIndex(isWanted);
}

/** By which it came there: that a city of the state is named, too, brings it nowhere else. */
function isStep({ event, before: was, state, changes }: EventStep, { kinds, to }: Step, { archive }: IntentContext) {
  if (!changes.some((kind) => kinds.includes(kind))) return false;
  if (to === undefined) return true;
  const isThere = (one: EventStep["state"]) => one.place !== null && wasAt({ event, state: one }, to, archive);
  return isThere(state) && !(was !== undefined && isThere(was));
}

/** What had no place, or was off, before that step stood until it lost them. What is put off keeps its place. */
function stoodUntil(at: number, steps: readonly EventStep[]): number {
  const isElsewhere = steps[at]?.changes.includes("place-changed") === true;
  const isLost = ({ state: { place, status } }: EventStep) =>
    OFF_STATUSES.has(status) ? !isElsewhere || status !== "postponed" : isElsewhere && place === null;
  let first = at;
  for (let one = steps[first - 1]; first > 1 && one !== undefined && isLost(one); one = steps[first - 1]) first--;
  return first;
}

/** None where none is spoken of. */
function stepsNamed(message: ReadMessage): readonly Step[] {
  const { rest } = message;
  if (message.translated === true || message.quoted.length > 0) return [];
  if (!ASKS_OF_THEN.test(rest) || IN_THE_DIARY.test(rest)) return [];
  if (ORIGINALLY.test(rest)) return STEPS_FIRST_DATE;
  if (OF_CALL_OFF.test(rest)) return STEPS_OFF;
  if (OF_DELAY.test(rest)) return STEPS_LATER;
  const to = placeBehind("to", message);
  if (OF_MOVE.test(rest) && (to !== undefined || /\bwhere\b/iu.test(rest))) return placeSteps(to);
  if (OF_MOVE.test(rest)) return STEPS_OTHER_DATE;
  // “Before Hiroshima, where was it going to be?”
  const elsewhere = placeBehind("before", message);
  return elsewhere !== undefined && WAS_TO_BE.test(rest) ? placeSteps(elsewhere) : [];
}

function placeSteps(to: string | undefined): readonly Step[] {
  return [{ kinds: ["place-changed"], ...(to === undefined ? {} : { to }) }];
}

/** As `keyOf` has it. */
function placeBehind(word: string, { words, parts }: ReadMessage): string | undefined {
  const part = parts.find(({ is, from }) => (is === "place" || is === "record") && words[from - 1]?.key === word);
  return (
    part &&
    words
      .slice(part.from, part.to)
      .map(({ key }) => key)
      .join(" ")
  );
}
