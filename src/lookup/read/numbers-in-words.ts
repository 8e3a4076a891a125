// Numbers as people and steps write them: “1,200”, “14.25 billion”, “twenty-six”. Pure.

const SCALES = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 } as const;
const ONES_IN_WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(" ");
const TENS_IN_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** The source of a pattern. */
export const SCALE = /(?:thousand|million|billion|trillion)/iu.source;
/** The source of a pattern for “1,200”, “14.25 billion”, “twenty-six”, “ten billion”. */
export const ANY_NUMBER = `(?:\\d[\\d,.]*\\d|\\d|(?:${TENS_IN_WORDS.join("|")})(?:-\\p{L}+)?|${ONES_IN_WORDS.slice(1).join("|")}|seventeen|eighteen|nineteen)(?: ${SCALE})?`;

/** “14.25 billion” → 14250000000; undefined for what is no number that can be read. */
export function asNumber(text: string): number | undefined {
  const [figures = "", scale] = text.toLowerCase().trim().split(/\s+/u);
  const many = SCALES[scale as keyof typeof SCALES] ?? 1;
  if (/^\d/u.test(figures)) {
    const value = Number(figures.replaceAll(",", "").replace(/\.$/u, ""));
    return Number.isNaN(value) ? undefined : value * many;
  }
  const [tens = "", unit] = figures.split("-");
  const ten = TENS_IN_WORDS.indexOf(tens);
  const small = ONES_IN_WORDS.indexOf(unit ?? (ten < 0 ? figures : "zero"));
  return small < 0 ? undefined : ((ten < 0 ? 0 : (ten + 2) * 10) + small) * many;
}
