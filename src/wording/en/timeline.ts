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
