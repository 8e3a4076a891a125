// The history of one event's date as marks on its line. Pixels from the left.

import type { Edtf } from "@attache/edtf";
import type { DateHistory } from "../../archive/date-history.ts";
import { windowBehind } from "../../archive/history.ts";
import { firstDayOf } from "../../archive/known.ts";
import { type DateStretch, type Extent, extentOf } from "./extent.ts";
import { GHOST, type Look, lookOf } from "./look.ts";
import type { Scale } from "./scale.ts";

/**
 * `point`: its middle is between `from` and `to` · `bar` · `before` and `after`: the date lies off the scale, beyond that
 * edge. `fadeFrom` and `fadeTo`: that end is not certain.
 */
export type Mark = {
  readonly shape: "point" | "bar" | "before" | "after";
  readonly from: number;
  readonly to: number;
  readonly fadeFrom: boolean;
  readonly fadeTo: boolean;
  readonly look: Look;
};

/** From a date that was given up to the one that took its place, or to nothing yet. */
export type Arrow = {
  /** `straight` on the line of the marks · `arch` over them, where they stand close · `nowhere`: no new date. */
  readonly way: "straight" | "arch" | "nowhere";
  readonly from: number;
  readonly to: number;
};

export type Marks = {
  readonly marks: readonly Mark[];
  readonly arrows: readonly Arrow[];
  /** Those of `marks` that show the date that stands, or the last that did. */
  readonly standing: readonly Mark[];
};

/** Half the width of a point. */
export const MARK_RADIUS = 12;

/** An uncertain end is at least so long, so that it can be seen to fade. */
const MARK_FADE = 56;

/** A straight arrow needs so much room. */
const STRAIGHT = 30;

/** Closer than this, two marks are the same to the eye. */
const MARK_SPACING = 8;

/** A window is at least so long, so that it does not look like a day, and so that a day can be seen to stand in it. */
const WINDOW_DAYS = 44;

/** How far the arrow to nothing yet reaches. */
const NOWHERE = 64;

/** All stretches that the history needs on the scale: those that stand, and those before. */
export function markStretches({ state, left }: DateHistory): {
  readonly now: readonly DateStretch[];
  readonly before: readonly DateStretch[];
} {
  const stretches = (date: Edtf) => extentOf(date, firstDayOf(state.since)).stretches;
  return {
    now: [state.date, windowBehind(state)].flatMap((date) => (date === undefined ? [] : stretches(date))),
    before: left.flatMap(stretches),
  };
}

export function timelineMarks({ state, left }: DateHistory, scale: Scale): Marks {
  const ghosts = left.map((date) => markGroup(extentOf(date, firstDayOf(state.since)), GHOST, scale));
  const frame = windowBehind(state);
  const window =
    frame === undefined ? [] : [markGroup(extentOf(frame, firstDayOf(state.since)), lookOf("planned", false), scale)];
  const now = state.date === undefined ? [] : [groupAs(state.date, scale, state)];
  const chain = [...ghosts, ...now];
  const arrows = chain.slice(1).flatMap((group, index) => arrowBetween(chain[index] ?? [], group));
  const last = ghosts.at(-1);
  const isExpected = state.status !== "cancelled" && state.status !== "lapsed";
  if (state.date === undefined && isExpected && last !== undefined) arrows.push(arrowToNowhere(last, scale));
  return {
    marks: [...ghosts, ...window, ...now].flat(),
    arrows,
    standing: state.date === undefined ? (ghosts.at(-1) ?? []) : [...window, ...now].flat(),
  };
}

function groupAs(date: Edtf, scale: Scale, { status, since }: DateHistory["state"]): readonly Mark[] {
  const extent = extentOf(date, firstDayOf(since));
  return markGroup(extent, lookOf(status, extent.lasts), scale);
}

function markGroup({ lasts, stretches }: Extent, look: Look, scale: Scale): readonly Mark[] {
  return stretches.map((stretch) => {
    const isDay = lasts && stretch.from === stretch.to && !stretch.openFrom && !stretch.openTo;
    return isDay
      ? dayMark(stretch.from, look, scale)
      : markOf(stretch, lasts ? 2 * MARK_RADIUS : WINDOW_DAYS, look, scale);
  });
}

/** A day is a point, however much room the scale has for it. */
function dayMark(day: number, look: Look, scale: Scale): Mark {
  const x = scale.x(day + 0.5);
  const shape = day + 1 <= scale.first ? "before" : day >= scale.last ? "after" : "point";
  const middle = Math.min(Math.max(x, scale.left + MARK_RADIUS), scale.right - MARK_RADIUS);
  return { shape, from: middle - MARK_RADIUS, to: middle + MARK_RADIUS, fadeFrom: false, fadeTo: false, look };
}

function markOf({ from, to, openFrom, openTo }: DateStretch, usual: number, look: Look, scale: Scale): Mark {
  const { left, right, first, last } = scale;
  if (to + 1 <= first)
    return { shape: "before", from: left, to: left + MARK_RADIUS, fadeFrom: false, fadeTo: false, look };
  if (from >= last)
    return { shape: "after", from: right - MARK_RADIUS, to: right, fadeFrom: false, fadeTo: false, look };
  const [start, end] = [scale.x(from), scale.x(to + 1)];
  const ends = { fadeFrom: openFrom || from < first, fadeTo: openTo || to + 1 > last, look };
  const least = ends.fadeFrom || ends.fadeTo ? Math.max(MARK_FADE, usual) : usual;
  if (end - start >= least) return { shape: "bar", from: start, to: end, ...ends };
  const middle = Math.min(Math.max((start + end) / 2, left + least / 2), right - least / 2);
  const shape = least > 2 * MARK_RADIUS ? "bar" : "point";
  return { shape, from: middle - least / 2, to: middle + least / 2, ...ends };
}

/** From the near side of one group to the near side of the next, or from middle to middle over them. */
function arrowBetween(before: readonly Mark[], after: readonly Mark[]): readonly Arrow[] {
  const [a, b] = [hull(before), hull(after)];
  if (b.from - a.to >= STRAIGHT) return [{ way: "straight", from: a.to, to: b.from }];
  if (a.from - b.to >= STRAIGHT) return [{ way: "straight", from: a.from, to: b.to }];
  const [from, to] = [(a.from + a.to) / 2, (b.from + b.to) / 2];
  return Math.abs(to - from) < MARK_SPACING ? [] : [{ way: "arch", from, to }];
}

function arrowToNowhere(group: readonly Mark[], { right }: Scale): Arrow {
  const { to } = hull(group);
  const from = Math.min(to, right - NOWHERE);
  return { way: "nowhere", from, to: from + NOWHERE };
}

/** Where a group of marks begins and ends. */
export function hull(marks: readonly Pick<Mark, "from" | "to">[]): { readonly from: number; readonly to: number } {
  return { from: Math.min(...marks.map(({ from }) => from)), to: Math.max(...marks.map(({ to }) => to)) };
}
