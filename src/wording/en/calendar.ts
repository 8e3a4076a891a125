/** /calendar: the file, what is in it, and what is not. */
export const calendar = {
  title: "Calendar",
  importAgain: "Re-import any time: dates update, nothing doubles.",
  tooLarge: "The file is too large for Discord. Narrow it down with topic or actor.",
  confirmedOrHeld: "{count, number} confirmed or held",
  notSettled: "{count, number} not settled",
  calledOff: "{count, number} called off, put off or no longer on that date",
  leftOut: "Left out: {counts}.",
  withoutFirmWeek: "{count, number} without a firm week",
  withoutDate: "{count, number} without a date",
  longStretches:
    "An uncertain date is shown on every day that it could be, and its title says so. The event does not last that long.",
  none: "My archive has no such event with a date.",
  noneToAWeek: "My archive has no such event with a firm day or week.",
  noSuchParameter: "There is no {name} here, only topic, actor and vague.",
  noTopicWithId: "My archive has no topic with the id {id}.",
  noActorWithId: "My archive has no actor with the id {id}.",
  vagueIsTrue: "vague is “true” or left out.",
  nothingToShow: "My archive has no such event with a date that a calendar can show.",
} as const;

/** The text under an entry of a calendar file, line by line. */
export const calendarEntry = {
  statusSince: "{status}, known {since}",
  endedUnknown: "When it ended is not known",
  endUnknown: "When it ends is not known",
  takenOut: "An editor took this event out of the archive on {day}: do not rely on it.",
  sources: "{count, plural, one {Source:} other {Sources:}}",
  source: "{publisher}: {title}",
  datedSource: "{publisher}: {title}, {day}",
} as const;

/** Titles of entries of a calendar file: what is not settled about the day, before the name of the event. */
export const calendarTitles = {
  floated: "Floated: {title}",
  agreed: "Agreed in principle: {title}",
  planned: "Planned: {title}",
  tentative: "Tentative: {title}",
  postponedToThis: "Postponed to this date: {title}",
  postponed: "Postponed: {title}",
  cancelled: "Cancelled: {title}",
  lapsed: "Quietly dropped: {title}",
  takenOut: "Withdrawn: {title}",
  elsewhere: "No longer on this date: {title}",
  dated: "{date}: {title}",
} as const;

/** A month of what lies ahead. */
export const month = {
  sometime: "Some time this month",
  perhaps: "Perhaps this month",
  empty: "My archive has nothing in {month}.",
  emptyOfThis: "My archive has nothing of this in {month}.",
  noOther: "It has nothing in other months either. Choose another topic or actor, or leave them out.",
  nearest: "The nearest month with something is {month}.",
  picture: "{heading}. The days of the month in weeks from Monday, today is {day}.",
  pictured: "{date}: {title}, {status}.",
} as const;
