/** /about: what the bot is, and what it has. */
export const about = {
  name: "Attaché",
  button: "About me",
  purpose: "A curated archive of diplomacy: what is known of an event’s date, since when, and who says so.",
  holdings:
    "{events, plural, one {# event} other {# events}} with {steps, plural, one {# step} other {# steps}}, {quotes, plural, one {# quote} other {# quotes}}, {sources, plural, one {# source} other {# sources}}",
  reaches: "It reaches to {day}",
  running: "Running since {time}, version {version}",
  faults:
    "{count, plural, one {The files have # fault: an older archive answers until they are mended} other {The files have # faults: an older archive answers until they are mended}}",
  moreFaults: "and {count, number} more in the log",
  licence: "Data CC BY 4.0",
  topics: "{count, plural, one {# topic} other {# topics}}",
} as const;

/** /help. */
export const help = {
  plainWords: "In a direct message, plain words do",
  askNext: "when is the next Biden Xi summit?",
  askQuotes: "what did Xi say about cooperation?",
  askChanges: "what changed since 2026-03-01?",
  askAsOf: "biden xi summit as of 10 November 2021",
  askCheck: "check “gain cooperation and lose confrontation”",
  askName: "习近平",
  signsMean: "How sure a date is",
  exactness:
    "Dates are told as exactly as they are known, never more: “the week of 15 November 2021” is not a Monday. With as-of you get what was known on that day.",
} as const;

/** What the sign before a date means, by status. */
export const signs = {
  floated: "talked of",
  agreed: "agreed in principle",
  planned: "planned",
  tentative: "a day from unnamed sources",
  confirmed: "confirmed",
  "under-way": "under way",
  held: "held",
  postponed: "postponed",
  cancelled: "cancelled",
  lapsed: "quietly dropped",
} as const;

/** The archive itself: how old it is, how far it reaches, as of when an answer speaks. */
export const archive = {
  ends: "My archive ends on {day}, {ago}; newer events may be missing.",
  changed: "Archive changed {time}",
  asKnownOn: "As known on {day}",
  nothingLike: "Nothing in the archive is like {words}; this fits the other words.",
} as const;
