// Which journeys of somebody were called off, put off or cut short, at a time and to a place where these are said: a visit that they were to make, or a step of something else that tells it of them.

import { isAt } from "../../../../archive/events-by-place.ts";
import { eventsBySubject } from "../../../../archive/may-concern.ts";
import { statesOfRegion } from "../../../../archive/names/regions.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { OFF_STATUSES } from "../../../../archive/phase.ts";
import type { Event } from "../../../../archive/schema.ts";
import type { EventStep } from "../../../../core/view.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { actorsInSentence } from "../../../answers/actors-named.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { wordsForClause } from "../../../answers/line-told.ts";
import { isOffOrMoved } from "../../../answers/moves.ts";
import { isOfTime } from "../../../answers/time-of-step.ts";
import type { Span } from "../../../read/parse-span.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";
import { reasonStep } from "../reasons/reason-step.ts";
import { MOST_EVENTS_MEANT } from "../which-event/resolve-events.ts";

/** Whose journey is asked about, with where and when, as far as they are said. */
export type JourneyAsked = {
  readonly ids: readonly string[];
  readonly where: string | undefined;
  readonly span: Span | undefined;
};

/** `told`: of what is no visit of theirs, the words that choose the step. */
type JourneyUndone = { readonly event: Event; readonly told?: string | undefined };

export const TOLD_AS_GIVEN_UP =
  /(?<!\b(?:may|might|could|would|can) (?:be )?)\b(?:puts?\b.* off|call(?:s|ed)?\b.* off|cancel\w*|postpon\w*|delay\w*|scrap\w*|g(?:ive|ave|iven)\w* up|cuts?\b.* short|shortens?)\b/iu;

/** “Gives up his journey”, “cancels the journey” – and not “of the envoys”. */
const OWN_JOURNEY = /\b(?:his|her|their|the|a) (?:\p{L}+ )?(?:journey|trip|visit|tour)\b(?! of\b)/iu;

export function journeysUndone(asked: JourneyAsked, then: IntentContext): readonly JourneyUndone[] {
  const events = new Set(asked.ids.flatMap((id) => eventsBySubject.of(then.archive).actors.get(id) ?? []));
  return [...events].flatMap((event) => {
    if (isVisitBy(asked.ids, event, then)) return isVisitUndone(event, asked, then) ? [{ event }] : [];
    const told = toldElsewhere(event, asked, then);
    return told === undefined ? [] : [{ event, told }];
  });
}

/** Whether they are the guests: who receives makes no journey. */
export function isVisitBy(ids: readonly string[], { kind, place }: Event, { archive }: IntentContext): boolean {
  return (
    kind === "visit" &&
    ids.some((id) => {
      const country = archive.actors.get(id as never)?.country;
      return country === undefined || country !== place?.country;
    })
  );
}

function isVisitUndone(event: Event, { where, span }: JourneyAsked, then: IntentContext): boolean {
  const undone = eventSteps(event, then.asOf).filter(
    (step) =>
      (step.development.status !== undefined && OFF_STATUSES.has(step.development.status)) ||
      (isOffOrMoved(step) && TOLD_AS_GIVEN_UP.test(step.development.summary)),
  );
  return undone.some(
    (step) =>
      (span === undefined || isOfTime(step, span)) && (where === undefined || isThere(event, step, where, then)),
  );
}

function isThere(event: Event, { development }: EventStep, where: string, { archive }: IntentContext): boolean {
  const key = keyOf(where);
  const states = statesOfRegion(key);
  return (
    isAt(event, key, archive) ||
    isNamed(event, key) ||
    states?.has(event.place?.country ?? "") === true ||
    isIn(development.summary, where)
  );
}

function isIn(text: string, where: string): boolean {
  return ` ${keyOf(text)} `.includes(` ${keyOf(where)} `);
}

/** Whoever gives something up stands there; empty where nobody does. */
function beforeDeed(clause: string): string {
  return clause.slice(0, TOLD_AS_GIVEN_UP.exec(clause)?.index ?? 0);
}

/** The words for the sentence that tells that they gave up a journey. */
function toldElsewhere(event: Event, { ids, where, span }: JourneyAsked, then: IntentContext): string | undefined {
  const { archive, asOf } = then;
  const steps = eventSteps(event, asOf).filter((step) => span === undefined || isOfTime(step, span));
  const [line] = steps.flatMap(({ development }) =>
    summaryClauses(development.summary)
      .filter(
        (clause) =>
          OWN_JOURNEY.test(clause) &&
          (where === undefined || isIn(clause, where)) &&
          actorsInSentence(beforeDeed(clause), archive).some((id) => ids.includes(id)),
      )
      .map((clause) => ({ development, clause })),
  );
  const all = eventSteps(event, asOf).map(({ development }) => development);
  return wordsForClause(line, all.toReversed(), archive);
}

/** Why it was; of several which one is meant. */
export function asksOfUndone(
  undone: readonly JourneyUndone[],
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  const [only, ...others] = undone;
  if (only?.told !== undefined && others.length === 0) return asksToldStep(only.event.id, only.told, then);
  if (undone.length > MOST_EVENTS_MEANT) return undefined;
  const subjects = [undone.map(({ event }) => `event:${event.id}`).join("|")];
  const step = others.length > 0 ? undefined : reasonStep(message);
  const told = { which: "one", page: 0, subjects, focus: "why", ...(step === undefined ? {} : { step }) } as const;
  return asks({ about: "events", ...told, ...asKnown(then.asOf) });
}
