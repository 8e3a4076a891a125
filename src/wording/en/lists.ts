/** Lists: their headings and pages; what lies ahead, and what changed. */
export const lists = {
  heading: "{title}{about, select, none {} other {: {about}}}{span, select, none {} other {, {span}}}",
  withActor: "with {actor}",
  page: "Page {page} of {pages}",
  pageToNarrow: "Page {page} of {pages}; narrow the question to see the rest",
  pageWithNext: "Page {page} of {pages}; for the next: {command}",
  part: "{page} of {pages}",
  next: "Next",
  passedWithoutOutcome: "Outcome not in my archive",
  nothingInTime: "Nothing in my archive has a date in this time.",
  nothingAheadThen:
    "Nothing that lay ahead that day{within, select, none {} week { in the week after it} month { in the month after it} quarter { in the quarter after it} other { in the year after it}} is in my archive.",
  nothingAhead:
    "Nothing lies ahead in my archive{within, select, none {} week { for the coming week} month { for the coming month} quarter { for the coming quarter} other { for the coming year}}.",
  nothingDated: "Nothing has a date in this time.",
  mayFall:
    "{count, plural, one {# event could fall in this time or at another: its date is known less exactly.} other {# events could fall in this time or at another: their dates are known less exactly.}}",
  moreMayFall:
    "{count, plural, one {# more event could fall in this time or at another: its date is known less exactly.} other {# more events could fall in this time or at another: their dates are known less exactly.}}",
  changesSince: "Changes since {day}",
  nothingChanged: "No news since {since}, nor before.",
  nothingChangedAfter: "No news since {since}. Last change: {day}.",
} as const;

/** Small pieces that many messages share. */
export const labels = {
  quoted: "“{text}”",
  note: "Note: {note}",
  events: "{count, plural, one {# event} other {# events}}",
  didYouMean: "Did you mean one of these?",
} as const;

/** What fits some words. */
export const search = {
  heading: "Search: {words}",
  topic: "Topic",
  quote: "Quote",
  nothing: "Nothing in my archive fits {words}.",
  nothingThen: "Nothing that was known on {day} fits {words}.",
  tryName: "Try a name, a place or a year.",
} as const;
