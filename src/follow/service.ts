// What people can ask for: the contract between commands, buttons and the scheduler.
import type { EventId } from "../archive/fields.ts";
import type { Before, Follow, PausedFollower, Reminder, Target } from "./follower.ts";
import type { Prospect } from "./remind.ts";

export type ReminderReport = { readonly reminder: Reminder; readonly prospect: Prospect };

/** Everything that a person asked for. */
export type Following = {
  readonly follows: readonly Follow[];
  readonly reminders: readonly ReminderReport[];
  /** Discord refused the last message to them. */
  readonly paused: PausedFollower | undefined;
};

export type Followed =
  | { readonly kind: "followed"; readonly follow: Follow }
  | { readonly kind: "already"; readonly follow: Follow }
  | { readonly kind: "too-many"; readonly limit: number };

export type Reminded =
  | { readonly kind: "set"; readonly report: ReminderReport }
  | { readonly kind: "already"; readonly report: ReminderReport }
  | { readonly kind: "too-many"; readonly limit: number }
  /** The moment has gone by; the event may still lie ahead. */
  | { readonly kind: "too-late"; readonly start: number }
  | { readonly kind: "off" | "over" | "gone" };

export type Stopped<T> = { readonly kind: "stopped"; readonly was: T } | { readonly kind: "not-found" };

/** What was thrown away, or of reports: made nameless. `letters`: direct messages that were not out. */
export type Forgotten = {
  readonly follows: number;
  readonly reminders: number;
  readonly letters: number;
  readonly reports: number;
};

/** Ids belong to a person: one of another person is simply not found. A throw is a fault of the store. */
export type FollowService = {
  follow(user: string, target: Target): Promise<Followed>;
  remind(user: string, event: EventId, before: Before): Promise<Reminded>;
  list(user: string): Promise<Following>;
  stopFollow(user: string, id: string): Promise<Stopped<Follow>>;
  stopReminder(user: string, id: string): Promise<Stopped<Reminder>>;
  /** Lets messages go out again after a refusal; what was missed comes with the next one. */
  resume(user: string): Promise<void>;
  /** Throws away everything that is kept of them; doing it twice does no harm. Also what cannot be read goes. */
  forget(user: string): Promise<Forgotten>;
};
