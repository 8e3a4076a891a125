// Names in a headline of another language: as the records have them in that script, people by their family name too, Cyrillic in any case. Pure.

import { recordsCalled } from "../../archive/names/whole-names.ts";
import type { Records } from "../../archive/records.ts";
import type { Actor } from "../../archive/schema.ts";
import { nominativesOf } from "../../archive/search/transliteration.ts";
import { tokenize } from "../../text/tokens.ts";
import { foreignCity } from "./foreign-cities.ts";
import { peopleCalled } from "./foreign-peoples.ts";
import { foreignStates, shortState } from "./foreign-words.ts";
import type { HeadlineWord } from "./headline.ts";
import type { NamesOfDay } from "./names-of-day.ts";
import { stateOfCapital } from "./seats-of-government.ts";
import type { SpottedName } from "./spotted-name.ts";

const MAX_WORDS = 9;

type ForeignRecords = Pick<Records, "events" | "actors" | "topics">;

export function spotForeign(
  words: readonly HeadlineWord[],
  language: string,
  names: NamesOfDay,
  records: ForeignRecords,
): readonly SpottedName[] {
  const others: OtherNames = { families: foreignFamilyNames(records.actors), states: foreignStates(language) };
  const found: SpottedName[] = [];
  for (let from = 0; from < words.length; from++) {
    const spotted = longestAt(words, from, language, names, others, records);
    found.push(...spotted);
    from = Math.max(from, ...spotted.map(({ to }) => to - 1));
  }
  return found;
}

/** The longest name that begins with a word, or the people of a state. */
function longestAt(
  words: readonly HeadlineWord[],
  from: number,
  language: string,
  names: NamesOfDay,
  others: OtherNames,
  records: ForeignRecords,
): readonly SpottedName[] {
  for (let to = Math.min(words.length, from + MAX_WORDS); to > from; to--) {
    const keys = words.slice(from, to).map(({ key }) => key);
    const spotted = formsOfKeys(keys, language)
      .map((key) => spottedBy(key, { from, to }, names, others, records))
      .find((some) => some.length > 0);
    if (spotted !== undefined) return spotted;
  }
  return peopleAt(words, from, records);
}

/** “Российско-американские”, “iranische”: a state by its people. */
function peopleAt(words: readonly HeadlineWord[], at: number, { actors }: ForeignRecords): readonly SpottedName[] {
  const word = words[at];
  const id = word === undefined ? undefined : peopleCalled(word, words[at + 1]);
  if (id === undefined || !actors.has(id)) return [];
  return [{ from: at, to: at + 1, is: "state", id, by: "adjective", isPlace: false }];
}

/** As written, and with the last word in the nominative. */
function formsOfKeys(keys: readonly string[], language: string): readonly string[] {
  const before = keys.slice(0, -1);
  const last = keys.at(-1) ?? "";
  const bare = LATIN_CASE.exec(last)?.groups?.bare;
  const first =
    keys.length === 2
      ? nominativesOf(keys[0] ?? "").flatMap((one) => nominativesOf(last).map((two) => `${one} ${two}`))
      : [];
  return [
    keys.join(" "),
    // “l’Ukraine” is one word here.
    ...(/^(?:fr|it)\b/.test(language) && keys.length === 1
      ? [last.replace(/^(?:l|d|dell|nell|all)(?=[aeiou])/, "")]
      : []),
    ...PARTICLES.flatMap((particle) =>
      particle.test(last) ? [[...before, last.replace(particle, "")].join(" ")] : [],
    ),
    // “Trumps Besuch”, “Selenskyjs Reise”.
    ...(/^(?:de|sv|da|nb|no)\b/.test(language) && /^[a-z]{4,}s$/.test(last)
      ? [[...before, last.slice(0, -1)].join(" ")]
      : []),
    ...(bare === undefined ? [] : [[...before, bare].join(" ")]),
    // “У Будапешті”, “в Женеві”.
    ...(/^uk\b/.test(language) && /^\p{L}{4,}і$/u.test(last)
      ? ["", "а"].map((end) => [...before, last.replace(/і$/u, end)].join(" "))
      : []),
    ...nominativesOf(last).map((form) => [...before, form].join(" ")),
    ...first,
  ];
}

