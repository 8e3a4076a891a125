// What people mean more often when the words fit several records alike: what lies ahead, what is not long ago, who is in
// office, who is spoken of most.
import type { Day } from "@attache/edtf";
import { stateAsOf } from "../history.ts";
import { officesOn } from "../offices.ts";
import { firstPossibleDay, phaseOf } from "../phase.ts";
import { comesOn } from "../upcoming-order.ts";
import type { DocumentHead } from "./documents.ts";

export const MAX_TIE_BREAK = 2;

/** The day of the question, and the day of which it asks what was known then. */
export type Moment = { readonly today?: Day | undefined; readonly asOf?: Day | undefined };

const MS_PER_DAY = 86_400_000;

/** 0 to `MAX_TIE_BREAK`. Without a day, nothing is ahead and nobody in office. */
export function tieBreak(head: DocumentHead, mentions: ReadonlyMap<string, number>, { today, asOf }: Moment): number {
  const day = asOf ?? today;
  if (head.kind === "actor") return timeBonus(head, mentions, day);
  const state = head.event && stateAsOf(head.event, asOf);
  if (state === undefined || day === undefined) return 0;
  const daysTo = (other: Day) => Math.abs(momentAsked(day) - Date.parse(other)) / MS_PER_DAY;
  const away = () => daysTo(firstPossibleDay(state) ?? state.since.by);
  switch (phaseOf(state, day)) {
    case "now":
      return 2;
    case "upcoming":
      return 1 + 0.95 / (1 + daysTo(comesOn(state, day)) / 60);
    case "undated":
      return 0.95;
    case "over":
    case "passed":
      return 0.9 / (1 + away() / 365);
    case "off":
      return 0.3 / (1 + away() / 365);
  }
}

/** The day of the question that was asked last: hundreds of records are compared with it. */
let dayAsked: { readonly day: Day; readonly at: number } | undefined;

/** Milliseconds since 1970. */
function momentAsked(day: Day): number {
  if (dayAsked?.day !== day) dayAsked = { day, at: Date.parse(day) };
  return dayAsked.at;
}

function timeBonus({ id, actor }: DocumentHead, mentions: ReadonlyMap<string, number>, day: Day | undefined): number {
  const spokenOf = Math.min(1, Math.log2(1 + (mentions.get(id) ?? 0)) / 7);
  const inOffice = actor !== undefined && day !== undefined && officesOn(actor, day).length > 0;
  return spokenOf + (inOffice ? 0.95 : 0);
}
