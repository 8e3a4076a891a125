// The names of the archive's records in the scripts that they have, and family names out of them.

import type { Archive } from "../../../archive/archive.ts";
import { derive } from "../../../archive/derived.ts";
import { type Named, namesOf, shelvesOf } from "../../../archive/names/whole-names.ts";
import type { Actor } from "../../../archive/schema.ts";
import type { Steps } from "../../../archive/steps.ts";
import { tokenize } from "../../../text/tokens.ts";
import { type ByBeginning, byBeginning } from "./by-beginning.ts";
import { entryFor, type LexiconEntry } from "./meaning.ts";

export type NamedRecords = Pick<Archive, "events" | "actors" | "topics">;

type KnownName = { readonly text: string; readonly one: Named; readonly family?: string };

/** Names by what they are looked for as: those who have it. */
type NameIndex = ReadonlyMap<string, { readonly keys: readonly string[]; readonly all: readonly KnownName[] }>;
type MutableIndex = Map<string, { readonly keys: readonly string[]; readonly all: KnownName[] }>;

/** All names of all records, whatever the language. */
export type RecordNames = {
  readonly index: NameIndex;
  readonly like: ByBeginning["like"];
};

export const recordNames = derive(shelvesOf, makeNames);

function* makeNames(archive: NamedRecords): Steps<RecordNames> {
  const index: MutableIndex = new Map();
  for (const one of namedRecords(archive)) {
    for (const text of namesOf(one, archive)) if (text !== one.id) indexName({ text, one }, index);
    yield;
  }
  const { add, like } = byBeginning();
  for (const { keys, all } of index.values()) {
    add(entryOf(keys, all));
    yield;
  }
  return { index, like };
}

function* namedRecords({ events, actors, topics }: NamedRecords): Iterable<Named> {
  for (const { id } of topics.values()) yield { kind: "topic", id };
  for (const { id } of actors.values()) yield { kind: "actor", id };
  for (const { id } of events.values()) yield { kind: "event", id };
}

/** The family names of people in one language, which are meant before other names; of those that share one, all. */
export function familiesIn(language: string, archive: NamedRecords): readonly LexiconEntry[] {
  const known = recordNames.of(archive);
  const families: MutableIndex = new Map();
  for (const actor of archive.actors.values())
    for (const name of familyNames(actor, language)) indexName(name, families);
  return [...families].map(([key, { keys, all }]) => {
    const others = known.index.get(key)?.all ?? [];
    return entryOf(keys, [...all, ...others.filter(({ one }) => !all.some((name) => isSame(name.one, one)))]);
  });
}

function indexName(name: KnownName, index: MutableIndex): void {
  const [entry] = entryFor(name.text, []);
  if (entry === undefined) return;
  const key = entry.keys.join(" ");
  const known = index.get(key);
  if (known === undefined) index.set(key, { keys: entry.keys, all: [name] });
  else if (!known.all.some(({ one }) => isSame(one, name.one))) known.all.push(name);
}

function isSame(one: Named, other: Named): boolean {
  return one.kind === other.kind && one.id === other.id;
}

function entryOf(keys: readonly string[], all: readonly KnownName[]): LexiconEntry {
  const family = all.find((name) => name.family !== undefined)?.family;
  const shared = family === undefined ? {} : { family };
  const means = { is: "record", records: all.map(({ one }) => one), ...shared } as const;
  return { keys, means: [means], begins: false, particle: false, whole: false, name: true };
}

/** “Зеленский” out of “Владимир Зеленский”, 特朗普 out of 唐纳德·特朗普: of a name that has the family name where the English one has it. */
function familyNames(actor: Actor, language: string): readonly KnownName[] {
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
  // The family names of China and Korea are shared by too many; alone, in their own signs, they mean nobody.
  if (parts.length < 2 || part === undefined || [...part].length < 2) return [];
  return [{ text: part, one: { kind: "actor", id }, family: familyName }];
}
