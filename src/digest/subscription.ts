// A standing wish for digests: what a person chose, and how far it has been fulfilled.

import * as z from "zod";
import { ActorId, TopicId } from "../archive/fields.ts";
import { EVENT_KINDS, STATUSES } from "../archive/vocabulary.ts";
import { reasonText } from "../delivery/reason.ts";
import { Snowflake } from "../delivery/snowflake.ts";
import { ReadException } from "../ledger/read-position.ts";

/** Monday first, as ISO 8601 counts. */
export const DAYS_OF_WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** On which local days a digest is posted. */
export const DAY_CHOICES = ["daily", "weekdays", ...DAYS_OF_WEEK, "first-of-month"] as const;

/** What is posted when there is nothing to tell: nothing, or a line that says so. */
export const WHEN_QUIET = ["skip", "say"] as const;

/** How many subscriptions one server can have: as many as Discord offers while somebody types an id. */
export const MAX_SUBSCRIPTIONS = 25;

/** How many topics, and how many people, states and organisations, one digest can be narrowed to. */
export const MAX_SUBJECTS = 25;

const StoredInstant = z.iso.datetime();

/** A local clock time, 00:00 to 23:59. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const zones = new Set<string>();

/** An IANA time zone that this machine knows. */
export const ZoneField = z.string().refine((zone) => {
  if (zones.has(zone)) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
  } catch {
    return false;
  }
  if (/^[+-]/.test(zone)) return false;
  zones.add(zone);
  return true;
});

/** When digests are posted. */
export const Schedule = z.object({ at: ClockTime, zone: ZoneField, days: z.enum(DAY_CHOICES) });

/** Which events and quotes are told of; an absent filter lets everything through. What concerns one of several is let through. */
export const DigestFilter = z.object({
  topics: z.array(TopicId).min(1).max(MAX_SUBJECTS).readonly().optional(),
  actors: z.array(ActorId).min(1).max(MAX_SUBJECTS).readonly().optional(),
  kind: z.enum(EVENT_KINDS).optional(),
  /** Events that were never settled further than this are left out. */
  least: z.enum(STATUSES).optional(),
});

/** Local clock times between which nothing is posted, from the first up to the second, over midnight when that is earlier. */
export const QuietHours = z.object({ from: ClockTime, to: ClockTime });

/** All that a person chooses. */
export const DigestChoices = z.object({
  channel: Snowflake,
  ...Schedule.shape,
  /** Absent: as it happens, as soon as it has been gathered. */
  at: ClockTime.optional(),
  /** Kept while it is posted as it happens: the time it had, and has again when it is no longer. */
  usualTime: ClockTime.optional(),
  /** Kept, and of no effect, where digests come at a set time. */
  quietHours: QuietHours.optional(),
  ...DigestFilter.shape,
  quiet: z.enum(WHEN_QUIET),
  /** Days ahead for which the digest lists what is coming; 0 for no such list. */
  upcoming: z.int().min(0).max(366),
  /** Id of a role to mention. */
  mention: Snowflake.optional(),
  /** A recent quotation at the end. */
  quotation: z.literal(true).optional(),
  /** Steps that changed neither date nor status are told too. Absent: they are not, and alone they make no digest. */
  remarks: z.literal(true).optional(),
  /** A picture of what the digest tells stands below its title. */
  picture: z.literal(true).optional(),
});

/**
 * How the last attempt ended: `posted` in full · `nothing-new` nothing was posted · `partly` some pages are missing ·
 * `not-posted` none was posted, and the next edition tells it all.
 */
export const Result = z.object({
  at: StoredInstant,
  kind: z.enum(["posted", "nothing-new", "partly", "not-posted"]),
  reason: z.string().optional(),
});

export const Subscription = z.object({
  /** Short and speakable, unique in its server and never used again: d1, d2, … */
  id: z.string().regex(/^d[1-9]\d*$/),
  guild: Snowflake,
  ...DigestChoices.shape,
  createdBy: Snowflake,
  createdAt: StoredInstant,
  /** The last ledger place that was delivered, and of what the readers have been told less or more than that. */
  place: z.int().min(0),
  apart: z.array(ReadException).readonly().optional(),
  /** The moment up to which the last edition told the news; the next one covers the time from here. */
  coveredUntil: StoredInstant,
  /** When to look at it next. Absent: as it happens, and nothing is new; it is looked at when the archive changes. */
  nextAt: StoredInstant.optional(),
  paused: z.object({ reason: z.string(), since: StoredInstant }).optional(),
  last: Result.optional(),
  /** As it happens: the ledger place up to which the last edition went that was not posted, and when it was written. */
  tried: z.object({ to: z.int().min(0), at: StoredInstant }).optional(),
  /** Id of the last quotation shown. */
  lastQuotation: z.string().optional(),
  /** No edition has come yet: the first one is a welcome. Absent in what was stored before there were any. */
  welcome: z.literal(true).optional(),
});

const Zoned = z.looseObject({ zone: z.string(), coveredUntil: z.string(), nextAt: z.string().optional() });

/** As versions wrote it that knew one topic and one actor. */
const WrittenSubject = z.looseObject({ topic: z.string().optional(), actor: z.string().optional() });

function withSubjects(raw: unknown): unknown {
  if (typeof raw !== "object" || raw === null || !("topic" in raw || "actor" in raw)) return raw;
  const stored = WrittenSubject.safeParse(raw);
  if (!stored.success) return raw;
  const { topic, actor, ...rest } = stored.data;
  return {
    ...rest,
    ...(topic === undefined ? {} : { topics: [topic] }),
    ...(actor === undefined ? {} : { actors: [actor] }),
  };
}

function isKnownZone(raw: unknown): boolean {
  return typeof raw === "object" && raw !== null && "zone" in raw && zones.has(String(raw.zone));
}

/**
 * As it is read back: a zone that this machine does not know, or knows no longer, pauses it, with UTC in its place.
 * Nothing is written, so a machine that knows the zone goes on with it.
 */
export const StoredSubscription = z.preprocess((written) => {
  const raw = withSubjects(written);
  if (isKnownZone(raw)) return raw;
  const stored = Zoned.safeParse(raw);
  if (!stored.success || ZoneField.safeParse(stored.data.zone).success) return raw;
  const { zone, coveredUntil, nextAt: since = coveredUntil } = stored.data;
  return { ...stored.data, zone: "UTC", paused: { reason: reasonText("unknown-zone", zone), since } };
}, Subscription);

export type Schedule = z.output<typeof Schedule>;
export type QuietHours = z.output<typeof QuietHours>;
export type DigestFilter = z.output<typeof DigestFilter>;
export type DigestChoices = z.output<typeof DigestChoices>;
export type Result = z.output<typeof Result>;
export type Subscription = z.output<typeof Subscription>;
export type DayChoice = (typeof DAY_CHOICES)[number];
