/** /about: what the bot is, and what it has. */
export const about = {
  name: "Attaché",
  button: "About me",
  purpose: "I answer from an archive of diplomacy: what is known of an event’s date, since when, and who says so.",
  holdings:
    "{events, plural, one {# event} other {# events}} with {steps, plural, one {# update} other {# updates}}, {quotes, plural, one {# quote} other {# quotes}}, {sources, plural, one {# source} other {# sources}}",
  reaches: "My archive ends on {day}",
  running: "Started {time}, version {version}",
  zoneRules: "Local times by the time zone rules of {edition}",
  faults:
    "{count, plural, one {My files have # mistake: until it is corrected, I answer from the last good ones} other {My files have # mistakes: until they are corrected, I answer from the last good ones}}",
  model:
    "The people who run me let a language model read direct messages that I do not understand. It only tells me what is asked; it never answers, and it is not told who wrote.",
  licence: "Data CC BY 4.0",
  topics: "{count, plural, one {# topic} other {# topics}}",
} as const;

/** /help. The examples are read as they stand, and a test holds that each is answered. */
export const help = {
  plainWords: "Write to me in a direct message, in your own words",
  askNext: "when is the next G20 summit?",
  askLast: "when did Trump and Xi last meet?",
  askCount: "how many times did Biden and Xi meet?",
  askOffice: "who was president of France in 2021?",
  askWhy: "why was Trump’s trip to Beijing moved?",
  askSaid: "who said “gain from cooperation”?",
  askChanges: "what changed since 2026-05-01?",
  askAsOf: "biden xi summit as of 10 November 2021",
  askOther: "习近平是谁？",
  languages: "Names work in any script, and simple questions in some other languages. I answer in English.",
  messages:
    "I can also message you: “follow Taiwan”, “unfollow Taiwan”, “remind me a day before the G20”. “stop” ends it all.",
  signsMean: "How sure a date is",
  exactness: "I tell a date as exactly as it is known, never more: “the week of 15 November 2021” is not a Monday.",
  fresh: "How fresh I am",
  wrong: "Is an answer wrong?",
  mistake: "Tell the people who run me which one, and where the right one can be read. They can correct my archive.",
} as const;

/** What the sign before a date means, by status: the word that stands beside a date, and what it means where it does not say so itself. */
export const signs = {
  floated: "floated (talked of)",
  agreed: "agreed in principle",
  planned: "planned",
  tentative: "tentative (unnamed sources name a day)",
  confirmed: "confirmed",
  "under-way": "under way",
  held: "held (took place)",
  postponed: "postponed",
  cancelled: "cancelled",
  lapsed: "quietly dropped (never formally called off)",
} as const;

/** The archive itself: how old it is, how far it reaches, as of when an answer speaks. */
export const archive = {
  ends: "My archive ends on {day}, {ago}; newer events may be missing.",
  changed: "Its files last changed {time}",
  asKnownOn: "As known on {day}",
  asKnownAtItsEnd: "As known on {end}, where my archive ends: it does not know what was known on {day}",
  nothingLike: "My archive has nothing like {words}. This fits the other words.",
  untoldOfThis: "What I have on this does not tell {words}. It fits the other words.",
} as const;
