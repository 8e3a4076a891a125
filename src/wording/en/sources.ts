/** Where it was read. Kinds of sources by their names in the archive. */
export const sources = {
  official: "official",
  agency: "news agency",
  press: "press",
  repost: "re-post",
  transcript: "transcript",
  data: "data set",
  list: "{count, plural, one {Source} other {Sources}}: {names}",
  listAndMore: "{count, plural, one {Source} other {Sources}}: {names} and {more, number} more",
  publisherOfRepost: "{publisher} (re-post)",
  noneGiven: "No source given",
  of: "Sources: {title}",
  none: "No source is given.",
  noSuchEvent: "No event in the archive is called {id}. Try /search.",
} as const;
