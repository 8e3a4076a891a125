// What forms of a word have in common. Pure.

/** Without its ending, where enough of it is left to be the same word; “ratified” is of “ratification”. `word` as tokens.ts folds it. */
export function toldStem(word: string): string {
  // What was founded was not found.
  if (/^found(?:ed|ing|ers?|ations?)$/.test(word)) return "founded";
  // What is rebuilt is reconstructed.
  if (/^rebuil(?:ds?|ding|t)$/.test(word)) return "reconstruct";
  if (word.length < 5) return word;
  // “Embassies” are of “embassy”, “replies” of “reply”.
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  // A mayor is none who may.
  const ending =
    /(?:if(?:ications?|y(?:ing)?|ie[ds])|ements?|ations?|ions?|ings?|(?<=.{4})(?:ers?|ors?)|ed|es|e|(?<!ou|s)s|ly)$/u;
  return word.replace(ending, (found) => (found.startsWith("if") ? "if" : ""));
}
