// Text without the signs that nobody sees: they would turn the words around them, or hide one from a search.

/** Zero-width spaces and marks of direction. Joiners stay: Persian and emoji are written with them. */
const UNSEEN = /[\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}\u{ad}]/gu;

export function stripInvisible(text: string): string {
  return text.replace(UNSEEN, "");
}
