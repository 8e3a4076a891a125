// Whether a message is English after all: languages share letters, names and small words.

import type { Archive } from "../../../archive/archive.ts";
import { recordsCalled } from "../../../archive/names/whole-names.ts";
import { isEnglishWord } from "../../../text/english-words.ts";
import { isFunctionWord } from "../../parts/function-words.ts";
import type { Covered, Piece } from "./cover.ts";
import { AGREED_WORDS, DISCUSSED_WORDS } from "./deed-words.ts";
import type { LanguageWords } from "./language.ts";
import { ORDER_WORDS } from "./order-words.ts";
import { OVER_WORDS } from "./over-words.ts";
import { type Unit, unitKeysOf } from "./units.ts";
import { WHETHER_WORDS } from "./whether-words.ts";

/** Only what is written in Latin letters can be. One word of the language is enough that no Englishman has: “kimdir”. */
export function isEnglish({ units, pieces }: Covered, { script }: LanguageWords, archive: Archive): boolean {
  if (script !== "Latn") return false;
  const unitsOf = ({ from, to }: Piece) => units.slice(from, to);
  const isForeign = foreignCheck(units, archive);
  const own = pieces.filter(({ means, name }) => means.length > 0 && !name);
  const foreign = own.flatMap(unitsOf).filter(isForeign).length;
  const english = pieces
    .filter(({ means }) => means.length === 0)
    .flatMap(unitsOf)
    .filter(({ key }) => isFunctionWord(key) || isEnglishWord(key)).length;
  const asks = own.filter(({ means: [first] }) => ASKING_FIRST.has(first?.is ?? "")).flatMap(unitsOf);
  // “Somali cumhurbaşkanı kim”: no Englishman writes such a word.
  const isTold =
    asks.some(isForeign) || own.flatMap(unitsOf).some(({ accents, key }) => accents && key.length >= MIN_TELLING);
  return foreign === 0 || english >= foreign || (foreign < 2 && !isTold);
}

/** What a question may be told by: a word that asks, a kind of meeting, an office. */
const ASKING_FIRST: ReadonlySet<string> = new Set(["ask", "kind", "office"]);

/** Letters of a word with accents that is enough: “fiancé” is English. */
const MIN_TELLING = 7;

/** Whether some word of a message in Latin letters is none that an English one would have: without one it is English, whatever language it is held against. */
export function hasForeignWord(units: readonly Unit[], archive: Archive): boolean {
  const isForeign = foreignCheck(units, archive);
  return units.some((unit) => !/^\d+$/.test(unit.key) && isForeign(unit));
}

/** A word of English dictionaries, too, and of no English question. */
const WHO_IN_ITALIAN = "chi";

function foreignCheck(units: readonly Unit[], archive: Archive): (unit: Unit) => boolean {
  const hasCapitals = units.some(({ capital }) => capital);
  // “Hakan Fidan kim”: who is written small where others have capitals is no Kim.
  const isName = ({ key, capital }: Unit) => (capital || !hasCapitals) && recordsCalled(key, archive).length > 0;
  return (unit) =>
    unit.accents ||
    unit.key === WHO_IN_ITALIAN ||
    (!isFunctionWord(unit.key) && !isEnglishWord(unit.key) && !isName(unit));
}

/** Words of English questions that none of the languages has. */
const ENGLISH_ONLY: ReadonlySet<string> = new Set(
  "the who what whats when where wheres which why how did does with about between and tell show give of".split(" "),
);

/** What has no letter that English does not have, and such a word, asks in no other language: most messages are told by that. */
export function isPlainEnglish(message: string): boolean {
  const isPlain = /^[\0-\x7f‘’“”–—]*$/.test(message);
  return isPlain && (message.toLowerCase().match(/[a-z0-9]+/g) ?? []).some((word) => ENGLISH_ONLY.has(word));
}

const ASKING = new WeakMap<LanguageWords, ReadonlySet<string>>();

/** Whether a language is worth a closer look: something may ask in it, and no word is of English alone. */
export function askingCheck(units: readonly Unit[]): (language: LanguageWords) => boolean {
  const isOfEnglish = units.some(({ key }) => ENGLISH_ONLY.has(key));
  const begun = isOfEnglish
    ? []
    : units.flatMap(({ key }) => Array.from({ length: key.length }, (_, at) => key.slice(0, at + 1)));
  return (language) => {
    if (language.script !== "Latn") return true;
    const asking = ASKING.get(language) ?? askingWords(language);
    ASKING.set(language, asking);
    return begun.some((beginning) => asking.has(beginning));
  };
}

function askingWords(language: LanguageWords): ReadonlySet<string> {
  const { asks, statuses = {}, kinds, code, ahead = "" } = language;
  const deeds = { agreed: AGREED_WORDS[code] ?? "", discussed: DISCUSSED_WORDS[code] ?? "" };
  const forms = [asks, statuses, kinds, deeds, ORDER_WORDS[code] ?? {}, WHETHER_WORDS[code] ?? {}]
    .flatMap((table) => Object.values(table))
    .concat(ahead, OVER_WORDS[code] ?? "")
    .flatMap((some) => some.split(", "));
  return new Set(forms.flatMap(firstKey));
}

function firstKey(form: string): readonly string[] {
  return unitKeysOf(form).slice(0, 1);
}
