// Which events a longer text speaks of. It names none that the text does not fix: by a name of its own, or by those who took
// part together with a day or a place. Pure.

import { tokenize } from "../text/tokens.ts";
import type { Archive } from "./archive.ts";
import type { Event } from "./schema.ts";
import { datesIn, dateWords, unifyDates } from "./search/date-words.ts";
import { isStopWord } from "./search/stop-words.ts";

type SearchedRecords = Pick<Archive, "events" | "actors">;

/** What an event can be known by. */
type EventTraits = {
  readonly event: Event;
  /** Its names, each by the words that tell it from others. */
  readonly names: readonly (readonly string[])[];
  readonly people: ReadonlySet<string>;
  /** Days, months and years of every date that it ever had, as words of the search. */
  readonly dates: ReadonlySet<string>;
  readonly places: readonly (readonly string[])[];
};

type TraitIndex = {
  readonly traits: readonly EventTraits[];
  readonly people: readonly (readonly [name: string, id: string])[];
};

/** Words that many events have in their names. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "summit meeting call visit talks conference state official return video phone telephone virtual round first second " +
    "president presidents leaders ministers letter statement agreement dinner session"
  ).split(" "),
);

/** Of these, words that are used for one another: they tell nothing apart. */
const VAGUE: ReadonlySet<string> = new Set("summit meeting talks conference president presidents leaders".split(" "));

const traitIndexes = new WeakMap<Archive["events"], TraitIndex>();

/** In the order in which the text comes to them, each once. */
export function findEventsInText(text: string, archive: SearchedRecords): readonly Event[] {
  const index = traitIndexFor(archive);
  const found = new Set<Event>();
  for (const sentence of sentencesOf(text)) for (const event of eventsOf(sentence, index)) found.add(event);
  return [...found];
}

/** Not at the dot of an initial or of a day’s number. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=(?<![\s.]\p{L})[.!?]["”’)]?)\s+(?=\P{Nd})|(?<=[。！？])|\n+/u)
    .filter((one) => one.trim() !== "");
}

function eventsOf(sentence: string, { traits, people }: TraitIndex): readonly Event[] {
  const tokens = tokenize(unifyDates(sentence));
  const said = ` ${tokens.join(" ")} `;
  const words = new Set(tokens);
  const times = timesIn(tokens);
  const named = new Set(people.flatMap(([name, id]) => (said.includes(name) ? [id] : [])));
  const years = times.flatMap((time) => (/^@\d{4}/.test(time) ? [time.slice(0, 5)] : []));
  const hasAll = (some: readonly string[]) => some.every((word) => words.has(word));

  const open = traits.filter(({ dates }) => years.length === 0 || years.some((year) => dates.has(year)));
  const byName = open.filter(({ names }) => names.some(hasAll));
  const persons = (one: EventTraits) => [...one.people].filter((id) => named.has(id)).length;
  const together = open.filter((one) => persons(one) >= 2);
  const there = (one: EventTraits) => one.places.some(hasAll);
  const then = (pattern: RegExp) => (one: EventTraits) =>
    times.some((time) => pattern.test(time) && one.dates.has(time));
  const dayless = !times.some((time) => DAY_WORD.test(time));
  const readings = [
    together.filter(then(DAY_WORD)),
    dayless ? together.filter(then(MONTH)) : [],
    dayless ? together.filter(there) : [],
    open.filter((one) => persons(one) > 0 && there(one) && then(DAY_OF_YEAR)(one)),
  ];
  return [...new Set([...byName, ...readings.flatMap((reading) => theOne(reading, words))])].map(({ event }) => event);
}

/** Of several that fit alike, the one whose title has more of the words that tell how they met; none when none has. */
function theOne(reading: readonly EventTraits[], words: ReadonlySet<string>): readonly EventTraits[] {
  const counted = reading.map((one) => ({
    one,
    count: telling(one.event.title).filter((word) => words.has(word) && !VAGUE.has(word)).length,
  }));
  const most = Math.max(...counted.map(({ count }) => count));
  const best = counted.filter(({ count }) => count === most);
  return best.length === 1 ? best.map(({ one }) => one) : [];
}

/** Date words; without the years of “since 2019”, which are those of something else. */
function timesIn(tokens: readonly string[]): readonly string[] {
  return datesIn(tokens).flatMap((words, index) => (ELSEWHEN.has(tokens[index - 1] ?? "") ? [] : words));
}

const ELSEWHEN: ReadonlySet<string> = new Set(["since", "until", "till", "after", "before", "than"]);

const DAY_WORD = /^@(?:\d{4})?-\d\d-\d\d$/;
const DAY_OF_YEAR = /^@\d{4}-\d\d-\d\d$/;
const MONTH = /^@\d{4}-\d\d$/;

function traitIndexFor(archive: SearchedRecords): TraitIndex {
  const known = traitIndexes.get(archive.events);
  if (known !== undefined) return known;
  const people = [...archive.actors.values()].flatMap(({ id, kind, name, names, also, familyName }) => {
    if (kind !== "person") return [];
    const all = [name, ...Object.values(names), ...also, ...(familyName === undefined ? [] : [familyName])];
    return all.map((one) => [` ${tokenize(one).join(" ")} `, id] as const);
  });
  const common = new Set([...COMMON_WORDS, ...people.flatMap(([name]) => name.trim().split(" "))]);
  const index = { people, traits: withOwnNames([...archive.events.values()].map((event) => traitsOf(event, common))) };
  traitIndexes.set(archive.events, index);
  return index;
}

function traitsOf(event: Event, common: ReadonlySet<string>): EventTraits {
  const steps = event.developments;
  const participants = [event.participants, ...steps.map((step) => step.participants ?? [])].flat();
  const dates = steps.flatMap(({ date, start }) => [
    ...(date == null ? [] : dateWords(date)),
    ...(start === undefined ? [] : [`@${start.slice(0, 10)}`, `@${start.slice(4, 10)}`, `@${start.slice(0, 4)}`]),
  ]);
  const places = [event.place, ...steps.map(({ place }) => place)].flatMap((place) =>
    place == null ? [] : [place.name],
  );
  return {
    event,
    names: [event.title, ...event.also].map(telling).filter((name) => isOwn(name, common)),
    people: new Set(participants.map(({ actor }) => actor)),
    dates: new Set(dates),
    places: [...new Set(places)].map(telling).filter((place) => place.length > 0),
  };
}

/** Whether a name is more than who does what: “Biden–Xi summit” fits many, “COP26” and “the meeting in Busan” do not. */
function isOwn(name: readonly string[], common: ReadonlySet<string>): boolean {
  const rest = name.filter((word) => !common.has(word) && !/^\d{4}$/.test(word));
  return rest.length > 0 && (name.length > 1 || /\p{L}\d|\d\p{L}/u.test(name[0] ?? ""));
}

/** A name that fits two events is the name of neither. */
function withOwnNames(traits: readonly EventTraits[]): readonly EventTraits[] {
  const bearers = new Map<string, number>();
  const keyOf = (name: readonly string[]) => name.toSorted().join(" ");
  for (const { names } of traits) {
    for (const key of new Set(names.map(keyOf))) bearers.set(key, (bearers.get(key) ?? 0) + 1);
  }
  return traits.map((one) => ({ ...one, names: one.names.filter((name) => bearers.get(keyOf(name)) === 1) }));
}

function telling(text: string): readonly string[] {
  return [...new Set(tokenize(text).filter((word) => !isStopWord(word)))];
}
