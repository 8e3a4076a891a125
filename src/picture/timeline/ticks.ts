// The marks of the scale: days, weeks, months or years, as close as their names allow.
import type { Words } from "../../wording/words.ts";
import type { Scale } from "./scale.ts";

export type Tick = { readonly x: number; readonly label: string };

/** Two marks are at least so far apart, in pixels: the width of “Nov 2021” and some air. */
const TICK_SPACING = 138;

type TickStep = { readonly unit: "day" | "month"; readonly count: number };

const TICK_STEPS: readonly TickStep[] = [
  ...[1, 2, 7, 14].map((count) => ({ unit: "day", count }) as const),
  ...[1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 6_000, 12_000].map((count) => ({ unit: "month", count }) as const),
];

export function ticksOf(scale: Scale, words: Words): readonly Tick[] {
  const pixelsPerDay = (scale.right - scale.left) / (scale.last - scale.first);
  const step = TICK_STEPS.find((one) => daysOfStep(one) * pixelsPerDay >= TICK_SPACING) ?? {
    unit: "month",
    count: 24_000,
  };
  const days = step.unit === "day" ? everyDay(step.count, scale) : everyMonth(step.count, scale);
  return days.map((day) => ({ x: scale.x(day), label: tickLabel(day, step, words) }));
}

function daysOfStep({ unit, count }: TickStep): number {
  return unit === "day" ? count : count * 30.4;
}

/** Weeks begin on Monday; 5 January 1970 was one. */
function everyDay(count: number, { first, last }: Scale): readonly number[] {
  const days: number[] = [];
  for (let day = Math.ceil((first - 4) / count) * count + 4; day <= last; day += count) days.push(day);
  return days;
}

function everyMonth(count: number, { first, last }: Scale): readonly number[] {
  const start = new Date(first * 86_400_000);
  const days: number[] = [];
  let month = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / count) * count;
  for (let day = firstOfMonth(month); day <= last; month += count, day = firstOfMonth(month))
    if (day >= first) days.push(day);
  return days;
}

/** The first day of a month that is counted from January of the year 0. */
function firstOfMonth(month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime() / 86_400_000;
}

function tickLabel(day: number, { unit, count }: TickStep, { dates }: Words): string {
  const date = new Date(day * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  if (unit === "day") return dates.dayOfMonth(date.getUTCDate(), month);
  return count % 12 === 0 ? String(year) : dates.monthOfYear(month, year);
}
