// Bodies and places with a name of the archive in theirs: “Lima Group”, “City of London”, “Sun City”.

import type { Archive } from "../../archive/archive.ts";
import { type Named, recordNameKey, recordsCalled } from "../../archive/names/whole-names.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import { cuesOf } from "./cues.ts";
import { isFunctionWord } from "./function-words.ts";
import { KIND_WORDS } from "./lexicon.ts";
import { isLightWord } from "./light-words.ts";
import { isOfAny } from "./of-any.ts";
import type { Part } from "./part.ts";

/** “The Lima Group” is a body, and nothing that takes place in Lima. */
export function bodyOfPlace(
  part: Part,
  words: readonly Word[],
  isFree: (at: number) => boolean,
  archive: Archive,
): Part | undefined {
  const key = words
    .slice(part.from, part.to)
    .map((word) => word.key)
    .join(" ");
  const isCity =
    part.is === "place" || (part.is === "record" && part.records.every((one) => isCapitalOf(key, one, archive)));
  if (isCity && isCityItself(part.from, words, isFree))
    return { from: part.from - 2, to: part.to, is: "missing", text: typedText(words, part.from - 2, part.to) };
  const next = words[part.to];
  if (!isCity || next === undefined || !isFree(part.to)) return undefined;
  if (!BODIES_OF_PLACES.has(next.key) && !(next.capital && MEETINGS_OF_PLACES.has(next.key))) return undefined;
  if (SHOWS_GROUP.has(words[part.to + 1]?.key ?? "")) return undefined;
  return { from: part.from, to: part.to + 1, is: "missing", text: typedText(words, part.from, part.to + 1) };
}

/** “News on the City of London”: the body, where no place is asked for; nothing takes place in it. */
function isCityItself(at: number, words: readonly Word[], isFree: (at: number) => boolean): boolean {
  const keyAt = (place: number) => words[place]?.key ?? "";
  if (keyAt(at - 1) !== "of" || keyAt(at - 2) !== "city" || !isFree(at - 2)) return false;
  return CITY_STANDS_BEHIND.has(keyAt(keyAt(at - 3) === "the" ? at - 4 : at - 3));
}

const CITY_STANDS_BEHIND: ReadonlySet<string> = new Set([
  "",
  "on",
  "about",
  "by",
  "of",
  "with",
  "follow",
  "leads",
  "heads",
]);

/** “Sun City” is a place that is called after nobody of the archive, and Sun has nothing to do with it. */
export function placeCalledAfter(
  part: Part,
  words: readonly Word[],
  isFree: (at: number) => boolean,
  { actors }: Archive,
): Part | undefined {
  const isSomebody =
    part.is === "record" &&
    part.to - part.from === 1 &&
    part.records.every(({ kind, id }) => kind === "actor" && actors.get(id)?.kind === "person");
  if (!isSomebody || words[part.from]?.owns === true || !isFree(part.to)) return undefined;
  if (!OF_PLACE_NAMES.has(words[part.to]?.key ?? "")) return undefined;
  return { from: part.from, to: part.to + 1, is: "missing", text: typedText(words, part.from, part.to + 1) };
}

/** “The sun city talks”: the same behind an article, where the word was taken for nobody’s name. */
export function placesCalledAfter(
  words: readonly Word[],
  isFree: (at: number) => boolean,
  archive: Archive,
): readonly Part[] {
  const isSomebody = (key: string) =>
    recordsCalled(key, archive).some(({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind === "person");
  return words.flatMap(({ key }, from): readonly Part[] => {
    const isPlaceName = OF_PLACE_NAMES.has(words[from + 1]?.key ?? "") && isFree(from) && isFree(from + 1);
    return isPlaceName && (isSomebody(key) || isCityBeforeMeeting(words, from))
      ? [{ from, to: from + 2, is: "missing", text: typedText(words, from, from + 2) }]
      : [];
  });
}

/** “Sun city talks”: the word before that for a city, where a meeting is called after both. */
function isCityBeforeMeeting(words: readonly Word[], from: number): boolean {
  const word = words[from];
  const isFirst = from === 0 || words[from - 1]?.key === "the";
  if (word === undefined || !isFirst || words[from + 1]?.key !== "city" || !KIND_WORDS.has(words[from + 2]?.key ?? ""))
    return false;
  return !isFunctionWord(word.key) && !isOfAny(word.key) && !isLightWord(word.key) && cuesOf(word.key).length === 0;
}

/** What the second word of a place’s name may be. */
export const OF_PLACE_NAMES: ReadonlySet<string> = new Set(
  "city town island islands valley beach bay springs hill hills lake falls creek river port coast desert county belt".split(
    " ",
  ),
);

const BODIES_OF_PLACES: ReadonlySet<string> = new Set("group club quartet alliance bloc league".split(" "));

/** Which meet again and again, by their names: “Manama Dialogue”; “the Geneva dialogue” took place in Geneva. */
const MEETINGS_OF_PLACES: ReadonlySet<string> = new Set("dialogue forum".split(" "));

/** “The Kazan group photo”. */
const SHOWS_GROUP: ReadonlySet<string> = new Set("photo photos picture pictures".split(" "));

function isCapitalOf(key: string, { kind, id }: Named, { actors }: Archive): boolean {
  const actor = kind === "actor" ? actors.get(id) : undefined;
  return actor?.kind === "state" && recordNameKey(actor.capital?.name ?? "") === key;
}
