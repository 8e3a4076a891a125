// What a person asked to be told of: events, actors and topics that they follow, and reminders.

import * as z from "zod";
import type { Archive } from "../archive/archive.ts";
import type { Subject } from "../archive/concerns.ts";
import { ActorId, EventId, TopicId } from "../archive/fields.ts";
import { nameOf } from "../archive/records.ts";
import { Snowflake } from "../delivery/snowflake.ts";
import { ReadException } from "../ledger/read-position.ts";

/** How many follows, and how many reminders, one person can have. */
export const MAX_FOLLOWS = 25;

/** How long before its beginning a person can be reminded of an event. */
export const BEFORE_CHOICES = ["1h", "1d", "1w"] as const;

const FollowInstant = z.iso.datetime();

export const Target = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("event"), id: EventId }),
  z.object({ kind: z.literal("actor"), id: ActorId }),
  z.object({ kind: z.literal("topic"), id: TopicId }),
]);

export const FollowId = z.string().regex(/^f[1-9]\d*$/);
export const ReminderId = z.string().regex(/^r[1-9]\d*$/);

export const Follow = z.object({
  /** Unique for its person and never used again: f1, f2, … */
  id: FollowId,
  target: Target,
  /** The last ledger place that was told, and what was missing from the archive then. */
  place: z.int().min(0),
  apart: z.array(ReadException).readonly().optional(),
  createdAt: FollowInstant,
});

export const Reminder = z.object({
  id: ReminderId,
  event: EventId,
  before: z.enum(BEFORE_CHOICES),
  createdAt: FollowInstant,
  /** The beginning that the person has been reminded of; absent while the reminder is ahead. */
  told: FollowInstant.optional(),
  /** Since when its event has been missing from the archive. */
  missing: FollowInstant.optional(),
});

/** Discord refused a message to this person: nothing is sent until they say so. */
export const PausedFollower = z.object({ reason: z.string(), since: FollowInstant });

export const Follower = z.object({
  /** Discord's id of the person. */
  user: Snowflake,
  follows: z.array(Follow),
  reminders: z.array(Reminder),
  /** The last number that was given to a follow or reminder. */
  numbers: z.int().min(0),
  paused: PausedFollower.optional(),
  /** The channel of the direct conversation with them, once it was opened: it stays the same. */
  channel: Snowflake.optional(),
  /** No direct message is written before this moment: one was given up. */
  notBefore: FollowInstant.optional(),
  /** When to look next for something to tell. Absent: not before the archive changes. */
  nextAt: FollowInstant.optional(),
});

export type Before = (typeof BEFORE_CHOICES)[number];
export type Target = z.output<typeof Target>;
export type Follow = z.output<typeof Follow>;
export type Reminder = z.output<typeof Reminder>;
export type PausedFollower = z.output<typeof PausedFollower>;
export type Follower = z.output<typeof Follower>;

/** A person who has not asked for anything yet. */
export function newFollower(user: string): Follower {
  return { user, follows: [], reminders: [], numbers: 0 };
}

/** What has to concern this for the person to be told of it. */
export function followedSubject({ kind, id }: Target): Subject {
  return { [kind]: id };
}

/** The title or name; the id when the archive no longer has it. */
export function targetTitle({ kind, id }: Target, archive: Pick<Archive, "events" | "actors" | "topics">): string {
  switch (kind) {
    case "event":
      return archive.events.get(id)?.title ?? id;
    case "actor":
      return nameOf(archive, id);
    case "topic":
      return archive.topics.get(id)?.name ?? id;
  }
}
