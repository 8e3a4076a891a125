// Words in order, to find those that begin as a word does without looking at all of them. Pure.

/** `words` in the order of their UTF-16 units, as `sort` gives it → the place of the first that does not come before `word`. */
export function placeIn(words: readonly string[], word: string): number {
  return placeByWord(words, word, (one) => one);
}

/** The same of what stands in the order of its words. Takes as many comparisons as its length has binary digits. */
export function placeByWord<T>(all: readonly T[], word: string, wordOf: (one: T) => string): number {
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const one = all[middle];
    if (one !== undefined && wordOf(one) < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Whether one of them begins so. */
export function someBegins(words: readonly string[], beginning: string): boolean {
  return words[placeIn(words, beginning)]?.startsWith(beginning) === true;
}
