/** A timeline, as a picture and in words. */
export const timeline = {
  title: "Timeline",
  noteOfPage: "{events, number} of {all, plural, one {# event} other {# events}}",
  earlierPage: "‹ Earlier",
  laterPage: "Later ›",
  inWords: "In words",
  withoutWords: "Picture only",
  moreUndated: "{count, number} more without a date",
  earlierDates: "{count, plural, one {earlier date} other {earlier dates}}: {dates}",
  afterwards: "{earlier}; then {later}",
  picture: "{heading}. One row an event, today is {day}.",
  pictured: "{date}: {title}, {status}.",
  picturedMoved: "{date}: {title}, {status} ({earlier}).",
  none: "My archive has no such event with a date in this time. Widen the time, or leave out topic or actor.",
  noneAsOf:
    "As known on {day}, my archive has no such event with a date in this time. Widen the time, or leave out topic or actor.",
} as const;

/** On pictures, and for those who cannot see them. */
export const picture = {
  lapsed: "quietly dropped",
  noOutcome: "outcome not in my archive",
  was: "was {date}",
  noNewDate: "{status}, no new date",
  today: "today, {day}",
  allOfTheseDays: "all of these days",
  oneOfTheseDays: "one of these days",
  endNotCertain: "end not certain",
  earlierDate: "earlier date",
  dayOfMonth: "{weekday} {day}",
  more: "+{count, number}",
  moreInWords: "+{count, number} more under “In words”",
  moreToldInWords: "And {count, number} more under “In words”.",
} as const;
