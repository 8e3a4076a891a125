// “First military talks under Biden”, “last arms control talks”: of a matter, told by talks that are called after it or held on it alone, and by no meeting at which it was one of several. Pure.

import { earliest, latest } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { eventsBySubject } from "../../archive/may-concern.ts";
import { leads } from "../../archive/names/headed-bodies.ts";
import { isLandCalled, statesOfRegion } from "../../archive/names/regions.ts";
import { keyOf, nameKeysOf } from "../../archive/names/whole-names.ts";
import type { Event } from "../../archive/schema.ts";
import type { EventAt } from "../../core/view.ts";
import { tokenize } from "../../text/tokens.ts";
import { type EventQuery, splitRef } from "./event-refs.ts";
import { namesIn } from "./event-texts.ts";
import { statesBetween } from "./subject-check.ts";

/** The matters of talks of which the first or the last is asked for; none where something else is asked. */
function mattersInTurn({ kinds, subjects = [], which, words = "", series }: EventQuery, archive: Archive) {
  if (kinds?.[0] !== "talks" || series !== undefined) return [];
  const isInTurn = which === "first" || which === "last" || (which === "one" && tokenize(words).includes("1st"));
  const topics = isInTurn ? subjects.filter((refs) => refs.startsWith("topic:") && !refs.includes("|")) : [];
  return topics.map((refs) => splitRef(refs).id).filter((topic) => isOfTalksMatter(topic, archive));
}

/** Whether the first or the last talks on a matter are asked for. */
export function asksTalksInTurn(query: EventQuery, archive: Archive): boolean {
  return mattersInTurn(query, archive).length > 0;
}

/** Trade or climate: neither what states have with each other, nor a part of the world, nor what recurs. */
function isOfTalksMatter(topic: string, archive: Archive): boolean {
  const name = keyOf(archive.topics.get(topic as never)?.name ?? "");
  return (
    !eventsBySubject.of(archive).series.has(topic) &&
    statesBetween(topic, archive).length === 0 &&
    statesOfRegion(name) === undefined &&
    !isLandCalled(name)
  );
}

/** Whether an event is of the talks of which the first or last is asked for, beside `talksCheck`. */
export function matterCheck(query: EventQuery, archive: Archive): (at: EventAt) => boolean {
  const matters = mattersInTurn(query, archive);
  return (one) => matters.every((matter) => isTalkOn(matter, one, archive));
}

/** “First US-China military talk under Biden”, which was by telephone: called both a talk and after the matter. */
export function isCallOnMatter(event: Event, query: EventQuery, archive: Archive): boolean {
  if (event.kind !== "call" || query.which === "last" || !CALLED_FIRST_TALK.test(namesIn(event))) return false;
  const matters = mattersInTurn(query, archive);
  return matters.length > 0 && matters.every((matter) => isCalledAfterMatter(event, matter, archive));
}

const CALLED_FIRST_TALK = / (?:first|1st) (?:\S+ ){0,4}?talks? /u;

/** On a visit more is spoken of, unless it is on record for one matter alone. */
const TALKS_OR_MEETING: ReadonlySet<string> = new Set(["talks", "meeting"]);

function isTalkOn(matter: string, one: EventAt, archive: Archive): boolean {
  const { event } = one;
  // A conference to which all states come is no talks of some of them.
  if (event.series !== undefined && event.kind !== "talks") return false;
  if (isCalledAfterMatter(event, matter, archive)) return true;
  // Those who lead states speak of all that there is.
  const isOther = TALKS_OR_MEETING.has(event.kind)
    ? (topic: string) => isOfTalksMatter(topic, archive)
    : (topic: string) => statesBetween(topic, archive).length < 2;
  const isOfOne = event.topics.every((topic) => topic === matter || !isOther(topic));
  return isOfOne && !areLedByHeads(one, archive);
}

/** By a name of the matter, or the word with which that begins: “military contacts”, “arms control”. */
function isCalledAfterMatter(event: Event, matter: string, archive: Archive): boolean {
  const own = namesIn(event);
  return nameKeysOf({ kind: "topic", id: matter as never }, archive).some((name) => {
    const [first = ""] = name.split(" ");
    return own.includes(` ${name} `) || (first.length > 3 && own.includes(` ${first} `));
  });
}

function areLedByHeads({ state }: EventAt, archive: Archive): boolean {
  const day = state.date === undefined ? undefined : earliest(state.date);
  const heads = state.participants.filter(({ actor }) => {
    const person = archive.actors.get(actor);
    const country = person?.kind === "person" ? person.country : undefined;
    if (person?.kind !== "person" || country === undefined || day === undefined) return false;
    return person.offices.some((office) => {
      const [from = "", to = "9999"] = [office.from && earliest(office.from), office.to && latest(office.to)];
      return from <= day && day <= to && leads(office, [country], archive);
    });
  });
  return heads.length > 1;
}
