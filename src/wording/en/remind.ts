/** Reminders. */
export const remind = {
  before: "{before, select, 1h {1 hour} 1d {1 day} other {1 week}} before",
} as const;
