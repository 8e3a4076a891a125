// Which of the words that somebody typed for an event are its own: in its names, of those who take part, its place, its dates, its kind. Pure.

import type { Archive } from "../../archive/archive.ts";
import { ordinalToken } from "../../archive/calendar-words.ts";
import { stateCalled } from "../../archive/names/demonyms.ts";
import { isOfficeWord, wordsOfTitle } from "../../archive/names/titles.ts";
import type { Event } from "../../archive/schema.ts";
import { datesIn, dateWords, isComposed, unifyDates } from "../../archive/search/date-words.ts";
import { isStopWord } from "../../archive/search/stop-words.ts";
import { apart, kindMeant } from "../../archive/search/synonyms.ts";
import { createMemo } from "../../text/memo.ts";
import { tokenize } from "../../text/tokens.ts";
import { ALIKE, KIND_WORDS, STATUS_WORDS } from "../parts/lexicon.ts";
import { fitOf } from "./person-names.ts";
import { isSameWord } from "./same-word.ts";

type Records = Pick<Archive, "events" | "actors" | "topics">;

type Line = readonly string[];

/** What is known of an event, to be compared with typed words. */
type EventWords = {
  /** Its names and places; each word counts by itself. */
  readonly own: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Names of others around it; only as a whole. */
  readonly around: readonly Line[];
  readonly people: readonly string[];
  readonly states: ReadonlySet<string>;
  readonly dates: ReadonlySet<string>;
};

const WORDS = createMemo<Event, { readonly from: Archive["actors"]; readonly words: EventWords }>();

/** What is typed for an event, by its words: those that `lackingInEvent` compares. */
export function wordsForEvent(typed: string): readonly string[] {
  return readTyped(typed).tokens;
}

/** The typed words that the event does not have, as they are compared; what is typed small (“the”) is never missing. */
export function lackingInEvent(typed: string, event: Event, archive: Records): readonly string[] {
  const others = placesOfOthers(typed, event, archive);
  if (others.length === 0) return [];
  const { tokens } = readTyped(typed);
  const words = wordsOf(event, archive);
  const isOfState = (at: number) => words.states.has(stateCalled(tokens[at] ?? "") ?? "");
  const fitted = new Set(tokens.flatMap((_, at) => linesAt(tokens, at, words, archive)));
  return others.filter((at) => !isOfState(at) && !fitted.has(at)).flatMap((at) => tokens[at] ?? []);
}

/** Whether the typed words are all its own: of what it is called, of its place, days and kind, and not of who only takes part. */
export function areItsOwnWords(typed: string, event: Event, archive: Records): boolean {
  return placesOfOthers(typed, event, archive).length === 0;
}

/** The places of the words that are not its own. */
function placesOfOthers(typed: string, event: Event, archive: Records): readonly number[] {
  const { tokens, dates } = readTyped(typed);
  const words = wordsOf(event, archive);
  const isOwn = (token: string, at: number) => {
    if (isStopWord(token) || STATUS_WORDS.has(token) || hasWord(token, words.own)) return true;
    if (words.own.has(token + (tokens[at + 1] ?? " ")) || words.own.has((tokens[at - 1] ?? " ") + token)) return true;
    if (isKindOf(token, event) || token === event.format || isDateOf(dates[at] ?? [], words.dates)) return true;
    // “BRICS summit 16” is the 16th.
    return /^\d{1,2}$/.test(token) && words.own.has(ordinalToken(Number(token)));
  };
  return tokens.flatMap((token, at) => (isOwn(token, at) ? [] : [at]));
}

type Typed = { readonly tokens: Line; readonly dates: ReturnType<typeof datesIn> };

/** What was read last: it is compared with one event after the other. */
let last: { readonly typed: string; readonly read: Typed } | undefined;

function readTyped(typed: string): Typed {
  if (last?.typed === typed) return last.read;
  const tokens = tokenize(apart(unifyDates(typed)));
  const read = { tokens, dates: datesIn(tokens) };
  last = { typed, read };
  return read;
}

/** Whether the word is that of its place, or a name of somebody who takes part. */
export function isAround(token: string, event: Event, archive: Records): boolean {
  const words = wordsOf(event, archive);
  return hasWord(token, words.places) || linesAt([token], 0, words, archive).length > 0;
}

