// A day without its year may be of any year that is over: the same days, year by year.

import type { Day } from "@attache/edtf";
import type { Span } from "./parse-span.ts";

/** Years back in which such a day may be meant. */
const YEARS_MEANT = 12;

/** From the last on, `pastSpan` itself among them. */
export function yearsMeant(pastSpan: Span, most = YEARS_MEANT): readonly Span[] {
  return Array.from({ length: most }, (_, back) => yearsBefore(pastSpan, back));
}

function yearsBefore({ from, to }: Span, back: number): Span {
  const earlier = (day: Day) => {
    const year = Number(day.slice(0, 4)) - back;
    const same = `${year}${day.slice(4)}`;
    // The 29th of February is not in every year.
    return same.endsWith("-02-29") && year % 4 !== 0 ? `${year}-02-28` : same;
  };
  return { from: earlier(from), to: earlier(to) };
}
