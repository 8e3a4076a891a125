// The commonest words of the recorded wordings: which of them a wording has, as bits, so that what a text shares of them is looked up byte by byte.
// They are more than half of what wordings consist of, and their lists are as long as the archive.

/** So many words are kept as bits. */
const KEPT_AS_BITS = 64;

const BYTES = KEPT_AS_BITS / 8;

/** Of the index of quotations (wording-index.ts). */
type WordsOfWordings = { readonly words: Uint32Array; readonly starts: Uint32Array; readonly rarity: Float64Array };

const MADE = new WeakMap<WordsOfWordings["words"], Uint8Array>();

/** The lowest number of a common word: see `numbers` of the index. */
export function firstCommon(rarity: Float64Array): number {
  return Math.max(0, rarity.length - KEPT_AS_BITS);
}

/** `BYTES` for each wording, one behind the other. Made once for an index: of each wording only the end is looked at, where its common words stand. */
export function commonWordsOf({ words, starts, rarity }: WordsOfWordings): Uint8Array {
  const known = MADE.get(words);
  if (known !== undefined) return known;
  const from = firstCommon(rarity);
  const bits = new Uint8Array((starts.length - 1) * BYTES);
  for (let place = 0; place + 1 < starts.length; place++) {
    for (let at = (starts[place + 1] ?? 0) - 1; at >= (starts[place] ?? 0) && (words[at] ?? 0) >= from; at--) {
      const nth = (words[at] ?? 0) - from;
      const byte = place * BYTES + (nth >> 3);
      bits[byte] = (bits[byte] ?? 0) | (1 << (nth & 7));
    }
  }
  MADE.set(words, bits);
  return bits;
}

/** How rare the common words of a text are: together, and those that it shares with a wording, by byte and by what may stand in it. */
export type CommonRarity = { readonly all: number; readonly byByte: Float64Array; readonly bits: Uint8Array };

/** `numbers`: those of the words of a text. */
export function commonRarity(numbers: Uint32Array, index: WordsOfWordings): CommonRarity {
  const from = firstCommon(index.rarity);
  const byByte = new Float64Array(BYTES * 256);
  let all = 0;
  for (const number of numbers) {
    if (number < from) continue;
    const own = index.rarity[number] ?? 0;
    all += own;
    const [byte, bit] = [(number - from) >> 3, 1 << ((number - from) & 7)];
    for (let some = 0; some < 256; some++) {
      if ((some & bit) !== 0) byByte[byte * 256 + some] = (byByte[byte * 256 + some] ?? 0) + own;
    }
  }
  return { all, byByte, bits: commonWordsOf(index) };
}

/** Of the common words that the text shares with the wording at a place. */
export function sharedCommon(place: number, { byByte, bits }: CommonRarity): number {
  let sum = 0;
  for (let byte = 0; byte < BYTES; byte++) sum += byByte[byte * 256 + (bits[place * BYTES + byte] ?? 0)] ?? 0;
  return sum;
}
