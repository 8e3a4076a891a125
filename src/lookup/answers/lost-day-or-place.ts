// “Did Biden go to Sydney”, “did COP26 take place in 2020”: a place or time at which an event was to be, and that it lost before. Pure.

import { type Edtf, earliest, overlaps, sameEdtf } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { leftIn } from "../../archive/date-history.ts";
import { areToldDays, type State } from "../../archive/history.ts";
import { statesOfRegion } from "../../archive/names/regions.ts";
import { keyOf, recordNameKey } from "../../archive/names/whole-names.ts";
import { OFF_STATUSES } from "../../archive/phase.ts";
import type { Place } from "../../archive/schema.ts";
import type { Lost } from "../../core/among.ts";
import type { EventFocus } from "../../core/event-focus.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt, EventStep } from "../../core/view.ts";
import { placeAsWritten } from "../../wording/describe-place.ts";
import { wasAt } from "../parts/find-places.ts";
import type { EventQuery } from "./event-refs.ts";
import { stepsNamingPlace } from "./place-told.ts";

/** What tells the way of the date or the place by itself, or is asked of a time in which something became known. */
const TELLS_IT_ANYWAY: ReadonlySet<EventFocus> = new Set<EventFocus>([
  ...(["why", "announced", "before", "moved", "relocated", "told"] as const),
]);

type TimeAndPlaceAsked = Pick<QuestionAbout<"events">, "which" | "places" | "from" | "to" | "focus" | "asOf">;

/** Of what is asked of one event, the time and the places that it lost; none where it has them, or never had. `steps` stand newest first. */
export function lostOf(asked: TimeAndPlaceAsked, steps: readonly EventStep[], archive: Archive): readonly Lost[] {
  if (asked.which !== "one" || (asked.focus !== undefined && TELLS_IT_ANYWAY.has(asked.focus))) return [];
  const places = asked.focus === "where" || asked.focus === "host" ? [] : (asked.places ?? []);
  return [...timeLost(asked, steps), ...places.flatMap((place) => placeLost(place, steps, archive))];
}

function timeLost({ from, to, asOf }: TimeAndPlaceAsked, steps: readonly EventStep[]): readonly Lost[] {
  const [latest] = steps;
  if (latest === undefined || (from === undefined && to === undefined)) return [];
  const isAsked = (date: Edtf | undefined) => date !== undefined && overlaps(date, from, to);
  const isThen = ({ date }: State) => isAsked(date);
  if (isThen(latest.state) || leftIn(latest.event, asOf, from, to).length === 0) return [];
  // What was once to be on just that day lost it then, whatever long time was named since.
  const isOnIt = (state: State) => isThen(state) && state.date !== undefined && areToldDays(state.date);
  const away = (from === to ? stepAway(steps, isOnIt) : undefined) ?? stepAway(steps, isThen);
  const time = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const surely = away !== undefined && tellsAway(away) && !mayHaveBegun(steps, isThen);
  return away === undefined ? [] : [{ ...time, surely, development: away.development }];
}

/** Who says that the days are open, of what nobody holds any more, has not said that it is off. */
function tellsAway({ state }: EventStep): boolean {
  return state.date !== undefined || state.status === "postponed" || OFF_STATUSES.has(state.status);
}

function isByVideoAlone({ place, format }: State): boolean {
  return place === null && format === "virtual";
}

/** Of another place in the same state it is not sure that it is another: only what is in another state, or by video alone, is surely away. */
function placeLost(key: string, steps: readonly EventStep[], archive: Archive): readonly Lost[] {
  const [latest] = steps;
  if (latest === undefined || statesOfRegion(key) !== undefined) return [];
  const isThere = (state: State) => isPlaced(latest.event, state, key, archive);
  // “Summit in Alaska”: still called after it, where only the city was named since; what has no place but by video is not.
  const isCalledSo = ` ${keyOf(latest.event.title)} `.includes(` ${key} `) && !isByVideoAlone(latest.state);
  if (isThere(latest.state) || isCalledSo) return [];
  const away = stepAway(steps, isThere);
  const was = away?.before?.place;
  if (away === undefined || was == null) return [];
  const { place } = latest.state;
  const isElsewhere =
    place === null ? isByVideoAlone(latest.state) : [was, place].every(hasState) && was.country !== place.country;
  // What only became more exact as it was held is no change of place.
  if (!isElsewhere && away.development.status === "held") return [];
  // “Flies from Shanghai to Tokyo”: a journey whose place is that of its talks went there all the same.
  const there = isElsewhere ? undefined : steps.find((step) => isTellingOf(step, key));
  if (there !== undefined)
    return [{ place: nameOfPlace(key, was, archive), surely: false, development: there.development }];
  const surely = isElsewhere && !mayHaveBegun(steps, isThere);
  const [first] = isElsewhere ? [] : stepsNamingPlace(steps.toReversed(), key, archive);
  const named = first === undefined || first.development === away.development ? {} : { named: first.development };
  return [{ place: nameOfPlace(key, was, archive), surely, development: away.development, ...named }];
}

