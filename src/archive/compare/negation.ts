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

/** Behind a “not” or “no” that denies nothing: “not only”, “no doubt”, “不断” (without end), “不仅” (not only). */
const EMPHATIC = new Set(["only", "just", "merely", "doubt", "matter", "question", "断", "仅", "但"]);

/** “Months rather than years” is “months, not years”. */
const IN_PLACE_OF = new Set(["rather than", "instead of"]);

type Keyed = Pick<Token, "key">;

/** How many of them there are. “Or not” denies nothing. */
export function negationsIn(words: readonly Keyed[]): number {
  return words.filter((_, place) => isNegation(words, place)).length;
}

/** They deny what follows them, and not what a sentence states: “without hesitation”. */
const LACKING = new Set("without ohne sans sin без senza sem".split(" "));

/** “I'm not going” states it. */
const BEING = new Set("am is are was were be been im youre theyre hes shes its thats".split(" "));

/** Whether the word at this place denies what a sentence states: “will not go”, “is not going”, but not “with China not showing up”. */
export function denies(words: readonly Keyed[], place: number): boolean {
  const [before = "", here = "", next = ""] = [words[place - 1]?.key, words[place]?.key, words[place + 1]?.key];
  return isNegation(words, place) && !LACKING.has(here) && (BEING.has(before) || !/.ing$/.test(next));
}

export function isNegation(words: readonly Keyed[], place: number): boolean {
  const key = (at: number) => words[at]?.key ?? "";
  if (IN_PLACE_OF.has(`${key(place)} ${key(place + 1)}`)) return true;
  return NEGATIONS.has(key(place)) && key(place - 1) !== "or" && !EMPHATIC.has(key(place + 1));
}
