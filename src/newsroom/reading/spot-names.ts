// Names in a headline: of people, states, organisations, recurring meetings, events and places of the archive. Pure.

import { stateCalled } from "../../archive/names/demonyms.ts";
import { isOfficeWord } from "../../archive/names/titles.ts";
import { type Named, recordsCalled } from "../../archive/names/whole-names.ts";
import type { Records } from "../../archive/records.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { tokenize } from "../../text/tokens.ts";
import { isCommonWord } from "./common-words.ts";
import type { Headline, HeadlineWord } from "./headline.ts";
import type { NamesOfDay } from "./names-of-day.ts";
import { isBothKoreas, stateOfCapital, stateOfLongAdjective, stateOfSeat } from "./seats-of-government.ts";
import type { NamedBy, SpottedName } from "./spotted-name.ts";

type SpottedRecords = Pick<Records, "events" | "actors" | "topics">;

/** In the order of the headline, without overlaps; the longest name from a place on wins. */
export function spotNames(
  { words, titleCase }: Headline,
  names: NamesOfDay,
  records: SpottedRecords,
): readonly SpottedName[] {
  const found: SpottedName[] = [];
  for (let from = 0; from < words.length; from++) {
    const spotted = spotAt(words, from, titleCase, names, records);
    if (spotted.length === 0) continue;
    found.push(...spotted);
    from = Math.max(...spotted.map(({ to }) => to)) - 1;
  }
  return found;
}

function spotAt(
  words: readonly HeadlineWord[],
  from: number,
  titleCase: boolean,
  names: NamesOfDay,
  records: SpottedRecords,
): readonly SpottedName[] {
  const first = words[from];
  if (first === undefined) return [];
  const clause = first.clause;
  // Most words begin no name.
  const isCode = /^\d{1,3}$/.test(words[from + 1]?.key ?? "");
  const longest = Math.max(
    names.longest.get(first.key) ?? 0,
    isCode ? 2 : stateCalled(first.key) === undefined ? 0 : 1,
  );
  for (let to = Math.min(words.length, from + longest); to > from; to--) {
    if (words[to - 1]?.clause !== clause) continue;
    const some = words.slice(from, to);
    const key = some.map((word) => word.key).join(" ");
    const spotted = spottedAs(key, some, { words, from, to, titleCase }, names, records);
    if (spotted.length > 0) return spotted;
  }
  return [];
}

type Around = {
  readonly words: readonly HeadlineWord[];
  readonly from: number;
  readonly to: number;
  readonly titleCase: boolean;
};

function spottedAs(
  key: string,
  some: readonly HeadlineWord[],
  around: Around,
  names: NamesOfDay,
  records: SpottedRecords,
): readonly SpottedName[] {
  const { from, to } = around;
  const stretch = { from, to };
  const events =
    names.events.get(key) ?? (/^[a-z]{2,4} \d{1,3}$/.test(key) ? names.events.get(key.replace(" ", "")) : undefined);
  if (events !== undefined) {
    // “Geneva talks” names the talks, and the place stands in it too.
    const inside = some.flatMap((word, at): SpottedName[] =>
      names.places.has(word.key) ? [{ from: from + at, to: from + at + 1, is: "place", key: word.key }] : [],
    );
    return [{ ...stretch, is: "event", ids: events, isCode: some.length === 1 && /\d/.test(key) }, ...inside];
  }
  const series = names.series.get(key);
  if (series !== undefined && !isSmallWord(some))
    return [{ ...stretch, is: "series", id: series }, ...organisationsIn(some, stretch, records)];
  const seat = stateOfSeat(key);
  if (seat !== undefined && records.actors.has(seat)) return [stateAt(seat, "seat", around)];
  const long = stateOfLongAdjective(key);
  if (long !== undefined && records.actors.has(long)) return [stateAt(long, "adjective", around)];
  if (isBothKoreas(key)) return ["north-korea", "south-korea"].map((id) => stateAt(id, "adjective", around));
  const called = recordsCalled(key, records).filter(({ kind }) => kind === "actor");
  const known = called.length > 0 ? actorsAt(called, key, some, around, records) : [];
  if (known.length > 0) return known;
  const only = some.length === 1 ? some[0] : undefined;
  const people = only === undefined ? undefined : stateCalled(only.key);
  if (people !== undefined && records.actors.has(people) && (only?.capital === true || only?.key === people))
    return [stateAt(people, "adjective", around)];
  const capital = names.capitals.get(key) ?? stateOfCapital(key);
  if (capital !== undefined && some[0]?.capital === true && records.actors.has(capital)) {
    const place: readonly SpottedName[] = names.places.has(key) ? [{ ...stretch, is: "place", key }] : [];
    return [...place, stateAt(capital, "capital", around)];
  }
  if (names.places.has(key) && some[0]?.capital === true) return [{ ...stretch, is: "place", key }];
  const topic = names.topics.get(key);
  return topic === undefined ? [] : [{ ...stretch, is: "topic", id: topic }];
}

/** “us” as a pronoun, “quad” of a bike, “cop” of the police: written small they are no names. */
function isSmallWord(some: readonly HeadlineWord[]): boolean {
  return some.length === 1 && some[0]?.capital === false;
}

