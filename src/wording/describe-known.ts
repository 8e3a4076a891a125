// When something became public, in words that claim no more than is known.

import type { Edtf } from "@attache/edtf";
import type { Known } from "../archive/known.ts";
import type { Words } from "./words.ts";

/** Behind “known”: “since 12 November 2021”, “since a day in March 2025”, “since 5 or 6 September 2025”, “by 27 December 2025 at the latest”. */
export function describeKnown({ claim, from }: Known, { dates, state }: Words): string {
  const day = dates.edtf(asOneDay(claim));
  return from === undefined ? state.byAtTheLatest({ day }) : state.since({ day });
}

/** At the head of a step: “12 November 2021”, “A day in March 2025”, “By 27 December 2025”. Without a capital. */
export function describeKnownDay({ claim }: Known, { dates }: Words): string {
  return dates.edtf(asOneDay(claim));
}

/** “Since March 2025” would be taken for the whole of it. */
function asOneDay(claim: Edtf): Edtf {
  return claim.kind === "month" ? { ...claim, kind: "day-of-month" } : claim;
}
