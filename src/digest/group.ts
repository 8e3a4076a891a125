// Under which heading of a digest an event is told. Pure.
import type { ChangeKind } from "../archive/change.ts";
import type { Status } from "../archive/schema.ts";
import type { DigestItem, Group } from "./digest.ts";

/** The most consequential change decides; a correction always comes first. */
export function digestGroupOf(
  item: Pick<DigestItem, "before" | "after" | "changes" | "correction">,
  past: boolean,
): Group {
  if (item.correction) return "corrections";
  if (past) return "record";
  if (item.changes.length === 0) return "said";
  const groups = new Set(item.changes.map((kind) => (kind === "new" ? arrival(item.after.status) : GROUP_OF[kind])));
  return PRECEDENCE.find((group) => groups.has(group)) ?? "other";
}

/** A date that is set by calling the event held is not news of its own. */
const PRECEDENCE: readonly Group[] = ["off", "happened", "dates", "new", "other"];

const GROUP_OF: Readonly<Record<Exclude<ChangeKind, "new">, Group>> = {
  cancelled: "off",
  lapsed: "off",
  held: "happened",
  "under-way": "happened",
  postponed: "dates",
  reinstated: "dates",
  "moved-later": "dates",
  "moved-earlier": "dates",
  "date-dropped": "dates",
  firmed: "dates",
  loosened: "dates",
  "days-changed": "dates",
  set: "dates",
  confirmed: "new",
  "status-changed": "new",
  "place-changed": "other",
  "participants-changed": "other",
  "format-changed": "other",
};

/** An event first heard of when it was over, or off, is told there. */
function arrival(status: Status): Group {
  switch (status) {
    case "cancelled":
    case "lapsed":
      return "off";
    case "held":
    case "under-way":
      return "happened";
    default:
      return "new";
  }
}
