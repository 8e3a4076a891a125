/** The archive itself: how old it is, how far it reaches, as of when an answer speaks. */
export const archive = {
  changed: "Archive changed {time}",
  changedReaching: "Archive changed {time}, reaches to {day}",
  asKnownOn: "As known on {day}",
  nothingLike: "Nothing in the archive is like {words}; this fits the other words.",
} as const;
