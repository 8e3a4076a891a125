// What becomes of a reminder, given what is known of its event. Pure.
import type { Archive } from "../archive/archive.ts";
import { type State, stateAsOf } from "../archive/history.ts";
import { occurrenceAt } from "../digest/due.ts";
import { momentBefore, type Start, startOf } from "./event-start.ts";
import type { Before, Reminder } from "./follower.ts";

/**
 * `dated`: it is due at `due`, milliseconds since 1970 · `waits`: no day is known yet · `off`: cancelled or lapsed ·
 * `over`: it has begun · `gone`: the event is no longer in the archive.
 */
export type Prospect =
  | { readonly kind: "dated"; readonly start: Start; readonly due: number }
  | { readonly kind: "waits" }
  | { readonly kind: "off" }
  | { readonly kind: "over" }
  | { readonly kind: "gone" };

/** What a person is to be told. A reminder that is `off`, `over` or `gone` ends with that. */
export type Call =
  | { readonly kind: "due"; readonly start: number; readonly exact: boolean; readonly zone: string }
  | { readonly kind: "off" | "over" | "gone" };

/**
 * A call, or: `finished` it was told, and its time is past · `missing` not for long enough to end it · `rests`. `until`:
 * the moment from which it is something else, milliseconds since 1970, unless the archive changes.
 */
export type ReminderTurn =
  | Call
  | { readonly kind: "finished" }
  | { readonly kind: "missing" | "rests"; readonly until: number | undefined };

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** What a reminder has to expect of an event in this state; no state: the event is not there. */
export function prospectOf(state: State | undefined, before: Before, archive: Pick<Archive, "actors">): Prospect {
  if (state === undefined) return { kind: "gone" };
  switch (state.status) {
    case "cancelled":
    case "lapsed":
      return { kind: "off" };
    case "held":
    case "under-way":
      return { kind: "over" };
    case "floated":
    case "agreed":
    case "planned":
    case "tentative":
    case "confirmed":
    case "postponed": {
      const start = startOf(state, archive);
      return start === undefined ? { kind: "waits" } : { kind: "dated", start, due: momentBefore(start, before) };
    }
  }
}

/**
 * What is to be done about a reminder now. It follows a moved date: told once, it is told again for another day. Another
 * hour of the same day, or one that is named for it, is news enough only an hour before. A file may be gone for a moment
 * while it is edited: only an event that stays away for a day ends its reminders, or at once one that an editor took out (`isOut`).
 */
export function reminderTurn(
  reminder: Reminder,
  archive: Pick<Archive, "events" | "actors">,
  now: number,
  isOut = false,
): ReminderTurn {
  const event = archive.events.get(reminder.event);
  const state = event === undefined ? undefined : stateAsOf(event, undefined);
  const prospect = prospectOf(state, reminder.before, archive);
  const told = reminder.told === undefined ? undefined : Date.parse(reminder.told);
  switch (prospect.kind) {
    case "off":
      return { kind: "off" };
    case "gone":
      if (isOut) return { kind: "gone" };
      return missingTurn(reminder.missing === undefined ? now : Date.parse(reminder.missing), now);
    case "over":
      return { kind: told === undefined ? "over" : "finished" };
    case "waits":
      return { kind: "rests", until: undefined };
    case "dated": {
      const { start, due } = prospect;
      const ahead = told === undefined || hasMoved(told, start, reminder.before);
      const over = start.instant + DAY_MS;
      if (!ahead) return now >= over ? { kind: "finished" } : { kind: "rests", until: over };
      return now < due
        ? { kind: "rests", until: due }
        : { kind: "due", start: start.instant, exact: start.exact, zone: start.zone };
    }
  }
}

function missingTurn(since: number, now: number): ReminderTurn {
  return now - since >= DAY_MS ? { kind: "gone" } : { kind: "missing", until: since + DAY_MS };
}

function hasMoved(told: number, { instant, zone }: Start, before: Before): boolean {
  const dayOf = (time: number) => occurrenceAt({ zone }, time).local.slice(0, 10);
  return dayOf(told) !== dayOf(instant) || (before === "1h" && Math.abs(instant - told) >= HOUR_MS);
}
