// When something became public, in words that claim no more than is known.

import { type Edtf, isExactDay } from "@attache/edtf";
import type { Known } from "../archive/known.ts";
import type { Words } from "./words.ts";

/** “known since 12 November 2021”, “became known on 5 or 6 September 2025”, “known by 27 December 2025 at the latest”. */
export function describeKnown({ claim, from }: Known, { dates, state }: Words): string {
  const day = dates.edtf(asOneDay(claim));
  if (from === undefined) return state.knownAtTheLatest({ day });
  return isExactDay(claim) ? state.knownSince({ day }) : state.becameKnown({ day });
}

/** The same in few words: “known 15 May”, “known between 26 and 31 May”. `year`: goes without saying. */
export function describeKnownBriefly({ claim, from }: Known, year: string, { dates, broadcast }: Words): string {
  const day = asOneDay(claim);
  const isExact = from === undefined || isExactDay(claim);
  return broadcast.known({ when: isExact ? dates.edtfIn(day, year) : dates.onDayIn(day, year) });
}

/** At the head of a step: “12 November 2021”, “A day in March 2025”, “By 27 December 2025”. Without a capital. */
export function describeKnownDay({ claim }: Known, { dates }: Words): string {
  return dates.edtf(asOneDay(claim));
}

/** “Since March 2025” would be taken for the whole of it. */
function asOneDay(claim: Edtf): Edtf {
  return claim.kind === "month" ? { ...claim, kind: "day-of-month" } : claim;
}
