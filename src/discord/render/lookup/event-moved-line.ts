// Whether and how an event was moved: each date that it was to have, and the one that it has.

import { sameEdtf } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { dateHistoryOf } from "../../../archive/date-history.ts";
import { PUT_OFF_ASKED } from "../../../core/event-focus.ts";
import type { EventView } from "../../../core/view.ts";
import { stepsLosingDates } from "../../../lookup/answers/dates-given-up.ts";
import { isNeverPutOff, stepGoingAhead } from "../../../lookup/answers/never-put-off.ts";
import type { Words } from "../../../wording/words.ts";
import { capital, plain } from "../message/markdown.ts";
import { lead, stepInLine, stepOff } from "./event-step-line.ts";
import { whyLine } from "./event-why.ts";

/** Each date that it was to have and the one that it has, with who told when the last of them were given up. */
export function movedLine(view: EventView, archive: Archive, words: Words): string {
  const { event, state } = view.at;
  // A date that was only floated was none from which anything was moved.
  const left = (dateHistoryOf(event, view.question.asOf)?.left ?? []).filter((date) =>
    view.steps.some(({ state: was }) => was.status !== "floated" && was.date !== undefined && sameEdtf(was.date, date)),
  );
  const lost = stepsLosingDates(view.steps, left);
  const moved = lost.length > 0 ? lost : [stepOff(view.steps)].filter((step) => step !== undefined);
  if (left.length === 0 || state.date === undefined || moved.length === 0) return whyLine(view, archive, words);
  const dates = [...left, state.date].map((date) => capital(plain(words.dates.edtf(date))));
  const way = dates.reduce((from, to) => words.asked.movedTo({ from, to }));
  const step = moved.map((one) => stepInLine(one, words)).join(" ");
  const line = lead(words.asked.moved(), words.asked.movedStep({ way, count: left.length, step }));
  if (view.question.step !== PUT_OFF_ASKED || !isNeverPutOff(view.steps)) return line;
  // That it moved to an earlier day reads as if it had been put off.
  const ahead = stepGoingAhead(view.steps);
  const told = ahead === undefined ? [] : [stepInLine(ahead, words)];
  return [words.event.neverPutOff(), ...told, line].join(" · ");
}
