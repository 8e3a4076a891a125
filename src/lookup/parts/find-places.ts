// Cities, countries and venues where something in the archive takes place.

import type { Archive } from "../../archive/archive.ts";
import { eventsByPlace, namesOfPlace, placeLengths } from "../../archive/events-by-place.ts";
import { hasKey } from "../../archive/keyed-numbers.ts";
import { statesOfRegion } from "../../archive/names/regions.ts";
import { recordNameKey } from "../../archive/names/whole-names.ts";
import type { Event } from "../../archive/schema.ts";
import type { EventAt } from "../../core/view.ts";
import { tokenize } from "../../text/tokens.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import { isPronounUs } from "./function-words.ts";
import { KIND_WORDS } from "./lexicon.ts";
import type { Part } from "./part.ts";

const MAX_PLACE_WORDS = 5;

type Records = Pick<Archive, "events" | "actors">;

export function findPlaces(words: readonly Word[], isFree: (at: number) => boolean, archive: Records): readonly Part[] {
  const [places, lengths] = [eventsByPlace.of(archive), placeLengths.of(archive)];
  const parts: Part[] = [];
  for (let from = 0; from < words.length; from++) {
    const longest = Math.min(MAX_PLACE_WORDS, lengths.get(words[from]?.key ?? "") ?? 0);
    for (let to = Math.min(words.length, from + longest); to > from; to--) {
      const some = words.slice(from, to);
      const key = some.map((word) => word.key).join(" ");
      if (key === "us" && isPronounUs(words, from)) continue;
      const isThere = hasKey(key, places) || (isWholeRegion(some) && !KIND_WORDS.has(words[to]?.key ?? ""));
      if (!isThere || !some.every((_, at) => isFree(from + at))) continue;
      parts.push({ from, to, is: "place", place: key, text: typedText(words, from, to) });
      from = to - 1;
      break;
    }
  }
  return parts;
}

/** “South America”, of which a state has the last word for its name. */
function isWholeRegion(words: readonly Word[]): boolean {
  const [first, last, ...others] = words;
  return first !== undefined && last !== undefined && others.length === 0 && isRegionOfTwo(first, last);
}

/** Whether the last of two words names a part of the world together with the first: then it names no state. */
export function isRegionOfTwo(first: Word, last: Word): boolean {
  return last.key === "america" && statesOfRegion(`${first.key} ${last.key}`) !== undefined;
}

/** Whether it took place there, as `state` has it; where else it was to be does not count. */
export function wasAt({ event, state }: EventAt, key: string, archive: Records): boolean {
  // What is off and has no place now was to be there; what is held by video alone is nowhere.
  const place = state.place ?? (state.format === "virtual" ? null : event.place);
  const region = statesOfRegion(key);
  if (region !== undefined) return liesIn(place, region);
  if (place == null) return false;
  return (
    recordNameKey(place.name) === key || namesOfPlace(place, archive).includes(key) || hasWord(place, key, archive)
  );
}

/** “Rio”, “Dubai”: one word of the name of a place, where no place is called just so. Whether it takes place there, or was to. */
export function mayBeAtWord({ place, developments }: Event, key: string, archive: Records): boolean {
  return [place, ...developments.map((step) => step.place)].some((one) => one != null && hasWord(one, key, archive));
}

function hasWord({ name }: NonNullable<Event["place"]>, key: string, archive: Records): boolean {
  return !isPlace(key, archive) && tokenize(name).includes(key);
}

function liesIn(place: Event["place"] | undefined, region: ReadonlySet<string>): boolean {
  return place?.country !== undefined && region.has(place.country);
}

export function isPlace(key: string, archive: Records): boolean {
  return hasKey(key, eventsByPlace.of(archive));
}
