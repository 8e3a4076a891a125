// Years far from those of the archive: “in 1850”.

const OF_A_YEAR = /^(?:in|since|before|until|till|during)$/iu;
const STANDS_APART = /[,.;:?!]$/u;
const GOES_ON = /^(?:and|or|at|on|to)$/iu;

/** Whether a number is a year of our times. */
export function isNearYear(text: string): boolean {
  return /^(?:19|20|21)\d\d$/.test(text);
}

/**
 * Whether the word at a place is a year far from our times: a number of four figures behind “in” or “since”, with nothing behind it that
 * it could count. The archive tells nothing of such a year, and what is asked of it must not be told of today.
 */
export function isFarYear(tokens: readonly string[], at: number): boolean {
  const [typed = "", next] = tokens.slice(at, at + 2);
  if (!/^[1-9]\d{3}[,.;:?!]*$/u.test(typed) || !OF_A_YEAR.test(tokens[at - 1] ?? "")) return false;
  return next === undefined || STANDS_APART.test(typed) || GOES_ON.test(next);
}
