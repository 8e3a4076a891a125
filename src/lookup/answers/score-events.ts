// How well events fit a question that they all fit: by further words, kind, time, and how they stand. Pure.

import { type Day, overlaps } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { dateHistoryOf } from "../../archive/date-history.ts";
import { knownBy } from "../../archive/known-steps.ts";
import { keyOf } from "../../archive/names/whole-names.ts";
import type { Event } from "../../archive/schema.ts";
import type { EventAt } from "../../core/view.ts";
import { tokenize } from "../../text/tokens.ts";
import { wasAt } from "../parts/find-places.ts";
import { isFunctionWord } from "../parts/function-words.ts";
import { ALIKE } from "../parts/lexicon.ts";
import { isCalledSummit, isCalledSummitIn } from "./called-summit.ts";
import { type EventQuery, type FoundEvent, isOfSummitThere, splitRef } from "./event-refs.ts";
import { namesIn, textOf } from "./event-texts.ts";
import { isInNames, titleNamesOf } from "./names-in-titles.ts";
import { isOfThoseNamed } from "./own-meetings.ts";

/** With how well they fit: the words, the kind that was said, the time of the event itself, and how it stands. */
export function ranked(found: readonly FoundEvent[], query: EventQuery, archive: Archive): readonly FoundEvent[] {
  if (found.length === 0) return found;
  const typed = [...new Set(tokenize(query.words ?? ""))].filter((word) => !isFunctionWord(word));
  // Only one event that is meant is told by its title.
  const named =
    query.which !== "one"
      ? []
      : [
          ...(query.subjects ?? []).map((refs) => titleNamesOf(actorsAmong(refs), archive)),
          ...(query.places ?? []).map((place) => [` ${place} `]),
        ];
  return found.map((one) => ({
    ...one,
    score: wordScore(one.event, typed, query) + traitScore(one, query, named, archive),
  }));
}

function wordScore(event: Event, typed: readonly string[], { asOf }: EventQuery): number {
  if (typed.length === 0) return 0;
  const told = textOf(event, asOf);
  const named = `${namesIn(event)} ${keyOf(event.id)} `;
  return typed.reduce((sum, word) => sum + (named.includes(` ${word} `) ? 3 : told.includes(` ${word} `) ? 1 : 0), 0);
}

function isSummit(kinds: EventQuery["kinds"]): boolean {
  return kinds?.[0] === "summit" || kinds?.[0] === "conference";
}

/** Climate conferences are summits, too. */
function isOfThatKind(event: Event, kinds: EventQuery["kinds"], { topics }: Archive): boolean {
  return kinds?.[0] === event.kind || (kinds?.[0] === "summit" && isCalledSummit(event, topics));
}

function ownPlaces(series: EventQuery["series"], isThere: number, places: EventQuery["places"]): EventQuery["places"] {
  return series !== undefined && isThere === 1 ? places : undefined;
}

/** How many of the names its own have; of a series that is named, the city in a name of one edition makes no other edition there less likely. */
function titlesWith(event: Event, there: readonly string[] | undefined, named: readonly (readonly string[])[]): number {
  const own = new Set(there?.map((place) => ` ${place} `));
  return named.filter((names) => isInNames(event, names) && !names.some((name) => own.has(name))).length;
}

/** “Meeting” may be said of any, “the Beijing summit” of a visit that is called so. */
function isOfKindSaid(event: Event, query: Pick<EventQuery, "kinds" | "places" | "subjects" | "series">): boolean {
  const { kinds = [], places = [] } = query;
  const isSaid = kinds[0] === event.kind || (isOfSummitThere(query) && isCalledSummitIn(event, places));
  return isSaid && kinds.length < ALIKE.length;
}

/** What a list is narrowed by only speaks for one event: it may have been called a visit by one and a summit by another. */
function traitScore(
  { event, state }: EventAt,
  query: EventQuery,
  named: readonly (readonly string[])[],
  archive: Archive,
): number {
  const { which, focus, subjects, series, places, kinds, statuses, from, to, asOf } = query;
  // Of what comes next in a place, the summit there is meant, and not who may travel to it.
  if (which === "next") return places !== undefined && isSummit(kinds) && isOfThatKind(event, kinds, archive) ? 1 : 0;
  if (which !== "one") return 0;
  // Where it was to be before it was moved is the lesser claim, unless it is asked from where it was moved.
  const isThere =
    focus !== "relocated" && places?.some((place) => wasAt({ event, state }, place, archive)) === true ? 1 : 0;
  const isThatKind = isOfKindSaid(event, { kinds, places, subjects, series }) ? 1 : 0;
  const isTimed = from !== undefined || to !== undefined;
  const isThatTime = isTimed && state.date !== undefined && overlaps(state.date, from, to) ? 2 : 0;
  // What only got a later date was put off too.
  const stood =
    (statuses?.includes("postponed") === true && wasPutOffOrMoved(event, asOf)) ||
    knownBy(event, asOf).some(({ status }) => status !== undefined && statuses?.includes(status) === true);
  const isEdition =
    event.series !== undefined && subjects?.some((refs) => refs.split("|").includes(`topic:${event.series}`)) === true
      ? 2
      : 0;
  // What is called so itself, before what is about a topic of that name.
  const isItself =
    subjects?.some((refs) => refs.includes("topic:") && refs.split("|").includes(`event:${event.id}`)) === true ? 2 : 0;
  const inTitle = isOfThoseNamed({ event, state }, query, archive)
    ? named.length
    : titlesWith(event, ownPlaces(series, isThere, places), named);
  const wasMoved = wasMovedAsAsked(event, focus, asOf) ? 2 : 0;
  return isThere + isThatKind + isThatTime + isEdition + isItself + inTitle + wasMoved + (stood ? 2 : 0);
}

export function wasPutOffOrMoved(event: Event, asOf: Day | undefined): boolean {
  const isOff = knownBy(event, asOf).some(
    ({ status }) => status === "postponed" || status === "cancelled" || status === "lapsed",
  );
  return isOff || (dateHistoryOf(event, asOf)?.left.length ?? 0) > 0;
}

/** Why something was put off is asked of what was, and where it was moved of what had another place. */
function wasMovedAsAsked(event: Event, focus: EventQuery["focus"], asOf: Day | undefined): boolean {
  if (focus === "why") return wasPutOffOrMoved(event, asOf);
  return focus === "relocated" && hadAnotherPlace(event, asOf);
}

function hadAnotherPlace(event: Event, asOf: Day | undefined): boolean {
  return new Set(knownBy(event, asOf).flatMap(({ place }) => place?.name ?? [])).size > 1;
}

/**
 * Whose name an event has in its title is likelier meant than another that concerns them too. Not what it is about: “nuclear talks” are
 * all that have the topic, whichever of them have the word.
 */
function actorsAmong(refs: string): string {
  const actors = refs.split("|").filter((ref) => splitRef(ref).kind === "actor");
  return actors.join("|");
}
