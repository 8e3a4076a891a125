// Whether a headline tells the step that a lead is about.
import { earliest, latest, overlaps, parseEdtf } from "@attache/edtf";
import type { Status } from "../../archive/vocabulary.ts";
import type { ItemReading } from "../reading/item-reading.ts";
import type { Lead } from "./lead.ts";

/** Statuses that headlines tell apart no more finely: what is to come, what goes on or was, what was put off, what was called off. */
const CLASS: Readonly<Record<Status, string>> = {
  floated: "possible",
  agreed: "possible",
  planned: "ahead",
  tentative: "ahead",
  confirmed: "ahead",
  "under-way": "now",
  held: "over",
  postponed: "put-off",
  cancelled: "off",
  lapsed: "off",
};

/** The same event, a step of the same sort, and days that do not exclude each other. What names no step or day excludes none. */
export function isSameStep(lead: Lead, { events, status, date }: ItemReading): boolean {
  if (lead.event === undefined || lead.event !== events[0]?.id) return false;
  if (lead.status !== undefined && status !== undefined && CLASS[lead.status] !== CLASS[status]) return false;
  const told = lead.date === undefined ? undefined : parseEdtf(lead.date);
  return told?.ok !== true || date === undefined || overlaps(told.value, earliest(date), latest(date));
}