/** “When did they meet at Mar-a-Lago”, which was once floated in the same state, or named as one of two, for what is elsewhere: no day of it is one there. */
export function isOnlyNamedThere(
  one: EventAt,
  { which, focus, kinds, subjects = [], places = [] }: EventQuery,
  archive: Archive,
): boolean {
  const isOfTwo = which === "one" && kinds !== undefined && subjects.length > 1;
  return isOfTwo && (focus === "when" || focus === "whether") && places.some((key) => isOnlyNamedAt(one, key, archive));
}

function isOnlyNamedAt({ event, state }: EventAt, key: string, archive: Archive): boolean {
  const { place } = state;
  const isThere = (at: Place) => wasAt({ event, state: { ...state, place: at } }, key, archive);
  if (place == null || isThere(place) || ` ${keyOf(event.title)} `.includes(` ${key} `)) return false;
  const steps = event.developments.map((step, nth, all) => ({
    at: step.place,
    status: all.slice(0, nth + 1).findLast(({ status }) => status !== undefined)?.status,
  }));
  const naming = [{ at: event.place, status: undefined }, ...steps].filter(({ at }) => at != null && isThere(at));
  // What became only less exact did not move.
  const isHere = (at: Place) => wasAt({ event, state: { ...state, place: at } }, recordNameKey(place.name), archive);
  const isOther = (at: Place) => [undefined, place.country].includes(at.country) && !isHere(at);
  const isIdea = ({ at, status }: (typeof naming)[number]) =>
    at != null && (NAMES_EITHER.test(at.name) || (isOther(at) && status === "floated"));
  return naming.length > 0 && naming.every(isIdea);
}

const NAMES_EITHER = / or /u;

function isTellingOf({ state, development }: EventStep, key: string): boolean {
  const isThen = state.status === "held" || state.status === "under-way";
  return isThen && ` ${keyOf(development.summary)} `.includes(` ${key} `);
}

function hasState({ country }: Place): boolean {
  return country !== undefined;
}

/** As the archive writes it: the place itself, or its state. */
function nameOfPlace(key: string, { name, country }: Place, { actors }: Archive): string {
  const names = [name, actors.get(country ?? "")?.name ?? ""];
  return names.find((one) => recordNameKey(one) === key) ?? placeAsWritten(key);
}

/** What takes place by video alone is not where it was to be. */
function isPlaced(event: EventStep["event"], state: State, key: string, archive: Archive): boolean {
  if (state.place === null) return false;
  return ` ${keyOf(state.place.name)} `.includes(` ${key} `) || wasAt({ event, state }, key, archive);
}

/** The last by which it went from there. */
function stepAway(steps: readonly EventStep[], isThere: (state: State) => boolean): EventStep | undefined {
  return steps.find(({ before, state }) => before !== undefined && isThere(before) && !isThere(state));
}

/** Whether it may have taken place there in part: it was under way, or its days were given up only once they had come, “the conference is suspended”. */
function mayHaveBegun(steps: readonly EventStep[], isThere: (state: State) => boolean): boolean {
  return steps.some(({ before, state, development }) => {
    if (before === undefined || !isThere(before)) return false;
    const { status, date } = before;
    if (status === "under-way" || status === "held") return true;
    const isLeft = date !== undefined && (state.date === undefined || !sameEdtf(date, state.date));
    const first = isLeft && areToldDays(date) ? earliest(date) : undefined;
    return first !== undefined && development.known.by >= first;
  });
}
