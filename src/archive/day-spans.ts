// Which of many things touch some days: looked up, because an archive may have a hundred thousand of them.
import type { Day } from "@attache/edtf";
import { findPlace } from "./search/number-lists.ts";
import type { Steps } from "./steps.ts";

export type Lasting = {
  /** An absent side is open. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
};

/** Things by their numbers. */
export type DaySpans = {
  /** Those that touch a day from `from` to `to`, in the order of their first days; undefined leaves a side open. One after the other, as they are asked for. */
  readonly touching: (from: Day | undefined, to: Day | undefined) => Iterable<number>;
};

/** Of so many in a row it is kept how long the longest lasts, so that all of them are passed over where none lasts long enough. */
const IN_A_ROW = 32;
const IN_A_LONG_ROW = 1024;

/** More things than this would not fit into a number with a day. */
const MAX_NUMBERS = 2 ** 24;

/** `spans`: each with its number. */
export function* makeDaySpans(spans: Iterable<Lasting & { readonly number: number }>): Steps<DaySpans> {
  const keys: number[] = [];
  const lastByNumber: number[] = [];
  for (const { number, from, to } of spans) {
    keys.push(numberOfDay(from ?? OPEN_START) * MAX_NUMBERS + number);
    lastByNumber[number] = numberOfDay(to ?? OPEN_END);
    yield;
  }
  const sorted = Float64Array.from(keys).sort();
  yield;
  const numbers = Uint32Array.from(sorted, (key) => key % MAX_NUMBERS);
  const first = Uint32Array.from(sorted, (key) => Math.floor(key / MAX_NUMBERS));
  const last = Uint32Array.from(numbers, (number) => lastByNumber[number] ?? 0);
  return createSpans(numbers, first, last);
}

function createSpans(numbers: Uint32Array, first: Uint32Array, last: Uint32Array): DaySpans {
  const rows = [IN_A_LONG_ROW, IN_A_ROW].map((length) => ({ length, longest: longest(last, length) }));
  /** How many need no look, because none of them lasts until then. */
  const passedOver = (at: number, least: number) =>
    rows.find(({ length, longest }) => at % length === 0 && (longest[at / length] ?? 0) < least)?.length ?? 0;
  return {
    *touching(from, to) {
      const least = numberOfDay(from ?? OPEN_START);
      const end = findPlace(first, numberOfDay(to ?? OPEN_END) + 1);
      for (let at = 0; at < end; ) {
        const over = passedOver(at, least);
        if (over === 0 && (last[at] ?? 0) >= least) yield numbers[at] ?? 0;
        at += over === 0 ? 1 : over;
      }
    },
  };
}

function longest(last: Uint32Array, inARow: number): Uint32Array {
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
