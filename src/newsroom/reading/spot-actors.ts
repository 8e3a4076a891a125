// Whether a name stands for a person, a state or an organisation where it stands in a headline. Pure.

import { monthNumber } from "../../archive/calendar-words.ts";
import { stateCalled } from "../../archive/names/demonyms.ts";
import { isOfficeWord } from "../../archive/names/titles.ts";
import { type Named, recordsCalled } from "../../archive/names/whole-names.ts";
import type { Records } from "../../archive/records.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { tokenize } from "../../text/tokens.ts";
import { FAMOUS, isRatherAWord } from "./common-words.ts";
import type { HeadlineWord } from "./headline.ts";
import type { NamedBy, SpottedName } from "./spotted-name.ts";

export type SpottedRecords = Pick<Records, "events" | "actors" | "topics">;

/** A stretch of words among the others. */
export type Around = {
  readonly words: readonly HeadlineWord[];
  readonly from: number;
  readonly to: number;
  readonly titleCase: boolean;
};

/** “us” as a pronoun, “quad” of a bike, “cop” of the police: written small they are no names. */
export function isSmallWord(some: readonly HeadlineWord[]): boolean {
  return some.length === 1 && some[0]?.capital === false;
}

/** “African Union summit” names the Union too. */
export function organisationsIn(
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

export function actorsAt(
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
  if (some.length === 1 && (!isFamilyName(key, around) || isMonthThere(key, around))) return [];
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

/** “Moon and Kim”: a name of another person beside it, of which nobody would think otherwise. */
function isBesideName(words: readonly HeadlineWord[], from: number): boolean {
  const next = words[from + 1]?.key === "and" ? words[from + 2] : words[from + 1];
  const before = words[from - 1]?.key === "and" ? words[from - 2] : words[from - 1];
  return [next, before].some(
    (word) => word?.clause === words[from]?.clause && word?.capital === true && FAMOUS.has(word.key),
  );
}

/** “23 May”, “in May”: no prime minister. */
function isMonthThere(key: string, { words, from, to }: Around): boolean {
  if (monthNumber(key) === undefined) return false;
  const [before = "", behind = ""] = [words[from - 1]?.key, words[to]?.key];
  return (
    /^(?:\d{1,2}(?:st|nd|rd|th)?|in|mid|early|late|next|last|this|until|since)$/.test(before) || /^\d/.test(behind)
  );
}

/** “To Lam” is no preposition: a common word is a family name only behind a title, or written large where others are small. */
function isFamilyName(key: string, { words, from, to, titleCase }: Around): boolean {
  // “…: Moon” names who says so.
  const isAlone = words[from - 1]?.clause !== words[from]?.clause && words[to]?.clause !== words[from]?.clause;
  if (!isRatherAWord(key) || isAlone || isBesideName(words, from)) return true;
  const before = words[from - 1];
  if (before !== undefined && before.clause === words[from]?.clause && isOfficeWord(before.key)) return true;
  return !titleCase && before !== undefined && before.clause === words[from]?.clause && key.length > 2;
}

/** “Hunter Biden”, “Xi Mingze”: another given name beside the family name; not “North’s Kim”. */
export function isSomebodyElse(
  { words, from, to, titleCase }: Around,
  ids: readonly string[],
  { actors }: Pick<SpottedRecords, "actors">,
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
    !word.possessive &&
    !own.has(word.key) &&
    !isOfficeWord(word.key) &&
    stateCalled(word.key) === undefined &&
    recordsOfWord(word.key, actors) === false &&
    /^[a-z]{3,}$/.test(word.key) &&
    (!isEnglishWord(word.key) || (!titleCase && from > 1));
  if (isGiven(before) && before?.comma === false && here?.joined !== true) return true;
  const familyFirst = [...ids].some((id) => tokenize(actors.get(id)?.name ?? "")[0] === here?.key);
  return (
    familyFirst &&
    here?.comma === false &&
    isGiven(after) &&
    after?.joined !== true &&
    !titleCase &&
    !isEnglishWord(after?.key ?? "")
  );
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
export function stateAt(id: string, by: NamedBy, { words, from, to }: Around): SpottedName {
  const before = words[from - 1];
  const isPlace =
    by !== "adjective" &&
    by !== "seat" &&
    before !== undefined &&
    before.clause === words[from]?.clause &&
    /^(?:in|at|from|near|outside|leaves|reaches|inside)$/.test(before.key);
  return { from, to, is: "state", id, by, isPlace };
}
