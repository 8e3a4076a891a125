// The fonts of the pictures, from packages: the same letters on every machine.
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { EUROPEAN, SCRIPTS } from "../letters/scripts.ts";

export type Font = { readonly family: string; readonly file: string };

/** A file of a package, and the signs that it has. */
type FontPart = { readonly file: string; readonly signs: RegExp };

const INTER: readonly Font[] = [
  import.meta.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
  import.meta.resolve("@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf"),
].map((url) => ({ family: EUROPEAN.font, file: fileURLToPath(url) }));

const FONT_PACKAGES: Readonly<Record<(typeof SCRIPTS)[number]["font"], string>> = {
  "Noto Sans SC": import.meta.resolve("@fontsource-variable/noto-sans-sc/unicode.json"),
  "Noto Sans KR": import.meta.resolve("@fontsource-variable/noto-sans-kr/unicode.json"),
  "Noto Sans Arabic": import.meta.resolve("@fontsource-variable/noto-sans-arabic/unicode.json"),
  "Noto Sans Hebrew": import.meta.resolve("@fontsource-variable/noto-sans-hebrew/unicode.json"),
  "Noto Sans Devanagari": import.meta.resolve("@fontsource-variable/noto-sans-devanagari/unicode.json"),
  "Noto Sans Thai": import.meta.resolve("@fontsource-variable/noto-sans-thai/unicode.json"),
};

/**
 * The fonts that a text needs. The Chinese and Korean faces come in more than a hundred parts of some hundred signs each; to read
 * them all takes longer than to draw a picture, and most pictures have none of their signs.
 */
export function fontsFor(text: string): readonly Font[] {
  return [...INTER, ...SCRIPTS.flatMap(({ font, signs }) => partsFor(text, font, signs))];
}

function partsFor(text: string, font: keyof typeof FONT_PACKAGES, signs: RegExp): readonly Font[] {
  const own = [...new Set(text)].filter((sign) => signs.test(sign)).join("");
  if (own === "") return [];
  return fontParts(FONT_PACKAGES[font])
    .filter((part) => part.signs.test(own))
    .map(({ file }) => ({ family: font, file }));
}

const readFont = new Map<string, readonly FontPart[]>();

/** `index` is the package's list of what its parts have: {"[4]": "U+4e00,U+4e8c-4e8d", "arabic": …}. */
function fontParts(index: string): readonly FontPart[] {
  const known = readFont.get(index);
  if (known !== undefined) return known;
  const folder = dirname(fileURLToPath(index));
  const listed: unknown = JSON.parse(readFileSync(fileURLToPath(index), "utf8"));
  const parts = Object.entries(Object(listed)).map(([name, ranges]) => ({
    file: join(folder, "files", `${basename(folder)}-${name.replace(/[[\]]/g, "")}-wght-normal.woff2`),
    signs: signsIn(String(ranges)),
  }));
  readFont.set(index, parts);
  return parts;
}

function signsIn(ranges: string): RegExp {
  const written = [...ranges.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)];
  return new RegExp(`[${written.map(([, from, to]) => `\\u{${from}}-\\u{${to ?? from}}`).join("")}]`, "u");
}
