/**
 * What is said when a name is not that of one record; `kind` is that of an actor, or “topic”. That the archive lacks a name is one thing; that a
 * message was not understood is another, and stands in `conversation`.
 */
export const names = {
  fitsSeveral: "“{typed}” fits several. Which one do you mean?",
  fitsMany: "“{typed}” fits {count, number}. Is it one of these? Otherwise give more of the name.",
  fitsSeveralOfKind: "“{typed}” fits several {kind, select, topic {topics} other {names}}.",
  absent: "I do not have {name}.",
  notUnderstood: "I did not understand {words}.",
  absentTopic: "I have no topic called {name}.",
  absentThen: "I have no {name} that was known on {day}.",
  nearest: "Nearest names: {names}.",
  notJustSo: "I have nothing called just “{name}”. Did you mean {names}?",
  whichOne: "Which one do you mean?",
  didYouMeanNames: "Did you mean {names}?",
  chooseOffered: "Choose one of those offered while you type.",
  withKind: "{title} ({kind, select, person {person} state {state} organisation {organisation} other {topic}})",
} as const;

const ARTICLE =
  /^(?:United|European|Soviet|Netherlands|Philippines|Kremlin|White House|Pentagon|African|Arab League|Quad|Group of|Commonwealth of|Association of|Embassy of|International|Palestinian|People's|US Department|Munich Security|Rapid Support|Taliban|Élysée)(?!\p{L})|\b(?:Organi[sz]ation|Convention|Assembly|Council|Commission|Committee|Forum|Agency|Secretariat|Ministry|Community|Association)\b/u;

/** “the United States”, “China”. */
export function withArticle(name: string): string {
  return ARTICLE.test(name) ? `the ${name}` : name;
}
