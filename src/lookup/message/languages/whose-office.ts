// Whose office is named: “le président de la France sur l’OTAN”, “中国外长”, “der Bundeskanzler über Russland”.

import type { Covered, Piece } from "./cover.ts";
import type { RecordMeaning } from "./meaning.ts";

/** Words behind which stands what somebody spoke about, in any of the languages, as units.ts folds them. */
const SPOKEN_ABOUT: ReadonlySet<string> = new Set(
  "über uber zu zur zum sur sobre sull sulla sul su sui sugli acerca respecto о об про по щодо 关于 關於 对 就 about on".split(
    " ",
  ),
);

/** Whether what somebody spoke about stands behind it; `key` as units.ts folds. */
export function isAboutWord(key: string): boolean {
  return SPOKEN_ABOUT.has(key);
}

/** What of a record stands beside the office, with nothing between them but small words that do not say what is spoken about; what stands before it first. */
export function besideOffice({ units, pieces }: Covered): RecordMeaning | undefined {
  const at = pieces.findIndex(({ means }) => means.some(({ is }) => is === "office"));
  if (at < 0) return undefined;
  const own = recordAt(pieces[at]);
  return own ?? beside(pieces.slice(0, at).reverse(), units) ?? beside(pieces.slice(at + 1), units);
}

function recordAt(piece: Piece | undefined): RecordMeaning | undefined {
  return piece?.means.find((one): one is RecordMeaning => one.is === "record");
}

function beside(pieces: readonly Piece[], units: Covered["units"]): RecordMeaning | undefined {
  for (const piece of pieces) {
    const record = recordAt(piece);
    if (record !== undefined) return record;
    const isSmall = piece.means.length > 0 && piece.means.every(({ is }) => is === "small");
    if (!isSmall || units.slice(piece.from, piece.to).some(({ key }) => isAboutWord(key))) return undefined;
  }
  return undefined;
}
