// How like a wording a text can be at most, by their words alone and without laying the one along the other: so most wordings that
// share a few common words with a text are done with. The bound is never below what an alignment gives (see costs.ts).
import { editDistance } from "../../text/edit-distance.ts";
import { ELLIPSIS, isLittle, isSign, type Word } from "./compared-words.ts";
import { COST, endsContraction, gapCost, isContraction, isCut, isMisspelt } from "./costs.ts";
import { endsAt } from "./matrix.ts";
import { synonymsOf } from "./synonyms.ts";
import type { Gram, WordingIndex } from "./wording-index.ts";

export type LikenessBound = {
  /** 0 to 1, for the wording at this place. */
  readonly atMost: (place: number) => number;
  /** How many main words the text and the wording have in common by their roots. */
  readonly commonRoots: (place: number) => number;
  /** How many the text has. */
  readonly mainRoots: number;
};

/** A word of the text, all of its places together: what they cost where nothing in the wording is like it, and how many they are. */
type BoundWord = Pick<Word, "key" | "stem" | "size"> & {
  readonly gap: number;
  readonly last: Word | undefined;
  times: number;
};

/** What a word of a wording lowers the cost of a word of the text to. */
type Effect = { readonly word: number; readonly cost: number };

/** Two neighbouring words of the text, for which a wording may have one. */
type Neighbours = readonly [first: number, second: number];

export function boundFor(words: readonly Word[], index: WordingIndex): LikenessBound {
  const kinds = kindsOf(words);
  const full = Math.max(
    words.reduce((sum, word) => sum + gapCost(word), 0),
    0.01,
  );
  const roots = new Set(words.flatMap((word) => (word.size < 1 || isLittle(word) ? [] : [word.root])));
  const effectsOf = createEffects(words, kinds, index);
  const rootOf = createRoots(roots, index);
  const least = new Float64Array(kinds.length);
  return {
    atMost(place) {
      for (let n = 0; n < kinds.length; n++) least[n] = kinds[n]?.gap ?? 0;
      for (let at = index.starts[place] ?? 0; at < (index.starts[place + 1] ?? 0); at++) {
        for (const { word, cost } of effectsOf(index.words[at] ?? 0)) {
          if (cost < (least[word] ?? 0)) least[word] = cost;
        }
      }
      let cost = 0;
      for (let n = 0; n < kinds.length; n++) cost += (kinds[n]?.times ?? 0) * (least[n] ?? 0);
      return Math.max(0, 1 - cost / full);
    },
    commonRoots(place) {
      const common = new Set<number>();
      for (let at = index.starts[place] ?? 0; at < (index.starts[place + 1] ?? 0); at++) {
        const root = rootOf(index.words[at] ?? 0);
        if (root !== NO_ROOT) common.add(root);
      }
      return common.size;
    },
    mainRoots: roots.size,
  };
}

const NO_ROOT = -1;

/** Of a main word of a wording, by its number: which of these roots it has, if any. Worked out when it is met for the first time. */
function createRoots(roots: ReadonlySet<string>, { grams }: WordingIndex): (number: number) => number {
  const places = new Map([...roots].map((root, n) => [root, n]));
  const known = new Map<number, number>();
  return (number) => {
    const before = known.get(number);
    if (before !== undefined) return before;
    const gram = grams[number];
    const root = gram?.main === true ? (places.get(gram.root) ?? NO_ROOT) : NO_ROOT;
    known.set(number, root);
    return root;
  };
}

/** Signs and dots are taken to cost nothing: of a wording the index has pairs of signs only. */
function kindsOf(words: readonly Word[]): readonly BoundWord[] {
  const kinds = new Map<string, BoundWord>();
  for (const [at, word] of words.entries()) {
    const known = kinds.get(word.key);
    const last = endsAt(words, at + 1) && !word.closed ? word : known?.last;
    const gap = word.key === ELLIPSIS || isSign(word) ? 0 : gapCost(word);
    const { key, stem, size } = word;
    kinds.set(key, { key, stem, size, gap, last, times: (known?.times ?? 0) + 1 });
  }
  return [...kinds.values()];
}

