// A standing wish for digests: what a person chose, and how far it has been fulfilled.
import * as z from "zod";
import { Id } from "../archive/fields.ts";
import { EVENT_KINDS, STATUSES } from "../archive/schema.ts";
import { Apart } from "./reader.ts";

/** On which local days a digest is posted. */
export const DAYS = [
  "daily",
  "weekdays",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "first-of-month",
] as const;

/** What is posted when there is nothing to tell: nothing, or a line that says so. */
export const QUIET = ["skip", "say"] as const;

/** How many subscriptions one server can have. */
export const LIMIT = 10;

const Instant = z.iso.datetime();
/** Discord's ids: decimal numbers too long for a JavaScript number. */
export const Snowflake = z.string().regex(/^\d{1,20}$/);

/** A local clock time, 00:00 to 23:59. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const zones = new Set<string>();

/** An IANA time zone that this machine knows. */
export const Zone = z.string().refine((zone) => {
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
export const Schedule = z.object({ at: ClockTime, zone: Zone, days: z.enum(DAYS) });

/** Which events and quotes are told of; an absent filter lets everything through. */
export const Filter = z.object({
  topic: Id.optional(),
  actor: Id.optional(),
  kind: z.enum(EVENT_KINDS).optional(),
  /** Events that were never settled further than this are left out. */
  least: z.enum(STATUSES).optional(),
});

/** Local clock times between which nothing is posted, from the first up to the second, over midnight when that is earlier. */
export const QuietHours = z.object({ from: ClockTime, to: ClockTime });

/** All that a person chooses. */
export const Choices = z.object({
  channel: Snowflake,
  ...Schedule.shape,
  /** Absent: as it happens, as soon as it has been gathered. */
  at: ClockTime.optional(),
  /** Only for what is posted as it happens. */
  quietHours: QuietHours.optional(),
  ...Filter.shape,
  quiet: z.enum(QUIET),
  /** Days ahead for which the digest lists what is coming; 0 for no such list. */
  upcoming: z.int().min(0).max(366),
  /** Id of a role to mention. */
  mention: Snowflake.optional(),
  /** A recent quotation at the end. */
  quotation: z.literal(true).optional(),
});

/**
 * How the last attempt ended: `posted` in full · `nothing-new` nothing was posted · `partly` some pages are missing ·
 * `not-posted` none was posted, and the next edition tells it all.
 */
export const Result = z.object({
  at: Instant,
  kind: z.enum(["posted", "nothing-new", "partly", "not-posted"]),
  reason: z.string().optional(),
});

export const Subscription = z.object({
  /** Short and speakable, unique in its server and never used again: d1, d2, … */
  id: z.string().regex(/^d[1-9]\d*$/),
  guild: Snowflake,
  ...Choices.shape,
  createdBy: Snowflake,
  createdAt: Instant,
  /** The last ledger place that was delivered, and of what the readers have been told less or more than that. */
  place: z.int().min(0),
  apart: z.array(Apart).readonly().optional(),
  /** The moment up to which the last edition told the news; the next one covers the time from here. */
  coveredUntil: Instant,
  /** When to look at it next. Absent: as it happens, and nothing is new; it is looked at when the archive changes. */
  nextAt: Instant.optional(),
  paused: z.object({ reason: z.string(), since: Instant }).optional(),
  last: Result.optional(),
  /** As it happens: the ledger place up to which the last edition went that was not posted, and when it was written. */
  tried: z.object({ to: z.int().min(0), at: Instant }).optional(),
  /** Id of the last quotation shown. */
  lastQuotation: z.string().optional(),
});

const Zoned = z.looseObject({ zone: z.string(), coveredUntil: z.string(), nextAt: z.string().optional() });

/**
 * As it is read back: a zone that this machine does not know, or knows no longer, pauses it, with UTC in its place.
 * Nothing is written, so a machine that knows the zone goes on with it.
 */
export const StoredSubscription = z.preprocess((raw) => {
  const stored = Zoned.safeParse(raw);
  if (!stored.success || Zone.safeParse(stored.data.zone).success) return raw;
  const { zone, coveredUntil, nextAt: since = coveredUntil } = stored.data;
  const reason = `the time zone “${zone}” is not known here; choose another with /digest edit, then use /digest resume`;
  return { ...stored.data, zone: "UTC", paused: { reason, since } };
}, Subscription);

export type Schedule = z.output<typeof Schedule>;
export type QuietHours = z.output<typeof QuietHours>;
export type Filter = z.output<typeof Filter>;
export type Choices = z.output<typeof Choices>;
export type Result = z.output<typeof Result>;
export type Subscription = z.output<typeof Subscription>;
export type Days = (typeof DAYS)[number];
