// The sign that stands before an event in what is posted: one for each status, so that a list can be read in one look.
import type { Status } from "../../../archive/schema.ts";

/** Of the colours of ACCENT, as near as signs have them; told apart by their shape too where it matters most. */
const SIGN: Readonly<Record<Status, string>> = {
  floated: "💭",
  agreed: "🤝",
  planned: "🔵",
  tentative: "🟡",
  confirmed: "🟢",
  "under-way": "▶️",
  held: "✔️",
  postponed: "🟠",
  cancelled: "❌",
  lapsed: "⚫",
};

export function signOf(status: Status): string {
  return SIGN[status];
}
