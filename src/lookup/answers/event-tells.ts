// Whether an event tells of somebody, of what a part of a question names, of a word, or of a time. Pure.

import { addDays, type Day, type Edtf, earliest, latest, overlaps } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { eventsAt, isAt } from "../../archive/events-by-place.ts";
import { stateAsOf } from "../../archive/history.ts";
import { eventsMayConcern } from "../../archive/may-concern.ts";
import { NATION_WORDS, stateCalled } from "../../archive/names/demonyms.ts";
import { statesOfRegion } from "../../archive/names/regions.ts";
import { namesOf } from "../../archive/names/whole-names.ts";
import type { Actor, Event } from "../../archive/schema.ts";
import { tokenize } from "../../text/tokens.ts";
import { mayBeAtWord } from "../parts/find-places.ts";
import type { Part } from "../parts/part.ts";
import { tellsOf, textOf } from "./event-texts.ts";
import { subjectCheck } from "./subject-check.ts";

/** The words of the name by which somebody is spoken of. */
export function familyOf({ familyName, name }: Actor): readonly string[] {
  return tokenize(familyName ?? name.split(" ").at(-1) ?? name);
}

/** Whether somebody was to come, declined, is quoted for it, or stands in its words. */
export function tellsOfPerson(event: Event, actor: Actor, archive: Archive): boolean {
  if (event.developments.some(({ declined = [] }) => declined.some((id) => id === actor.id))) return true;
  if (isOfSubject(event, `actor:${actor.id}`, archive)) return true;
  const told = wordsOfEvent(event);
  return familyOf(actor).every((word) => told.includes(` ${word} `));
}

/** All that is told of it, with who says so. */
function wordsOfEvent(event: Event): string {
  return `${textOf(event, undefined)} ${tokenize(event.developments.map(({ says }) => says ?? "").join(" ")).join(" ")} `;
}

/** Whether an event is of what a part names, was or was to be there, or speaks of it. */
export function tellsOfPart(event: Event, part: Part, archive: Archive): boolean {
  const told = wordsOfEvent(event);
  const isSaid = (name: string) => told.includes(` ${tokenize(name).join(" ")} `);
  if (isSaid(part.text)) return true;
  if (part.is === "place")
    return (
      isAt(event, part.place, archive) ||
      mayBeAtWord(event, part.place, archive) ||
      isSaid(part.place) ||
      isInPartOfWorld(event, part.place)
    );
  if (part.is !== "record") return true;
  return part.records.some(({ kind, id }) => {
    return (
      isOfSubject(event, `${kind}:${id}`, archive) ||
      event.series === id ||
      namesOf({ kind, id }, archive).some(isSaid) ||
      isOfNationNamed(told, id)
    );
  });
}

/** As a list of all that is theirs has it. */
function isOfSubject(event: Event, ref: string, archive: Archive): boolean {
  const state = stateAsOf(event, undefined);
  return state !== undefined && subjectCheck(ref, { which: "all" }, archive, true)({ event, state });
}

function isInPartOfWorld({ place, developments }: Event, key: string): boolean {
  const region = statesOfRegion(key);
  return (
    region !== undefined &&
    [place, ...developments.map((step) => step.place)].some(
      (one) => one?.country !== undefined && region.has(one.country),
    )
  );
}

/** Those that may be meant by a part. */
export function eventsOfPart(part: Part, archive: Archive): readonly Event[] {
  if (part.is === "place") return eventsAt(part.place, archive);
  if (part.is !== "record") return [];
  return part.records.flatMap(({ kind, id }) => {
    const event = kind === "event" ? archive.events.get(id as never) : undefined;
    if (event !== undefined) return [event];
    return eventsMayConcern(kind === "topic" ? { topic: id } : { actor: id }, archive) ?? [];
  });
}

/** Whether a time begins behind an event or ends before it. */
export function isNextTo(event: Event, from: Day | undefined, to: Day | undefined): boolean {
  const date = stateAsOf(event, undefined)?.date;
  const [first, last] = date == null ? [] : [earliest(date), latest(date)];
  const isBehind =
    from !== undefined && last !== undefined && first !== undefined && from >= first && from <= addDays(last, 1);
  return (
    isBehind ||
    (to !== undefined && first !== undefined && last !== undefined && to <= last && to >= addDays(first, -1))
  );
}

/** “The French side”, where France is named. */
function isOfNationNamed(told: string, id: string): boolean {
  return NATION_WORDS.some((word) => stateCalled(word) === id && told.includes(` ${word} `));
}

/** Whether it tells of a word in any of its forms, or names somebody who says so by it. */
export function tellsOfWord(event: Event, word: string): boolean {
  return tellsOf(event, word, undefined) || wordsOfEvent(event).includes(` ${word} `);
}

/** Whether it was, was to be, or became known in a time, or has its year in its words; what began at any time before is of none. */
export function touchesTime(event: Event, from: Day | undefined, to: Day | undefined): boolean {
  const isThen = (date: Edtf) => earliest(date) !== undefined && overlaps(date, from, to);
  const isOf = ({ known, date }: Event["developments"][number]) =>
    isThen(known.claim) || (date != null && isThen(date));
  return event.developments.some(isOf) || hasYear(new Set(textOf(event, undefined).split(" ")), from, to);
}

/** A year is told as such. */
export function hasYear(text: ReadonlySet<string>, from: Day | undefined, to: Day | undefined): boolean {
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)];
  return (first !== undefined && text.has(first)) || (last !== undefined && text.has(last));
}
