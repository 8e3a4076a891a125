// Whether an event or a recurring meeting is called by all that stands before the word for a gathering or treaty.

import type { Archive } from "../../archive/archive.ts";
import { eventsAt, isAt } from "../../archive/events-by-place.ts";
import { eventsBySubject } from "../../archive/may-concern.ts";
import { statesOfRegion } from "../../archive/names/regions.ts";
import { allNamed, keyOf, type Named, recordNameKey, recordsCalled } from "../../archive/names/whole-names.ts";
import type { Event } from "../../archive/schema.ts";
import { isSameSpelling } from "../../text/same-spelling.ts";
import { tokenize } from "../../text/tokens.ts";
import { isNamed, namesIn } from "../answers/event-texts.ts";
import { isInName } from "../answers/names-in-titles.ts";
import { toldStem } from "../answers/told-stem.ts";
import { eventsNamed, wordsAlike } from "../names/near-names.ts";
import type { CalledBy, Gathering, NamePart } from "./gathering.ts";
import {
  isCalledSoOfCity,
  isInstitution,
  isNoSummit,
  isOfHead,
  isOnlyOfPlace,
  isTreatyWord,
} from "./gathering-words.ts";

/** Whether what stands there can only be its name: who meets where may be asked of any summit and talks. */
export function isItsName({ head, by, aim, capital }: Gathering, archive: Archive): boolean {
  const parts = by.flatMap((one) => (one.is === "word" ? [] : [one]));
  // “Hinder dialogue”, “Thanksgiving week” are no names, and “the Geneva peace week” is one.
  const isPlain = by.every((one) => one.is === "word" && one.isOrdinary);
  if (head === "week") return parts.length > 0 && by.length > 1;
  if (by.some(({ is }) => is === "word")) return !(isPlain && /^(?:dialogue|congress)$/.test(head));
  const isEvent = (part: NamePart) => part.is === "record" && part.records.some(({ kind }) => kind === "event");
  if (parts.some((part) => hasActorOfKind(part, "person", archive) || isEvent(part))) return false;
  if (isInstitution(head) || (aim !== undefined && parts.length === 1)) return true;
  const areCities = parts.every(
    (part) =>
      (part.is === "place" && !hasActorOfKind(part, "state", archive)) ||
      (isCalledSoOfCity(head, capital) && isTypedCapital(part, archive)),
  );
  if (isTreatyWord(head) || isOnlyOfPlace(head) || /^conference/.test(head))
    return areCities || isOfBodyAndOther(parts, archive);
  // “The Doha summit”, “the Malta summit”: one of its own, and no talks of envoys that took place there.
  const isCityOrState = (part: NamePart) =>
    part.is === "place" ? statesOfRegion(part.place) === undefined : hasActorOfKind(part, "state", archive);
  return (
    /^summits?$/.test(head) && (isOfBodyAndOther(parts, archive) || (head === "summit" && parts.every(isCityOrState)))
  );
}

/** “EU-Canada summit”: of a body or a part of the world, and another. */
function isOfBodyAndOther(parts: readonly NamePart[], archive: Archive): boolean {
  return parts.length > 1 && parts.some((part) => !hasActorOfKind(part, "state", archive));
}

function hasActorOfKind(part: NamePart, kind: "person" | "state", { actors }: Archive): boolean {
  return part.is === "record" && part.records.some((one) => one.kind === "actor" && actors.get(one.id)?.kind === kind);
}

/** Whether one event has all of it in what it is called, where it is, or what it is an edition of. */
export function isKnownGathering(gathering: Gathering, archive: Archive): boolean {
  if (isCalledAfterAll(gathering, archive)) return true;
  const { head, by } = gathering;
  const last = by.at(-1);
  if (last === undefined || last.is !== "record" || !endsWithHead(last, head)) return false;
  // “EU–African Union summit”, “EU-AU summit”: of both bodies, and no summit of the second alone; what was typed as one word is several.
  const text = tokenize(last.text)
    .slice(last.from - last.to, -1)
    .join(" ");
  const records = recordsCalled(keyOf(text), archive);
  const body: CalledBy = { ...last, records, text };
  return records.length > 0 && isCalledAfterAll({ ...gathering, by: [...by.slice(0, -1), body] }, archive);
}

function isCalledAfterAll(gathering: Gathering, archive: Archive): boolean {
  const { head, by, aim } = gathering;
  const isOfParts = by.every(({ is }) => is !== "word");
  const isOfCity = isCalledAfterCity(gathering, archive);
  for (const event of fewestSoCalled(by, archive)) {
    const isIt =
      (isOfCity ? isNamed(event, head) : isOfHead(event, head, isOfParts)) &&
      !(by.length === 1 && head === "summit" && isNoSummit(event, archive)) &&
      // “Saudi peace summit”: none of those at which only the Saudis were.
      (aim === undefined || isNamed(event, aim)) &&
      !(isOfCity && by.some((one) => isOnlyInCity(event, one, archive))) &&
      by.every((one) => isCalledAfterIt(event, one, by.length === 1 || endsWithHead(one, head), archive));
    if (isIt) return true;
  }
  return false;
}

