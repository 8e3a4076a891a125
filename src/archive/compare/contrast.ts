// Whether the words in which a text departs from a record make it say something else: the opposite, another number, another name.
import { isLittle } from "./compared-words.ts";
import { type Names, nameOfToken, numberOf, type Token } from "./named-things.ts";
import { areOpposites, areRivals, baseForms } from "./opposites.ts";

/** What stands in a text at one place, and what stands on record there; either may be empty. */
export type Departure = {
  readonly said: readonly Token[];
  readonly recorded: readonly Token[];
  /** Where the text begins or ends with words of its own: those that the record has in their place. */
  readonly beside?: readonly Token[];
};

/** Left out or added in one piece, so many main words are a clause of their own, and a “not” in it denies nothing else. */
const CLAUSE = 3;

/**
 * The rule: a text says something else when
 * - a “not” is more or less than on record,
 * - in one place a name or number stands for another one, a word for its opposite, or one of a kind for another of that kind,
 * - two words have changed places (“gain from confrontation and lose from cooperation”).
 * Words of which nothing is known leave the sense open.
 */
export function changesSense(departures: readonly Departure[], names: Names): boolean {
  return (
    isDenied(departures) ||
    departures.some(({ said, recorded, beside = [] }) => contrasts(said, [...recorded, ...beside], names)) ||
    areExchanged(departures)
  );
}

const NEGATIONS = new Set(
  (
    "not no never nobody nothing none neither nor without cannot nowhere aint arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt " +
    "mustnt neednt shouldnt wasnt werent wont wouldnt shant " +
    "nicht kein keine keinen nie niemals ohne pas jamais aucun sans nunca jamas sin ninguno нет не ни никогда без mai senza nao sem " +
    "不 没 未 无 非 别 勿"
  ).split(" "),
);

/** “Not only”, “no doubt”, “or not” deny nothing. */
function negationsIn(words: readonly Token[]): number {
  return words.filter(({ key }, place) => {
    if (!NEGATIONS.has(key)) return false;
    const [before, after] = [words[place - 1]?.key, words[place + 1]?.key];
    return before !== "or" && !["only", "just", "merely", "doubt", "matter"].includes(after ?? "");
  }).length;
}

/** Whether the words that a text leaves out before its first end with a “not”: “be feasible” is not what was said. */
export function dropsNegation(before: readonly Token[]): boolean {
  return negationsIn(before.slice(-1)) > 0;
}

function isDenied(departures: readonly Departure[]): boolean {
  let more = 0;
  for (const { said, recorded } of departures) {
    const isClause = (words: readonly Token[], others: readonly Token[]) =>
      others.length === 0 && words.filter((word) => !isLittleKey(word)).length > CLAUSE;
    more += (isClause(said, recorded) ? 0 : negationsIn(said)) - (isClause(recorded, said) ? 0 : negationsIn(recorded));
  }
  return more !== 0;
}

function contrasts(said: readonly Token[], recorded: readonly Token[], names: Names): boolean {
  const only = (words: readonly Token[], others: readonly Token[]) =>
    words.filter(({ key }) => !others.some((other) => other.key === key));
  const [ours, theirs] = [only(said, recorded), only(recorded, said)];
  if (differ(ours, theirs, said, recorded, numberOf)) return true;
  if (differ(ours, theirs, said, recorded, (word) => nameOfToken(word, names))) return true;
  return ours.some(({ key }) => theirs.some((other) => areOpposites(key, other.key) || areRivals(key, other.key)));
}

/** Whether both sides have such a thing that the other side has not. */
function differ<T>(
  ours: readonly Token[],
  theirs: readonly Token[],
  said: readonly Token[],
  recorded: readonly Token[],
  thing: (word: Token) => T | undefined,
): boolean {
  const lacks = (words: readonly Token[], others: readonly Token[]) => {
    const known = new Set(others.map(thing));
    return words.some((word) => {
      const own = thing(word);
      return own !== undefined && !known.has(own);
    });
  };
  return lacks(ours, recorded) && lacks(theirs, said);
}

function areExchanged(departures: readonly Departure[]): boolean {
  return departures.some((one, place) =>
    departures.slice(place + 1).some((other) => {
      const there = sharedMain(one.said, other.recorded);
      const back = sharedMain(one.recorded, other.said);
      return there !== undefined && back !== undefined && there !== back;
    }),
  );
}

function sharedMain(words: readonly Token[], others: readonly Token[]): string | undefined {
  const forms = new Set(others.filter((word) => !isLittleKey(word)).flatMap(({ key }) => baseForms(key)));
  return words.find((word) => !isLittleKey(word) && baseForms(word.key).some((form) => forms.has(form)))?.key;
}

function isLittleKey({ key }: Token): boolean {
  return isLittle({ key });
}
