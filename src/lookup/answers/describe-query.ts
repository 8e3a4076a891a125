// What was asked of events, in words: who, which kind, where, when, how it stands.

import type { Archive } from "../../archive/archive.ts";
import { titleOf } from "../../archive/names/whole-names.ts";
import type { Status } from "../../archive/vocabulary.ts";
import { describeSpan } from "../../wording/describe-limits.ts";
import type { Words } from "../../wording/words.ts";
import { type EventQuery, splitRef } from "./event-refs.ts";

/** `anything`: what is said where neither who nor which kind is told. */
export function describeQuery(
  {
    subjects = [],
    series,
    places = [],
    kinds = [],
    statuses = [],
    names: called = [],
    mentions = [],
    format,
    away,
    undated,
    from,
    to,
  }: EventQuery,
  archive: Archive,
  words: Words,
  anything = words.events.anything(),
): string {
  const confirming = subjects.filter((refs) => refs.startsWith("confirms:"));
  const ofSeries = series === undefined ? [] : [titleOf({ kind: "topic", id: series }, archive)];
  // Several editions that may be meant are told by the name of all.
  const isTold = (refs: string) =>
    areEvents(refs) && (ofSeries.length > 0 || (refs.includes("|") && subjects.length > 1));
  const named = subjects.filter((refs) => !confirming.includes(refs) && !isTold(refs));
  const names = [...ofSeries, ...named.map((refs) => shortName(refs, archive))];
  const kind = kinds[0] === undefined ? undefined : words.eventKinds[kinds[0]]();
  const about =
    names.length === 0
      ? (kind ?? anything)
      : kind === undefined || joined(names, words).endsWith(` ${kind}`)
        ? joined(names, words)
        : words.events.ofKind({ names: joined(names, words), kind });
  // “Davos, 2027”: a place alone says enough.
  const [alone, ...others] = names.length === 0 && kind === undefined ? places : [];
  const there =
    alone === undefined
      ? places.reduce((what, place) => words.events.in({ what, place: capitals(place) }), about)
      : [alone, ...others].map(capitals).join(", ");
  const told = [...called.map(capitals), ...mentions];
  const naming = told.length === 0 ? there : words.events.naming({ what: there, names: told.join(" ") });
  const how = format === "virtual" ? words.state.virtual() : words.events.inPerson();
  const so = format === undefined ? naming : words.events.held({ what: naming, how });
  const span = describeSpan({ from, to }, words);
  const then = span === undefined ? so : words.events.inTime({ what: so, span });
  if (undated === true) return words.events.undated({ what: then });
  if (away === true) return words.events.without({ what: then });
  if (confirming.length > 0)
    return words.events.confirmedBy({
      what: then === anything ? "none" : then,
      names: words.and(confirming.map((refs) => shortName(refs, archive))),
    });
  if (statuses.length === 0) return then;
  const status = words.or(statuses.map((one) => statusWord(one, words)));
  return words.events.standing({ what: then, status });
}

function areEvents(refs: string): boolean {
  return refs.split("|").every((ref) => ref.startsWith("event:"));
}

/** “abu dhabi” as it is written. */
function capitals(place: string): string {
  return place.replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase());
}

function statusWord(status: Status, { state }: Words): string {
  return status === "under-way" ? state.underWay() : state[status]();
}

/** People by their family names, where two meet: “Biden–Xi”. */
function shortName(refs: string, archive: Archive): string {
  const ref = splitRef(refs.split("|")[0] ?? refs);
  return (ref.kind === "actor" ? archive.actors.get(ref.id)?.familyName : undefined) ?? titleOf(ref, archive);
}

function joined(names: readonly string[], words: Words): string {
  return names.length === 2 ? names.join("–") : words.and(names);
}
