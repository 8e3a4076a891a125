// Somebody’s wife, son or brother, in any language: none of them is who is named.

import type { Archive } from "../../../archive/archive.ts";
import type { Covered, Piece } from "./cover.ts";
import { meansPerson } from "./english-names.ts";
import type { RecordMeaning } from "./meaning.ts";
import { RELATIVE_WORDS } from "./relative-words.ts";
import { isAboutWord } from "./whose-office.ts";

/** What they are in English. */
const RELATIVE_KINDS: ReadonlySet<string> = new Set(
  Object.values(RELATIVE_WORDS).flatMap((table) => table.split("; ").map((line) => line.split("=", 1)[0] ?? "")),
);

/** So people call whomever they speak to. */
const VOCATIVES: ReadonlySet<string> = new Set(["brother", "uncle"]);

export type Relative = {
  readonly english: string;
  /** undefined for the wife of whoever has an office. */
  readonly of: RecordMeaning | undefined;
  /** Where the word stands in the message. */
  readonly at: number;
  readonly end: number;
};

/** Who is related to somebody who stands beside, with nothing between them but small words and offices. */
export function relativeIn({ units, pieces }: Covered, archive: Archive): Relative | undefined {
  for (const [at, piece] of pieces.entries()) {
    const english = relativeWord(piece);
    if (english === undefined) continue;
    const [behind, before] = [pieces.slice(at + 1), pieces.slice(0, at).reverse()].map((side) =>
      relationIn(side, units, archive),
    );
    const owner = behind ?? before;
    const [first, last] = [units[piece.from], units[piece.to - 1]];
    if (owner === undefined || first === undefined || last === undefined) continue;
    return { english, of: owner === "office" ? undefined : owner, at: first.at, end: last.end };
  }
  return undefined;
}

/** “Брат, когда саммит”: a relative of nobody is whoever is spoken to. */
export function isVocative(english: string): boolean {
  return VOCATIVES.has(english);
}

function relativeWord({ means }: Piece): string | undefined {
  return means.flatMap((one) => (one.is === "word" && RELATIVE_KINDS.has(one.english) ? [one.english] : []))[0];
}

function relationIn(
  side: readonly Piece[],
  units: Covered["units"],
  archive: Archive,
): RecordMeaning | "office" | undefined {
  let isOfOffice = false;
  for (const { from, to, means } of side) {
    const person = means.find((one) => one.is === "record" && meansPerson(one, archive));
    if (person?.is === "record") return person;
    const isBetween = means.length > 0 && means.every(({ is }) => is === "small" || is === "office");
    if (!isBetween || units.slice(from, to).some(({ key }) => isAboutWord(key))) break;
    isOfOffice ||= means.some(({ is }) => is === "office");
  }
  return isOfOffice ? "office" : undefined;
}
