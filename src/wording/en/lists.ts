/** Lists: their headings and pages; what lies ahead, and what changed. */
export const lists = {
  heading: "{title}{about, select, none {} other {: {about}}}{span, select, none {} other {, {span}}}",
  withActor: "with {actor}",
  inYear: "in {year}",
  page: "Page {page} of {pages}",
  pageToNarrow: "Page {page} of {pages}; narrow the question to see the rest",
  part: "{page} of {pages}",
  leftOut:
    "{count, plural, one {# more is not listed} other {# more are not listed}}: a topic, a person or a time narrows the list.",
  next: "What’s next",
  passedWithoutOutcome: "Outcome not in my archive",
  nothingInTime: "My archive has nothing with a date in this time.",
  nothingAheadThen:
    "My archive has nothing that lay ahead that day{within, select, none {} week { in the week after it} month { in the month after it} quarter { in the quarter after it} other { in the year after it}}.",
  nothingAhead:
    "My archive has nothing ahead{within, select, none {} week { for the coming week} month { for the coming month} quarter { for the coming quarter} other { for the coming year}}.",
  nothingDated: "My archive has nothing that is sure to fall in this time.",
  mayFall:
    "{count, plural, one {# event may fall in this time or outside it: its date is not exact.} other {# events may fall in this time or outside it: their dates are not exact.}}",
  moreMayFall:
    "{count, plural, one {# more event may fall in this time or outside it: its date is not exact.} other {# more events may fall in this time or outside it: their dates are not exact.}}",
  someMayFall:
    "{count, plural, one {# of them may fall in this time or outside it: its date is not exact.} other {# of them may fall in this time or outside it: their dates are not exact.}}",
  perhapsKnown:
    "{count, plural, one {# more event may have been known already: the day on which it became known is not exact.} other {# more events may have been known already: the days on which they became known are not exact.}}",
  mayHaveChanged:
    "{count, plural, one {# more change may belong here: the day on which it became known is not exact.} other {# more changes may belong here: the days on which they became known are not exact.}}",
  changes: "Changes",
  changesSince: "Changes since {day}",
  nothingChanged: "No news since {since}, and none before.",
  quietSince: "No news since {since}. The last changes before:",
  quietToItsEnd: "My archive has no news of after {day}, where it ends. The last changes in it:",
  nothingBehindEnd: "{told} That is my archive, which ends on {end}: what came after it, it does not know.",
  nothingChangedAfter: "No news since {since}. Last change: {day}.",
} as const;

/** Small pieces that many messages share. */
export const labels = {
  quoted: "“{text}”",
  note: "Note: {note}",
  labelled: "{label}: {text}",
  events: "{count, plural, one {# event} other {# events}}",
  didYouMean: "Did you mean one of these?",
} as const;

/** What fits some words. */
export const search = {
  heading: "Search: {words}",
  topic: "Topic",
  quote: "Quote",
  firstLack: "None of the first of these has {words}.",
  nothing: "My archive has nothing for {words}.",
  nothingThen: "My archive has nothing for {words} that was known on {day}.",
  tryName: "Try a name, a place or a year.",
} as const;
