// Endings by which a family name tells the sex of who has it. Pure.

/** Slavic family names by the sex of who has them: Zelenska is not Zelensky, Zakharova not Zakharov. */
const OF_HIM = /(?:[sc]k(?:y|i|yy|ii|iy|yi|ij|yj|iji?)|(?:[oe]v|in|yn))$/;
const OF_HER = /(?:[sc]k(?:a|aya|aia|aja)|(?:[oe]v|in|yn)a)$/;

/** Shorter words have no such ending: “Elin” and “Elina” are given names. */
const MIN_STEM = 5;

/** Whether one is the name of a man and the other that of a woman; both folded and in Latin letters. */
export function isOfOtherSex(typed: string, name: string): boolean {
  const isHers = typed.endsWith("a");
  if (isHers === name.endsWith("a") || Math.min(typed.length, name.length) < MIN_STEM) return false;
  return isHers ? OF_HER.test(typed) && OF_HIM.test(name) : OF_HIM.test(typed) && OF_HER.test(name);
}
