// Whether a message is English after all: languages share letters, names and small words.

import type { Archive } from "../../../archive/archive.ts";
import { isEnglishWord } from "../../../text/english-words.ts";
import { recordsCalled } from "../../names/whole-names.ts";
import { isFunctionWord } from "../../parts/function-words.ts";
import type { Covered, Piece } from "./cover.ts";
import type { Language } from "./language.ts";
import type { Unit } from "./units.ts";

/** Only what is written in Latin letters can be. One word of the language is enough that no Englishman has: “kimdir”. */
export function isEnglish({ units, pieces }: Covered, { script }: Language, archive: Archive): boolean {
  if (script !== "Latn") return false;
  const unitsOf = ({ from, to }: Piece) => units.slice(from, to);
  const hasCapitals = units.some(({ capital }) => capital);
  // “Hakan Fidan kim”: who is written small where others have capitals is no Kim.
  const isName = ({ key, capital }: Unit) => (capital || !hasCapitals) && recordsCalled(key, archive).length > 0;
  const isForeign = (unit: Unit) =>
    unit.accents || (!isFunctionWord(unit.key) && !isEnglishWord(unit.key) && !isName(unit));
  const own = pieces.filter(({ means, name }) => means.length > 0 && !name);
  const foreign = own.flatMap(unitsOf).filter(isForeign).length;
  const english = pieces
    .filter(({ means }) => means.length === 0)
    .flatMap(unitsOf)
    .filter(({ key }) => isFunctionWord(key) || isEnglishWord(key)).length;
  const asks = own.filter(({ means: [first] }) => first?.is === "ask").flatMap(unitsOf);
  return foreign === 0 || english >= foreign || (foreign < 2 && !asks.some(isForeign));
}
