// Whether the words in which a text departs from a record make it say something else: the opposite, another number, another name.
import { isMisspelt } from "./costs.ts";
import { nameOfToken, numberOf, type ProperNames, type Token } from "./named-things.ts";
import { isDenied } from "./one-denies.ts";
import { areOpposites, areRivals, baseForms } from "./opposites.ts";
import { areSynonyms } from "./synonyms.ts";
import { relationOf } from "./thesaurus.ts";
import { mainOf, type Variant, type Variants } from "./variants.ts";

/**
 * The rule: a text says something else when
 * - a “not” is more or less than on record, or is cut off before its first word (`denied`),
 * - in one place a name or number stands for another one, a word for its opposite, or one of a kind for another of that kind,
 * - two words have changed places (“gain from confrontation and lose from cooperation”), small ones on either side of a “not”,
 * - nothing is different but a word or two, and those for words which no dictionary has as near to them.
 * Words of which nothing is known leave the sense open.
 */
export function changesSense(variants: Variants, names: ProperNames): boolean {
  const { places: departures, denials } = variants;
  return (
    isDenied(variants) ||
    departures.some(({ said, recorded, beside = [] }) => contrasts(said, [...recorded, ...beside], names)) ||
    areExchanged(departures) ||
    areSwappedAcross(denials, departures) ||
    areOtherWords(departures, names)
  );
}

/** Whether a text has names that the record has not: “Russia and China should disappoint people” for “people should be disappointed”. */
export function addsNames({ places }: Variants, names: ProperNames): boolean {
  return places.some(({ said, recorded }) => {
    const known = new Set(recorded.map((word) => nameOfToken(word, names)));
    return said.some((word) => !known.has(nameOfToken(word, names)));
  });
}

function contrasts(said: readonly Token[], recorded: readonly Token[], names: ProperNames): boolean {
  if (differIn(said, recorded, numberOf)) return true;
  if (differIn(said, recorded, (word) => nameOfToken(word, names)) && !isSpellingSlip(said, recorded, names))
    return true;
  const [ours, theirs] = [unexplained(said, recorded), unexplained(recorded, said)];
  return ours.some(({ key }) => theirs.some((other) => areOpposites(key, other.key) || areRivals(key, other.key)));
}

/** “Azerbaijan” for “Aber-baijan”, but not “Iraq” for “Iran”. */
function isSpellingSlip(said: readonly Token[], recorded: readonly Token[], names: ProperNames): boolean {
  const [ours, theirs] = [said, recorded].map((words) => words.map(({ key }) => key).join("")) as [string, string];
  return isMisspelt(ours, theirs) && !(names.has(ours) && names.has(theirs));
}

/** Whether both sides have such a thing that the other side has not. */
function differIn<T>(
  said: readonly Token[],
  recorded: readonly Token[],
  thing: (word: Token) => T | undefined,
): boolean {
  const [ours, theirs] = [new Set(said.map(thing)), new Set(recorded.map(thing))];
  const lacks = (those: ReadonlySet<T | undefined>, others: ReadonlySet<T | undefined>) =>
    [...those].some((one) => one !== undefined && !others.has(one));
  return lacks(ours, theirs) && lacks(theirs, ours);
}

/** “Rocky, bumpy” for “bumpy and rocky” is no exchange. */
const LISTED = 2;

function areExchanged(departures: readonly Variant[]): boolean {
  return departures.some((one, place) =>
    departures.slice(place + 1).some((other) => {
      const there = sharedMain(one.said, other.recorded);
      const back = sharedMain(other.said, one.recorded);
      return there !== undefined && back !== undefined && there.key !== back.key && back.place - there.place > LISTED;
    }),
  );
}

/** A “not” denies the words that follow it, so many of them at most. */
const DENIED = 4;

/** “They weren't laughing with me, they were laughing at me” for “… at me, … with me”. */
function areSwappedAcross(denials: readonly number[], departures: readonly Variant[]): boolean {
  const same = (words: readonly Token[], others: readonly Token[]) =>
    words.length > 0 && words.map(({ key }) => key).join(" ") === others.map(({ key }) => key).join(" ");
  return departures.some((one, at) =>
    departures.slice(at + 1).some((other) => {
      if (!same(one.said, other.recorded) || !same(other.said, one.recorded)) return false;
      const [first, second] = [one.recorded[0]?.place ?? 0, other.recorded[0]?.place ?? 0];
      return denials.some((place) => place >= first - DENIED && place < second);
    }),
  );
}

function sharedMain(words: readonly Token[], others: readonly Token[]): Token | undefined {
  const forms = new Set(mainOf(others).flatMap(({ key }) => baseForms(key)));
  return mainOf(words).find(({ key }) => baseForms(key).some((form) => forms.has(form)));
}

/** So many departures, of so many main words each, are other words in the same sentence; more are a sentence of its own. */
const FEW = { places: 2, words: 2 } as const;

function areOtherWords(departures: readonly Variant[], names: ProperNames): boolean {
  const open = departures
    .map(({ said, recorded, beside = [] }) => ({ said: mainOf(said), recorded: mainOf([...recorded, ...beside]) }))
    .filter(({ said, recorded }) => said.length + recorded.length > 0);
  return (
    open.length > 0 && open.length <= FEW.places && open.every(({ said, recorded }) => isOther(said, recorded, names))
  );
}

/** Whether no word of the one is near to a word of the other. */
function isOther(said: readonly Token[], recorded: readonly Token[], names: ProperNames): boolean {
  if (said.length > 1 && [...said, ...recorded].every(isSign)) return without(said, recorded).length === said.length;
  if (said.length === 0 || recorded.length === 0 || said.length > FEW.words || recorded.length > FEW.words)
    return false;
  return said.every((word) => recorded.every((other) => isFar(word, other, names)));
}

/** “Took” or “made” a decision: verbs that say next to nothing. */
const LIGHT = new Set("tak mak do get giv go com keep put".split(" "));

/** Of names, numbers and light verbs no dictionary decides. */
function isFar(word: Token, other: Token, names: ProperNames): boolean {
  const isOpen = (one: Token) =>
    LIGHT.has(one.stem) || numberOf(one) !== undefined || nameOfToken(one, names) !== undefined;
  if ([word, other].some(isOpen)) return false;
  return !explains(word, other) && !isMisspelt(word.key, other.key) && relationOf(word.key, other.key) === "far";
}

function isSign({ key }: Token): boolean {
  return /^\p{Script=Han}$/u.test(key);
}

/** Among several, the words that have none on the other side that says the same. */
function unexplained(words: readonly Token[], others: readonly Token[]): readonly Token[] {
  const alone = without(words, others);
  if (mainOf(words).length === 1 && mainOf(others).length === 1) return alone;
  return alone.filter(
    (word) => !others.some((other) => explains(word, other) || relationOf(word.key, other.key) === "near"),
  );
}

function explains(word: Token, other: Token): boolean {
  const number = numberOf(word);
  return (
    word.stem === other.stem ||
    areSynonyms(word.stem, other.stem) ||
    (number !== undefined && number === numberOf(other))
  );
}

function without(words: readonly Token[], others: readonly Token[]): readonly Token[] {
  return words.filter(({ key }) => !others.some((other) => other.key === key));
}
