// “The EU summit in September”: one of the Union itself, and none that it had with somebody else, “EU–China summit”, or at which it was among others. Pure.

import type { Archive } from "../../archive/archive.ts";
import { actsFor } from "../../archive/concerns.ts";
import { keyOf, namesOf, recordsCalled } from "../../archive/names/whole-names.ts";
import type { Participant } from "../../archive/schema.ts";
import type { EventAt } from "../../core/view.ts";
import { type EventQuery, splitRef } from "./event-refs.ts";
import { isNamed } from "./event-texts.ts";
import type { Fits } from "./subject-check.ts";

/** What is held against each event where a summit of one body is asked for, and nothing else tells which: that it is called after it alone, or that nobody else takes part. */
export function bodyCheck({ subjects = [], kinds, places, names }: EventQuery, archive: Archive): Fits {
  const [refs, ...others] = subjects;
  if (refs === undefined || others.length > 0 || kinds?.includes("summit") !== true) return () => true;
  const bodies = bodiesNamed(refs, archive);
  if (bodies.length === 0) return () => true;
  const called = refs.split("|").flatMap((ref) => namesOf(splitRef(ref), archive));
  const keys = called.map(keyOf);
  const joined = called.map(besideAnother);
  const isEdition = ({ event }: EventAt) => event.series !== undefined && topicsIn(refs).includes(event.series);
  // “Putin Xi SCO 2022” is one of two beside it.
  const isCalledSo = ({ event, state: { participants } }: EventAt) =>
    !areTwoPeople(participants, archive) &&
    keys.some((key) => isNamed(event, key)) &&
    !joined.some((pattern) => pattern.test(event.title));
  const actsForIt = (one: Participant) => {
    const those = actsFor(one, () => [undefined, undefined], archive);
    return bodies.some((body) => those.has(body));
  };
  // “The EU summit in Beijing” says with whom, and is still none of two others who met beside it.
  if (kinds.length > 1 || places !== undefined || names !== undefined)
    return ({ event, state: { participants } }) =>
      !areTwoPeople(participants, archive) || participants.some(actsForIt) || keys.some((key) => isNamed(event, key));
  const isOfNoOther = ({ state: { participants } }: EventAt) =>
    participants.length > 0 && participants.every(actsForIt);
  return (one) => isEdition(one) || isCalledSo(one) || isOfNoOther(one);
}

/** “EU–India summit”: what is held against each summit, too, where the last that one body had with anybody is wanted; undefined where no summit of one body is asked for, or it has editions. */
export function orWithAnother(
  { subjects = [], kinds, places, names, series }: EventQuery,
  archive: Archive,
): Fits | undefined {
  const [refs, ...others] = subjects;
  const isOfSummits = kinds?.length === 1 && kinds[0] === "summit" && series === undefined;
  if (refs === undefined || others.length > 0 || !isOfSummits || places !== undefined || names !== undefined)
    return undefined;
  if (bodiesNamed(refs, archive).length === 0) return undefined;
  const called = refs.split("|").flatMap((ref) => namesOf(splitRef(ref), archive));
  const joined = called.map(besideAnother);
  return ({ event }) => event.kind === "summit" && joined.some((pattern) => pattern.test(event.title));
}

function areTwoPeople(participants: readonly Participant[], { actors }: Archive): boolean {
  return participants.length === 2 && participants.every(({ actor }) => actors.get(actor)?.kind === "person");
}

/** In a title: “EU–China”, “Africa–EU”. */
function besideAnother(name: string): RegExp {
  const one = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<!\\p{L})${one}[–—-]\\p{L}|\\p{L}[–—-]${one}(?!\\p{L})`, "iu");
}

function topicsIn(refs: string): readonly string[] {
  return refs.split("|").flatMap((ref) => (splitRef(ref).kind === "topic" ? [splitRef(ref).id] : []));
}

/** The organisations that are meant; none where the refs may mean anything else, or people and what they guest at. */
function bodiesNamed(refs: string, archive: Archive): readonly string[] {
  const isPlain = refs.split("|").every((ref) => /^(?:actor|topic|series):/.test(ref));
  const bodyOf = (id: string) => (archive.actors.get(id as never)?.kind === "organisation" ? [id] : undefined);
  const each = refs.split("|").map((ref) => {
    const { kind, id } = splitRef(ref);
    if (kind === "actor") return bodyOf(id);
    const [proper = ""] = namesOf({ kind, id }, archive);
    return recordsCalled(keyOf(proper), archive).flatMap((one) => (one.kind === "actor" ? (bodyOf(one.id) ?? []) : []));
  });
  return isPlain && each.every((ids) => ids !== undefined) ? [...new Set(each.flat())] : [];
}
