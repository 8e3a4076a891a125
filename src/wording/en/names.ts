/** What is asked when a name is not that of one record; `kind` is that of an actor, or “topic”. */
export const names = {
  fitsSeveral: "“{typed}” fits several. Which one do you mean?",
  fitsMany: "“{typed}” fits {count, number}. Is it one of these? Otherwise give more of the name.",
  fitsSeveralOfKind: "“{typed}” fits several {kind, select, topic {topics} other {names}}.",
  noneOfKind:
    "The archive knows no {kind, select, topic {topic} other {person, state or organisation}} called “{typed}”.",
  whichOne: "Which one do you mean?",
  didYouMeanNames: "Did you mean {names}?",
  chooseOffered: "Choose one of those offered while you type.",
  withKind: "{title} ({kind, select, person {person} state {state} organisation {organisation} other {topic}})",
} as const;
