// The English words that people write where EDTF has numbers. They are read here, never written.

/** English names of the months, January first: the name of month `n` (1 to 12) is `MONTH_NAMES[n - 1]`. */
export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** English names of the weekdays, Monday first as ISO 8601 counts: the name of weekday `n` is `WEEKDAY_NAMES[n - 1]`. */
export const WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** The seasons in the order of their codes, in small letters: 21 is spring. */
export const SEASON_NAMES: readonly string[] = ["spring", "summer", "autumn", "winter"];
