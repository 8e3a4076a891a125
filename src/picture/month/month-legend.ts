// What the signs of a month's page mean.
import { isSpan, type LegendEntry, STATUS_LEGEND } from "../timeline/legend.ts";
import { lookOf } from "../timeline/look.ts";
import type { Mark } from "../timeline/marks.ts";
import type { MonthEntry } from "./entries.ts";

export const MONTH_LEGEND: readonly LegendEntry[] = [
  ...STATUS_LEGEND,
  { text: ({ picture }) => picture.allOfTheseDays(), look: lookOf("planned", true), shape: "bar", applies: isSpan },
  {
    text: ({ picture }) => picture.oneOfTheseDays(),
    look: lookOf("planned", false),
    shape: "bar",
    fadeFrom: true,
    fadeTo: true,
    applies: ({ shape, fadeFrom, fadeTo }) => shape === "bar" && fadeFrom && fadeTo,
  },
  {
    text: ({ picture }) => picture.endNotCertain(),
    look: lookOf("planned", true),
    shape: "bar",
    fadeTo: true,
    applies: ({ shape, fadeFrom, fadeTo }) => shape === "bar" && fadeFrom !== fadeTo,
  },
];

/** The sign of an entry, and its bar when it has one; where they stand does not matter. */
export function signsOf({ sign, look, standing, stretches }: MonthEntry, hasBar: boolean): readonly Mark[] {
  const here = { from: 0, to: 0, fadeFrom: false, fadeTo: false } as const;
  const isWindow = standing === "window";
  const bars = stretches.map(
    ({ openFrom, openTo }): Mark => ({
      ...here,
      shape: "bar",
      look,
      fadeFrom: isWindow || openFrom,
      fadeTo: isWindow || openTo,
    }),
  );
  return [{ ...here, shape: "point", look: sign }, ...(hasBar ? bars : [])];
}
