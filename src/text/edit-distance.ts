/** The candidate that `word` was probably meant to be: at most a third of its letters differ; undefined if none is near. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word, candidate, least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours between two words, counted in signs of Unicode; `limit` or more is given
 * as `limit`. What both begin and end with costs nothing, and is not looked at again.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  const [from, to] = [writeSigns(a, FROM), writeSigns(b, TO)];
  let [start, fromEnd, toEnd] = [0, from, to];
  while (start < fromEnd && start < toEnd && FROM[start] === TO[start]) start++;
  while (fromEnd > start && toEnd > start && FROM[fromEnd - 1] === TO[toEnd - 1]) {
    fromEnd--;
    toEnd--;
  }
  const apart = Math.abs(fromEnd - toEnd);
  if (apart >= limit || start === fromEnd || start === toEnd) return Math.min(apart, limit);
  if (isOneError(start, fromEnd, toEnd)) return Math.min(1, limit);
  if (limit <= 2) return limit;
  return distanceBetween(FROM.slice(start, fromEnd), TO.slice(start, toEnd), limit);
}

/** The two words that are compared now, by the numbers of their signs: words are compared by the thousand. */
const [FROM, TO]: [number[], number[]] = [[], []];

/** Writes the signs of a word into `signs` → how many they are; what stands behind them is of another word. */
function writeSigns(word: string, signs: number[]): number {
  let count = 0;
  for (let at = 0; at < word.length; at++) {
    const sign = word.codePointAt(at) ?? 0;
    signs[count++] = sign;
    if (sign > 0xffff) at++;
  }
  return count;
}

/** Whether what the two do not have in common is one sign for another, or two that have changed places. */
function isOneError(start: number, fromEnd: number, toEnd: number): boolean {
  if (fromEnd !== toEnd) return false;
  const length = fromEnd - start;
  return length === 1 || (length === 2 && FROM[start] === TO[start + 1] && FROM[start + 1] === TO[start]);
}

/** By rows, of which each has the distances of one beginning of `from` to all of `to`. */
function distanceBetween(from: readonly number[], to: readonly number[], limit: number): number {
  let older: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const current = [i];
    let lowest = i;
    for (let j = 1; j <= to.length; j++) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) least = Math.min(least, (older[j - 2] ?? 0) + 1);
      current.push(least);
      if (least < lowest) lowest = least;
    }
    if (lowest >= limit) return limit;
    [older, previous] = [previous, current];
  }
  return Math.min(previous[to.length] ?? 0, limit);
}
