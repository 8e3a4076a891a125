// Of two people who are named together, one who is only spoken of in a step was not at what it tells: “a meeting is talked about, and one with Putin”. Pure.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { knownBy } from "../../archive/known-steps.ts";
import type { EventAt } from "../../core/view.ts";
import { peopleAsked } from "./apart.ts";
import { type EventQuery, splitRef } from "./event-refs.ts";
import { isInName } from "./names-in-titles.ts";
import { tellsOfComing } from "./steps-on-them.ts";
import type { Fits } from "./subject-check.ts";

/** Whether each of the people who are named has a part in an event, or it names nobody in person; all of it where it is not asked of people. */
export function spokenOfCheck(query: EventQuery, archive: Archive): Fits {
  const { subjects, which, focus, away, asOf } = query;
  const people = peopleAsked(subjects, archive);
  const isOfTwo = people.length > 1 && which === "one";
  const isNext = people.length > 0 && which === "next" && query.places !== undefined;
  if (
    (!isOfTwo && !isNext) ||
    away === true ||
    (focus !== undefined && focus !== "who" && focus !== "where" && focus !== "when")
  )
    return () => true;
  const hasPart = (one: EventAt, refs: string) =>
    hasPartIn(one, refs, archive, asOf) ||
    (isOfTwo && knownBy(one.event, asOf).some((step) => tellsOfComing(step, refs, archive)));
  return (one) => (isOfTwo && namesNobody(one, archive)) || people.every((refs) => hasPart(one, refs));
}

/** Whether one of `refs` takes part or did, declined, confirmed it, or stands in its name. */
export function hasPartIn({ event, state }: EventAt, refs: string, archive: Archive, asOf?: Day): boolean {
  const ids = refs.split("|").map((ref) => splitRef(ref).id as string);
  const around = [...state.participants.map(({ actor }) => actor as string), ...state.declined, ...state.confirmedBy];
  if (ids.some((id) => around.includes(id)) || isInName(event, refs, archive)) return true;
  return knownBy(event, asOf).some(
    (step) =>
      (step.declined ?? []).some((id) => ids.includes(id)) ||
      (step.participants ?? []).some(({ actor }) => ids.includes(actor)),
  );
}

/** Whether only states and bodies are told to take part: then nothing is known of who was there for them. */
export function namesNobody({ state }: EventAt, { actors }: Pick<Archive, "actors">): boolean {
  return !state.participants.some(({ actor }) => actors.get(actor)?.kind === "person");
}
