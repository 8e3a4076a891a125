// Words as often as real diplomatic prose has them: counted in an archive, and past its rarest words a tail of invented ones.
import type { Archive } from "#src/archive/archive.ts";
import type { Draw } from "./draw.ts";

export type WordSource = {
  /** One word, as often as it stands in the texts that were counted. */
  readonly word: () => string;
  /** A sentence of so many words, with a capital and a full stop. */
  readonly sentence: (words: number) => string;
};

/** How many words the invented tail has: a language has more words than any text of it. */
const TAIL = 150_000;

const SYLLABLES =
  "ba be bi bo ka ke ki ko da de di do fa fi ga go la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta te ti to va ve vi za".split(
    " ",
  );
const ENDINGS = ["", "n", "r", "s", "l", "tion", "ment", "ing", "ed"];

/** The texts of what was known of events, and the words of quotations. */
export function proseOf({ events, quotes }: Archive): {
  readonly told: readonly string[];
  readonly said: readonly string[];
} {
  const told = [...events.values()].flatMap(({ developments }) => developments.map(({ summary }) => summary));
  const said = [...quotes.values()].flatMap(({ wordings }) =>
    wordings.filter(({ language }) => language === "en").map(({ text }) => text),
  );
  return { told, said };
}

/**
 * Draws words by their counts in `texts`. As often as a text of that size meets a word for the first time (the share of
 * words that stand in it once, after Good and Turing), the word is one of the invented tail, which Zipf's law thins out.
 */
export function wordSource(texts: readonly string[], draw: Draw): WordSource {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of text.match(/[\p{L}\p{N}’'-]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts.keys()];
  let total = 0;
  let once = 0;
  const sums = Float64Array.from(counts.values(), (count) => {
    if (count === 1) once += 1;
    total += count;
    return total;
  });
  const unseen = once / total;
  const unit = () => draw.number(1 << 30) / (1 << 30);
  const word = () => {
    // Ranks by Zipf's law, from the rarest word that was counted on: the logarithm of the rank is even.
    if (unit() < unseen) return inventedWord(Math.floor(words.length * (TAIL / words.length) ** unit()));
    return words[firstAbove(sums, unit() * total)] ?? "";
  };
  return {
    word,
    sentence(count) {
      const line = Array.from({ length: count }, word).join(" ");
      return `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.`;
    },
  };
}

/** The same word for the same number. */
export function inventedWord(number: number): string {
  const mixed = Math.imul(number + 1, 0x9e37_79b1) >>> 0;
  let rest = number;
  let word = SYLLABLES[mixed % SYLLABLES.length] ?? "";
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? "";
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word + (ENDINGS[(mixed >>> 8) % ENDINGS.length] ?? "");
}

function firstAbove(sums: Float64Array, value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
