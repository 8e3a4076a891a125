// The closed lists of words that curated files are written with.

/** Statuses in the order of how settled they are; see the design's §3 for their meaning. */
export const STATUSES = [
  "floated",
  "agreed",
  "planned",
  "tentative",
  "confirmed",
  "under-way",
  "held",
  "postponed",
  "cancelled",
  "lapsed",
] as const;

export const EVENT_KINDS = [
  "summit",
  "meeting",
  "call",
  "visit",
  "talks",
  "conference",
  "statement",
  "agreement",
  "measure",
  "vote",
] as const;

/** What became of that which is not held. */
export const HELD_AS = [
  "expired",
  "in-force",
  "closed",
  "reopened",
  "sent",
  "signed",
  "delivered",
  "restored",
] as const;

export const FORMATS = ["in-person", "virtual", "phone", "hybrid", "written"] as const;
export const PARTS_OF_DAY = ["morning", "afternoon", "evening", "night"] as const;
export const ACTOR_KINDS = ["person", "state", "organisation"] as const;
export const SOURCE_KINDS = ["official", "agency", "press", "repost", "transcript", "data"] as const;
export const QUOTE_STATUSES = ["verified", "reported", "disputed", "misattributed"] as const;

/** How near a wording stands to what was said, nearest first. */
export const WORDING_KINDS = [
  "verbatim",
  "official-translation",
  "interpreted",
  "agency-translation",
  "caption",
  "paraphrase",
  "garbled",
] as const;

export type Status = (typeof STATUSES)[number];
export type EventKind = (typeof EVENT_KINDS)[number];
export type HeldAs = (typeof HELD_AS)[number];
export type Format = (typeof FORMATS)[number];
export type PartOfDay = (typeof PARTS_OF_DAY)[number];
export type WordingKind = (typeof WORDING_KINDS)[number];
export type QuoteStatus = (typeof QUOTE_STATUSES)[number];
