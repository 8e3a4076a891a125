// Which of many things touch some days: looked up, because an archive may have a hundred thousand of them.
import type { Day } from "@attache/edtf";
import { findPlace } from "./search/number-lists.ts";
import type { Steps } from "./steps.ts";

export type Lasting = {
  /** An absent side is open. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
};

/** Things by their numbers, in the order of their first days, and of each its first and its last day as `numberOfDay` has them. */
export type DaySpans = {
  readonly numbers: Uint32Array;
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  /** How long the longest lasts of `IN_A_ROW` and of `IN_A_LONG_ROW`. */
  readonly longest: Uint32Array;
  readonly longestOfMany: Uint32Array;
};

/** Of so many in a row it is kept how long the longest lasts, so that all of them are passed over where none lasts long enough. */
const IN_A_ROW = 32;
const IN_A_LONG_ROW = 1024;

/** More things than this would not fit into a number with a day. */
const MAX_NUMBERS = 2 ** 24;

/** `spans`: each with its number; undefined for what does not last at all, a step like the others. */
export function* makeDaySpans(spans: Iterable<(Lasting & { readonly number: number }) | undefined>): Steps<DaySpans> {
  const keys: number[] = [];
  const lastByNumber: number[] = [];
  for (const span of spans) {
    if (span !== undefined) {
      keys.push(numberOfDay(span.from ?? OPEN_START) * MAX_NUMBERS + span.number);
      lastByNumber[span.number] = numberOfDay(span.to ?? OPEN_END);
    }
    yield;
  }
  const sorted = Float64Array.from(keys).sort();
  yield;
  const numbers = Uint32Array.from(sorted, (key) => key % MAX_NUMBERS);
  const first = Uint32Array.from(sorted, (key) => Math.floor(key / MAX_NUMBERS));
  const last = Uint32Array.from(numbers, (number) => lastByNumber[number] ?? 0);
  return { numbers, first, last, longest: longestOf(last, IN_A_ROW), longestOfMany: longestOf(last, IN_A_LONG_ROW) };
}

/** Those that touch a day from `from` to `to`, in the order of their first days; undefined leaves a side open. One after the other, as they are asked for. */
export function* touching(
  from: Day | undefined,
  to: Day | undefined,
  { numbers, first, last, longest, longestOfMany }: DaySpans,
): Iterable<number> {
  const least = numberOfDay(from ?? OPEN_START);
  const end = findPlace(first, numberOfDay(to ?? OPEN_END) + 1);
  /** How many need no look, because none of them lasts until then. */
  const passedOver = (at: number) => {
    if (at % IN_A_LONG_ROW === 0 && (longestOfMany[at / IN_A_LONG_ROW] ?? 0) < least) return IN_A_LONG_ROW;
    return at % IN_A_ROW === 0 && (longest[at / IN_A_ROW] ?? 0) < least ? IN_A_ROW : 0;
  };
  for (let at = 0; at < end; ) {
    const over = passedOver(at);
    if (over === 0 && (last[at] ?? 0) >= least) yield numbers[at] ?? 0;
    at += over === 0 ? 1 : over;
  }
}

function longestOf(last: Uint32Array, inARow: number): Uint32Array {
  const most = new Uint32Array(Math.ceil(last.length / inARow));
  for (const [at, day] of last.entries()) {
    const row = Math.floor(at / inARow);
    if ((most[row] ?? 0) < day) most[row] = day;
  }
  return most;
}

const OPEN_START: Day = "0000-00-00";
const OPEN_END: Day = "9999-12-31";

/** 20211115 of 15 November 2021: in the order of days. */
export function numberOfDay(day: Day): number {
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));
}
