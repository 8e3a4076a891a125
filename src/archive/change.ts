// The difference between two states of an event: was → is. Pure.
import { compareEdtf, type Edtf, earliest, sameEdtf } from "@attache/edtf";
import { type State, within } from "./history.ts";
import type { Place } from "./schema.ts";
import { STATUSES, type Status } from "./vocabulary.ts";

/** What can happen between two states; several can happen at once. */
export const CHANGE_KINDS = [
  "cancelled",
  "postponed",
  "lapsed",
  "reinstated",
  "moved-later",
  "moved-earlier",
  "date-dropped",
  "held",
  "under-way",
  "confirmed",
  "firmed",
  "loosened",
  "widened",
  "ends-later",
  "days-changed",
  "set",
  "new",
  "place-changed",
  "participants-changed",
  "format-changed",
  "status-changed",
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

const CALLED_OFF: ReadonlySet<Status> = new Set(["cancelled", "postponed", "lapsed"]);

/** What an event must have been before it takes place. */
const SETTLED: readonly ChangeKind[] = ["confirmed", "firmed", "set"];

/**
 * What changed between two states, most important first; `before` is undefined for an event not heard of before.
 * Empty: nothing that a reader has to be told.
 */
export function difference(before: State | undefined, after: State): readonly ChangeKind[] {
  if (before === undefined) return ["new"];
  const dated = dateChange(before, after);
  const kinds = new Set([...statusChange(before, after), ...dated, ...circumstances(before, after)]);
  // The same days, or more of them, spoken of with less confidence.
  const isElsewhen = dated.some((kind) => kind !== "widened" && kind !== "ends-later");
  if (!isElsewhen && kinds.has("status-changed") && settledness(after) < settledness(before)) kinds.add("loosened");
  // A new status that comes with a new date goes without saying, and so does that what takes place has a firm date.
  if (kinds.size > 1) kinds.delete("status-changed");
  if (kinds.has("held") || kinds.has("under-way")) for (const kind of SETTLED) kinds.delete(kind);
  return CHANGE_KINDS.filter((kind) => kinds.has(kind));
}

function statusChange(before: State, after: State): readonly ChangeKind[] {
  const kinds: ChangeKind[] = [];
  const turned = before.status !== after.status;
  if (after.confirmedBy.some((id) => !before.confirmedBy.includes(id))) kinds.push("confirmed");
  if (!turned) return kinds;
  if (CALLED_OFF.has(before.status) && !CALLED_OFF.has(after.status)) {
    // A call-off that is followed at once by the meeting itself was undone in between: both are told.
    kinds.push(after.status === "held" || after.status === "under-way" ? after.status : "reinstated");
    return kinds;
  }
  switch (after.status) {
    case "cancelled":
    case "postponed":
    case "lapsed":
    case "held":
    case "under-way":
    case "confirmed":
      return [...kinds, after.status];
    case "floated":
    case "agreed":
    case "planned":
    case "tentative":
      return [...kinds, "status-changed"];
  }
}

/** Of a status that lies before the event: the later in the list, the more settled. */
function settledness({ status }: State): number {
  return STATUSES.indexOf(status);
}

function dateChange(before: State, after: State): readonly ChangeKind[] {
  const [was, is] = [before.date, after.date];
  if (was === undefined) return is === undefined ? [] : ["set"];
  if (is === undefined) return CALLED_OFF.has(after.status) ? [] : ["date-dropped"];
  if (sameEdtf(was, is)) return hourChange(before, after);
  if (goesOnAt(before, after)) return [before.status === "held" ? "days-changed" : "set"];
  return [directionOf(was, is)];
}

/** Whether it had begun, or was over, on other days than those that are told now: it has not moved from those, it was there. */
export function goesOnAt(before: State, after: State): boolean {
  const [was, is] = [before.date, after.date];
  if ((before.status !== "under-way" && before.status !== "held") || was === undefined || is === undefined)
    return false;
  return !within(is, was) && !within(was, is);
}

function directionOf(was: Edtf, is: Edtf): ChangeKind {
  if (lasts(is) && lasts(was) && (within(is, was) || within(was, is))) return "days-changed";
  if (within(is, was)) return "firmed";
  // “By the end of 2026 → by the middle of 2027” is as exact as it was.
  if (within(was, is)) return (earliest(was) ?? earliest(is)) === undefined ? "ends-later" : "widened";
  return compareEdtf(is, was) > 0 ? "moved-later" : "moved-earlier";
}

/** Says on which days it takes place, not on one of which. */
function lasts(date: Edtf): boolean {
  return date.kind === "interval" || date.kind === "day" || date.kind === "all-of";
}

function hourChange(before: State, after: State): readonly ChangeKind[] {
  if (after.start === undefined)
    return before.partOfDay === undefined && after.partOfDay !== undefined ? ["firmed"] : [];
  if (before.start === undefined) return ["firmed"];
  const shift = Date.parse(after.start) - Date.parse(before.start);
  if (shift === 0 || after.status === "held") return [];
  return [shift > 0 ? "moved-later" : "moved-earlier"];
}

function circumstances(before: State, after: State): readonly ChangeKind[] {
  const kinds: ChangeKind[] = [];
  if (placeKey(before.place) !== placeKey(after.place)) kinds.push("place-changed");
  if (before.format !== after.format) kinds.push("format-changed");
  const key = (state: State) => JSON.stringify(state.participants);
  const isRestated = before.participants !== after.participants;
  const isOut = after.declined.some((id) => !before.declined.includes(id));
  if (isOut || (isRestated && key(before) !== key(after))) kinds.push("participants-changed");
  return kinds;
}

function placeKey(place: Place | null): string {
  return place === null ? "" : `${place.name}|${place.country ?? ""}`;
}