/** “African Union summit” names the Union too. */
function organisationsIn(
  some: readonly HeadlineWord[],
  stretch: { readonly from: number; readonly to: number },
  records: SpottedRecords,
): readonly SpottedName[] {
  for (let length = some.length; length > 0; length--) {
    const key = some
      .slice(0, length)
      .map((word) => word.key)
      .join(" ");
    const found = recordsCalled(key, records).find(
      ({ kind, id }) => kind === "actor" && records.actors.get(id)?.kind === "organisation",
    );
    if (found !== undefined) return [{ ...stretch, is: "organisation", id: found.id }];
  }
  return [];
}

function actorsAt(
  called: readonly Named[],
  key: string,
  some: readonly HeadlineWord[],
  around: Around,
  records: SpottedRecords,
): readonly SpottedName[] {
  const stretch = { from: around.from, to: around.to };
  const actors = called.flatMap(({ id }) => records.actors.get(id) ?? []);
  const [only] = actors.filter(({ kind }) => kind !== "person");
  if (only !== undefined) {
    if (isSmallWord(some)) return [];
    if (only.kind === "organisation") {
      const capital: readonly SpottedName[] = [];
      return [{ ...stretch, is: "organisation", id: only.id }, ...capital];
    }
    const isCapital =
      only.also.some((name) => tokenize(name).join(" ") === key) &&
      key === tokenize(only.capital?.name ?? "").join(" ");
    const place: readonly SpottedName[] = isCapital || only.kind === "state" ? [{ ...stretch, is: "place", key }] : [];
    return [...place, stateAt(only.id, isCapital ? "capital" : "name", around)];
  }
  const people = actors.filter(({ kind }) => kind === "person");
  if (
    people.length === 0 ||
    !some.every((word) => word.capital || /^(?:al|bin|de|da|von|van|der|el|la|bint)$/.test(word.key) || word.joined)
  )
    return [];
  if (some.length === 1 && !isFamilyName(key, around)) return [];
  if (
    some.length === 1 &&
    isSomebodyElse(
      around,
      people.map(({ id }) => id),
      records,
    )
  )
    return [];
  return [{ ...stretch, is: "person", ids: people.map(({ id }) => id), byOffice: false }];
}

/** “To Lam” is no preposition: a common word is a family name only behind a title, or written large where others are small. */
function isFamilyName(key: string, { words, from, to, titleCase }: Around): boolean {
  // “…: Moon” names who says so.
  const isAlone = words[from - 1]?.clause !== words[from]?.clause && words[to]?.clause !== words[from]?.clause;
  if (!isCommonWord(key) || isAlone) return true;
  const before = words[from - 1];
  if (before !== undefined && before.clause === words[from]?.clause && isOfficeWord(before.key)) return true;
  return !titleCase && before !== undefined && before.clause === words[from]?.clause && key.length > 2;
}

/** “Hunter Biden”, “Xi Mingze”: another given name beside the family name. */
function isSomebodyElse(
  { words, from, to, titleCase }: Around,
  ids: readonly string[],
  { actors }: SpottedRecords,
): boolean {
  const own = new Set(
    ids.flatMap((id) => {
      const actor = actors.get(id);
      return actor === undefined ? [] : [actor.name, ...actor.also].flatMap(tokenize);
    }),
  );
  const [before, after] = [words[from - 1], words[to]];
  const here = words[from];
  const isGiven = (word: HeadlineWord | undefined): boolean =>
    word !== undefined &&
    word.clause === here?.clause &&
    word.capital &&
    !own.has(word.key) &&
    !isOfficeWord(word.key) &&
    stateCalled(word.key) === undefined &&
    recordsOfWord(word.key, actors) === false &&
    /^[a-z]{3,}$/.test(word.key) &&
    (!isEnglishWord(word.key) || (!titleCase && from > 1));
  if (isGiven(before) && here?.joined !== true) return true;
  const familyFirst = [...ids].some((id) => tokenize(actors.get(id)?.name ?? "")[0] === here?.key);
  return familyFirst && isGiven(after) && after?.joined !== true && !titleCase && !isEnglishWord(after?.key ?? "");
}

const ACTOR_WORDS = new WeakMap<Records["actors"], ReadonlySet<string>>();

/** Whether a state or somebody has the word for a whole name: “Trump Putin call”. */
function recordsOfWord(key: string, actors: Records["actors"]): boolean {
  let words = ACTOR_WORDS.get(actors);
  if (words === undefined) {
    words = new Set(
      [...actors.values()].flatMap(({ name, also, familyName }) =>
        [name, ...also, familyName ?? ""].map((one) => tokenize(one).join(" ")),
      ),
    );
    ACTOR_WORDS.set(actors, words);
  }
  return words.has(key);
}

/** Behind “in”, “at”, “from” a state or capital is a place first. */
function stateAt(id: string, by: NamedBy, { words, from, to }: Around): SpottedName {
  const before = words[from - 1];
  const isPlace =
    by !== "adjective" &&
    by !== "seat" &&
    before !== undefined &&
    before.clause === words[from]?.clause &&
    /^(?:in|at|from|near|outside|leaves|reaches|inside)$/.test(before.key);
  return { from, to, is: "state", id, by, isPlace };
}
