// Whether news of an event is expected on a day, by what was last known of it. Pure.

import { addDays, type Day, daysBetween, latest } from "@attache/edtf";
import type { State } from "../../archive/history.ts";
import { phaseOf } from "../../archive/phase.ts";

/** Days after which nothing more is written of what is over, off, or was only talked of. */
const CLOSED_AFTER = { over: 30, off: 30, passed: 45, undated: 150, dormant: 500, edition: 1900 } as const;

/** What was only talked of and never given up may come back after long, and the next edition of what meets every few years surely does. */
export function openness(
  state: State,
  day: Day,
  isEdition: boolean,
): { readonly open: boolean; readonly dormant: boolean } {
  if (isStillOpen(state, day)) return { open: true, dormant: false };
  const waits = phaseOf(state, day) === "undated" || state.status === "postponed";
  const isFixed =
    isEdition && (state.status === "planned" || state.status === "confirmed" || state.status === "agreed");
  const longest = isFixed ? CLOSED_AFTER.edition : CLOSED_AFTER.dormant;
  const dormant = waits && daysBetween(state.since.by, day) <= longest;
  return { open: dormant, dormant };
}

function isStillOpen(state: State, day: Day): boolean {
  const last = state.end?.slice(0, 10) ?? (state.date === undefined ? undefined : latest(state.date));
  const quiet = daysBetween(state.since.by, day);
  switch (phaseOf(state, day)) {
    case "over":
      return daysBetween(last ?? state.since.by, day) <= CLOSED_AFTER.over;
    case "off":
      return state.status === "postponed" ? quiet <= CLOSED_AFTER.undated * 2 : quiet <= CLOSED_AFTER.off;
    case "passed":
      return last === undefined || addDays(last, CLOSED_AFTER.passed) >= day;
    case "undated":
      return quiet <= CLOSED_AFTER.undated;
    case "upcoming":
    case "now":
      return true;
  }
}
