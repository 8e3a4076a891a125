// By what an event can be known in a text: its own names, who took part, its days, its places; each with the events that have it.
import { tokenize } from "../text/tokens.ts";
import type { Archive } from "./archive.ts";
import { derive } from "./derived.ts";
import { wordsOfPeople } from "./names/people-by-name.ts";
import type { Event } from "./schema.ts";
import { dateWords } from "./search/date-words.ts";
import { isStopWord } from "./search/stop-words.ts";
import type { Steps } from "./steps.ts";

type TraitRecords = Pick<Archive, "events" | "actors">;

type Line = readonly string[];

/** Words that must all stand in a text, and the events that they speak of, by number. */
type Trait = { readonly words: Line; readonly events: readonly number[] };

export type EventTraits = {
  readonly events: readonly Event[];
  /** Names that one event has, by the rarest of their words; places, by their first. */
  readonly names: ReadonlyMap<string, readonly Trait[]>;
  readonly places: ReadonlyMap<string, readonly Trait[]>;
  /** By days and months, as words of the search. */
  readonly times: ReadonlyMap<string, readonly number[]>;
  /** The years of every date that an event ever had, by its number. */
  readonly years: readonly (readonly number[])[];
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
  const times = new Map<string, number[]>();
  const places = new Map<string, number[]>();
  const years: (readonly number[])[] = [];
  // Most events have the same few years.
  const shared = new Map<string, readonly number[]>();
  for (const [number, event] of events.entries()) {
    for (const place of new Set(placesOf(event))) addTo(places, place, number);
    const dates = datesOf(event);
    for (const date of dates) if (date.length > "@2021".length) addTo(times, date, number);
    const own = dates.flatMap((date) => (/^@\d{4}$/.test(date) ? [Number(date.slice(1))] : []));
    const known = shared.get(own.join()) ?? own;
    shared.set(own.join(), known);
    years.push(known);
    yield;
  }
  return {
    events,
    names: yield* ownNames(events, common),
    places: yield* keyedBy(byWords(places), ([first]) => first),
    times,
    years,
  };
}

/** The actors that take part, or were to. */
export function actorsOfEvent({ participants, developments }: Event): Line {
  return [
    ...new Set([participants, ...developments.map((step) => step.participants ?? [])].flat().map(({ actor }) => actor)),
  ];
}

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
function byWords(places: ReadonlyMap<string, readonly number[]>): readonly Trait[] {
  return [...places].flatMap(([name, events]) => {
    const words = tellingIn(name);
    return words.length === 0 ? [] : [{ words, events }];
  });
}

/** A name that fits two events is the name of neither. */
function* ownNames(events: readonly Event[], common: ReadonlySet<string>): Steps<EventTraits["names"]> {
  const bearers = new Map<string, { readonly words: Line; readonly events: number[] }>();
  const shared = new Map<string, string>();
  for (const [number, { title, also }] of events.entries()) {
    for (const telling of [title, ...also].map(tellingIn)) {
      if (!isOwn(telling, common)) continue;
      const words = telling.map((word) => sharedIn(shared, word));
      const key = words.toSorted().join(" ");
      const trait = bearers.get(key) ?? { words, events: [] };
      bearers.set(key, trait);
      if (trait.events.at(-1) !== number) trait.events.push(number);
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
  return yield* keyedBy(own, (words) => words.reduce((rarest, word) => (count(word) < count(rarest) ? word : rarest)));
}

/** Whether a name is more than who does what: “Biden–Xi summit” fits many, “COP26” and “the meeting in Busan” do not. */
function isOwn(name: Line, common: ReadonlySet<string>): boolean {
  const rest = name.filter((word) => !common.has(word) && !/^\d{4}$/.test(word));
  return rest.length > 0 && (name.length > 1 || /\p{L}\d|\d\p{L}/u.test(name[0] ?? ""));
}

function* keyedBy(
  traits: readonly Trait[],
  keyOf: (words: Line) => string | undefined,
): Steps<ReadonlyMap<string, readonly Trait[]>> {
  const keyed = new Map<string, Trait[]>();
  for (const trait of traits) {
    addTo(keyed, keyOf(trait.words) ?? "", trait);
    yield;
  }
  return keyed;
}

/** One text in memory for all names that have the word. */
function sharedIn(words: Map<string, string>, word: string): string {
  const known = words.get(word) ?? word;
  words.set(word, known);
  return known;
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
