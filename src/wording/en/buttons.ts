/** What stands on buttons. */
export const buttons = {
  back: "Back",
  more: "More",
  whatIsNext: "What is next",
  whatLiesAhead: "What lies ahead",
  allAhead: "All that lies ahead",
  next: "Next: {topic}",
  month: "Month",
  list: "List",
  timeline: "Timeline",
  timelineWithoutLimits: "Timeline without limits of time",
  changes: "Changes",
  allChanges: "All changes",
  changesOf: "Changes: {topic}",
  sources: "Sources",
  quotes: "Quotes",
  quoteOf: "Quote: {speaker}, {date}",
  allWordings: "All wordings of {words}",
  allBy: "All by {speaker}",
  byAnybody: "{words} by anybody",
  atAnyTime: "At any time",
  asKnownNow: "As known now",
  vagueDatesToo: "With vague dates too",
  follow: "Follow",
  remindMe: "Remind me",
  howToAsk: "How to ask",
} as const;

/** What is offered while somebody types. */
export const choices = {
  yesterday: "Yesterday: {day}",
  weekAgo: "A week ago: {day}",
  monthAgo: "A month ago: {day}",
  yearAgo: "A year ago: {day}",
  lastDays: "{count, plural, one {The last day: {day}} other {The last # days: {day}}}",
} as const;
