// What stands in words beside a row's marks: the date, shortened, and how settled it is.

import type { Day, Edtf } from "@attache/edtf";
import type { Course } from "../../archive/date-history.ts";
import { outlookOf } from "../../archive/phase.ts";
import type { Status } from "../../archive/schema.ts";
import { describeEdtf } from "../../wording/dates/describe-edtf.ts";
import { cutTo, widthOf } from "../letters/text-width.ts";

export type Label = {
  readonly text: string;
  readonly x: number;
  readonly anchor: "start" | "end";
  /** Where there is room: beside the marks, inside a long bar, or on the line of the title. */
  readonly place: "beside" | "inside" | "above";
};

/** Font size of labels, ticks and legend. */
export const SMALL = 26;

/** Air between marks and label. */
const GAP = 14;

const WORDS: Readonly<Record<Status, string>> = {
  floated: "floated",
  agreed: "agreed in principle",
  planned: "planned",
  tentative: "tentative",
  confirmed: "confirmed",
  "under-way": "under way",
  held: "held",
  postponed: "postponed",
  cancelled: "cancelled",
  lapsed: "lapsed",
};

/** For these it goes without saying that no date stands. */
const OFF: ReadonlySet<Status> = new Set(["postponed", "cancelled", "lapsed"]);

/** “week of 15 Nov 2021 · planned”; says so when the date has passed and nobody recorded what came of it. */
export function labelText({ state, left }: Course, today: Day): string {
  const outlook = outlookOf(state, today);
  const word = outlook === "passed" ? "no outcome recorded" : WORDS[state.status];
  if (state.date !== undefined) return `${shortDate(state.date)} · ${word}`;
  const last = left.at(-1);
  const was = last === undefined ? "" : `was ${shortDate(last)} · `;
  return `${was}${OFF.has(state.status) ? word : `${word}, no new date`}`;
}

/** “15 Nov 2021”, “week of 15 Nov 2021”. */
export function shortDate(date: Edtf): string {
  return shortenMonths(describeEdtf(date).replace(/^the week/, "week"));
}

/** “15 November 2021” → “15 Nov 2021”. */
export function shortenMonths(text: string): string {
  return text.replace(
    /\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)\b/g,
    "$1",
  );
}

type Span = { readonly from: number; readonly to: number };

export type Room = {
  /** The frame. */
  readonly left: number;
  readonly right: number;
  /** Taken by marks and arrows, and by the title on the line above. */
  readonly taken: Span;
  readonly title: Span;
  /** The marks of the date that stands, or the last that did. */
  readonly now: Span;
};

/**
 * Beside the date that stands, right or left of it; else inside it, on the line of the title, or beside the dates before
 * it, whichever has room first. Cut when none has.
 */
export function placeLabel(text: string, { left, right, taken, title, now }: Room): Label {
  const width = widthOf(text, SMALL);
  const [after, before] = [right - taken.to - GAP, taken.from - left - GAP];
  const atEnd: Label = { text, x: taken.to + GAP, anchor: "start", place: "beside" };
  const atStart: Label = { text, x: taken.from - GAP, anchor: "end", place: "beside" };
  if (after >= width && now.to >= taken.to) return atEnd;
  if (before >= width && now.from <= taken.from) return atStart;
  if (now.to - now.from - 2 * GAP >= width) return { text, x: now.from + GAP, anchor: "start", place: "inside" };
  if (right - title.to - 2 * GAP >= width) {
    const x = Math.min(Math.max((now.from + now.to - width) / 2, title.to + 2 * GAP), right - width);
    return { text, x, anchor: "start", place: "above" };
  }
  if (Math.max(after, before) >= width) return after >= width ? atEnd : atStart;
  return after >= before
    ? { ...atEnd, text: cutTo(text, SMALL, after) }
    : { ...atStart, text: cutTo(text, SMALL, before) };
}
