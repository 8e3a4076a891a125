// “Who did Blinken see in Shanghai”, “who received Macron in Chengdu”: the step of the one journey or conference that tells whom somebody met in that place, and not all who took part in the whole of it, nor somebody else’s journey.

import { earliest } from "@attache/edtf";
import { isAt } from "../../../../archive/events-by-place.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import type { Development } from "../../../../archive/schema.ts";
import { saidAsStep } from "../../../../core/said-asked.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { actorsIn } from "../../../answers/step-told.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { eventParts } from "../events/event-query.ts";
import { timeOf } from "../events/events-question.ts";
import { isPerson, refsOf } from "../events/record-refs.ts";
import { saysUntold } from "../guards/untold.ts";
import { ofItsTime } from "../which-event/resolve-events.ts";

const WHOM_THEY_MET =
  /^(?:(?:so|and|but),? )?(?:who(?:m)?(?: all| else)? (?:did|has|had) \S.*? (?:also )?(?:see|seen|meet|met|talk(?:ed)? (?:to|with)|sp(?:eak|oken) (?:to|with)|visit(?:ed)?)(?: with)?|(?:with )?whom did \S.*? (?:meet|talk|speak)(?: with)?|who (?:met|received|welcomed|saw|greeted|hosted)(?: with)? \S.*?) (?:in|at)(?= )/iu;

const IS_MEETING = /\b(?:meets?|met|receive[sd]?|sees|talks? with|talked with|welcome[sd]?|speaks? with)\b/iu;

/** undefined where nothing of the kind is asked, or all of what was there is told by who took part. */
export function asksWhomTheyMet(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, parts, translated, quoted } = message;
  if (translated === true || quoted.length > 0 || !WHOM_THEY_MET.test(rest)) return undefined;
  const people = parts.filter(
    (part) => part.is === "record" && part.records.some(({ kind, id }) => isPerson(kind, id, then.archive)),
  );
  const [who, ...others] = people;
  const [place, ...elsewhere] = eventParts(message, then.archive).places ?? [];
  if (who?.is !== "record" || place === undefined || others.length + elsewhere.length > 0) return undefined;
  const query = { subjects: [refsOf(who.records)], places: [place] };
  const ids = who.records.map(({ id }) => id as string);
  const wasThere = ({ state }: FoundEvent) =>
    state.format !== "virtual" && state.participants.some(({ actor }) => ids.includes(actor));
  const found = ofItsTime(
    findEvents({ ...query, which: "one", asOf: then.asOf }, then.archive).filter(wasThere),
    message.span,
  );
  // What is only told of them there is no meeting of theirs.
  if (found.length === 0)
    return asks({ about: "events", which: "all", page: 0, ...query, ...timeOf(message), ...asKnown(then.asOf) });
  const [only, ...more] = found;
  // Which of several is meant is asked back.
  if (only === undefined || more.length > 0) return undefined;
  const step = stepThere(only, place, ids, then);
  if (step !== undefined)
    return asks({ about: "event", id: only.event.id, page: 0, focus: "told", step, ...asKnown(then.asOf) });
  if (!isOneOfPlaces(only, place, then)) return undefined;
  return saysUntold(rest, message, then, only.event.id);
}

/** “Shanghai and Beijing”, and a conference at which many were. */
function isOneOfPlaces({ event, state }: FoundEvent, place: string, { archive }: IntentContext): boolean {
  const isWide = / and /u.test(state.place?.name ?? event.place?.name ?? "") || event.kind === "conference";
  return isWide && isAt(event, place, archive);
}

/** As a question carries it: the day on which a clause tells that they met somebody there, and in no other place. */
function stepThere(
  { event, state: { date } }: FoundEvent,
  place: string,
  ids: readonly string[],
  { archive, asOf }: IntentContext,
): string | undefined {
  const begins = date === undefined ? undefined : earliest(date);
  const isTold = ({ summary, known }: Development) =>
    known.by >= (begins ?? known.by) &&
    summaryClauses(summary).some((clause) => {
      const isThere = ` ${keyOf(clause)} `.includes(` ${place} `) && (clause.match(PLACE_TOLD)?.length ?? 0) === 1;
      const isMet = IS_MEETING.test(clause) && !STILL_TO_BE.test(clause);
      return isThere && isMet && actorsIn(clause, archive).some((id) => ids.includes(id));
    });
  const day = knownBy(event, asOf).findLast(isTold)?.known.by;
  return day === undefined ? undefined : saidAsStep({ span: { from: day, to: day } });
}

const PLACE_TOLD = /\b[Ii]n \p{Lu}/gu;
const STILL_TO_BE = /\b(?:will|would|(?:is|are|was|were|means?|hopes?|expected|due|planned) to|expected)\b/iu;
