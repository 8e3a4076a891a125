// Lines that fit: divided between words, and shortened at one.
import { EUROPEAN, SPACELESS, UNSPACED_WORDS } from "./scripts.ts";
import { widthOf } from "./text-width.ts";

/** What must not be divided; `spaced`: a space stands before it. */
type TextPiece = { readonly text: string; readonly spaced: boolean };

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });
const WORD_PATTERN = new Intl.Segmenter("th", { granularity: "word" });

/**
 * The text on at most `most` lines, each as wide as `width` says of it in pixels; an ellipsis after the last word when there is
 * more. A line stays empty when a word fits on the next, wider one. Only a word wider than a line is divided, with a hyphen.
 */
export function wrapLines(
  text: string,
  size: number,
  width: (line: number) => number,
  most: number,
): readonly string[] {
  const lines: TextPiece[][] = [[]];
  const queue = text.split(" ").flatMap(textPieces);
  for (let piece = queue.shift(); piece !== undefined; piece = queue.shift()) {
    const line = lines.at(-1) ?? [];
    const room = width(lines.length - 1);
    if (widthOf(join([...line, piece]), size) <= room) line.push(piece);
    else if (line.length > 0 || widthOf(piece.text, size) <= width(lines.length)) {
      lines.push([]);
      queue.unshift(piece);
    } else {
      const [head, tail] = divideLine(piece, size, room);
      line.push(head);
      if (tail !== undefined) queue.unshift(tail);
    }
    if (lines.length > most) return cut(lines.slice(0, most), size, width);
  }
  return lines.map(join);
}

/** One line, as much of the text as fits. */
export function cutAtWord(text: string, size: number, width: number): string {
  return wrapLines(text, size, () => width, 1)[0] ?? "";
}

function textPieces(word: string): readonly TextPiece[] {
  const texts: string[] = [];
  let open = false;
  for (const sign of UNSPACED_WORDS.test(word) ? segments(word, WORD_PATTERN) : graphemes(word)) {
    const isAlone = SPACELESS.test(sign) || UNSPACED_WORDS.test(sign);
    if (open && !isAlone) texts[texts.length - 1] += sign;
    else texts.push(sign);
    // After a dash between two names a line may end.
    open = !isAlone && !/^[-–—/]$/.test(sign);
  }
  return texts.map((text, index) => ({ text, spaced: index === 0 }));
}

function join(pieces: readonly TextPiece[]): string {
  return pieces.map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text)).join("");
}

/** As many signs as fit, one at least. */
function divideLine({ text, spaced }: TextPiece, size: number, room: number): readonly [TextPiece, TextPiece?] {
  const signs = graphemes(text);
  const hyphen = EUROPEAN.signs.test(text) ? "-" : "";
  let count = signs.length - 1;
  while (count > 1 && widthOf(signs.slice(0, count).join("") + hyphen, size) > room) count--;
  const head = { text: signs.slice(0, Math.max(count, 1)).join(""), spaced };
  const rest = signs.slice(Math.max(count, 1)).join("");
  return rest === ""
    ? [head]
    : [
        { ...head, text: head.text + hyphen },
        { text: rest, spaced: false },
      ];
}

/** A title does not break off after one of these. */
const SMALL_WORDS = /^(a|an|and|at|by|for|from|in|of|on|the|to|with)$/i;

/** Words go until the ellipsis has room; it stands alone when no word leaves it any. Of a single long word signs go. */
function cut(
  lines: readonly (readonly TextPiece[])[],
  size: number,
  width: (line: number) => number,
): readonly string[] {
  const last = lines.length - 1;
  const before = lines.slice(0, last).map(join);
  const text = cutLine(lines[last] ?? [], size, width(last));
  if (text !== undefined || before.some((line) => line !== "")) return [...before, text ?? "…"];
  const signs = graphemes(lines[last]?.[0]?.text ?? "");
  while (signs.length > 0 && widthOf(`${signs.join("")}…`, size) > width(last)) signs.pop();
  return [...before, `${signs.join("")}…`];
}

/** undefined when not one word has room. */
function cutLine(pieces: readonly TextPiece[], size: number, room: number): string | undefined {
  for (let count = pieces.length; count > 0; count--) {
    if (SMALL_WORDS.test(pieces[count - 1]?.text ?? "")) continue;
    const text = `${join(pieces.slice(0, count)).replace(/[\s\-–—/,;:]+$/, "")}…`;
    if (widthOf(text, size) <= room) return text;
  }
  return undefined;
}

function graphemes(text: string): string[] {
  return segments(text, GRAPHEMES);
}

function segments(text: string, by: Intl.Segmenter): string[] {
  return [...by.segment(text)].map(({ segment }) => segment);
}
