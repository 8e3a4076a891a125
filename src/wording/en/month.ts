/** A month of what lies ahead. */
export const month = {
  sometime: "Some time this month",
  perhaps: "Perhaps this month",
  empty: "Nothing in the archive falls in {month}.",
  emptyOfThis: "Nothing of this in the archive falls in {month}.",
  noOther: "Nor in any other month: choose another topic or actor, or leave them out.",
  nearest: "The nearest month that holds something is {month}.",
  picture: "{heading}. The days of the month in weeks from Monday, today is {day}.",
  pictured: "{date}: {title}, {status}.",
} as const;
