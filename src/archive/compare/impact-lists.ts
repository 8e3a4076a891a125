// For each word the wordings that have it, those first to which it can matter most: so that a search may stop early.
// (Lists in the order of impact: V. N. Anh, O. de Kretser and A. Moffat, “Vector-space ranking with effective early termination”, 2001.)

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
export function makeImpactLists(
  { words, starts, rarity }: WordsByPlace,
  impact: (rest: number, place: number) => number,
): ImpactLists {
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
  }
  // A hair more, because impacts were rounded.
  const step = (most * 1.000_001) / LEVELS;
  const levelAt = (at: number) => Math.min(LEVELS, Math.ceil(((impacts[at] ?? 0) * 1.000_001) / step));
  return { ...sortByLevel(words, owners, levelAt, rarity.length), step };
}

/** By counting, first by level and then by word: equals keep their order. */
function sortByLevel(words: Uint32Array, owners: Uint32Array, levelAt: (at: number) => number, count: number) {
  const byLevel = countingOrder(
    words.length,
    LEVELS + 1,
    (n) => n,
    (at) => LEVELS - levelAt(at),
  ).order;
  const { order, starts } = countingOrder(
    words.length,
    count,
    (n) => byLevel[n] ?? 0,
    (at) => words[at] ?? 0,
  );
  return { places: order.map((at) => owners[at] ?? 0), levels: Uint8Array.from(order, levelAt), starts };
}

function countingOrder(
  length: number,
  kinds: number,
  item: (n: number) => number,
  kindOf: (at: number) => number,
): { readonly order: Uint32Array; readonly starts: Uint32Array } {
  const starts = new Uint32Array(kinds + 1);
  for (let n = 0; n < length; n++) {
    const kind = kindOf(item(n)) + 1;
    starts[kind] = (starts[kind] ?? 0) + 1;
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
  }
  return { order, starts };
}