/** What Japanese and Korean put behind a name: “ブダペストで”, “부산서”. */
const PARTICLES: readonly RegExp[] = [
  /(?<=[\p{Script=Katakana}ー]{2,})\p{Script=Hiragana}+$/u,
  /(?<=\p{Script=Hangul}{2,})(?:에서|으로|서|의|은|는|이|가|을|를|에|와|과|도|로)$/u,
];

/** A name in another case, as Slavic and Baltic languages and Turkish write it: “Putina”, “Trumpem”, “Erdoganin”. */
const LATIN_CASE = /^(?<bare>[a-z]{4,}?)(?:a|u|as|am|em|om|ow|owi|ovi|ym|im|in|un|nin|nun|dan|den|la|le|iem|ie)$/;

type OtherNames = { readonly families: ReadonlyMap<string, string>; readonly states: ReadonlyMap<string, string> };

function spottedBy(
  key: string,
  stretch: { readonly from: number; readonly to: number },
  names: NamesOfDay,
  { families, states }: OtherNames,
  records: ForeignRecords,
): readonly SpottedName[] {
  const events = names.events.get(key);
  if (events !== undefined)
    return [{ ...stretch, is: "event", ids: events, isCode: /\d/.test(key) && !key.includes(" ") }];
  const series = names.series.get(key);
  if (series !== undefined) return [{ ...stretch, is: "series", id: series }];
  const actors = recordsCalled(key, records).flatMap(({ kind, id }) =>
    kind === "actor" ? (records.actors.get(id) ?? []) : [],
  );
  const [only] = actors;
  if (only !== undefined) return [spottedActor(only, actors, stretch)];
  const topic = recordsCalled(key, records).find(({ kind }) => kind === "topic") ?? undefined;
  if (topic !== undefined) return [{ ...stretch, is: "topic", id: topic.id }];
  const person = families.get(key);
  if (person !== undefined) return [{ ...stretch, is: "person", ids: [person], byOffice: false }];
  const english = states.get(key);
  const called =
    english === undefined
      ? []
      : recordsCalled(english, records).filter(
          ({ kind, id }) => kind === "actor" && records.actors.get(id)?.kind === "state",
        );
  const city = foreignCity(key) ?? key;
  const state = shortState(key) ?? called[0]?.id ?? names.capitals.get(city) ?? stateOfCapital(city);
  const place: readonly SpottedName[] = names.places.has(city) ? [{ ...stretch, is: "place", key: city }] : [];
  if (state !== undefined && records.actors.has(state))
    return [...place, { ...stretch, is: "state", id: state, by: "name", isPlace: place.length > 0 }];
  return place;
}

function spottedActor(
  only: Actor,
  all: readonly Actor[],
  stretch: { readonly from: number; readonly to: number },
): SpottedName {
  if (only.kind === "person") return { ...stretch, is: "person", ids: all.map(({ id }) => id), byOffice: false };
  return only.kind === "state"
    ? { ...stretch, is: "state", id: only.id, by: "name", isPlace: false }
    : { ...stretch, is: "organisation", id: only.id };
}

const FAMILIES = new WeakMap<Records["actors"], ReadonlyMap<string, string>>();

/** By the last part of a name in another script: Путин, 普京. One that two people have names neither. */
function foreignFamilyNames(actors: Records["actors"]): ReadonlyMap<string, string> {
  const known = FAMILIES.get(actors);
  if (known !== undefined) return known;
  const bearers = new Map<string, Set<string>>();
  for (const { id, kind, names } of actors.values()) {
    if (kind !== "person") continue;
    for (const name of Object.values(names)) {
      const parts = name.split(/[·・\s]/u);
      if (parts.length < 2) continue;
      const key = tokenize(parts.at(-1) ?? "").join(" ");
      if (key.length > 2) bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
    }
  }
  const families = new Map(
    [...bearers].flatMap(([key, ids]) => (ids.size === 1 ? [[key, [...ids][0] ?? ""] as const] : [])),
  );
  FAMILIES.set(actors, families);
  return families;
}
