// The words that deny, in the languages in which quotations are recorded.
import type { Token } from "./named-things.ts";

const NEGATIONS = new Set(
  (
    "not no never nobody nothing none neither nor without cannot nowhere aint arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt " +
    "mustnt neednt shouldnt wasnt werent wont wouldnt shant " +
    "nicht kein keine keinen nie niemals ohne pas jamais aucun sans nunca jamas sin ninguno нет не ни никогда без mai senza nao sem " +
    "不 没 未 无 非 别 勿"
  ).split(" "),
);

/** Behind a “not” or “no” that denies nothing: “not only”, “no doubt”. */
const EMPHATIC = new Set(["only", "just", "merely", "doubt", "matter", "question"]);

/** How many of them there are. “Or not” denies nothing. */
export function negationsIn(words: readonly Token[]): number {
  return words.filter(({ key }, place) => {
    const [before, after] = [words[place - 1]?.key, words[place + 1]?.key ?? ""];
    return NEGATIONS.has(key) && before !== "or" && !EMPHATIC.has(after);
  }).length;
}
