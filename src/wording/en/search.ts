/** What fits some words. */
export const search = {
  heading: "Search: {words}",
  topic: "Topic",
  quote: "Quote",
  nothing: "Nothing in the archive fits {words}.",
  nothingThen: "Nothing that was known on {day} fits {words}.",
  tryName: "Try a name, a place or a year.",
} as const;
