// What stands in the title before the name of an event. Many calendars show neither STATUS nor how wide a window is, so
// the title itself has to say that a day is not settled.

import type { State } from "../archive/history.ts";
import type { Words } from "../wording/words.ts";
import type { Placement } from "./placement.ts";

/** “Week of 15 November 2021: Summit”, “Tentative: Summit”, “Cancelled: Summit”; just the name once nothing is open. */
export function calendarTitle(title: string, state: State, placement: Placement, words: Words): string {
  const prefix = STANDING[state.status] ?? openDate(state, placement, words) ?? UNCONFIRMED[state.status];
  return prefix === undefined ? title : `${prefix}: ${title}`;
}

/** For an entry that no longer stands on the days where it stood. */
export function withdrawnTitle(title: string, state: State): string {
  return `${STANDING[state.status] ?? (state.status === "postponed" ? "Postponed" : "No longer on this date")}: ${title}`;
}

type Prefixes = Readonly<Partial<Record<State["status"], string>>>;

const STANDING: Prefixes = { cancelled: "Cancelled", lapsed: "Lapsed" };

const UNCONFIRMED: Prefixes = {
  floated: "Floated",
  agreed: "Agreed in principle",
  planned: "Planned",
  tentative: "Tentative",
  postponed: "Postponed to this date",
};

function openDate({ date }: State, { plain }: Placement, words: Words): string | undefined {
  if (plain || date === undefined) return undefined;
  const text = words.dates.edtf(date).replace(/^the /, "");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
