// Words of a message in another language that any text of it may have, and that are no name where they stand.

import type { Archive } from "../../../archive/archive.ts";
import { isGivenName } from "../../names/person-names.ts";
import { isCommonWord } from "./common-words.ts";
import { isKnownPlace } from "./known-place.ts";
import type { Unit } from "./units.ts";

/**
 * Common words of the language. Inside a sentence a capital makes a name of any of them, but in German, where it makes a noun; a given
 * name that somebody has is never one.
 */
export function isOrdinary(units: readonly Unit[], first: boolean, language: string, archive: Archive): boolean {
  const isCased = !first && language !== "de" && units.some(({ capital }) => capital);
  if (
    isCased ||
    isProperPair(units, first, language) ||
    units.some((unit) => isGivenName(unit.key, archive) || isPlaceHere(unit, archive))
  )
    return false;
  return units.every(({ key }) => isCommonWord(key, language));
}

/** “Das Rote Kreuz”: in German an adjective has a capital only in a name. */
function isProperPair(units: readonly Unit[], first: boolean, language: string): boolean {
  const [adjective, noun] = units;
  const isPair = language === "de" && !first && adjective?.capital === true && noun?.capital === true;
  return isPair && /(?:e|en|er|es|em)$/u.test(adjective.key);
}

/** “Alaska”, which films have made a common word of German. */
function isPlaceHere({ key, capital }: Unit, archive: Archive): boolean {
  return capital && key.length > 3 && isKnownPlace(key, archive);
}
