// Where an event went from one place to another: the steps by which it did, and beside them the one that tells why.

import type { Archive } from "../../../archive/archive.ts";
import { nameOf } from "../../../archive/records.ts";
import { placeOfStep } from "../../../core/left-place.ts";
import type { EventStep, EventView } from "../../../core/view.ts";
import { isOffOrMoved, isPlaceLeft, isReasonGiven, stepRefusingPlace } from "../../../lookup/answers/moves.ts";
import { stepsLeavingPlace } from "../../../lookup/answers/place-moved.ts";
import { wasAt } from "../../../lookup/parts/find-places.ts";
import type { Words } from "../../../wording/words.ts";
import { changeWords } from "../lines.ts";
import { lead, stepInLine } from "./event-step-line.ts";
import { whyLine } from "./event-why.ts";

/** Whether it left one place for another in the same state; that a city of it is named, or no longer, moves nothing. */
function isCityLeft({ before, state: { place } }: EventStep, archive: Archive): boolean {
  const [left, city] = [before?.place, place].map((one) =>
    one?.country === undefined || nameOf(archive, one.country) === one.name ? undefined : one.name,
  );
  return left !== undefined && city !== undefined && left !== city;
}

/** Whether it left the place of that name. */
function isLeftFrom({ event, before, state }: EventStep, key: string, archive: Archive): boolean {
  const isThere = (one: EventStep["state"]) => one.place !== null && wasAt({ event, state: one }, key, archive);
  return before !== undefined && isThere(before) && !isThere(state);
}

/** Of a place that is named, also of what was only offered there: for one in another country, for none that was known, or else for one in the same. */
function leftFrom({ steps }: EventView, from: string, archive: Archive): readonly EventStep[] {
  const theirs = steps.filter((step) => isLeftFrom(step, from, archive));
  const abroad = theirs.filter(isPlaceLeft);
  return abroad.length > 0 ? abroad : theirs.filter((step) => isCityLeft(step, archive));
}

/** The steps by which it left a place, the first of them first, and why where another step tells that. */
export function relocatedLine(view: EventView, archive: Archive, words: Words): string {
  const from = placeOfStep(view.question.step);
  const left = from === undefined ? stepsLeavingPlace(view.steps, archive).toReversed() : leftFrom(view, from, archive);
  const [step] = left;
  if (step === undefined) return whyLine(view, archive, words);
  const since = view.steps.slice(0, view.steps.indexOf(left.at(-1) ?? step));
  const reason = left.some(isReasonGiven)
    ? undefined
    : (since.find(
        (one) => !left.includes(one) && one.state.status !== "held" && !isOffOrMoved(one) && isReasonGiven(one),
      ) ?? stepRefusingPlace(view.steps, step, from));
  const shown = [...left.toReversed(), ...(reason === undefined ? [] : [reason])];
  const line = lead(
    changeWords(["place-changed"], step.state, words),
    shown.map((one) => stepInLine(one, words)).join(" "),
  );
  return reason === undefined && !left.some(isReasonGiven) ? [line, words.event.noMoreReason()].join(" · ") : line;
}
