// Whether somebody confirmed the day that is asked about: the step by which they did, or what they confirmed and that it has no such day.

import { earliest, overlaps, sameEdtf } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { areToldDays } from "../../../archive/history.ts";
import { nameOf } from "../../../archive/records.ts";
import { DAY_CONFIRMED } from "../../../core/event-focus.ts";
import type { EventStep, EventView } from "../../../core/view.ts";
import { changeTold } from "../../../lookup/answers/change-told.ts";
import { splitRef } from "../../../lookup/answers/event-refs.ts";
import { BEGUN_STATUSES } from "../../../lookup/answers/place-told.ts";
import { isSaidBy, stepTold } from "../../../lookup/answers/step-told.ts";
import { NONE } from "../../../wording/describe-limits.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";
import { lead, stepInLine } from "./event-step-line.ts";

/** Whether a day is asked about. */
export function isOfDayConfirmed(step: string | undefined): boolean {
  return step === DAY_CONFIRMED || step?.startsWith(`${DAY_CONFIRMED} `) === true;
}

/** In one line; `view.question` names who is to have confirmed it: the day that holds, before one that was given up. */
export function dayConfirmedLine(view: EventView, archive: Archive, words: Words): string {
  const { by = "", step = "" } = view.question;
  const [, day] = step.split(" ");
  const theirs = (steps: readonly EventStep[]) => confirmedIn(steps, by, archive);
  const dated = view.steps.filter(
    ({ state: { date } }) => date !== undefined && areToldDays(date) && (day === undefined || overlaps(date, day, day)),
  );
  const holding = view.steps.find(({ state: { status } }) => !BEGUN_STATUSES.has(status))?.state.date;
  const ofNow = dated.filter(({ state: { date } }) => holding && date && earliest(date) === earliest(holding));
  const first = theirs(dated);
  // Who confirmed it with others, without a day of their own, did so before them.
  const own = first === undefined || isTheirWord(first, by, archive) ? undefined : theirs(view.steps);
  const before = own !== undefined && isTheirWord(own, by, archive) ? own : undefined;
  const told = [...new Set([before, day === undefined ? theirs(ofNow) : undefined, first])];
  const lines = told.flatMap((one) => (one === undefined ? [] : [sideConfirmedLine(one, archive, words)]));
  if (lines.length > 0) return lines.join(" · ");
  const other = theirs(view.steps);
  return words.event
    .noDayConfirmedBy({
      names: sideNamed(by, archive, words),
      day: day === undefined ? NONE : words.dates.day(day),
      confirmed:
        other === undefined ? (namedByThem(view, archive, words) ?? "") : sideConfirmedLine(other, archive, words),
    })
    .trim();
}

function isTheirWord({ development }: EventStep, by: string, archive: Archive): boolean {
  const ids = by.split("|").map((ref) => splitRef(ref).id as string);
  const states = ids.flatMap((id) => archive.actors.get(id)?.country ?? []);
  return isSaidBy(development, [...ids, ...states], archive);
}

/** Of several sides each, in the order in which they did. */
export function eachConfirmedLine({ question: { by = "" }, steps }: EventView, archive: Archive, words: Words): string {
  const sides = by.split("|").map((ref) => ({ ref, told: confirmedIn(steps, ref, archive) }));
  const order = ({ told }: (typeof sides)[number]) => (told === undefined ? -1 : steps.indexOf(told));
  return sides
    .toSorted((a, b) => order(b) - order(a))
    .map(({ ref, told }) => {
      const names = sideNamed(ref, archive, words);
      return told === undefined
        ? words.event.notConfirmedBy({ names, what: NONE })
        : lead(words.asked.confirmedBy({ names }), stepInLine(told, words));
    })
    .join(" · ");
}

/** Of two sides the days that each gave last, its own word before that of the other, and whether they are the same. */
export function eachDaysLine(view: EventView, archive: Archive, words: Words): string {
  const { by = "" } = view.question;
  const sides = by.split("|").map((ref) => {
    const { id } = splitRef(ref);
    const dated = view.steps.filter(
      ({ development: { date, confirmedBy = [] } }) => date != null && confirmedBy.includes(id as never),
    );
    return { ref, told: dated.find((step) => isTheirWord(step, ref, archive)) ?? dated[0] };
  });
  const told = sides.flatMap((side) => (side.told === undefined ? [] : [{ ...side, told: side.told }]));
  if (told.length < sides.length) return eachConfirmedLine(view, archive, words);
  const [first, ...others] = told.flatMap(({ told: { state } }) => state.date ?? []);
  const isSame = first !== undefined && others.every((date) => sameEdtf(first, date));
  const lines = told.map(({ ref, told: step }) =>
    lead(words.asked.confirmedBy({ names: sideNamed(ref, archive, words) }), stepInLine(step, words)),
  );
  return `**${isSame ? words.asked.sameDays() : words.asked.otherDays()}** ${lines.join(" · ")}`;
}

/** The first of the steps in which one of those confirms it; they stand newest first. */
function confirmedIn(steps: readonly EventStep[], by: string, archive: Archive): EventStep | undefined {
  const told = stepTold(steps.map(({ development }) => development).toReversed(), { focus: "confirmed", by }, archive);
  return steps.find(({ development }) => development === told);
}

function sideConfirmedLine(one: EventStep, archive: Archive, words: Words): string {
  const names = (one.development.confirmedBy ?? []).map((id) => words.withArticle(nameOf(archive, id as never)));
  return lead(words.asked.confirmedBy({ names: plain(words.and(names)) }), stepInLine(one, words));
}

/** That they named a day, where nobody is told to have confirmed it for them. */
function namedByThem({ steps, question: { by = "" } }: EventView, archive: Archive, words: Words): string | undefined {
  const ids = by.split("|").map((ref) => splitRef(ref).id as string);
  const { steps: named, isByOthers } = changeTold(steps, { what: "date" }, ids, archive);
  if (named.length === 0 || isByOthers) return undefined;
  return lead(words.asked.dayNamed(), named.map((step) => stepInLine(step, words)).join(" "));
}

function sideNamed(by: string, archive: Archive, words: Words): string {
  return plain(words.withArticle(nameOf(archive, splitRef(by.split("|")[0] ?? by).id as never)));
}
