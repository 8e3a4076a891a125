// Cities, countries and venues where something in the archive takes place.

import type { Archive } from "../../archive/archive.ts";
import { derive } from "../../archive/derived.ts";
import { keyOf } from "../../archive/names/whole-names.ts";
import { statesOfRegion } from "../../archive/regions.ts";
import type { Event } from "../../archive/schema.ts";
import type { Steps } from "../../archive/steps.ts";
import type { EventAt } from "../../core/view.ts";
import { tokenize } from "../../text/tokens.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import { isPronounUs } from "./function-words.ts";
import type { Part } from "./part.ts";

const MAX_PLACE_WORDS = 5;

type Records = Pick<Archive, "events" | "actors">;

/** By the key of a place, the ids of events there, whenever that was said. */
export const eventsByPlace = derive(({ events, actors }: Records) => [events, actors], readPlaces);

/** The words of all places in which something takes place, or was to. */
export const placeWords = derive(
  ({ events }: Pick<Archive, "events">) => [events],
  function* ({ events }): Steps<ReadonlySet<string>> {
    const words = new Set<string>();
    for (const { place, developments } of events.values()) {
      for (const one of [place, ...developments.map((step) => step.place)])
        for (const word of tokenize(one?.name ?? "")) words.add(word);
      yield;
    }
    return words;
  },
);

export function findPlaces(words: readonly Word[], isFree: (at: number) => boolean, archive: Records): readonly Part[] {
  const places = eventsByPlace.of(archive);
  const parts: Part[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + MAX_PLACE_WORDS); to > from; to--) {
      const some = words.slice(from, to);
      const key = some.map((word) => word.key).join(" ");
      if (key === "us" && isPronounUs(words, from)) continue;
      if (!places.has(key) || !some.every((_, at) => isFree(from + at))) continue;
      parts.push({ from, to, is: "place", place: key, text: typedText(words, from, to) });
      from = to - 1;
      break;
    }
  }
  return parts;
}

/** Whether an event takes place there, or was to: `key` as `keyOf` gives it. */
export function isAt(event: Event, key: string, archive: Records): boolean {
  const region = statesOfRegion(key);
  if (region === undefined) return eventsByPlace.of(archive).get(key)?.has(event.id) === true;
  return [event.place, ...event.developments.map(({ place }) => place)].some((place) => liesIn(place, region));
}

/** Whether it took place there, as `state` has it; where else it was to be does not count. */
export function wasAt({ event, state }: EventAt, key: string, archive: Records): boolean {
  const place = state.place ?? event.place;
  const region = statesOfRegion(key);
  return region === undefined ? namesOfPlace(place, archive).includes(key) : liesIn(place, region);
}

function liesIn(place: Event["place"] | undefined, region: ReadonlySet<string>): boolean {
  return place?.country !== undefined && region.has(place.country);
}

/** The ids of all events there, whenever that was said: of a region, those in its states. */
export function idsOfEventsAt(key: string, archive: Records): readonly string[] {
  const states = statesOfRegion(key);
  const keys = states === undefined ? [key] : [...states].map((id) => keyOf(archive.actors.get(id)?.name ?? ""));
  return keys.flatMap((one) => [...(eventsByPlace.of(archive).get(one) ?? [])]);
}

export function isPlace(key: string, archive: Records): boolean {
  return eventsByPlace.of(archive).has(key);
}

function* readPlaces({ events, actors }: Records): Steps<ReadonlyMap<string, ReadonlySet<string>>> {
  const index = new Map<string, Set<string>>();
  for (const event of events.values()) {
    for (const key of event.developments
      .flatMap(({ place }) => namesOfPlace(place, { actors }))
      .concat(namesOfPlace(event.place, { actors }))) {
      index.set(key, (index.get(key) ?? new Set()).add(event.id));
    }
    yield;
  }
  return index;
}

/** “Sharm el-Sheikh” is called by its first word alone. */
const ARABIC_NAME = /^(\p{L}{4,}) (?:el|al|ul)[- ]/iu;

/** The place as a whole, its parts and its country; the capital is no name of the country here. */
function namesOfPlace(place: Event["place"] | undefined, { actors }: Pick<Records, "actors">): readonly string[] {
  if (place == null) return [];
  const country = place.country === undefined ? undefined : actors.get(place.country);
  const capital = keyOf(country?.capital?.name ?? "");
  const names = [country?.name, ...(country?.also ?? [])].flatMap((name) => name ?? []);
  const parts = [place.name, ...place.name.split(/,| and | or /u)];
  const keys = [...parts, ...parts.flatMap((part) => ARABIC_NAME.exec(part.trim())?.[1] ?? [])].map(keyOf);
  return [...keys, ...names.map(keyOf).filter((key) => key !== capital)].filter((key) => key !== "");
}
