/** Lists: their headings and pages; what lies ahead, and what changed. */
export const lists = {
  heading: "{title}{about, select, none {} other {: {about}}}{span, select, none {} other {, {span}}}",
  withActor: "with {actor}",
  page: "Page {page} of {pages}",
  pageToNarrow: "Page {page} of {pages}; narrow the question to see the rest",
  pageWithNext: "Page {page} of {pages}; for the next: {command}",
  part: "{page} of {pages}",
  next: "Next",
  passedWithoutOutcome: "Passed, no outcome recorded",
  nothingInTime: "Nothing in the archive has a date in this time. See how far it reaches below.",
  nothingInTimeThen: "Nothing in the archive has a date in this time.",
  nothingAheadThen:
    "Nothing that lay ahead that day{within, select, none {} week { in the week after it} month { in the month after it} quarter { in the quarter after it} other { in the year after it}} is in the archive.",
  nothingAhead:
    "Nothing that lies ahead{within, select, none {} week { in the coming week} month { in the coming month} quarter { in the coming quarter} other { in the coming year}} is in the archive. It may have ended before today: see how far it reaches below.",
  nothingDated: "Nothing has a date in this time.",
  mayFall:
    "{count, plural, one {# event could fall in this time or at another: its date is known less exactly.} other {# events could fall in this time or at another: their dates are known less exactly.}}",
  moreMayFall:
    "{count, plural, one {# more event could fall in this time or at another: its date is known less exactly.} other {# more events could fall in this time or at another: their dates are known less exactly.}}",
  changesSince: "Changes since {day}",
  nothingChanged: "Nothing became known in this time, nor before it.",
  nothingChangedAfter: "Nothing became known in this time, the last change before it on {day}.",
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
  nothing: "Nothing in the archive fits {words}.",
  nothingThen: "Nothing that was known on {day} fits {words}.",
  tryName: "Try a name, a place or a year.",
} as const;
