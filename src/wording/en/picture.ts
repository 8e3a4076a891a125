/** On pictures, and for those who cannot see them. */
export const picture = {
  lapsed: "lapsed",
  was: "was {date}",
  noNewDate: "{status}, no new date",
  today: "today, {day}",
  allOfTheseDays: "all of these days",
  oneOfTheseDays: "one of these days",
  endNotCertain: "end not certain",
  earlierDate: "earlier date",
  more: "+{count, number} more",
  moreBelow: "+{count, number} more, told below",
  moreToldBelow: "And {count, number} more, told below.",
} as const;
