/** /about: what the bot is, and what it has. */
export const about = {
  name: "Attaché",
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