/** “Shanghai dialogue”, “Riyadh conference”, “Paris Agreement”: a name of its own, and nothing that merely took place in that city. */
function isCalledAfterCity({ head, by, capital }: Gathering, archive: Archive): boolean {
  const isCity = (one: CalledBy) =>
    (one.is === "place" && !hasActorOfKind(one, "state", archive)) ||
    (one.is === "record" && isTypedCapital(one, archive));
  return isCalledSoOfCity(head, capital) && by.every(isCity);
}

/** Of what is called after one thing alone the first is mostly enough: no more of them are fetched than are looked at. */
function fewestSoCalled(by: readonly CalledBy[], archive: Archive): Iterable<Event> {
  const [one, ...others] = by.map((each) => eventsSoCalled(each, archive));
  if (one === undefined || others.length === 0) return one ?? [];
  const all = [one, ...others].map((events) => [...events]).filter(({ length }) => length > 0);
  return all.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

/** “Security conference” in “Berlin Security Conference”: what it is, and not only what it is about. */
function endsWithHead(one: CalledBy, head: string): boolean {
  return one.is !== "word" && one.text.toLowerCase().endsWith(` ${head}`);
}

function* eventsSoCalled(one: CalledBy, archive: Archive): Iterable<Event> {
  if (one.is === "word") {
    const all = allNamed.of(archive);
    for (const [, bearers] of wordsAlike(one.key, ["event"], archive, (word) => isSameSpelling(one.key, word))) {
      for (const at of bearers) {
        const event = archive.events.get(all[at]?.id ?? "");
        if (event !== undefined) yield event;
      }
    }
  } else if (one.is === "place") {
    const there = eventsAt(one.place, archive);
    yield* there;
    const met = new Set(there);
    for (const event of one.place.split(" ").flatMap((word) => eventsNamed(word, archive))) {
      if (!met.has(event)) yield event;
      met.add(event);
    }
  } else {
    for (const record of one.records) yield* eventsWithRecord(record, archive);
  }
}

function eventsWithRecord({ kind, id }: Named, archive: Archive): readonly Event[] {
  if (kind === "event") return [archive.events.get(id)].flatMap((event) => event ?? []);
  const { topics, actors, series } = eventsBySubject.of(archive);
  return kind === "topic" ? [...(topics.get(id) ?? []), ...(series.get(id) ?? [])] : (actors.get(id) ?? []);
}

function isCalledAfterIt(event: Event, one: CalledBy, isAlone: boolean, archive: Archive): boolean {
  if (one.is === "word") {
    const stem = toldStem(one.key);
    const isIt = (word: string) => isSameSpelling(one.key, word) || toldStem(word) === stem;
    return namesIn(event).split(/\s+/u).some(isIt);
  }
  if (one.is === "place") return isGatheringThere(event, one.place, archive);
  const typed = recordNameKey(one.text);
  return one.records.some((record) =>
    isCapitalNamed(typed, record, archive)
      ? isGatheringThere(event, typed, archive)
      : isAboutRecord(event, record, isAlone, archive),
  );
}

function isGatheringThere(event: Event, place: string, archive: Archive): boolean {
  const region = statesOfRegion(place);
  const isInRegion = region !== undefined && event.place?.country !== undefined && region.has(event.place.country);
  return isInRegion || isAt(event, place, archive) || isNamed(event, place);
}

/** “Moscow format talks”: who meets somewhere is called by the city, and not by the state. */
function isCapitalNamed(key: string, { kind, id }: Named, { actors }: Archive): boolean {
  return kind === "actor" && recordNameKey(actors.get(id)?.capital?.name ?? "") === key;
}

function isTypedCapital(part: NamePart, archive: Archive): boolean {
  return (
    part.is === "record" && part.records.some((record) => isCapitalNamed(recordNameKey(part.text), record, archive))
  );
}

/** “Singapore dialogue”: of a state that is called as its capital, one that was there and is not called so. */
function isOnlyInCity(event: Event, one: CalledBy, archive: Archive): boolean {
  if (one.is !== "record" || !isTypedCapital(one, archive) || isNamed(event, recordNameKey(one.text))) return false;
  const states = one.records.map(({ id }) => archive.actors.get(id as never));
  return states.some((state) => state !== undefined && state.name === state.capital?.name);
}

/** At a summit of many each of them takes part, and it is called after none. */
const FEW_PARTIES = 4;

function isAboutRecord(event: Event, { kind, id }: Named, isAlone: boolean, archive: Archive): boolean {
  if (kind === "event") return event.id === id;
  if (kind === "topic")
    return event.series === id || (isAlone && event.topics.includes(id)) || isInName(event, `topic:${id}`, archive);
  if (event.place?.country === id || isInName(event, `actor:${id}`, archive)) return true;
  const takesPart = event.participants.some(({ actor }) => actor === id || archive.actors.get(actor)?.country === id);
  return takesPart && event.participants.length <= FEW_PARTIES;
}
