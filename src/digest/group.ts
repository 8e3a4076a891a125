// Under which heading of a digest an event is told. Pure.
import { type Day, sameEdtf } from "@attache/edtf";
import type { ChangeKind } from "../archive/change.ts";
import type { State } from "../archive/history.ts";
import { phaseOf } from "../archive/phase.ts";
import type { Status } from "../archive/vocabulary.ts";
import type { DigestItem, Group } from "./digest.ts";

type Grouped = Pick<DigestItem, "before" | "after" | "changes" | "correction">;

/** `past`: steps of long ago. `today`: the day from which it is seen; undefined for what is told as of its own time. */
export type SeenFrom = { readonly past: boolean; readonly today: Day | undefined };

/**
 * A correction stands with its like, and so does a step of long ago, and what should be over by now; otherwise the most important
 * change decides.
 */
export function digestGroupOf(item: Grouped, { past, today }: SeenFrom): Group {
  if (item.correction) return "corrections";
  if (past) return "record";
  const { changes, after } = item;
  if (changes.length > 0 && today !== undefined && phaseOf(after, today) === "passed") return "passed";
  // A date that is set by calling the event held is not news of its own.
  const [first] = changes.includes("held") || changes.includes("under-way") ? [after.status] : changes;
  if (first === undefined) return "remarks";
  if (first === "new" || item.before === undefined) return GROUP_OF_NEW[after.status];
  return groupOfChange(first, item.before, after);
}

/** An event first heard of when it was over, or off, is told there. */
const GROUP_OF_NEW: Readonly<Record<Status, Group>> = {
  floated: "new",
  agreed: "new",
  planned: "new",
  tentative: "new",
  confirmed: "new",
  "under-way": "started",
  held: "happened",
  postponed: "put-off",
  cancelled: "off",
  lapsed: "dropped",
};

function groupOfChange(kind: ChangeKind | Status, before: State, after: State): Group {
  switch (kind) {
    case "cancelled":
      return "off";
    case "lapsed":
      return "dropped";
    case "postponed":
      return "put-off";
    case "reinstated":
      return "back";
    case "held":
      return "happened";
    case "under-way":
      return "started";
    case "confirmed":
      // A side may stand by a date that is only planned.
      return after.status === "confirmed" ? "confirmed" : "changed";
    case "moved-later":
    case "moved-earlier":
    case "firmed":
    case "widened":
    case "ends-later":
    case "days-changed":
    case "set":
      return groupOfDate(before, after);
    case "date-dropped":
    case "loosened":
      return "uncertain";
    case "status-changed":
      // A day from somebody who stands for nothing is no step up.
      return after.status === "tentative" ? "changed" : "firmer";
    default:
      return "changed";
  }
}

/** What is found out of the date of something that is over, or off, is no new date of it. */
function groupOfDate(before: State, after: State): Group {
  if (GROUP_OF_NEW[after.status] !== "new") return "changed";
  const same = before.date !== undefined && after.date !== undefined && sameEdtf(before.date, after.date);
  return same ? "times" : "dates";
}
