// By what an event can be known in a text: its own names, who took part, its days, its places; each with the events that have it.
import { tokenize } from "../text/tokens.ts";
import type { Archive } from "./archive.ts";
import { derive } from "./derived.ts";
import { createNumbersMaker, createRowsMaker, type KeyedNumbers, type NumberRows, rowOf } from "./keyed-numbers.ts";
import { wordsOfPeople } from "./names/people-by-name.ts";
import type { Event } from "./schema.ts";
import { dateWords } from "./search/date-words.ts";
import { isStopWord } from "./search/stop-words.ts";
import type { Steps } from "./steps.ts";

type TraitRecords = Pick<Archive, "events" | "actors">;

type Line = readonly string[];

/** Words that must all stand in a text, and the events that they speak of, by number. */
type Trait = { readonly words: Line; readonly events: Iterable<number> };

/** Traits by their numbers. */
export type TraitLists = {
  /** By one word of each: the traits. Its keys are all words of all traits. */
  readonly byWord: KeyedNumbers;
  /** By trait: its words, by their places among these keys. */
  readonly words: NumberRows;
  readonly events: NumberRows;
};

export type EventTraits = {
  readonly events: readonly Event[];
  /** Names that one event has, by the rarest of their words; places, by their first. */
  readonly names: TraitLists;
  readonly places: TraitLists;
  /** By days and months, as words of the search. */
  readonly times: KeyedNumbers;
  /** The years of every date that an event ever had, by its number. */
  readonly years: NumberRows;
};

/** Words that many events have in their names. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "summit meeting call visit talks conference state official return video phone telephone virtual round first second " +
    "president presidents leaders ministers letter statement agreement dinner session"
  ).split(" "),
);

export const eventTraits = derive(({ events, actors }: TraitRecords) => [events, actors], makeTraits);

/** The words of a text that tell it from others, each once. */
export function tellingIn(text: string): Line {
  return [...new Set(tokenize(text).filter((word) => !isStopWord(word)))];
}

function* makeTraits({ events: byId, actors }: TraitRecords): Steps<EventTraits> {
  const events = [...byId.values()];
  const common = new Set([...COMMON_WORDS, ...wordsOfPeople(actors)]);
  const [times, places, years] = [createNumbersMaker(), createNumbersMaker(), createRowsMaker()];
  for (const [number, event] of events.entries()) {
    for (const place of placesOf(event)) places.put(place, number);
    for (const date of datesOf(event)) {
      if (date.length > YEAR_LENGTH) times.put(date, number);
      else if (date.length === YEAR_LENGTH) years.put(number, Number(date.slice(1)));
    }
    yield;
  }
  return {
    events,
    names: yield* ownNames(events, common),
    places: yield* listTraits(placeTraits(yield* places.made()), ([first]) => first),
    times: yield* times.made(),
    years: yield* years.made(events.length),
  };
}

/** “@2021” */
const YEAR_LENGTH = 5;

function placesOf({ place, developments }: Event): Line {
  return [place, ...developments.map((step) => step.place)].flatMap((one) => (one == null ? [] : [one.name]));
}

function datesOf({ developments }: Event): Line {
  const dates = developments.flatMap(({ date, start }) => [
    ...(date == null ? [] : dateWords(date)),
    ...(start === undefined ? [] : [`@${start.slice(0, 10)}`, `@${start.slice(4, 10)}`, `@${start.slice(0, 4)}`]),
  ]);
  return [...new Set(dates)];
}

/** Places without a telling word are none. */
function placeTraits(places: KeyedNumbers): readonly Trait[] {
  return places.keys.flatMap((name, place) => {
    const words = tellingIn(name);
    return words.length === 0 ? [] : [{ words, events: rowOf(place, places) }];
  });
}

/** A name that fits two events is the name of neither. */
function* ownNames(events: readonly Event[], common: ReadonlySet<string>): Steps<TraitLists> {
  const bearers = new Map<string, { readonly words: Line; readonly events: number[] }>();
  for (const [number, { title, also }] of events.entries()) {
    for (const words of [title, ...also].map(tellingIn)) {
      if (!isOwn(words, common)) continue;
      const key = words.toSorted().join(" ");
      const trait = bearers.get(key);
      if (trait === undefined) bearers.set(key, { words, events: [number] });
      else if (trait.events.at(-1) !== number) trait.events.push(number);
    }
    yield;
  }
  const own: Trait[] = [];
  const counts = new Map<string, number>();
  for (const trait of bearers.values()) {
    yield;
    if (trait.events.length !== 1) continue;
    own.push(trait);
    for (const word of trait.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const count = (word = "") => counts.get(word) ?? 0;
  return yield* listTraits(own, (words) =>
    words.reduce((rarest, word) => (count(word) < count(rarest) ? word : rarest)),
  );
}

/** Whether a name is more than who does what: “Biden–Xi summit” fits many, “COP26” and “the meeting in Busan” do not. */
function isOwn(name: Line, common: ReadonlySet<string>): boolean {
  const rest = name.filter((word) => !common.has(word) && !/^\d{4}$/.test(word));
  return rest.length > 0 && (name.length > 1 || /\p{L}\d|\d\p{L}/u.test(name[0] ?? ""));
}

function* listTraits(traits: readonly Trait[], keyOf: (words: Line) => string | undefined): Steps<TraitLists> {
  const [byWord, words, events] = [createNumbersMaker(), createRowsMaker(), createRowsMaker()];
  for (const [number, trait] of traits.entries()) {
    for (const word of trait.words) words.put(number, byWord.placeOf(word));
    for (const event of trait.events) events.put(number, event);
    byWord.put(keyOf(trait.words) ?? "", number);
    yield;
  }
  return {
    byWord: yield* byWord.made(),
    words: yield* words.made(traits.length),
    events: yield* events.made(traits.length),
  };
}
