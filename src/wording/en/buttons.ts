/** What stands on buttons. */
export const buttons = {
  back: "Back",
  more: "More",
  open: "Open",
  stop: "Stop",
  whatElse: "What else?",
  whatIsNext: "What’s next",
  whatLiesAhead: "What lies ahead",
  allAhead: "Everything ahead",
  next: "Next: {topic}",
  month: "Month",
  list: "As a list",
  timeline: "Timeline",
  timelineWithoutLimits: "Whole timeline",
  changes: "What’s new",
  allChanges: "All changes",
  changesOf: "What’s new: {topic}",
  sources: "Sources",
  quotes: "Quotes",
  theEvent: "The event",
  quoteOf: "Quote: {speaker}, {date}",
  allWordings: "All wordings",
  allBy: "All by {speaker}",
  byAnybody: "{words} by anybody",
  atAnyTime: "At any time",
  asKnownNow: "As known now",
  vagueDatesToo: "Include uncertain dates",
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
  digest:
    "{id}: {days, select, daily {every day} weekdays {Monday to Friday} monday {Mondays} tuesday {Tuesdays} wednesday {Wednesdays} thursday {Thursdays} friday {Fridays} saturday {Saturdays} sunday {Sundays} other {the first of each month}} at {time}, {zone}",
  digestAsItHappens: "{id}: as it happens, {zone}",
} as const;
