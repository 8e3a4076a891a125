/** Titles of entries of a calendar file: what is not settled about the day, before the name of the event. */
export const calendarTitles = {
  floated: "Floated: {title}",
  agreed: "Agreed in principle: {title}",
  planned: "Planned: {title}",
  tentative: "Tentative: {title}",
  postponedToThis: "Postponed to this date: {title}",
  postponed: "Postponed: {title}",
  cancelled: "Cancelled: {title}",
  lapsed: "Lapsed: {title}",
  elsewhere: "No longer on this date: {title}",
  dated: "{date}: {title}",
} as const;
