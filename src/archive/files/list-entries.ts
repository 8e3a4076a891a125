// Where the entries of a long YAML list stand, without parsing it: most of a list is as it was when one entry is added.

/** Offsets in UTF-16 units; an entry goes up to the beginning of the next, with the blank lines and comments in between. */
export type ListEntry = { readonly start: number; readonly end: number };

/**
 * The entries of a list whose dashes stand at the beginning of lines, with nothing but comments before the first; undefined for any
 * other text. Each is an entry only if it parses alone: a line within quotation marks may begin with a dash as well.
 */
export function entriesOfList(text: string): readonly ListEntry[] | undefined {
  const starts = [...text.matchAll(/^-(?=[ \r\n])/gm)].map(({ index }) => index);
  const [first] = starts;
  if (first === undefined || !/^\uFEFF?(?:[ ]*(?:#[^\n]*)?\r?\n)*$/.test(text.slice(0, first))) return undefined;
  // Another document, or the end of this one.
  if (/^(?:---|\.\.\.)/m.test(text)) return undefined;
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}
