// Where events take place or were to, by every name of the place: a wider choice than where they are to be now.
import { tokenize } from "../text/tokens.ts";
import { derive } from "./derived.ts";
import { eventPlaces, eventsInTime } from "./events-in-time.ts";
import { createNumbersMaker, type KeyedNumbers, numbersOf } from "./keyed-numbers.ts";
import { landOfZone } from "./names/lands-by-zone.ts";
import { lengthsByFirstWord } from "./names/name-keys.ts";
import { namesOfCity } from "./names/same-city.ts";
import { type SpelledList, spelledList } from "./names/spelled-words.ts";
import { recordNameKey } from "./names/whole-names.ts";
import type { Records } from "./records.ts";
import type { Event } from "./schema.ts";
import { findPlace } from "./search/number-lists.ts";
import type { Steps } from "./steps.ts";

type PlaceRecords = Pick<Records, "events" | "actors">;

/** By the key of a place (see `keyOf`) the places, among the events of the archive, of those there, whenever that was said. */
export const eventsByPlace = derive(({ events, actors }: PlaceRecords) => [events, actors], readPlaces);

/** The names of places, to be looked for by how they are spelled. */
export const placesSpelled = derive(
  ({ events, actors }: PlaceRecords) => [events, actors],
  function* (archive: PlaceRecords): Steps<SpelledList> {
    return yield* spelledList((yield* eventsByPlace.steps(archive)).keys);
  },
);

/** By the first word of the name of a place, how many words the longest such name has. */
export const placeLengths = derive(
  ({ events, actors }: PlaceRecords) => [events, actors],
  function* (archive: PlaceRecords): Steps<ReadonlyMap<string, number>> {
    return yield* lengthsByFirstWord((yield* eventsByPlace.steps(archive)).keys);
  },
);

/** In the order of the archive: those that take place there, or were to. */
export function eventsAt(key: string, archive: PlaceRecords): readonly Event[] {
  const { events } = eventsInTime.of(archive);
  return [...numbersOf(key, eventsByPlace.of(archive))].flatMap((number) => events[number] ?? []);
}

/** Whether an event takes place there, or was to: `key` as `keyOf` gives it. */
export function isAt(event: Event, key: string, archive: PlaceRecords): boolean {
  const number = eventPlaces.of(archive).get(event.id);
  const there = numbersOf(key, eventsByPlace.of(archive));
  return number !== undefined && there[findPlace(there, number)] === number;
}

/** The words of all places in which something takes place, or was to. */
export const placeWords = derive(
  ({ events }: Pick<Records, "events">) => [events],
  function* ({ events }): Steps<ReadonlySet<string>> {
    const names = new Set<string>();
    for (const { place, developments } of events.values()) {
      for (const one of [place, ...developments.map((step) => step.place)]) if (one != null) names.add(one.name);
      yield;
    }
    const words = new Set<string>();
    for (const name of names) {
      for (const word of tokenize(name)) words.add(word);
      yield;
    }
    return words;
  },
);

function* readPlaces({ events, actors }: PlaceRecords): Steps<KeyedNumbers> {
  const index = createNumbersMaker();
  // Many events are in one place.
  const known = new Map<string, readonly string[]>();
  const namesOf = (place: NonNullable<Event["place"]>) => {
    const written = `${place.country} ${place.name}`;
    const names = known.get(written) ?? namesOfPlace(place, { actors });
    known.set(written, names);
    return names;
  };
  let number = 0;
  for (const { place, developments } of events.values()) {
    for (const one of [place, ...developments.map((step) => step.place)])
      for (const key of one == null ? [] : namesOf(one)) index.put(key, number);
    number++;
    yield;
  }
  return yield* index.made();
}

/** “Sharm el-Sheikh” is called by its first word alone. */
const ARABIC_NAME = /^(\p{L}{4,}) (?:el|al|ul)[- ]/iu;

/** The place as a whole, its parts and its country; the capital is no name of the country here. */
export function namesOfPlace(
  place: Event["place"] | undefined,
  { actors }: Pick<Records, "actors">,
): readonly string[] {
  if (place == null) return [];
  const country = place.country === undefined ? undefined : actors.get(place.country);
  const capital = recordNameKey(country?.capital?.name ?? "");
  const names = [country?.name, ...(country?.also ?? [])].flatMap((name) => name ?? []);
  // What is in no state that the archive has is called after its land.
  const land = place.country === undefined ? landOfZone(place.zone) : undefined;
  const parts = [place.name, ...place.name.split(/,| and | or /u)];
  const keys = [...parts, ...parts.flatMap((part) => ARABIC_NAME.exec(part.trim())?.[1] ?? [])]
    .map(recordNameKey)
    .flatMap(namesOfCity);
  return [
    ...keys,
    ...(land === undefined ? [] : [land]),
    ...names.map(recordNameKey).filter((key) => key !== capital),
  ].filter((key) => key !== "");
}
