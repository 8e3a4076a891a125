// How likely an event is to take place, in the code of the news trade.
import type { Status } from "./vocabulary.ts";

type Occurrence = "eos1" | "eos2" | "eos3" | "eos4" | "eos5" | "eos6";

/**
 * IPTC NewsCodes, scheme “Event Occurrence Status”, http://cv.iptc.org/newscodes/eventoccurstatus/ (CC BY 4.0):
 * eos1 planned, occurrence planned only (nothing done yet to organise it) · eos2 planned, occurrence highly uncertain (serious
 * doubts) · eos3 planned, may occur · eos4 planned, occurrence highly likely · eos5 planned, occurs certainly ·
 * eos6 planned, then cancelled. eos0, an unplanned event, has no status here. The scheme has no code for what has taken
 * place, which is certain, nor for what was put off, which may still occur.
 */
const OCCURRENCE: Readonly<Record<Status, Occurrence>> = {
  floated: "eos3",
  agreed: "eos1",
  planned: "eos4",
  tentative: "eos4",
  confirmed: "eos5",
  "under-way": "eos5",
  held: "eos5",
  postponed: "eos3",
  cancelled: "eos6",
  lapsed: "eos2",
};

/** The address of the code for a status: “http://cv.iptc.org/newscodes/eventoccurstatus/eos5”. */
export function occurrenceCode(status: Status): string {
  return `http://cv.iptc.org/newscodes/eventoccurstatus/${OCCURRENCE[status]}`;
}
