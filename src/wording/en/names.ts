/** What is asked when a name is not that of one record; `kind` is that of an actor, or “topic”. */
export const names = {
  fitsSeveral: "“{typed}” fits several. Which one do you mean?",
  fitsMany: "“{typed}” fits {count, number}. Is it one of these? Otherwise give more of the name.",
  withKind: "{title} ({kind, select, person {person} state {state} organisation {organisation} other {topic}})",
} as const;
