// Whether a folded word is written in the letters a to z alone.

const [FIRST, LAST] = ["a", "z"].map((letter) => letter.charCodeAt(0)) as [number, number];

/** A word is compared with thousands, and a loop tells it sooner than a pattern. */
export function isSmallLatin(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < FIRST || code > LAST) return false;
  }
  return word !== "";
}
