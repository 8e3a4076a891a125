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
