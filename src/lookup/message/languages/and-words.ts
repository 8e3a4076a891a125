// What stands between two questions in one message: “e”, “und”, “et”.

/** By BCP 47. A question mark stands there in any language. */
const AND_WORDS: readonly string[] = [
  ...["e", "ed"], // it, pt
  ...["y", "e"], // es
  ...["et", "und", "ve"], // fr, de, tr
  ...["и", "а", "і", "й", "та"], // ru, uk
  "और", // hi
];

const BETWEEN_HALVES = new RegExp(
  `\\s*[,;?؟]?\\s+(?:${[...new Set(AND_WORDS)].join("|")})\\s+|\\s*[?？؟。]\\s*|\\s*،?\\s+و(?=\\p{L})`,
  "giu",
);

/** The message in two, at each place where a second question may begin; the last first, for a name may have an “and” in it. */
export function inTwo(message: string): readonly (readonly [string, string])[] {
  return [...message.matchAll(BETWEEN_HALVES)]
    .map(({ index, 0: { length } }) => [message.slice(0, index).trim(), message.slice(index + length).trim()] as const)
    .filter(([first, second]) => first.length > 0 && /\p{L}/u.test(second))
    .toReversed();
}
