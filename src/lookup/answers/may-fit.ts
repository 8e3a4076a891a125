// Which events a query can mean: of the lists for who, what, where and when the shortest. A wider choice than what fits, and never a narrower one.

import type { Archive } from "../../archive/archive.ts";
import { eventsAt } from "../../archive/events-by-place.ts";
import { eventPlaces, eventsTouching } from "../../archive/events-in-time.ts";
import { eventsBySubject } from "../../archive/may-concern.ts";
import { statesOfRegion } from "../../archive/names/regions.ts";
import { recordNameKey } from "../../archive/names/whole-names.ts";
import type { Event } from "../../archive/schema.ts";
import { eventsWithNews } from "../../archive/steps-in-time.ts";
import { type EventQuery, splitRef } from "./event-refs.ts";
import { namesOfSubject, statesBetween } from "./subject-check.ts";

/** A list that has all that a part of the query can mean; `least`: it has at least so many. */
type PartList = { readonly least: number; readonly events: () => readonly Event[] };

/** A list so short needs no shorter one. */
const SHORT_ENOUGH = 200;

/** In no order. `mentioned`: who is only spoken of counts too. */
export function eventsMayFit(query: EventQuery, archive: Archive, mentioned: boolean): Iterable<Event> {
  const { subjects = [], series, places = [], which } = query;
  const isAnywhere = (which === "all" || which === "count") && places.length > 1;
  const there = (some: readonly string[]): PartList => ({
    least: 0,
    events: () => union(some.map((place) => eventsAtOrNamed(place, archive))),
  });
  const lists: readonly PartList[] = [
    ...(series === undefined ? [] : [known(eventsBySubject.of(archive).series.get(series) ?? [])]),
    ...subjects.map((refs) => ofSubject(refs, archive, mentioned)),
    ...(isAnywhere ? [there(places)] : places.map((place) => there([place]))),
  ];
  let shortest: readonly Event[] | undefined;
  for (const { least, events } of lists.toSorted((one, other) => one.least - other.least)) {
    if (shortest !== undefined && shortest.length <= Math.max(least, SHORT_ENOUGH)) break;
    const own = events();
    if (shortest === undefined || own.length < shortest.length) shortest = own;
  }
  return shortest ?? atItsTime(query, archive) ?? archive.events.values();
}

function known(events: readonly Event[]): PartList {
  return { least: events.length, events: () => events };
}

/** A status that it had is of the time in which it became known, and one event has any date that it ever had. */
function atItsTime({ which, from, to, statuses, asOf }: EventQuery, archive: Archive): Iterable<Event> | undefined {
  if (which === "one" || (from === undefined && to === undefined)) return undefined;
  if (statuses === undefined) return eventsTouching(archive, from, to, asOf);
  if (from === undefined || to === undefined) return undefined;
  return new Set([...eventsTouching(archive, from, to, asOf), ...eventsWithNews(archive, from, to)]);
}

/** In the order of the archive. */
export function inArchiveOrder<T extends { readonly event: Event }>(
  found: readonly T[],
  archive: Pick<Archive, "events">,
): readonly T[] {
  const places = eventPlaces.of(archive);
  return found.toSorted((a, b) => (places.get(a.event.id) ?? 0) - (places.get(b.event.id) ?? 0));
}

function ofSubject(refs: string, archive: Archive, mentioned: boolean): PartList {
  const all = refs.split("|");
  const { topics, actors } = eventsBySubject.of(archive);
  const own = all.map((ref) => (topics.get(splitRef(ref).id) ?? actors.get(splitRef(ref).id) ?? []).length);
  return {
    least: Math.max(...own),
    events: () =>
      union(all.flatMap((ref) => [...listsOf(ref, archive), ...(mentioned ? listsNaming(ref, archive) : [])])),
  };
}

/** See `subjectCheck`. */
function listsOf(ref: string, archive: Archive): readonly (readonly Event[])[] {
  const { topics, actors, series } = eventsBySubject.of(archive);
  const recurring = ref.startsWith("series:") ? ref.slice("series:".length) : undefined;
  if (recurring !== undefined) return [series.get(recurring) ?? [], topics.get(recurring) ?? []];
  if (ref.startsWith("from:")) return [[...archive.events.values()]];
  const { kind, id } = splitRef(ref);
  if (kind === "event") return [eventsWithIds([id], archive)];
  if (kind === "topic") {
    const [state] = statesBetween(id, archive);
    return [topics.get(id) ?? [], ...(state === undefined ? [] : [actors.get(state) ?? []])];
  }
  const actor = archive.actors.get(id);
  const there =
    actor === undefined || actor.kind === "person" ? [] : [eventsAtOrNamed(recordNameKey(actor.name), archive)];
  return [actors.get(id) ?? [], ...there];
}

/** Those in which its name stands, and that are not among `listsOf`: what is named after a state or body is. */
function listsNaming(ref: string, archive: Archive): readonly (readonly Event[])[] {
  const { kind, id } = splitRef(ref);
  const isNamedAlready = kind === "actor" && archive.actors.get(id)?.kind !== "person";
  return namesOfSubject(ref, archive).flatMap((name) =>
    isNamedAlready && statesOfRegion(name) === undefined ? [] : [eventsNaming(name, archive)],
  );
}

function eventsAtOrNamed(place: string, archive: Archive): readonly Event[] {
  const states = statesOfRegion(place);
  if (states === undefined) return union([eventsAt(place, archive), eventsNaming(place, archive)]);
  return union([...states].map((id) => eventsAt(recordNameKey(archive.actors.get(id)?.name ?? ""), archive)));
}

function eventsNaming(name: string, archive: Archive): readonly Event[] {
  return eventsWithIds(archive.search.eventsWith(name.split(" ")), archive);
}

function eventsWithIds(ids: Iterable<string>, { events }: Pick<Archive, "events">): readonly Event[] {
  const found: Event[] = [];
  for (const id of ids) {
    const event = events.get(id);
    if (event !== undefined) found.push(event);
  }
  return found;
}

function union(lists: readonly (readonly Event[])[]): readonly Event[] {
  const [only = [], ...others] = lists.filter((list) => list.length > 0);
  return others.length === 0 ? only : [...new Set([only, ...others].flat())];
}
