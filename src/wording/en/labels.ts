/** Small pieces that many messages share. */
export const labels = {
  quoted: "“{text}”",
  note: "Note: {note}",
  events: "{count, plural, one {# event} other {# events}}",
  didYouMean: "Did you mean one of these?",
} as const;
