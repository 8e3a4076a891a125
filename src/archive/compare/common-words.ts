// The commonest words of the recorded wordings: which of them a wording has, as bits, so that what a text shares of them is looked up byte by byte.
// They are more than half of what wordings consist of, and their lists are as long as the archive.

/** So many words are kept as bits. */
const KEPT_AS_BITS = 64;

const BYTES = KEPT_AS_BITS / 8;

/** Of 32 bits: so many are kept for each wording. */
const NUMBERS_A_WORDING = KEPT_AS_BITS / 32;

/** Of the index of quotations (wording-index.ts). */
type WordsOfWordings = { readonly words: Uint32Array; readonly starts: Uint32Array; readonly rarity: Float64Array };

const MADE = new WeakMap<WordsOfWordings["words"], Uint32Array>();

/** The lowest number of a common word: see `numbers` of the index. */
export function firstCommon(rarity: Float64Array): number {
  return Math.max(0, rarity.length - KEPT_AS_BITS);
}

/** `NUMBERS_A_WORDING` for each wording, one behind the other. Made once for an index: of each wording only the end is looked at, where its common words stand. */
export function commonWordsOf({ words, starts, rarity }: WordsOfWordings): Uint32Array {
  const known = MADE.get(words);
  if (known !== undefined) return known;
  const from = firstCommon(rarity);
  const bits = new Uint32Array((starts.length - 1) * NUMBERS_A_WORDING);
  for (let place = 0; place + 1 < starts.length; place++) {
    for (let at = (starts[place + 1] ?? 0) - 1; at >= (starts[place] ?? 0) && (words[at] ?? 0) >= from; at--) {
      const nth = (words[at] ?? 0) - from;
      const number = place * NUMBERS_A_WORDING + (nth >> 5);
      bits[number] = (bits[number] ?? 0) | (1 << (nth & 31));
    }
  }
  MADE.set(words, bits);
  return bits;
}

/** How rare the common words of a text are: together, and those that it shares with a wording, by byte and by what may stand in it. */
export type CommonRarity = { readonly all: number; readonly byByte: Float64Array; readonly bits: Uint32Array };

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

/** Of the common words that the text shares with the wording at a place. Byte by byte, and no loop: that took a seventh longer in all of a search. */
export function sharedCommon(place: number, { byByte, bits }: CommonRarity): number {
  const low = bits[place * NUMBERS_A_WORDING] ?? 0;
  const high = bits[place * NUMBERS_A_WORDING + 1] ?? 0;
  const ofByte = (byte: number, some: number) => byByte[byte * 256 + (some & 255)] ?? 0;
  return (
    ofByte(0, low) +
    ofByte(1, low >>> 8) +
    ofByte(2, low >>> 16) +
    ofByte(3, low >>> 24) +
    ofByte(4, high) +
    ofByte(5, high >>> 8) +
    ofByte(6, high >>> 16) +
    ofByte(7, high >>> 24)
  );
}
