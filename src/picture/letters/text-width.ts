// How wide a text will be, without a font at hand: good to a few per cent for European letters, roughly for others.
import { SCRIPTS } from "./scripts.ts";

/** Advance widths of Inter SemiBold in hundredths of an em, by the signs that share them; Inter Regular is a little narrower. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      [26, " ijlłı"],
      [28, "I"],
      [31, "’‘!',.:;·"],
      [37, "`t|()/[\\]f"],
      [41, "r1‹›"],
      [45, "г-_{}"],
      [49, '^–“”•т"з'],
      [54, "*?s"],
      [57, "Lkxzкхя7FJacvyГавсуьэ"],
      [60, "EeoøŁəЕбелопч"],
      [62, "25bdghnpquинр"],
      [65, "#3689PßБЗРдц$&04BRSTZВТЬЯъ"],
      [69, "+<=>~УKКЧ"],
      [73, "ADVXYАХCGHUЛНПСЭф"],
      [77, "NOØИОЦQы"],
      [81, "мЪ"],
      [85, "wФжшДю"],
      [90, "щmЫMæМ"],
      [97, "…→Ш"],
      [101, "%@—ЩWЖЮ"],
    ] as const
  ).flatMap(([width, signs]) => [...signs].map((sign) => [sign, width / 100] as const)),
);

/** The width of a sign that is not in the tables, in ems. */
const UNKNOWN_WIDTH = 0.75;

/** The width of a text in pixels, at a font size in pixels. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) ems += widthOfSign(sign);
  return ems * size;
}

function widthOfSign(sign: string): number {
  if (/[\p{Mark}\u200c\u200d]/u.test(sign)) return 0;
  const known = WIDTHS.get(sign) ?? SCRIPTS.find(({ signs }) => signs.test(sign))?.width;
  if (known !== undefined) return known;
  const [letter = "", ...marks] = sign.normalize("NFD");
  return marks.length > 0 ? widthOfSign(letter) : UNKNOWN_WIDTH;
}

/** The text, or as much of it as fits, ending in an ellipsis. */
export function cutTo(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  const signs = [...text];
  while (signs.length > 0 && widthOf(`${signs.join("")}…`, size) > width) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

/** The text on at most two lines, divided between words. */
export function wrapSigns(text: string, size: number, width: number): readonly string[] {
  if (widthOf(text, size) <= width) return [text];
  const words = text.split(" ");
  let first = words.shift() ?? "";
  while (words.length > 0 && widthOf(`${first} ${words[0]}`, size) <= width) first = `${first} ${words.shift()}`;
  return [cutTo(first, size, width), ...(words.length === 0 ? [] : [cutTo(words.join(" "), size, width)])];
}
