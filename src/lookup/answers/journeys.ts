// “Did Trump go to India”: answered by what takes place in a room there, or by that of which it is known that they did not come; by no statement, call or letter that only concerns it. Pure.

import type { Archive } from "../../archive/archive.ts";
import { isAt } from "../../archive/events-by-place.ts";
import { knownBy } from "../../archive/known-steps.ts";
import { keyOf } from "../../archive/names/whole-names.ts";
import type { EventAt } from "../../core/view.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { mayBeAtWord, wasAt } from "../parts/find-places.ts";
import { ALIKE } from "../parts/lexicon.ts";
import { type EventQuery, splitRef } from "./event-refs.ts";
import { presenceOf } from "./presence-told.ts";
import { hasPartIn } from "./spoken-of.ts";
import { tellsOfComing } from "./steps-on-them.ts";
import { type Fits, namesOfSubject, subjectCheck } from "./subject-check.ts";

/** Of whom it is asked whether they were at a place; undefined where something else is asked. */
function travellerOf({ by, places = [], series, focus, subjects = [], format }: EventQuery): string | undefined {
  if (places.length === 0 || series !== undefined || (focus !== undefined && focus !== "who")) return undefined;
  if (by !== undefined && (focus === undefined || subjects.includes(by)))
    return subjects.some((refs) => /^(?:event|topic):/.test(refs)) ? undefined : by;
  return format === "in-person" ? subjects.find((refs) => refs.startsWith("guest:")) : undefined;
}

/** Whether an event tells of a journey that is asked for, as far as it is known where and how it is held. */
export function journeyCheck(query: EventQuery, archive: Archive): Fits {
  const { places = [], asOf } = query;
  const who = travellerOf(query);
  if (who === undefined) return () => true;
  const isThere = (one: EventAt) =>
    places.every(
      (place) =>
        isAt(one.event, place, archive) || mayBeAtWord(one.event, place, archive) || wasAt(one, place, archive),
    );
  const isNotCome = (one: EventAt) => {
    const is = presenceOf(asEventSteps(one, asOf), asActors(who), archive)?.is;
    return is === "declined" || is === "by-video";
  };
  const isTheirs = subjectCheck(asActors(who), query, archive, false);
  const hasPart = (one: EventAt) =>
    isTheirs(one) ||
    hasPartIn(one, asActors(who), archive, asOf) ||
    knownBy(one.event, asOf).some((step) => tellsOfComing(step, asActors(who), archive));
  return (one) => {
    const { event, state } = one;
    // Who is only spoken of in it made no journey to it.
    if (!hasPart(one)) return false;
    if (!ALIKE.includes(event.kind)) return state.format === "in-person" && isThere(one);
    if (state.format !== undefined && state.format !== "in-person" && state.format !== "hybrid") return isNotCome(one);
    // Of a visit the place may be told by its title alone.
    if (event.kind === "visit" || isThere(one)) return true;
    return state.status !== "held" && (state.place ?? event.place) == null;
  };
}

function asActors(refs: string): string {
  return refs.replaceAll("guest:", "actor:");
}

function asEventSteps({ event, state }: EventAt, asOf: EventQuery["asOf"]) {
  return knownBy(event, asOf)
    .toReversed()
    .map((development) => ({ event, state, development, before: undefined, changes: [] }));
}

/** Where nothing that is held there has them: what tells that they set foot in it, or that nobody of their state came; undefined where no journey is asked for. */
export function otherWaysThere(
  query: EventQuery,
  archive: Archive,
): readonly { readonly query: EventQuery; readonly fits: Fits }[] {
  const who = travellerOf(query);
  const { places: [place, ...elsewhere] = [], asOf } = query;
  if (who === undefined || place === undefined || elsewhere.length > 0) return [];
  const { places: _, by: __, format: ___, ...rest } = query;
  const refs = asActors(who);
  const names = refs.split("|").flatMap((ref) => namesOfSubject(ref, archive));
  const hasSetFoot: Fits = ({ event }) =>
    knownBy(event, asOf).some(
      (step) =>
        step.status === "held" &&
        summaryClauses(step.summary).some((sentence) => {
          const text = ` ${keyOf(sentence)} `;
          return [...text.matchAll(SETS_FOOT)].some(({ index, 0: verb }) => {
            const [before, behind] = [text.slice(0, index), text.slice(index + verb.length)];
            return behind.startsWith(` ${place} `) && names.some((name) => before.endsWith(` ${name} `));
          });
        }),
    );
  const states = refs.split("|").flatMap((ref) => archive.actors.get(splitRef(ref).id as never)?.country ?? []);
  const isStateAway: Fits = ({ state }) => state.declined.some((id) => states.includes(id));
  const ofStates = {
    ...query,
    by: undefined,
    format: undefined,
    subjects: [states.map((id) => `actor:${id}`).join("|")],
  };
  return [
    { query: { ...rest, subjects: [refs] }, fits: hasSetFoot },
    // Where they were last, or how often, is told by nothing from which their state stayed away.
    ...(states.length === 0 || query.which !== "one" ? [] : [{ query: ofStates, fits: isStateAway }]),
  ];
}

const SETS_FOOT = /(?:(?:steps|walks|crosses) (?:over )?into|sets foot in|(?:lands|arrives) in)/gu;
