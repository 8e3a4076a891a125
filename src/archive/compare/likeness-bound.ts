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
      const common = new Set<string>();
      for (let at = index.starts[place] ?? 0; at < (index.starts[place + 1] ?? 0); at++) {
        const gram = index.grams[index.words[at] ?? 0];
        if (gram?.main === true && roots.has(gram.root)) common.add(gram.root);
      }
      return common.size;
    },
    mainRoots: roots.size,
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
    if (gram.signs) return [];
    const initial = gram.key.slice(0, 1);
    const own = same.get(number);
    return [
      ...(own === undefined ? [] : [{ word: own, cost: 0 }]),
      ...(byStem.get(gram.stem) ?? []).map((word) => ({ word, cost: COST.form * (kinds[word]?.size ?? 0) })),
      ...(bySuffix.get(number) ?? []).map((word) => ({ word, cost: COST.misspelt })),
      ...(byInitial.get(initial) ?? []).flatMap((word) => alone(word, kinds[word], gram.key, numbers)),
      ...(pairs.get(initial) ?? []).flatMap((pair) => together(pair, kinds, gram.key)),
    ];
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

/** One word of the text for this word of a wording, or for it and the next. They begin alike. */
function alone(
  word: number,
  kind: BoundWord | undefined,
  key: string,
  numbers: WordingIndex["numbers"],
): readonly Effect[] {
  if (kind === undefined) return [];
  if (kind.last !== undefined && key.startsWith(kind.key))
    return [{ word, cost: isCut(kind.last, { ...kind.last, key }) ? COST.cut : COST.begun * kind.gap }];
  const rest = kind.key.startsWith(key) ? kind.key.slice(key.length) : "";
  if (rest !== "" && (numbers.has(rest) || endsContraction(rest))) return [{ word, cost: 0 }];
  if (isContraction(kind.key, key, "not")) return [{ word, cost: 0 }];
  const mayBeFirst = kind.key.length >= LONG_WORD ? beginsNearly(kind.key, key) : kind.key.startsWith(key.slice(0, -1));
  return mayBeFirst || isMisspelt(kind.key, key) ? [{ word, cost: COST.misspelt * Math.min(1, kind.size) }] : [];
}

/** Whether a word begins with another one but for one error: then the other error may be in the rest. */
function beginsNearly(word: string, start: string): boolean {
  const { length } = start;
  if (length > word.length + 1) return false;
  return [length - 1, length, length + 1].some((end) => editDistance(word.slice(0, end), start, 2) <= 1);
}

/** Two words of the text for this word of a wording. The first begins as it does. */
function together([first, second]: Neighbours, kinds: readonly BoundWord[], key: string): readonly Effect[] {
  const [one, other] = [kinds[first]?.key ?? "", kinds[second]?.key ?? ""];
  const joined = one + other;
  const cost =
    joined === key || isContraction(key, one, other) ? 0 : isMisspelt(key, joined) ? COST.misspelt / 2 : undefined;
  return cost === undefined
    ? []
    : [
        { word: first, cost },
        { word: second, cost },
      ];
}

function add<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
