// Which events a longer text speaks of. It names none that the text does not fix: by a name of its own, or by those who took
// part together with a day or a place. Pure.

import { tokenize } from "../text/tokens.ts";
import type { Archive } from "./archive.ts";
import { type EventTraits, eventTraits, type TraitLists, tellingIn } from "./event-traits.ts";
import { numbersOf, rowOf } from "./keyed-numbers.ts";
import { peopleIn } from "./names/people-by-name.ts";
import type { Event } from "./schema.ts";
import { datesIn, unifyDates } from "./search/date-words.ts";

type SearchedRecords = Pick<Archive, "events" | "actors">;

/** Of these, words that are used for one another: they tell nothing apart. */
const VAGUE: ReadonlySet<string> = new Set("summit meeting talks conference president presidents leaders".split(" "));

/** In the order in which the text comes to them, each once. */
export function findEventsInText(text: string, archive: SearchedRecords): readonly Event[] {
  const traits = eventTraits.of(archive);
  const found = new Set<Event>();
  for (const sentence of sentencesOf(text)) for (const event of eventsOf(sentence, traits, archive)) found.add(event);
  return [...found];
}

/** Not at the dot of an initial or of a day’s number. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=(?<![\s.]\p{L})[.!?]["”’)]?)\s+(?=\P{Nd})|(?<=[。！？])|\n+/u)
    .filter((one) => one.trim() !== "");
}

/** Looks only at events that have a name, a day or a place of which the sentence speaks. */
function eventsOf(sentence: string, traits: EventTraits, { actors }: SearchedRecords): readonly Event[] {
  const tokens = tokenize(unifyDates(sentence));
  const words = new Set(tokens);
  const times = timesIn(tokens);
  const years = new Set(times.flatMap((time) => (/^@\d{4}/.test(time) ? [Number(time.slice(1, 5))] : [])));
  const isOpen = (number: number) => years.size === 0 || rowOf(number, traits.years).some((year) => years.has(year));
  const open = (numbers: Iterable<number>) => [...new Set(numbers)].filter(isOpen).sort((a, b) => a - b);
  const byName = open(eventsWith(words, traits.names));
  const named = new Set<string>(peopleIn(tokens, actors).flat());
  if (named.size === 0) return byName.flatMap((number) => traits.events[number] ?? []);
  const persons = (number: number) => {
    const event = traits.events[number];
    return event === undefined ? 0 : countOf(named, event);
  };
  const then = (pattern: RegExp) =>
    times.flatMap((time) => (pattern.test(time) ? [...numbersOf(time, traits.times)] : []));
  const there = new Set(eventsWith(words, traits.places));
  const together = (numbers: Iterable<number>) =>
    named.size < 2 ? [] : open(numbers).filter((number) => persons(number) >= 2);
  const dayless = !times.some((time) => DAY_WORD.test(time));
  const readings = [
    together(then(DAY_WORD)),
    dayless ? together(then(MONTH)) : [],
    dayless ? together(there) : [],
    open(then(DAY_OF_YEAR)).filter((number) => there.has(number) && persons(number) > 0),
  ];
  const found = new Set([...byName, ...readings.flatMap((reading) => theOne(reading, words, traits))]);
  return [...found].flatMap((number) => traits.events[number] ?? []);
}

/** How many of these take part in an event, or were to: a place may have thousands of events, and hardly one of them has any. */
function countOf(named: ReadonlySet<string>, { participants, developments }: Event): number {
  const found = new Set<string>();
  const note = (those: Event["participants"] = []) => {
    for (const { actor } of those) if (named.has(actor)) found.add(actor);
  };
  note(participants);
  for (const step of developments) note(step.participants);
  return found.size;
}

/** Events by traits of which the text has every word. */
function eventsWith(words: ReadonlySet<string>, { byWord, words: own, events }: TraitLists): readonly number[] {
  const isTold = (word: number) => words.has(byWord.keys[word] ?? "");
  return [...words].flatMap((word) =>
    [...numbersOf(word, byWord)].flatMap((trait) => (rowOf(trait, own).every(isTold) ? [...rowOf(trait, events)] : [])),
  );
}

/** Of several that fit alike, the one whose title has more of the words that tell how they met; none when none has. */
function theOne(reading: readonly number[], words: ReadonlySet<string>, { events }: EventTraits): readonly number[] {
  const isTold = (word: string) => words.has(word) && !VAGUE.has(word);
  const counts = reading.map((number) => tellingIn(events[number]?.title ?? "").filter(isTold).length);
  const most = counts.reduce((best, count) => Math.max(best, count), 0);
  const best = reading.filter((_, at) => counts[at] === most);
  return best.length === 1 ? best : [];
}

/** Date words; without the years of “since 2019”, which are those of something else. */
function timesIn(tokens: readonly string[]): readonly string[] {
  return datesIn(tokens).flatMap((words, index) => (ELSEWHEN.has(tokens[index - 1] ?? "") ? [] : words));
}

const ELSEWHEN: ReadonlySet<string> = new Set(["since", "until", "till", "after", "before", "than"]);

const DAY_WORD = /^@(?:\d{4})?-\d\d-\d\d$/;
const DAY_OF_YEAR = /^@\d{4}-\d\d-\d\d$/;
const MONTH = /^@\d{4}-\d\d$/;
