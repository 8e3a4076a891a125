// For each word the wordings that have it, those first to which it can matter most: so that a search may stop early.
// (Lists in the order of impact: V. N. Anh, O. de Kretser and A. Moffat, “Vector-space ranking with effective early termination”, 2001.)

import type { Steps } from "../steps.ts";

/** How finely impacts are told apart. */
const LEVELS = 255;

export type ImpactLists = {
  /** Those of word n stand from `starts[n]` on, in the order of their levels, the highest first. */
  readonly places: Uint32Array;
  readonly levels: Uint8Array;
  readonly starts: Uint32Array;
  /** The highest impact of a level. */
  readonly step: number;
};

type WordsByPlace = {
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  readonly rarity: Float64Array;
};

/** `impact`: of a word in a wording, given the rarity of that word and of all commoner ones in it. */
export function* makeImpactLists(
  { words, starts, rarity }: WordsByPlace,
  impact: (rest: number, place: number) => number,
): Steps<ImpactLists> {
  const impacts = new Float32Array(words.length);
  const owners = new Uint32Array(words.length);
  let most = 0.001;
  for (let place = 0; place + 1 < starts.length; place++) {
    let rest = 0;
    for (let at = (starts[place + 1] ?? 0) - 1; at >= (starts[place] ?? 0); at--) {
      rest += rarity[words[at] ?? 0] ?? 0;
      const own = impact(rest, place);
      impacts[at] = own;
      owners[at] = place;
      most = Math.max(most, own);
    }
    yield;
  }
  // A hair more, because impacts were rounded.
  const step = (most * 1.000_001) / LEVELS;
  const levelAt = (at: number) => Math.min(LEVELS, Math.ceil(((impacts[at] ?? 0) * 1.000_001) / step));
  return { ...(yield* sortByLevel(words, owners, levelAt, rarity.length)), step };
}

/** By counting, first by level and then by word: equals keep their order. */
function* sortByLevel(
  words: Uint32Array,
  owners: Uint32Array,
  levelAt: (at: number) => number,
  count: number,
): Steps<Omit<ImpactLists, "step">> {
  const { order: byLevel } = yield* countingOrder(
    words.length,
    LEVELS + 1,
    (n) => n,
    (at) => LEVELS - levelAt(at),
  );
  const { order, starts } = yield* countingOrder(
    words.length,
    count,
    (n) => byLevel[n] ?? 0,
    (at) => words[at] ?? 0,
  );
  const levels = new Uint8Array(order.length);
  for (let n = 0; n < order.length; n++) {
    const at = order[n] ?? 0;
    [levels[n], order[n]] = [levelAt(at), owners[at] ?? 0];
    if (n % SORTED_AT_ONCE === 0) yield;
  }
  return { places: order, levels, starts };
}

/** A step for so many entries. */
const SORTED_AT_ONCE = 65_536;

function* countingOrder(
  length: number,
  kinds: number,
  item: (n: number) => number,
  kindOf: (at: number) => number,
): Steps<{ readonly order: Uint32Array; readonly starts: Uint32Array }> {
  const starts = new Uint32Array(kinds + 1);
  for (let n = 0; n < length; n++) {
    const kind = kindOf(item(n)) + 1;
    starts[kind] = (starts[kind] ?? 0) + 1;
    if (n % SORTED_AT_ONCE === 0) yield;
  }
  for (let kind = 1; kind <= kinds; kind++) starts[kind] = (starts[kind] ?? 0) + (starts[kind - 1] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(length);
  for (let n = 0; n < length; n++) {
    const at = item(n);
    const kind = kindOf(at);
    const place = next[kind] ?? 0;
    order[place] = at;
    next[kind] = place + 1;
    if (n % SORTED_AT_ONCE === 0) yield;
  }
  return { order, starts };
}
