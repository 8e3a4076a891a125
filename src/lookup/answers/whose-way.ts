// Whose way to a meeting an event is that was kept apart from it. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { Event } from "../../archive/schema.ts";
import { type EventQuery, splitRef } from "./event-refs.ts";
import { isInName } from "./names-in-titles.ts";

/** “Putin at the G20” is Putin’s way there, and no answer to whether whoever receives him goes to it. */
export function isOthersWay(event: Event, { subjects = [], series }: EventQuery, archive: Archive): boolean {
  if (event.attends === undefined) return false;
  const isPerson = (ref: string) => archive.actors.get(splitRef(ref).id)?.kind === "person";
  const people = subjects.filter((refs) => refs.split("|").some(isPerson));
  const isOfMeeting = series !== undefined || subjects.length > people.length;
  return isOfMeeting && people.length > 0 && !isWayOf(event, people, archive);
}

/** Whether it is the way to a meeting of one of those who are named, and not of whoever receives or meets them there. */
export function isWayOf(event: Event, people: readonly string[], archive: Archive): boolean {
  return event.attends !== undefined && people.some((refs) => isInName(event, refs, archive));
}
