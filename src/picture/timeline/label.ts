// What stands in words beside a row's marks: the date, shortened, and how settled it is.

import type { Day } from "@attache/edtf";
import type { DateHistory } from "../../archive/date-history.ts";
import type { State } from "../../archive/history.ts";
import { phaseOf } from "../../archive/phase.ts";
import type { Status } from "../../archive/vocabulary.ts";
import { describeStanding } from "../../wording/describe-state.ts";
import type { Words } from "../../wording/words.ts";
import { cutTo, widthOf } from "../letters/text-width.ts";

export type Label = {
  readonly text: string;
  readonly x: number;
  readonly anchor: "start" | "end";
  /** Where there is room: beside the marks, inside a long bar, on the line of the title, or on a line of its own. */
  readonly place: "beside" | "inside" | "above" | "below";
};

/** Font size of labels, ticks and legend. */
export const SMALL_TEXT = 24;

/** Air between marks and label. */
const LABEL_GAP = 12;

/** An event that is off needs no note that it has no date. */
const OFF_STATUS: ReadonlySet<Status> = new Set(["postponed", "cancelled", "lapsed"]);

/**
 * “week of 15 Nov 2021 · planned”; says so when the date has passed and nobody recorded what came of it. `year` is left out: it
 * goes without saying.
 */
export function labelText({ state, left }: DateHistory, today: Day, year: number | undefined, words: Words): string {
  const phase = phaseOf(state, today);
  const word = phase === "passed" ? words.picture.noOutcome() : shortStatus(state, words);
  if (state.date !== undefined) return `${words.dates.shortEdtf(state.date, year)} · ${word}`;
  const last = left.at(-1);
  const was = last === undefined ? [] : [words.picture.was({ date: words.dates.shortEdtf(last, year) })];
  return [...was, OFF_STATUS.has(state.status) ? word : words.picture.noNewDate({ status: word })].join(" · ");
}

/** One or two words: beside a sign there is room for no more. */
export function shortStatus(state: Pick<State, "status" | "heldAs">, words: Words): string {
  return state.status === "lapsed" ? words.picture.lapsed() : describeStanding(state, words);
}

type LabelSpan = { readonly from: number; readonly to: number };

export type LabelRoom = {
  /** The frame. */
  readonly left: number;
  readonly right: number;
  /** Taken by marks and arrows, and by the title on the line above. */
  readonly taken: LabelSpan;
  readonly title: LabelSpan;
  /** The marks of the date that stands, or the last that did. */
  readonly now: LabelSpan;
};

/**
 * Beside the date that stands, right or left of it; else inside it, on the line of the title, or beside the dates before it, whichever
 * has room first; else under it. Cut only when it is wider than the picture: its end is how settled the date is.
 */
export function placeLabel(text: string, { left, right, taken, title, now }: LabelRoom): Label {
  const width = widthOf(text, SMALL_TEXT);
  const [after, before] = [right - taken.to - LABEL_GAP, taken.from - left - LABEL_GAP];
  const atEnd: Label = { text, x: taken.to + LABEL_GAP, anchor: "start", place: "beside" };
  const atStart: Label = { text, x: taken.from - LABEL_GAP, anchor: "end", place: "beside" };
  if (after >= width && now.to >= taken.to) return atEnd;
  if (before >= width && now.from <= taken.from) return atStart;
  if (now.to - now.from - 2 * LABEL_GAP >= width)
    return { text, x: now.from + LABEL_GAP, anchor: "start", place: "inside" };
  /** In the middle of the marks, as far as there is room from `first` on. */
  const under = (first: number) => Math.min(Math.max((now.from + now.to - width) / 2, first), right - width);
  const behindTitle = title.to + 2 * LABEL_GAP;
  if (right - behindTitle >= width) return { text, x: under(behindTitle), anchor: "start", place: "above" };
  if (Math.max(after, before) >= width) return after >= width ? atEnd : atStart;
  if (right - left >= width) return { text, x: under(left), anchor: "start", place: "below" };
  return { text: cutTo(text, SMALL_TEXT, right - left), x: left, anchor: "start", place: "below" };
}
