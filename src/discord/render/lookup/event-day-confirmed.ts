// Whether somebody confirmed the day that is asked about: the step by which they did, or what they confirmed and that it has no such day.

import { overlaps } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { areToldDays } from "../../../archive/history.ts";
import { nameOf } from "../../../archive/records.ts";
import { DAY_CONFIRMED } from "../../../core/event-focus.ts";
import type { EventStep, EventView } from "../../../core/view.ts";
import { splitRef } from "../../../lookup/answers/event-refs.ts";
import { stepTold } from "../../../lookup/answers/step-told.ts";
import { NONE } from "../../../wording/describe-limits.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";
import { lead, stepInLine } from "./event-step-line.ts";

/** Whether a day is asked about. */
export function isOfDayConfirmed(step: string | undefined): boolean {
  return step === DAY_CONFIRMED || step?.startsWith(`${DAY_CONFIRMED} `) === true;
}

/** In one line; `view.question` names who is to have confirmed it. */
export function dayConfirmedLine(view: EventView, archive: Archive, words: Words): string {
  const { by = "", step = "" } = view.question;
  const [, day] = step.split(" ");
  const nameFrom = (id: string) => words.withArticle(nameOf(archive, id as never));
  const theirs = (steps: readonly EventStep[]) => {
    const told = stepTold(
      steps.map(({ development }) => development).toReversed(),
      { focus: "confirmed", by },
      archive,
    );
    return steps.find(({ development }) => development === told);
  };
  const line = (one: EventStep) => {
    const names = plain(words.and((one.development.confirmedBy ?? []).map(nameFrom)));
    return lead(words.asked.confirmedBy({ names }), stepInLine(one, words));
  };
  const dated = theirs(
    view.steps.filter(
      ({ state: { date } }) =>
        date !== undefined && areToldDays(date) && (day === undefined || overlaps(date, day, day)),
    ),
  );
  if (dated !== undefined) return line(dated);
  const other = theirs(view.steps);
  return words.event
    .noDayConfirmedBy({
      names: plain(nameFrom(splitRef(by.split("|")[0] ?? by).id)),
      day: day === undefined ? NONE : words.dates.day(day),
      confirmed: other === undefined ? "" : line(other),
    })
    .trim();
}
