// Where in a clause an event is spoken of: the gathering itself, or those who come to it. Pure.

import { EVENT_NOUN } from "./event-kinds.ts";
import { tellingStem } from "./indexed-event.ts";
import type { RankedEvent } from "./rank-events.ts";
import type { SpottedName } from "./spotted-name.ts";
import type { ToldHeadline } from "./told.ts";

/** Places are those of the words in the clause. */
export type StepAnchor = {
  readonly from: number;
  readonly to: number;
  readonly is: "noun" | "party";
  /** A party that is named as a place: “Muscat”. */
  readonly isPlace?: boolean;
};

export function anchorsIn(told: ToldHeadline, event: RankedEvent | undefined, clause: number): readonly StepAnchor[] {
  const { headline, names } = told;
  const first = headline.words.findIndex((word) => word.clause === clause);
  const nouns = headline.words.flatMap((word, at): StepAnchor[] =>
    word.clause === clause && (EVENT_NOUN.test(word.key) || isOwnWord(word.key, event))
      ? [{ from: at - first, to: at - first, is: "noun" }]
      : [],
  );
  const named = names.flatMap((name): StepAnchor[] => {
    if (headline.words[name.from]?.clause !== clause || name.to === name.from) return [];
    const stretch = { from: name.from - first, to: name.to - 1 - first };
    if (name.is === "series" || name.is === "event") return [{ ...stretch, is: "noun" }];
    return isPartyTo(name, event, told.actFor) ? [{ ...stretch, is: "party", isPlace: isItsPlace(name, event) }] : [];
  });
  const gathered = headline.words.flatMap((word, at): StepAnchor[] =>
    word.clause === clause && areThoseWhoCome(word.key, event)
      ? [{ from: at - first, to: at - first, is: "party" }]
      : [],
  );
  return [...nouns, ...named, ...gathered];
}

/** “Muscat talks”: where it is to be, though a capital may stand for those who govern there. */
function isItsPlace(name: SpottedName, event: RankedEvent | undefined): boolean {
  const isHome = name.is === "state" && name.by === "capital" && name.id === event?.indexed.host;
  return name.is === "place" || isHome;
}

/** “Leaders gather in Astana”: of a gathering whose place is told. */
function areThoseWhoCome(key: string, event: RankedEvent | undefined): boolean {
  return (
    event?.evidence.placed === true &&
    /^(?:leaders|presidents|ministers|delegations|delegates|envoys|negotiators)$/.test(key)
  );
}

/** What is signed, ordered or voted, and is no gathering. */
export function isDecided(event: RankedEvent | undefined): boolean {
  const kind = event?.indexed.event.kind;
  return kind === "measure" || kind === "agreement" || kind === "vote";
}

/** What is no gathering is spoken of by the words of its name: “New START expires”. */
function isOwnWord(key: string, event: RankedEvent | undefined): boolean {
  return isDecided(event) && event?.indexed.telling.has(tellingStem(key)) === true;
}

function isSideOf({ indexed }: RankedEvent, id: string): boolean {
  return indexed.sides.has(id) || indexed.host === id;
}

/** Whether a name is that of somebody who comes to the event, or its place; of no event, of anybody who may. */
export function isPartyTo(name: SpottedName, event: RankedEvent | undefined, actFor: ToldHeadline["actFor"]): boolean {
  switch (name.is) {
    case "person":
      return (
        event === undefined ||
        name.ids.some((id) => event.indexed.people.has(id) || actFor.get(id)?.some((side) => isSideOf(event, side)))
      );
    case "state":
      return !name.isPlace && (event === undefined || isSideOf(event, name.id));
    case "organisation":
      return event === undefined || event.indexed.sides.has(name.id);
    case "place":
      return event === undefined || event.indexed.places.has(name.key);
    case "series":
    case "topic":
    case "event":
      return false;
  }
}

/** How much of the event a clause names: its own name or series, its gathering, the sides. 0: none of it. */
export function aboutness(told: ToldHeadline, event: RankedEvent | undefined, clause: number): number {
  const { headline, names } = told;
  const here = names.filter(({ from, to }) => headline.words[from]?.clause === clause && to > from);
  const isNamed = here.some(
    (name) =>
      event !== undefined &&
      ((name.is === "event" && name.ids.includes(event.indexed.event.id)) ||
        (name.is === "series" && name.id === event.indexed.series)),
  );
  const hasNoun = headline.words.some(
    (word) => word.clause === clause && (EVENT_NOUN.test(word.key) || isOwnWord(word.key, event)),
  );
  const parties = new Set(
    here.filter((name) => name.is !== "place" && isPartyTo(name, event, told.actFor)).map(({ from }) => from),
  ).size;
  const gathered = headline.words.some((word) => word.clause === clause && areThoseWhoCome(word.key, event));
  const placed = here.some((name) => name.is === "place" && isPartyTo(name, event, told.actFor));
  return (isNamed ? 3 : 0) + (hasNoun ? 1.5 : 0) + Math.min(2, parties + (gathered ? 1 : 0)) + (placed ? 0.5 : 0);
}

/** “Putin not going to Miami, Lavrov to represent Russia”: the clause that names who is to travel tells of the trip. */
export function namesTraveller(told: ToldHeadline, event: RankedEvent | undefined, clause: number): boolean {
  if (event?.indexed.event.kind !== "visit") return false;
  const { host, people } = event.indexed;
  return told.people.some(
    ({ ids, from }) =>
      told.headline.words[from]?.clause === clause &&
      ids.some((id) => people.has(id) && told.actFor.get(id)?.some((side) => side !== host) === true),
  );
}

/** Whether a clause names a gathering, by its name or by a word that is no verb: “visit” and “call” may be. */
export function namesGathering(told: ToldHeadline, clause: number): boolean {
  const { headline, names } = told;
  const isIts = ({ is, from }: SpottedName) =>
    (is === "series" || is === "event") && headline.words[from]?.clause === clause;
  return (
    names.some(isIts) ||
    headline.words.some(
      (word) =>
        word.clause === clause &&
        EVENT_NOUN.test(word.key) &&
        !/^(?:visits?|calls?|tours?|votes?|deal|signing|debate)$/.test(word.key),
    )
  );
}

/** “agree to resume talks at the DMZ meeting”: what was agreed is something else, and it was there. */
export function isSaidAtGathering(keys: readonly string[], anchors: readonly StepAnchor[], behind: number): boolean {
  return anchors.some(({ is, from, to }) => {
    const before = keys.slice(Math.max(0, from - 3), from);
    const there = before.findLastIndex((key) => key === "at" || key === "during");
    return (
      is === "noun" &&
      there >= 0 &&
      from > behind + 1 &&
      to === keys.length - 1 &&
      anchors.some((other) => other.is === "noun" && other.to < from - 1)
    );
  });
}
