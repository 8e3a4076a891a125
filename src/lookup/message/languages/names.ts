// The names of the archive's records in the scripts that they have, and family names out of them.

import type { Archive } from "../../../archive/archive.ts";
import { derive } from "../../../archive/derived.ts";
import { createNumbersMaker, type KeyedNumbers, numbersOf, rowOf } from "../../../archive/keyed-numbers.ts";
import { allNamed, type Named, type NamedKind, namesOf, shelvesOf } from "../../../archive/names/whole-names.ts";
import type { Actor } from "../../../archive/schema.ts";
import type { Steps } from "../../../archive/steps.ts";
import { rememberedLately } from "../../../text/remembered-lately.ts";
import { tokenize } from "../../../text/tokens.ts";
import { type ByBeginning, beginningOf, beginningsOf } from "./by-beginning.ts";
import type { LexiconEntry } from "./meaning.ts";
import { unitKeysOf } from "./units.ts";

export type NamedRecords = Pick<Archive, "events" | "actors" | "topics">;

/** Of those who share a name, topics come first. */
const KINDS_IN_ORDER: readonly NamedKind[] = ["topic", "actor", "event"];

/** Between the keys of a name; stands in no key. */
const BETWEEN_KEYS = "\n";

/** All names of all records, whatever the language: in a large archive an entry for each, made at once, takes several times the room of the names. */
type NameKeys = {
  /** By the keys of a name who has it: places among all that are named. */
  readonly bearers: KeyedNumbers;
  /** By how a name begins: the places of such names among the keys of `bearers`. */
  readonly beginnings: KeyedNumbers;
};

export type RecordNames = NameKeys & { readonly all: readonly Named[] };

export const recordNames = derive(shelvesOf, function* (archive: NamedRecords): Steps<RecordNames> {
  return { ...(yield* recordNameKeys.steps(archive)), all: yield* allNamed.steps(archive) };
});

/** Plain data, so that it can be saved. */
export const recordNameKeys = derive(shelvesOf, makeNames);

function* makeNames(archive: NamedRecords): Steps<NameKeys> {
  const all = yield* allNamed.steps(archive);
  const byName = createNumbersMaker();
  for (const kind of KINDS_IN_ORDER) {
    for (const [place, one] of all.entries()) {
      if (one.kind !== kind) continue;
      for (const text of namesOf(one, archive)) {
        const name = text === one.id ? "" : nameKey(text);
        if (name !== "") byName.put(name, place);
      }
      yield;
    }
  }
  const bearers = yield* byName.made();
  const byBeginning = createNumbersMaker();
  for (const [place, name] of bearers.keys.entries()) {
    for (const letters of beginningsOf(keysIn(name))) byBeginning.put(letters, place);
    yield;
  }
  return { bearers, beginnings: yield* byBeginning.made() };
}

function nameKey(text: string): string {
  return unitKeysOf(text).join(BETWEEN_KEYS);
}

function keysIn(name: string): readonly string[] {
  return name.split(BETWEEN_KEYS);
}

/** What one message asks for, and the next ones. */
const KEPT_BEGINNINGS = 100;

const entriesLately = rememberedLately<RecordNames, readonly LexiconEntry[]>(KEPT_BEGINNINGS);

/** Names as they are looked for in a message. */
export function namesByBeginning(names: RecordNames): Pick<ByBeginning, "like"> {
  const { bearers, beginnings, all } = names;
  const entryAt = (place: number) =>
    entryOf(keysIn(bearers.keys[place] ?? ""), recordsAt(rowOf(place, bearers), all), undefined);
  return {
    like(key) {
      const letters = beginningOf(key);
      return entriesLately(names, letters, () => Array.from(numbersOf(letters, beginnings), entryAt));
    },
  };
}

function recordsAt(places: Uint32Array, all: readonly Named[]): readonly Named[] {
  return [...places].flatMap((place) => all[place] ?? []);
}

/** The family names of people in one language, which are meant before other names; of those that share one, all. */
export function familiesIn(language: string, archive: NamedRecords): readonly LexiconEntry[] {
  const { bearers, all } = recordNames.of(archive);
  const families = new Map<string, { readonly people: Named[]; readonly family: string }>();
  for (const actor of archive.actors.values()) {
    for (const { text, one, family } of familyNames(actor, language)) {
      const name = nameKey(text);
      const known = families.get(name);
      if (name === "") continue;
      if (known === undefined) families.set(name, { people: [one], family });
      else if (!known.people.some((other) => isSame(other, one))) known.people.push(one);
    }
  }
  return [...families].map(([name, { people, family }]) => {
    const others = recordsAt(numbersOf(name, bearers), all).filter(
      (other) => !people.some((one) => isSame(one, other)),
    );
    return entryOf(keysIn(name), [...people, ...others], family);
  });
}

function isSame(one: Named, other: Named): boolean {
  return one.kind === other.kind && one.id === other.id;
}

function entryOf(keys: readonly string[], records: readonly Named[], family: string | undefined): LexiconEntry {
  const means = { is: "record", records, ...(family === undefined ? {} : { family }) } as const;
  return { keys, means: [means], begins: false, particle: false, whole: false, name: true };
}

type FamilyName = { readonly text: string; readonly one: Named; readonly family: string };

/** Written together, the family name first. */
const IN_SIGNS_OF_JAPAN = /^\p{Script=Han}{3,4}$/u;

/** “Зеленский” out of “Владимир Зеленский”, 特朗普 out of 唐纳德·特朗普: of a name that has the family name where the English one has it. */
function familyNames(actor: Actor, language: string): readonly FamilyName[] {
  const { id, kind, familyName, name, names } = actor;
  const text = Object.hasOwn(names, language) ? names[language as keyof typeof names] : undefined;
  if (kind !== "person" || text === undefined || familyName === undefined) return [];
  const [family, ...more] = tokenize(familyName);
  const words = tokenize(name);
  // “Marcos Jr.” ends with something else.
  if (more.length > 0 || (words[0] !== family && words.at(-1) !== family)) return [];
  const parts = text.split(/[\s·・]+/u);
  const isFirst = words[0] === family || (actor.country === "japan" && language === "ko");
  const part = isFirst ? parts[0] : parts.at(-1);
  // 石破 of 石破茂: in Japan nearly all family names have two signs, and are shared by few who are on record.
  if (actor.country === "japan" && (language === "ja" || language === "zh") && IN_SIGNS_OF_JAPAN.test(text))
    return [{ text: [...text].slice(0, 2).join(""), one: { kind: "actor", id }, family: familyName }];
  // The family names of China and Korea are shared by too many; alone, in their own signs, they mean nobody.
  if (parts.length < 2 || part === undefined || [...part].length < 2) return [];
  return [{ text: part, one: { kind: "actor", id }, family: familyName }];
}
