// A day or month without its year, in the years before.

import type { Day } from "@attache/edtf";
import type { Span } from "../../read/parse-span.ts";

/** The same days so many years before. */
export function yearsBefore({ from, to }: Span, back: number): Span {
  const earlier = (day: Day) => {
    const year = Number(day.slice(0, 4)) - back;
    const same = `${year}${day.slice(4)}`;
    // The 29th of February is not in every year.
    return same.endsWith("-02-29") && year % 4 !== 0 ? `${year}-02-28` : same;
  };
  return { from: earlier(from), to: earlier(to) };
}
