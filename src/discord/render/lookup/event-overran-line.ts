// By how many days something went on for longer than planned, or began later than it was first to begin.

import { type Day, daysBetween, earliest, latest } from "@attache/edtf";
import { areToldDays } from "../../../archive/history.ts";
import type { EventStep, EventView } from "../../../core/view.ts";
import { BEGUN_STATUSES } from "../../../lookup/answers/place-told.ts";
import { summaryClauses } from "../../../text/summary-clauses.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";
import { lead } from "./event-step-line.ts";

/** From the last end that was planned to the day on which it ended, with the sentence that tells it, if any does. */
export function overranLine({ at: { state }, steps }: EventView, words: Words): string {
  if (state.status !== "held") return words.event.notYet();
  const told = steps
    .filter((step) => BEGUN_STATUSES.has(step.state.status))
    .flatMap(({ development }) => summaryClauses(development.summary))
    .find((clause) => TELLS_OVERRUN.test(clause));
  const planned = steps.find((step) => !BEGUN_STATUSES.has(step.state.status) && areDays(step))?.state.date;
  const [until, ended] = [
    planned && latest(planned),
    state.date && areToldDays(state.date) ? latest(state.date) : undefined,
  ];
  const sentence = told === undefined ? [] : [plain(told.replace(/;$/u, "."))];
  if (until === undefined || ended === undefined)
    return sentence[0] === undefined ? words.asked.noPlannedEnd() : lead(words.asked.overran(), sentence[0]);
  const days = daysBetween(until, ended);
  const dates = { planned: words.dates.day(until), ended: words.dates.day(ended) };
  const by = days < 0 ? words.asked.endedEarlier({ days: -days, ...dates }) : words.asked.overranBy({ days, ...dates });
  return lead(words.asked.overran(), [by, ...sentence].join(" "));
}

const TELLS_OVERRUN =
  /\b(?:(?:days?|hours?) late|late(?=[,.;])|over time|overtime|overr[ua]ns?|longer than (?:planned|foreseen))\b/iu;

/** From the first exact day that somebody named to the one on which it began; undefined where none was named before, or it has not begun. */
export function startedLateLine({ at: { state }, steps }: EventView, words: Words): string | undefined {
  const first = steps.findLast((step) => !BEGUN_STATUSES.has(step.state.status) && areDays(step))?.state.date;
  const [planned, began] = [first, state.date].map((date): Day | undefined => date && earliest(date));
  if (planned === undefined || began === undefined || !BEGUN_STATUSES.has(state.status)) return undefined;
  const days = daysBetween(planned, began);
  const dates = { planned: words.dates.day(planned), began: words.dates.day(began) };
  return lead(
    words.asked.late(),
    days < 0 ? words.asked.earlierBy({ days: -days, ...dates }) : words.asked.lateBy({ days, ...dates }),
  );
}

function areDays({ state: { date } }: EventStep): boolean {
  return date !== undefined && areToldDays(date);
}
