// What can be asked of the parts of a sentence.

export const ASKS = [
  /** One event that lies ahead, or that has been; several; how many; those of a time. */
  ...(["next", "last", "list", "count", "span"] as const),
  /** Of one event: its date, place, who takes part, why it moved, since when it is known, what was known on a day, what came of it, whether it is on, all. */
  ...(["when", "where", "attends", "why", "announced", "before", "outcome", "status", "event"] as const),
  /** Who somebody is; who holds an office. */
  ...(["who", "office"] as const),
  /** What was said; whether it was. */
  ...(["quotes", "check"] as const),
  ...(["changes", "sources", "timeline", "month", "calendar"] as const),
  /** Something to be done. */
  ...(["follow", "unfollow", "stop", "remind", "digest", "following"] as const),
  /** About the bot. */
  ...(["help", "about", "freshness", "mistake", "maker", "hello", "thanks"] as const),
  /** Nothing that this bot is for. */
  "chatter",
] as const;

export type Ask = (typeof ASKS)[number];
