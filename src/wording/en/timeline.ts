/** A timeline, as a picture and in words. */
export const timeline = {
  title: "Timeline",
  eventsOnPage: "{events}, page {page} of {pages}",
  moreUndated: "{count, number} more without a date",
  earlierDates: "{count, plural, one {earlier date} other {earlier dates}}: {dates}",
  afterwards: "{earlier}; then {later}",
  picture: "{heading}. One row an event, today is {day}.",
  pictured: "{date}: {title}, {status}.",
  picturedMoved: "{date}: {title}, {status} ({earlier}).",
  none: "No such event in the archive has a date in this time. Widen the time, or leave out topic or actor.",
  noneAsOf:
    "No such event in the archive has a date in this time as far as was known on {day}. Widen the time, or leave out topic or actor.",
} as const;

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
