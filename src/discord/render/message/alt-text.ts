// What those who cannot see a picture are told of it.
import type { Words } from "../../../wording/words.ts";

/** Discord: the description of a picture has at most 1,024 characters. */
const LENGTH = 1024;

/** What it is, then a line for each thing on it: as many whole ones as fit, and how many are not told. */
export function altText(first: string, lines: readonly string[], words: Words): string {
  for (let count = lines.length; count > 0; count--) {
    const rest = lines.length - count;
    const more = rest === 0 ? [] : [words.picture.moreToldBelow({ count: rest })];
    const text = [first, ...lines.slice(0, count), ...more].join(" ");
    if (text.length <= LENGTH) return text;
  }
  return first.slice(0, LENGTH);
}
