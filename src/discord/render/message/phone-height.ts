// How tall a text will be on a phone, so that a page of a list ends where the screen does. An estimate, held to the real page by
// tests/page/answer-heights.test.ts.

/** In a card on a window of 390 CSS pixels: the width of its text, and of text with a button beside it. */
const WIDTH = { full: 326, beside: 249 };

/** Of a kind of line, in CSS pixels: how tall, and how wide a Latin letter is on average with what is lost where a line breaks between words. */
const KINDS = {
  "## ": { height: 28, letter: 10.8 },
  "### ": { height: 25, letter: 9.2 },
  "-# ": { height: 18.5, letter: 6.2 },
  "> ": { height: 22.5, letter: 8 },
  "": { height: 22.5, letter: 7.7 },
} as const;

/** A line of code, what is around a block of it, and how many signs stand on a line where Discord breaks it. */
const CODE = { height: 19, edge: 26, signs: 40 };

/** The line that says who asked, and the one with the bot's name. */
const [ASKER, NAME] = [50, 38] as const;

/** What a phone shows of a message, without the lines above it, the edges, and a reserve. */
export const CARD_ROOM = 718 - ASKER - NAME - 17 - 6;

/**
 * The two ways in which the local Discord shows a card that only its reader sees: below the line that names who wrote it, and right under
 * another message, where it is narrower. What is left of a phone for texts and buttons, and how wide they are; CSS pixels.
 */
const FRAMES = [
  { room: 580, width: WIDTH.full },
  { room: 611, width: 293 },
] as const;

/** “(edited)”, under a message that stands there in another form. */
export const EDITED = 20;

/** Between two blocks, and with the rule above a footer. */
const [GAP, RULE] = [8, 13] as const;

/** A block never is smaller than the button beside it. */
const BUTTON = { height: 40, padding: 28, letter: 7.1 };

/** CSS pixels of a block with the gap above it. `isBeside`: there is a button at its side. */
export function phoneHeight(markdown: string, isBeside = false, full = WIDTH.full): number {
  const width = isBeside ? WIDTH.beside : full;
  const height = markdown.includes("```") ? heightWithCode(markdown, width) : linesHeight(markdown, width);
  return GAP + (isBeside ? Math.max(height, BUTTON.height) : height);
}

function heightWithCode(markdown: string, width: number): number {
  const [before = "", code, after = ""] = markdown.split(/^```.*$/m);
  return linesHeight(`${before}${after}`, width) + (code === undefined ? 0 : codeHeight(code.trim()));
}

/** Line by line, without a list of them. */
function linesHeight(text: string, width: number): number {
  let height = 0;
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    height += lineHeight(text.slice(from, to), width);
    from = to + 1;
  }
  return height;
}

/** CSS pixels of rows of buttons with these labels, each with the gap above it. */
export function rowsHeight(labels: readonly string[], full = WIDTH.full): number {
  let [rows, left] = [0, 0];
  for (const label of labels) {
    const width = BUTTON.padding + label.length * BUTTON.letter + GAP;
    if (left < width) [rows, left] = [rows + 1, full + GAP];
    left -= width;
  }
  return rows * (BUTTON.height + GAP);
}

/** What these texts and rows of buttons leave of a phone, in CSS pixels. */
export function roomBeside(texts: readonly string[], rows: readonly (readonly string[])[]): number {
  const left = FRAMES.map(({ room, width }) => {
    const heights = texts.map((text) => phoneHeight(text, false, width));
    return [...heights, ...rows.map((row) => rowsHeight(row, width))].reduce((rest, height) => rest - height, room);
  });
  return Math.min(...left);
}

/** What stands beside a text in its card. Empty texts are not shown. */
export type Surroundings = {
  readonly texts: readonly string[];
  /** Below a rule, in small letters. */
  readonly footer: string;
  /** Labels of buttons. */
  readonly rows: readonly (readonly string[])[];
};

/** The first of these texts with which a phone shows the whole card, or the last: each is asked for only where none before it fits. */
export function firstFitting(told: Iterable<string>, { texts, footer, rows }: Surroundings): string {
  const small = footer === "" ? 0 : RULE + phoneHeight(`-# ${footer}`);
  const beside =
    texts.reduce((sum, text) => sum + (text === "" ? 0 : phoneHeight(text)), small) +
    rows.reduce((sum, row) => sum + rowsHeight(row), 0);
  let last = "";
  for (const text of told) {
    if (phoneHeight(text) + beside <= CARD_ROOM) return text;
    last = text;
  }
  return last;
}

/** Of a block of code, with its edges. */
function codeHeight(code: string): number {
  return code.split("\n").reduce((sum, line) => sum + codeLineHeight(line), CODE.edge);
}

function codeLineHeight(line: string): number {
  return CODE.height * Math.max(1, Math.ceil(line.length / CODE.signs));
}

const PREFIXES = Object.keys(KINDS) as (keyof typeof KINDS)[];

function lineHeight(line: string, width: number): number {
  const prefix = PREFIXES.find((one) => line.startsWith(one)) ?? "";
  const { height, letter } = KINDS[prefix];
  return height * Math.max(1, Math.ceil((signsShown(line.slice(prefix.length)) * letter) / width));
}

const WIDE_SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Where wide signs stand: between these are dashes, quotation marks and the signs of states. */
const [FIRST_HANGUL, LAST_HANGUL, FIRST_IDEOGRAPHIC] = [0x1100, 0x11ff, 0x2e80];

const [BACKSLASH = 0, STAR = 0, OPENS = 0, CLOSES = 0] = [..."\\*[]"].map((sign) => sign.charCodeAt(0));

function isMarkup(sign: number): boolean {
  return sign === STAR || sign === BACKSLASH || sign === OPENS || sign === CLOSES;
}

/** Wide signs count as two letters; addresses, markup and the code of an instant are not seen. Of a list every line is measured, on all of its pages. */
function signsShown(line: string): number {
  const seen = line.includes("<") ? withoutCodes(line) : line;
  let count = 0;
  let mayBeWide = false;
  for (let at = 0; at < seen.length; at++) {
    const sign = seen.charCodeAt(at);
    if (!isMarkup(sign)) count++;
    if (sign >= FIRST_IDEOGRAPHIC || (sign >= FIRST_HANGUL && sign <= LAST_HANGUL)) mayBeWide = true;
  }
  return mayBeWide ? count + (seen.match(WIDE_SIGN)?.length ?? 0) : count;
}

function withoutCodes(line: string): string {
  return line
    .replace(/\]\(<[^>]*>\)/g, "")
    .replace(/<t:\d+:R>/g, "x".repeat(14))
    .replace(/<t:\d+:\w>/g, "x".repeat(32));
}
