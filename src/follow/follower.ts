// What a person asked to be told of: events, actors and topics that they follow, and reminders.
import * as z from "zod";
import { Id } from "../archive/fields.ts";
import { Apart } from "../digest/reader.ts";
import { Snowflake } from "../digest/subscription.ts";

/** How many follows, and how many reminders, one person can have. */
export const LIMIT = 25;

/** How long before its beginning a person can be reminded of an event. */
export const BEFORE = ["1h", "1d", "1w"] as const;

const Instant = z.iso.datetime();

export const TARGET_KINDS = ["event", "actor", "topic"] as const;

export const Target = z.object({ kind: z.enum(TARGET_KINDS), id: Id });

export const FollowId = z.string().regex(/^f[1-9]\d*$/);
export const ReminderId = z.string().regex(/^r[1-9]\d*$/);

export const Follow = z.object({
  /** Unique for its person and never used again: f1, f2, … */
  id: FollowId,
  target: Target,
  /** The last ledger place that was told, and what was missing from the archive then. */
  place: z.int().min(0),
  apart: z.array(Apart).readonly().optional(),
  createdAt: Instant,
});

export const Reminder = z.object({
  id: ReminderId,
  event: Id,
  before: z.enum(BEFORE),
  createdAt: Instant,
  /** The beginning that the person has been reminded of; absent while the reminder is ahead. */
  told: Instant.optional(),
  /** Since when its event has been missing from the archive. */
  missing: Instant.optional(),
});

/** Discord refused a message to this person: nothing is sent until they say so. */
export const Paused = z.object({ reason: z.string(), since: Instant });

export const Follower = z.object({
  /** Discord's id of the person. */
  user: Snowflake,
  follows: z.array(Follow),
  reminders: z.array(Reminder),
  /** The last number that was given to a follow or reminder. */
  numbers: z.int().min(0),
  paused: Paused.optional(),
  /** No letter is written before this moment: one was given up. */
  notBefore: Instant.optional(),
  /** When to look next for something to tell. Absent: not before the archive changes. */
  nextAt: Instant.optional(),
});

export type Before = (typeof BEFORE)[number];
export type Target = z.output<typeof Target>;
export type Follow = z.output<typeof Follow>;
export type Reminder = z.output<typeof Reminder>;
export type Paused = z.output<typeof Paused>;
export type Follower = z.output<typeof Follower>;

/** A person who has not asked for anything yet. */
export function newFollower(user: string): Follower {
  return { user, follows: [], reminders: [], numbers: 0 };
}
