// Chinese words that were looked for in pairs of signs, put together again to be shown.

const PAIR = /^\p{Script=Han}{2}$/u;

/** Signs that only join words, as “and” and “of” do: a pair with one of them is no word. */
const JOINT = /[和与跟的是在了吗呢]/u;

/** “金砖”, “砖国” → “金砖国”; pairs that lie between two words are left out. */
export function joinPairs(tokens: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const token of tokens) {
    const before = joined.at(-1) ?? "";
    if (!PAIR.test(token)) joined.push(token);
    else if (JOINT.test(token)) continue;
    else if (/\p{Script=Han}{2}$/u.test(before) && before.endsWith(token.slice(0, 1)))
      joined[joined.length - 1] = before + token.slice(1);
    else joined.push(token);
  }
  return joined;
}
