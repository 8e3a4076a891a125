// Whether an event is in the places that a question names, or is called after them, by any name of a state. Pure.

import type { Archive } from "../../archive/archive.ts";
import { isAt } from "../../archive/events-by-place.ts";
import { statesOfRegion } from "../../archive/names/regions.ts";
import { keyOf, nameKeysOf, recordNameKey, recordsCalled } from "../../archive/names/whole-names.ts";
import type { Development } from "../../archive/schema.ts";
import type { EventAt } from "../../core/view.ts";
import { mayBeAtWord, wasAt } from "../parts/find-places.ts";
import type { EventQuery } from "./event-refs.ts";
import { isCalledAfterPlace } from "./event-texts.ts";
import { isOfMany } from "./own-meetings.ts";
import type { Fits } from "./subject-check.ts";

/** One event is in every place that is named, Venice and Italy; a list has those of each, and of what was held only where it was. */
export function placeCheck({ places = [], which }: EventQuery, archive: Archive): Fits {
  const isList = which === "all" || which === "count";
  const isTurn = places.length === 1 && (which === "next" || which === "last" || which === "first");
  // “China–Japan–South Korea summit” names no place, “the Alaska summit” does.
  const states = new Map(places.map((place) => [place, namesOfStateAt(place, archive)]));
  const there = (one: EventAt) => (place: string) => {
    // “Summits in Africa” are none of Africa elsewhere.
    if (statesOfRegion(place) !== undefined) return one.state.format !== "virtual" && wasAt(one, place, archive);
    const isHeld = one.state.status === "held";
    if (isInHouse(one, place, archive)) return true;
    if (isList && isHeld) return wasAt(one, place, archive);
    const isPlaced = (one.state.place ?? one.event.place) !== null;
    const isThere = isAt(one.event, place, archive) || mayBeAtWord(one.event, place, archive);
    // What was to be there and moved away is none of the last ones there, nor is what took place nowhere.
    if (isTurn && isHeld && (isThere || !isPlaced)) return wasAt(one, place, archive);
    return isThere || mayBeCalledAfter(one, place, states.get(place) ?? [], archive);
  };
  return (one) => (isList && places.length > 1 ? places.some(there(one)) : places.every(there(one)));
}

/** “Trump receives al-Sharaa at the White House”: a house of which the title or a step tells, where the record has only its city; who meets among many is not there by that. */
function isInHouse(one: EventAt, place: string, archive: Archive): boolean {
  if (!IS_HOUSE.test(place) || isOfMany(one.event)) return false;
  const cities = recordsCalled(place, archive).flatMap(({ kind, id }) =>
    kind === "actor" ? recordNameKey(archive.actors.get(id)?.capital?.name ?? "") : [],
  );
  if (!cities.some((city) => wasAt(one, city, archive))) return false;
  // `keyOf` leaves letters, digits and spaces.
  const told = new RegExp(`(?:^| )(?:at|in|to) (?:the )?${place}(?: |$)`, "u");
  const isToldThere = ({ summary }: Development) => told.test(keyOf(summary));
  return isCalledAfterPlace(one.event, place, archive) || one.event.developments.some(isToldThere);
}

const IS_HOUSE = /. (?:house|palace)$/u;

/** “The Alaska summit”, where it may be called so; who meets elsewhere is not in the state whose name stands in the title. */
function mayBeCalledAfter(
  { event, state }: EventAt,
  place: string,
  names: readonly string[],
  archive: Archive,
): boolean {
  const here = state.place ?? event.place;
  // “The video meeting before Alaska” is nowhere, and not there.
  if ((state.format === "virtual" && event.place === null) || (names.length > 0 && here !== null)) return false;
  return [place, ...names].some((name) => isCalledAfterPlace(event, name, archive));
}

/** All names of a state that is called so, and not of its capital: “US” is in a title as “United States”. Empty where none is. */
function namesOfStateAt(key: string, { actors, ...archive }: Archive): readonly string[] {
  return recordsCalled(key, { actors, ...archive }).flatMap(({ kind, id }) => {
    const actor = kind === "actor" ? actors.get(id as never) : undefined;
    if (actor?.kind !== "state") return [];
    const capital = recordNameKey(actor.capital?.name ?? "");
    return key === capital ? [key] : nameKeysOf({ kind, id }, { actors, ...archive }).filter((one) => one !== capital);
  });
}