/** A treaty is told by its name: that something was agreed in Paris does not make it the Paris Agreement. */
function isKindOf(token: string, { kind }: Event): boolean {
  const kinds = KIND_WORDS.get(token);
  if (kinds !== undefined) return kind !== "agreement" && kinds.includes(kind);
  const meant = kindMeant(token);
  return meant === kind || (meant !== undefined && ALIKE.some((one) => one === meant) && ALIKE.includes(kind));
}

/** Of a day in a month, the month alone is not enough. */
function isDateOf(dates: readonly string[], known: ReadonlySet<string>): boolean {
  const composed = dates.filter(isComposed);
  return (composed.length > 0 ? composed : dates).some((date) => known.has(date));
}

function hasWord(token: string, own: ReadonlySet<string>): boolean {
  if (own.has(token)) return true;
  for (const word of own) if (isSameWord(token, word)) return true;
  return false;
}

/** The places of the longest stretch from here on that is a name of somebody who takes part, or of what is around. */
function linesAt(tokens: readonly string[], from: number, words: EventWords, { actors }: Records): readonly number[] {
  for (let to = Math.min(tokens.length, from + 5); to > from; to--) {
    const some = tokens.slice(from, to).filter((token, at) => at === 0 || !isStopWord(token));
    const isPerson = words.people.some((id) => {
      const actor = actors.get(id);
      const fit = actor && fitOf(some, actor);
      return fit === "whole" || fit === "both" || (to - from === 1 && isOfficeOf(tokens[from] ?? "", id, actors));
    });
    const isLine = words.around.some(
      (line) => line.length === some.length && line.every((word, at) => isSameWord(some[at] ?? "", word)),
    );
    if (isPerson || isLine) return Array.from({ length: to - from }, (_, at) => from + at);
  }
  return [];
}

function isOfficeOf(token: string, id: string, actors: Archive["actors"]): boolean {
  return isOfficeWord(token) && (actors.get(id)?.offices ?? []).some((office) => wordsOfTitle(office).includes(token));
}

function wordsOf(event: Event, archive: Records): EventWords {
  const known = WORDS.get(event);
  if (known?.from === archive.actors) return known.words;
  const words = readWords(event, archive);
  WORDS.set(event, { from: archive.actors, words });
  return words;
}

function readWords(event: Event, { actors, topics }: Records): EventWords {
  const places = [event.place, ...event.developments.map(({ place }) => place)].flatMap((place) => place ?? []);
  const ids = [...event.participants, ...event.developments.flatMap(({ participants }) => participants ?? [])].map(
    ({ actor }) => actor,
  );
  const taking = [...new Set<string>(ids)].flatMap((id) => actors.get(id) ?? []);
  const people = taking.filter(({ kind }) => kind === "person");
  const countries = [...people.map(({ country }) => country), ...places.map(({ country }) => country)];
  const groups = [
    ...taking.filter(({ kind }) => kind !== "person"),
    ...countries.flatMap((id) => (id === undefined ? [] : (actors.get(id) ?? []))),
  ];
  const about = [...event.topics, ...(event.series === undefined ? [] : [event.series])].flatMap(
    (id) => topics.get(id) ?? [],
  );
  const groupNames = groups.flatMap(({ name, names, also, capital }) =>
    [name, ...Object.values(names), ...also].filter((one) => one !== capital?.name),
  );
  const lines = [...groupNames, ...about.flatMap(({ name, also }) => [name, ...also])];
  const own = [event.title, ...event.also, event.id, ...places.map(({ name }) => name)];
  const dates = event.developments.flatMap(({ date }) => (date === undefined || date === null ? [] : dateWords(date)));
  return {
    own: new Set(
      own.map(tokenize).flatMap((line) => [...line, ...line.map((word, at) => word + (line[at + 1] ?? ""))]),
    ),
    places: new Set(places.flatMap(({ name }) => tokenize(name))),
    around: lines.map((line) => tokenize(line).filter((word) => !isStopWord(word))).filter(({ length }) => length > 0),
    people: people.map(({ id }) => id),
    states: new Set(groups.map(({ id }) => id)),
    dates: new Set(dates),
  };
}
