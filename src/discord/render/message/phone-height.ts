// How tall a text will be on a phone, so that a page of a list ends where the screen does. An estimate, held to the real page by
// tests/page/answer-heights.test.ts.

/** In a card on a window of 390 CSS pixels: the width of its text, and of text with a button beside it. */
const WIDTH = { full: 322, beside: 242 };

/** Of a kind of line, in CSS pixels: how tall, and how wide a Latin letter is on average with what is lost where a line breaks between words. */
const KINDS = {
  "## ": { height: 31, letter: 12.2 },
  "### ": { height: 25, letter: 9.6 },
  "-# ": { height: 19, letter: 6.6 },
  "> ": { height: 23, letter: 8.4 },
  "": { height: 23, letter: 8.1 },
} as const;

/** Between two blocks. */
const GAP = 8;

/** A block never is smaller than the button beside it. */
const BUTTON = 40;

/** CSS pixels of a block with the gap above it. `isBeside`: there is a button at its side. */
export function phoneHeight(markdown: string, isBeside = false): number {
  const width = isBeside ? WIDTH.beside : WIDTH.full;
  const lines = markdown.split("\n").map((line) => lineHeight(line, width));
  const height = lines.reduce((sum, one) => sum + one, 0);
  return GAP + (isBeside ? Math.max(height, BUTTON) : height);
}

function lineHeight(line: string, width: number): number {
  const prefix = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((one) => line.startsWith(one)) ?? "";
  const { height, letter } = KINDS[prefix];
  return height * Math.max(1, Math.ceil((signsShown(line.slice(prefix.length)) * letter) / width));
}

/** Wide signs count as two letters; addresses, markup and the code of an instant are not seen. */
function signsShown(line: string): number {
  const seen = line
    .replace(/\]\(<[^>]*>\)/g, "")
    .replace(/<t:\d+:R>/g, "x".repeat(14))
    .replace(/<t:\d+:\w>/g, "x".repeat(32))
    .replace(/[\\*[\]]/g, "");
  return (
    seen.length + (seen.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0)
  );
}
