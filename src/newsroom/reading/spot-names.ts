// Names in a headline: of people, states, organisations, recurring meetings, events and places of the archive. Pure.

import { stateCalled } from "../../archive/names/demonyms.ts";
import { recordsCalled } from "../../archive/names/whole-names.ts";
import { tokenize } from "../../text/tokens.ts";
import { peopleSpelled } from "./family-spellings.ts";
import type { Headline, HeadlineWord } from "./headline.ts";
import type { NamesOfDay } from "./names-of-day.ts";
import { isBothKoreas, stateOfCapital, stateOfLongAdjective, stateOfSeat } from "./seats-of-government.ts";
import { SERIES_MEMBERS } from "./series-nicknames.ts";
import {
  type Around,
  actorsAt,
  isSmallWord,
  isSomebodyElse,
  organisationsIn,
  type SpottedRecords,
  stateAt,
} from "./spot-actors.ts";
import type { SpottedName } from "./spotted-name.ts";

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
  const isByMembers = (name: SpottedName) =>
    name.is === "series" && membersAt(keyOfStretch(words.slice(name.from, name.to))) !== undefined;
  if (!found.some(isByMembers)) return found;
  const others = found.some((name) => name.is === "series" && !isByMembers(name));
  return others || !GATHERS.test(keyOfStretch(words)) ? found.filter((name) => !isByMembers(name)) : found;
}

const keyOfStretch = (some: readonly HeadlineWord[]) => some.map(({ key }) => key).join(" ");

const GATHERS = /\b(?:summits?|gather\w*|conven\w+|conference|assembly)\b/;

const COMPASS = /^(?:east|eastern|west|western|north|northern|south|southern|central|horn)$/;

const PART_OF_WORLD = /^(?:latin|north|south|central|pan|ibero|inter|meso)$/;

/** The series whose members the words name. */
function membersAt(key: string): string | undefined {
  return SERIES_MEMBERS[key];
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
  return otherwiseSpelled({ words, from, to: from + 1, titleCase }, records);
}

/** “Zelenskyy”, where the archive has “Zelensky”. */
function otherwiseSpelled(around: Around, { actors }: SpottedRecords): readonly SpottedName[] {
  const { words, from, to } = around;
  const word = words[from];
  const ids = word?.capital === true ? peopleSpelled(word.key, actors) : [];
  if (ids.length === 0 || isSomebodyElse(around, ids, { actors })) return [];
  return [{ from, to, is: "person", ids, byOffice: false }];
}

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
  // “East African leaders” are not those of the African Union.
  const isOfPart = COMPASS.test(around.words[from - 1]?.key ?? "");
  const series = names.series.get(key) ?? (isOfPart ? undefined : membersAt(key));
  if (series !== undefined && !isSmallWord(some))
    return [{ ...stretch, is: "series", id: series }, ...organisationsIn(some, stretch, records)];
  const phrase = stateByPhrase(key, around, names, records);
  if (phrase.length > 0) return phrase;
  const called = recordsCalled(key, records).filter(({ kind }) => kind === "actor");
  const known = called.length > 0 ? actorsAt(called, key, some, around, records) : [];
  return known.length > 0 ? known : byOtherName(key, some, around, names, records);
}

/** Houses, adjectives of two words, both Koreas. */
function stateByPhrase(
  key: string,
  around: Around,
  { places, series, capitals }: NamesOfDay,
  { actors }: SpottedRecords,
): readonly SpottedName[] {
  const seat = seatOnDay(key, capitals, actors);
  // “at the White House”, “White House talks” tell where it is, too.
  const house: readonly SpottedName[] =
    places.has(key) && isWhereItIs(around) ? [{ from: around.from, to: around.to, is: "place", key }] : [];
  const recurring = seat === undefined ? undefined : series.get(seat);
  if (seat !== undefined && recurring !== undefined) {
    const stretch = { from: around.from, to: around.to };
    return [
      { ...stretch, is: "series", id: recurring },
      { ...stretch, is: "organisation", id: seat },
    ];
  }
  // “Europe-China summit”; by itself it is a continent.
  const isOfPair = around.words[around.from]?.joined === true || around.words[around.to]?.joined === true;
  if (key === "europe" && isOfPair && actors.has("european-union")) return [stateAt("european-union", "name", around)];
  if (seat !== undefined && actors.has(seat)) return [...house, stateAt(seat, "seat", around)];
  const long = stateOfLongAdjective(key);
  if (long !== undefined && actors.has(long)) return [stateAt(long, "adjective", around)];
  return isBothKoreas(key) ? ["north-korea", "south-korea"].map((id) => stateAt(id, "adjective", around)) : [];
}

/** Whose house it is on the day: the Kremlin was the Soviet Union's. */
function seatOnDay(
  key: string,
  capitals: NamesOfDay["capitals"],
  actors: SpottedRecords["actors"],
): string | undefined {
  const id = stateOfSeat(key);
  const owner = id === undefined ? undefined : actors.get(id);
  if (owner?.kind !== "state" || owner.capital === undefined) return id;
  return capitals.get(tokenize(owner.capital.name).join(" ")) ?? id;
}

function isWhereItIs({ words, from, to }: Around): boolean {
  return (
    /^(?:in|at|from|to|visit|visits|visiting)$/.test(words[from - 1]?.key ?? "") ||
    /^(?:summit|talks|meeting|visit|dinner|banquet|ceremony|signing|sitdown|lunch)$/.test(words[to]?.key ?? "")
  );
}

/** A people, a capital, a place where something is to be, a topic. */
function byOtherName(
  key: string,
  some: readonly HeadlineWord[],
  around: Around,
  names: NamesOfDay,
  { actors }: SpottedRecords,
): readonly SpottedName[] {
  const stretch = { from: around.from, to: around.to };
  const large = some[0]?.capital === true;
  // “Latin American bloc”, “West African leaders”: of a part of the world, and of no state.
  const isOfRegion = PART_OF_WORLD.test(around.words[around.from - 1]?.key ?? "");
  const people = some.length === 1 && large && !isOfRegion ? stateCalled(key) : undefined;
  if (people !== undefined && actors.has(people)) return [stateAt(people, "adjective", around)];
  const place: readonly SpottedName[] = names.places.has(key) && large ? [{ ...stretch, is: "place", key }] : [];
  const capital = names.capitals.get(key) ?? stateOfCapital(key);
  if (capital !== undefined && large && actors.has(capital)) return [...place, stateAt(capital, "capital", around)];
  const topic = place.length > 0 ? undefined : names.topics.get(key);
  return topic === undefined ? place : [{ ...stretch, is: "topic", id: topic }];
}
