// By which names the events of a day can be called in a headline: their own, those of their series, their places. Pure.

import type { Day } from "@attache/edtf";
import { nameWordsOf, recordsCalled } from "../../archive/names/whole-names.ts";
import type { Records } from "../../archive/records.ts";
import type { Event } from "../../archive/schema.ts";
import { createMemo } from "../../text/memo.ts";
import { tokenize } from "../../text/tokens.ts";
import { capitalsOn } from "./capitals-of-day.ts";
import { EVENT_NOUN } from "./event-kinds.ts";
import { foreignKinds } from "./foreign-words.ts";
import type { IndexedEvent } from "./indexed-event.ts";
import { LONG_NAMES } from "./seats-of-government.ts";
import { SERIES_MEMBERS, SERIES_NICKNAMES } from "./series-nicknames.ts";

export type NamesOfDay = {
  /** By a name of their own, as folded words: the ids of those that have it. */
  readonly events: ReadonlyMap<string, readonly string[]>;
  /** By a name of a recurring meeting: the id of its topic. */
  readonly series: ReadonlyMap<string, string>;
  /** Cities and venues where an event is to be. */
  readonly places: ReadonlySet<string>;
  /** By a capital: the id of its state. */
  readonly capitals: ReadonlyMap<string, string>;
  /** By a name of a topic that is more than a word: the id. */
  readonly topics: ReadonlyMap<string, string>;
  /** By the first word of any of these, or of a name of an actor: how many words the longest such name has. */
  readonly longest: ReadonlyMap<string, number>;
};

type NameableRecords = Pick<Records, "events" | "actors" | "topics">;

export function namesOfDay(events: readonly IndexedEvent[], records: NameableRecords, day: Day): NamesOfDay {
  const series = seriesNames(records);
  const own = new Map<string, string[]>();
  for (const indexed of events) {
    for (const key of ownNamesOfEvent(indexed, records)) {
      if (series.has(key)) continue;
      own.set(key, [...(own.get(key) ?? []), indexed.event.id]);
    }
  }
  const named = {
    events: new Map([...own].filter(([, ids]) => ids.length <= 3)),
    series,
    places: new Set(events.flatMap(({ places }) => [...places])),
    capitals: capitalsOn(day, records),
    topics: headlineTopics(records),
  };
  const longest = new Map(longestOfActors(records));
  for (const key of [named.events, named.series, named.capitals, named.topics].flatMap((one) => [...one.keys()]))
    lengthen(longest, key);
  for (const key of named.places) lengthen(longest, key);
  return { ...named, longest };
}

function lengthen(longest: Map<string, number>, key: string): void {
  const words = key.split(" ");
  const first = words[0] ?? "";
  longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
}

const LONGEST = createMemo<Records["actors"], ReadonlyMap<string, number>>();

function longestOfActors(records: NameableRecords): ReadonlyMap<string, number> {
  const known = LONGEST.get(records.actors);
  if (known !== undefined) return known;
  const longest = new Map<string, number>();
  for (const id of records.actors.keys()) {
    for (const { words } of nameWordsOf({ kind: "actor", id }, records))
      lengthen(longest, words.join(" ").replace(/^the (?=.)/, ""));
  }
  for (const key of [...LONG_NAMES, ...Object.keys(SERIES_MEMBERS)]) lengthen(longest, key);
  LONGEST.set(records.actors, longest);
  return longest;
}

/** Names that say more than who meets whom, what and where; without years and articles. */
const OWN_NAMES = createMemo<Event, { readonly from: Records["actors"]; readonly names: ReadonlySet<string> }>();

function ownNamesOfEvent(indexed: IndexedEvent, records: NameableRecords): ReadonlySet<string> {
  const known = OWN_NAMES.get(indexed.event);
  if (known?.from === records.actors) return known.names;
  const names = readOwnNames(indexed, records);
  OWN_NAMES.set(indexed.event, { from: records.actors, names });
  return names;
}

