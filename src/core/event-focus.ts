// What of one event is asked for, and what is opened beside its answer.

/** What of the way to an answer is shown beside it, in the same message. */
export const OPEN = ["history", "sources", "quotes", "people"] as const;

/**
 * What is told first: its date · its place · who takes part · why it was moved or called off · when it first became known · what was known
 * before it began · what came of it · whether and how it was moved · who confirmed it · how long it took · whether it takes or took place · why another place was chosen · who does not come · the step that tells what somebody did · who was the
 * host · who was in the chair · each date, or place, that it was to have, in turn · what of it changed in a time · by how much it took longer than planned. Buttons hold them by number.
 */
export const FOCUS = [
  "when",
  "where",
  "who",
  "why",
  "announced",
  "before",
  "outcome",
  "moved",
  "confirmed",
  "lasted",
  "whether",
  "relocated",
  "away",
  "told",
  "host",
  "chair",
  "dates",
  "places",
  "changed",
  "overran",
] as const;

/** Beside *who takes part*, the step of which it is asked why: that somebody did not come. */
export const STAYED_AWAY = "stayed-away";

/** The same: that somebody left, and who was there for somebody. */
export const LEFT = "left";
export const REPRESENTED = "represented";
/** The same: whether somebody was ever to come, with what told of it before they did not. */
export const WAS_TO_COME = "was-to-come";
/** The same: as what they came, with the office that they had then. */
export const AS_WHAT_THERE = "as-what";
/** Of a list, the one that took the longest, or the shortest, first. */
export const LONGEST = "longest";
export const SHORTEST = "shortest";
/** Beside *by how much longer*: by how much later it began. */
export const LATE_START = "late-start";
/** How many days lie between two events. */
export const DAYS_BETWEEN = "days-between";

/** Beside *announced*: by whom it was first stood for, where the first word of it was an idea or a plan. */
export const OFFICIALLY = "officially";

/** Beside *told*, the step by which it became known that somebody stays away. */
export const KNOWN_AWAY = "known-away";

/** The same, by who announced or confirmed it, and not by who reported it before them. */
export const ANNOUNCED_AWAY = "announced-away";

/** Beside *told* too, that somebody was to leave, or left, early: the word for it in a step. */
export const LEAVING = "leave|left";

/** The same: why it has no date. */
export const UNDATED = "undated";

/** Beside *how long*: whether it was made shorter. */
export const SHORTENED = "shortened";

/** Beside *confirmed*: whether a day was, with the day behind it where one is named. */
export const DAY_CONFIRMED = "day";

/** Beside *whether*: that it is asked whether what never was so was called off. */
export const NEVER_OFF = "never-off";

/** Beside *confirmed*: of several who are asked about each, in the order in which they did. */
export const EACH_CONFIRMED = "each";

/** The same, and whether they gave the same days. */
export const EACH_DAYS = "each-days";

/** Beside *its place*: whether it was in a room there, or by video. */
export const HOW_HELD = "how-held";

/** Beside *whether*: that it took place, and not that it is to. */
export const TOOK_PLACE = "took-place";

/** The same of a journey of which it is asked when it was made. */
export const JOURNEY_MADE = "made";

/** Beside *what came of it*, what became of it on the way there too: “whatever happened to the summit”. */
export const ITS_FATE = "fate";

/** The same of what took place; of what did not, why: “what came of the summit”. */
export const CAME_OF_IT = "came-of";

/** The same: what those who met agreed, which may be told in the days after. */
export const WHAT_AGREED = "agreed";

/** What was signed there: told by the step that tells of it, if any does. */
export const WHAT_SIGNED = "signed";

/** Of a list of what was moved in a time: only what got an earlier date. */
export const MOVED_EARLIER = "earlier";

/** Beside *whether it was moved*, that it is asked of a later day alone. */
export const PUT_OFF_ASKED = "later";
/** Beside *why*: that it was called off, and put off before. */
export const OFF_OR_PUT_OFF = ["off", PUT_OFF_ASKED].join(" ");

export type EventOpen = (typeof OPEN)[number];
export type EventFocus = (typeof FOCUS)[number];