/** Worked out when a word is met for the first time: the same words are in many wordings. */
function createEffects(
  words: readonly Word[],
  kinds: readonly BoundWord[],
  { numbers, grams }: WordingIndex,
): (number: number) => readonly Effect[] {
  const known = new Map<number, readonly Effect[]>();
  const [same, bySuffix] = [new Map<number, number>(), new Map<number, number[]>()];
  const [byStem, byInitial, pairs] = [
    new Map<string, number[]>(),
    new Map<string, number[]>(),
    new Map<string, Neighbours[]>(),
  ];
  const numberOfKey = new Map(kinds.map(({ key }, n) => [key, n]));
  for (const [n, { key, stem, gap }] of kinds.entries()) {
    if (gap === 0) continue;
    const number = numbers.get(key);
    if (number !== undefined) same.set(number, n);
    for (const one of new Set([stem, ...(synonymsOf(stem) ?? [])])) add(byStem, one, n);
    add(byInitial, key.slice(0, 1), n);
    for (let at = 1; at < key.length; at++) {
      const suffix = numbers.get(key.slice(at));
      if (suffix !== undefined) add(bySuffix, suffix, n);
    }
  }
  for (const [at, { key }] of words.entries()) {
    const [first, second] = [numberOfKey.get(words[at - 1]?.key ?? ""), numberOfKey.get(key)];
    if (first !== undefined && second !== undefined) add(pairs, kinds[first]?.key.slice(0, 1) ?? "", [first, second]);
  }
  const workOut = (number: number, gram: Gram): readonly Effect[] => {
    if (gram.signs) return NO_EFFECT;
    const initial = gram.key.slice(0, 1);
    const effects: Effect[] = [];
    const note = (word: number, cost: number | undefined) => {
      if (cost !== undefined) effects.push({ word, cost });
    };
    const own = same.get(number);
    if (own !== undefined) note(own, 0);
    for (const word of byStem.get(gram.stem) ?? []) note(word, COST.form * (kinds[word]?.size ?? 0));
    for (const word of bySuffix.get(number) ?? []) note(word, COST.misspelt);
    for (const word of byInitial.get(initial) ?? []) note(word, alone(kinds[word], gram.key, numbers));
    for (const [first, second] of pairs.get(initial) ?? []) {
      const cost = together(kinds[first], kinds[second], gram.key);
      note(first, cost);
      note(second, cost);
    }
    // Of a thousand words that wordings have, hardly one is like any of the text.
    return effects.length === 0 ? NO_EFFECT : effects;
  };
  return (number) => {
    const kept = known.get(number);
    if (kept !== undefined) return kept;
    const gram = grams[number];
    const effects = gram === undefined ? [] : workOut(number, gram);
    known.set(number, effects);
    return effects;
  };
}

/** From this length on a misspelt word may have two errors: see costs.ts. */
const LONG_WORD = 8;

const NO_EFFECT: readonly Effect[] = [];

/** One word of the text for this word of a wording, or for it and the next. They begin alike. undefined where the one is not like the other. */
function alone(kind: BoundWord | undefined, key: string, numbers: WordingIndex["numbers"]): number | undefined {
  if (kind === undefined) return undefined;
  if (kind.last !== undefined && key.startsWith(kind.key))
    return isCut(kind.last, { ...kind.last, key }) ? COST.cut : COST.begun * kind.gap;
  const rest = kind.key.startsWith(key) ? kind.key.slice(key.length) : "";
  if (rest !== "" && (numbers.has(rest) || endsContraction(rest))) return 0;
  if (isContraction(kind.key, key, "not")) return 0;
  const mayBeFirst = kind.key.length >= LONG_WORD ? beginsNearly(kind.key, key) : kind.key.startsWith(key.slice(0, -1));
  return mayBeFirst || isMisspelt(kind.key, key) ? COST.misspelt * Math.min(1, kind.size) : undefined;
}

/** Whether a word begins with another one but for one error: then the other error may be in the rest. */
function beginsNearly(word: string, start: string): boolean {
  const { length } = start;
  if (length > word.length + 1) return false;
  return [length - 1, length, length + 1].some((end) => editDistance(word.slice(0, end), start, 2) <= 1);
}

/** No word is shorter by more letters than the two for which it stands: “I’d” for “I would”. */
const MOST_APART = 4;

/** Two words of the text for this word of a wording, for either of them. The first begins as it does. */
function together(first: BoundWord | undefined, second: BoundWord | undefined, key: string): number | undefined {
  const [one, other] = [first?.key ?? "", second?.key ?? ""];
  if (Math.abs(one.length + other.length - key.length) > MOST_APART) return undefined;
  const joined = one + other;
  if (joined === key || isContraction(key, one, other)) return 0;
  return isMisspelt(key, joined) ? COST.misspelt / 2 : undefined;
}

function add<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
