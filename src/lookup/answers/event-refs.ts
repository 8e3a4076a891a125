// What an event has to have to be found, and how records are referred to in it.

import { statesOfRegion } from "../../archive/names/regions.ts";
import type { Status } from "../../archive/vocabulary.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt } from "../../core/view.ts";

export type EventQuery = Pick<
  QuestionAbout<"events">,
  | "subjects"
  | "series"
  | "places"
  | "kinds"
  | "away"
  | "undated"
  | "stands"
  | "format"
  | "names"
  | "mentions"
  | "words"
  | "from"
  | "to"
  | "asOf"
  | "by"
  | "step"
> & {
  readonly statuses?: readonly Status[] | undefined;
  /** Of one event more is known than its date; of a list only what falls in the time is wanted. */
  readonly which?: QuestionAbout<"events">["which"];
  readonly focus?: QuestionAbout<"events">["focus"];
};

/** `score`: how well the words fit, 0 without words. */
export type FoundEvent = EventAt & { readonly score: number };

const ACTOR_REFS: ReadonlySet<string> = new Set(["actor", "guest", "host", "confirms"]);

/** “topic:gaza” → its kind and id. */
export function splitRef(ref: string): { readonly kind: "event" | "topic" | "actor"; readonly id: string } {
  const [kind, id = ""] = ref.split(":");
  return { kind: kind === "event" ? kind : ACTOR_REFS.has(kind ?? "") ? "actor" : "topic", id };
}

/** All that a query may have, so that none is left out of its key. */
const QUERY_FIELDS: Readonly<Record<keyof EventQuery, true>> = {
  ...{ subjects: true, series: true, places: true, kinds: true, away: true, undated: true, stands: true, format: true },
  ...{ names: true, mentions: true, words: true, from: true, to: true, asOf: true },
  ...{ statuses: true, which: true, focus: true, by: true, step: true },
};

const FIELD_NAMES = Object.keys(QUERY_FIELDS) as readonly (keyof EventQuery)[];

/** The same for queries that every event fits alike. */
export function queryKey(query: EventQuery): string {
  return JSON.stringify(FIELD_NAMES.map((name) => query[name]));
}

/** “State visits to the UK”, “the Danish visit”: with nobody named who goes, a summit that many came to is none, and a list has visits alone. */
export function isOnlyVisited({ kinds, subjects = [], series, names, words }: EventQuery): boolean {
  const isBare = series === undefined && names === undefined && (words === undefined || /^\d{4}$/u.test(words));
  return isBare && kinds?.join() === "visit" && subjects.every((refs) => refs.startsWith("host:"));
}

/** “Visits to Southeast Asia”: a part of the world is all that is named; what else was there is no visit. */
export function isOnlyOfRegion({ subjects, series, places = [] }: EventQuery): boolean {
  const isBare = subjects === undefined && series === undefined;
  return isBare && places.some((place) => statesOfRegion(place) !== undefined);
}

/** “The Beijing summit”: where it is, and nobody whose. */
export function isOfSummitThere({ subjects, series, kinds, places }: Omit<EventQuery, "which">): boolean {
  const isBare = subjects === undefined && series === undefined;
  return isBare && places !== undefined && kinds?.join() === "summit";
}
