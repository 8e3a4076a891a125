// A name that stands alone and is nobody’s of the archive: a given name beside no family name, or a word of English that is somebody’s family name.

import type { Archive } from "../../archive/archive.ts";
import { isOfficeWord } from "../../archive/names/titles.ts";
import { recordsCalled } from "../../archive/names/whole-names.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import type { Word } from "../../text/typed-words.ts";
import { eventsNamed } from "../names/near-names.ts";
import { givenNames, isProperGivenName } from "../names/person-names.ts";
import { isTermWord } from "./find-terms.ts";
import { isFunctionWord } from "./function-words.ts";
import { asksForQuotes, isNameSlot } from "./name-slots.ts";

/** Whether a free word is such a name where it stands. */
export function isLoneName(words: readonly Word[], at: number, archive: Archive): boolean {
  return isLoneGivenName(words, at, archive) || isFamilyWord(words, at, archive) || isOtherPlace(words, at);
}

/** “Donald’s next trip”, “visits of Recep”: what is a word of English too is a name only where a name stands. */
function isLoneGivenName(words: readonly Word[], at: number, archive: Archive): boolean {
  const word = words[at];
  if (word === undefined || isTermWord(word.key) || isFunctionWord(word.key)) return false;
  if (!isProperGivenName(word.key, archive) || isBesideFamilyName(words, at, archive)) return false;
  // Who came before whom is asked of an office, and there a given name may be enough.
  if (IN_OFFICE_BEFORE.has(words[at - 1]?.key ?? "")) return false;
  if (isInPhrase(words, at, archive)) return false;
  if (word.owns === true || isWhereNamesStand(words, at)) return true;
  return !isEnglishWord(word.key) && eventsNamed(word.key, archive).length === 0;
}

/** “Roosevelt Room”: with a word beside it, what some text tells of. */
function isInPhrase(words: readonly Word[], at: number, { search }: Archive): boolean {
  const keys = [at - 1, at, at + 1].map((place) => words[place]?.key ?? "");
  const isTold = (pair: readonly string[]) =>
    pair.every((key) => key !== "" && !isFunctionWord(key)) &&
    search.find(`"${pair.join(" ")}"`, { limit: 1 }).length > 0;
  return isTold(keys.slice(0, 2)) || isTold(keys.slice(1));
}

const IN_OFFICE_BEFORE: ReadonlySet<string> = new Set("before after".split(" "));

/** “Ortagus, Morgan”. */
function isBesideFamilyName(words: readonly Word[], at: number, archive: Archive): boolean {
  const given = words[at]?.key ?? "";
  return [words[at - 1], words[at + 1]].some((other) =>
    recordsCalled(other?.key ?? "", archive).some(
      ({ kind, id }) => kind === "actor" && givenNames(id, archive).some((names) => names.includes(given)),
    ),
  );
}

/** “Did Prince William speak”, “john major’s next trip”: with what stands before it, and with a word behind it. */
function isWhereNamesStand(words: readonly Word[], at: number): boolean {
  let from = at;
  while (isOfficeWord(words[from - 1]?.key ?? "")) from--;
  if (isNameSlot({ from, to: at + 1 }, words)) return true;
  const next = words[at + 1];
  return next !== undefined && (next.owns === true || isNameSlot({ from, to: at + 2 }, words));
}

/** “Young on Taiwan”, “Major quotes”: a word of English that begins the message, where whoever spoke stands. */
function isFamilyWord(words: readonly Word[], at: number, archive: Archive): boolean {
  const [word, next] = words;
  if (at !== 0 || word === undefined || next === undefined || !/^\p{Lu}\p{Ll}/u.test(word.text)) return false;
  if (!FAMILY_WORDS.has(word.key) && !isProperGivenName(word.key, archive)) return false;
  return word.owns === true || asksForQuotes(next) || (SPEAKS_ON.has(next.key) && words.length > 2);
}

const SPEAKS_ON: ReadonlySet<string> = new Set("on about".split(" "));

/** Family names of politicians in English that are words of the language besides, and do not stand before “on” or “quotes” otherwise. */
const FAMILY_WORDS: ReadonlySet<string> = new Set(
  (
    "baker blunt bright brown bush carter cook cooper cotton cruz fox gray green hague hill hunt hunter king knight " +
    "little long lord major marsh mason may mills moon moore paine pence perry pope rice rich sharp small snow " +
    "stern stone straw strange swift turner wade walker waters wells white wise wolf wood woods young"
  ).split(" "),
);

/** “York” is not New York, nor “Guinea” Equatorial Guinea: places that are called by the last word of another’s name. */
function isOtherPlace(words: readonly Word[], at: number): boolean {
  return PLACES_WITHIN.has(words[at]?.key ?? "") && !LONGER.has(words[at - 1]?.key ?? "");
}

const PLACES_WITHIN: ReadonlySet<string> = new Set("york guinea orleans jersey hampshire caledonia".split(" "));

const LONGER: ReadonlySet<string> = new Set("new equatorial".split(" "));
