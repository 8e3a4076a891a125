/** The text under an entry of a calendar file, line by line. */
export const calendarEntry = {
  statusSince: "{status}, known since {day}",
  endedUnknown: "When it ended is not known",
  endUnknown: "When it ends is not known",
  sources: "{count, plural, one {Source:} other {Sources:}}",
  source: "{publisher}: {title}",
  datedSource: "{publisher}: {title}, {day}",
} as const;
