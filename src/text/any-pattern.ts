// Whether any of many patterns fits, told by one look at a text: most texts fit none of a list, and then none of them has to be tried.

/** What one pattern says of another part of itself means something else in a longer one. */
const REFERS_BACK = /\\[1-9k]/;

/** Patterns that all begin at the start of a text cost least. Global and sticky ones keep a place and are no part of such a list. */
export function anyPattern(patterns: readonly RegExp[]): (text: string) => boolean {
  const byFlags = new Map<string, string[]>();
  const apart: RegExp[] = [];
  for (const pattern of patterns) {
    const { source, flags } = pattern;
    if (REFERS_BACK.test(source)) apart.push(pattern);
    else byFlags.set(flags, [...(byFlags.get(flags) ?? []), `(?:${source})`]);
  }
  const joined = [...byFlags].map(([flags, sources]) => new RegExp(sources.join("|"), flags));
  return (text) => joined.some((pattern) => pattern.test(text)) || apart.some((pattern) => pattern.test(text));
}
