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

/** Insertions, deletions, replacements and swaps of neighbours between two words; `limit` or more is given as `limit`. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  const [from, to] = [[...a], [...b]];
  let older: number[] = [];
  let previous = to.map((_, j) => j + 1);
  previous.unshift(0);
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