function readOwnNames({ event, places }: IndexedEvent, records: NameableRecords): ReadonlySet<string> {
  const keys = nameWordsOf({ kind: "event", id: event.id }, records)
    .filter(({ words }) => words.length < 2 || words.join("-") !== event.id)
    .map(({ words }) => words.filter((word) => !/^(?:19|20)\d\d$/.test(word)))
    .map((words) => (words[0] === "the" ? words.slice(1) : words))
    .filter((words) => isTelling(words, places, records) && !isOfSeries(words, records))
    .map((words) => words.join(" "));
  const codes = nameWordsOf({ kind: "event", id: event.id }, records).flatMap(({ words }) =>
    words.filter((word) => /^[a-z]{2,5}\d{1,3}$/.test(word)),
  );
  return new Set([...keys, ...codes]);
}

/** “Quad summit” names any edition. */
function isOfSeries(words: readonly string[], records: NameableRecords): boolean {
  const series = seriesNames(records);
  const rest = words.filter(
    (word) =>
      !EVENT_NOUN.test(word) &&
      foreignKinds(word).size === 0 &&
      !/^(?:leaders?|in|of|the|meeting|state|annual|d[aeou]s?|del|der|des?|du|le|la|el|los)$/.test(word),
  );
  return rest.length > 0 && rest.length < words.length && series.has(rest.join(" "));
}

const GENERAL =
  /^(?:the|of|in|on|at|and|for|with|a|an|to|by|between|from|as|round|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|next|return|state|official|first|second|third|leaders?|presidents?|ministers?|video|virtual|phone|telephone|special|emergency|new|january|february|march|april|may|june|july|august|september|october|november|december|session|un|technical|direct|indirect|process)$/;

function isTelling(words: readonly string[], places: ReadonlySet<string>, records: NameableRecords): boolean {
  if (words.length === 0) return false;
  const placeWords = new Set([...places].flatMap((place) => place.split(" ")));
  const rest = words.filter(
    (word) => !GENERAL.test(word) && !EVENT_NOUN.test(word) && !placeWords.has(word) && !isActorWord(word, records),
  );
  if (/^[a-z]{2,5}\d{1,3}$/.test(words.join(""))) return true;
  if (words.length === 1) return false;
  return rest.length > 0;
}

const WORDS_OF_ACTORS = createMemo<Records["actors"], ReadonlySet<string>>();

/** A word of a person's or a state's name tells who, not what. */
function isActorWord(word: string, { actors }: NameableRecords): boolean {
  let known = WORDS_OF_ACTORS.get(actors);
  if (known === undefined) {
    known = new Set([...actors.values()].flatMap(({ name, also }) => [name, ...also].flatMap(tokenize)));
    WORDS_OF_ACTORS.set(actors, known);
  }
  return known.has(word);
}

const SERIES_NAMES = createMemo<Records["topics"], ReadonlyMap<string, string>>();

function seriesNames({ events, topics }: NameableRecords): ReadonlyMap<string, string> {
  const known = SERIES_NAMES.get(topics);
  if (known !== undefined) return known;
  const ids = new Set([...events.values()].flatMap(({ series }) => series ?? []));
  const names = new Map<string, string>();
  for (const id of ids) {
    const topic = topics.get(id);
    for (const name of topic === undefined ? [] : [topic.name, ...topic.also, ...(SERIES_NICKNAMES[id] ?? [])]) {
      const key = tokenize(name).join(" ").replace(/^the /, "");
      // “US-Iran relations” are no meeting.
      if (key === "" || / relations$/.test(key)) continue;
      names.set(key, id);
      names.set(key.replace(/(?<=(?:summit|conference|meeting|forum|dialogue))s$/, ""), id);
      // “Climate summit” without “UN”.
      if (/^un \S+ (?:summit|conference)s?$/.test(key)) names.set(key.replace(/^un |s$/g, ""), id);
    }
  }
  SERIES_NAMES.set(topics, names);
  return names;
}

const TOPIC_NAMES = createMemo<Records["topics"], ReadonlyMap<string, string>>();

/** Words of which a topic is spoken in a headline; single common words tell nothing. */
function headlineTopics(records: NameableRecords): ReadonlyMap<string, string> {
  const known = TOPIC_NAMES.get(records.topics);
  if (known !== undefined) return known;
  const names = new Map(
    [...records.topics.values()].flatMap(({ id, name, also }) =>
      [name, ...also].flatMap((one) => {
        const key = tokenize(one).join(" ");
        return recordsCalled(key, records).some(({ kind }) => kind === "actor") ? [] : [[key, id] as const];
      }),
    ),
  );
  TOPIC_NAMES.set(records.topics, names);
  return names;
}
