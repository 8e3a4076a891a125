// The names of the archive's records in the scripts that they have, and family names out of them.

import type { Archive } from "../../../archive/archive.ts";
import { type Named, namesOf } from "../../../archive/names/whole-names.ts";
import type { Actor } from "../../../archive/schema.ts";
import { tokenize } from "../../../text/tokens.ts";
import { entryFor, type LexiconEntry } from "./meaning.ts";

export type NamedRecords = Pick<Archive, "events" | "actors" | "topics">;

type KnownName = { readonly text: string; readonly one: Named; readonly family?: string };

/** Names by what they are looked for as: those who have it. */
type NameIndex = ReadonlyMap<string, { readonly keys: readonly string[]; readonly all: readonly KnownName[] }>;

const INDEXED = new WeakMap<
  NamedRecords["actors"],
  { readonly index: NameIndex; readonly entries: readonly LexiconEntry[] }
>();

/** Every name of every record, and the family names of people in one language; of those that share one, all. */
export function namesIn(language: string, archive: NamedRecords): readonly LexiconEntry[] {
  const known = INDEXED.get(archive.actors) ?? allNames(archive);
  INDEXED.set(archive.actors, known);
  const families = indexNames([...archive.actors.values()].flatMap((actor) => familyNames(actor, language)));
  const own = [...families].map(([key, { keys, all }]) => {
    const others = known.index.get(key)?.all ?? [];
    return entryOf(keys, [...all, ...others.filter(({ one }) => !all.some((name) => isSame(name.one, one)))]);
  });
  // What comes first is meant.
  return [...own, ...known.entries];
}

function allNames(archive: NamedRecords) {
  const { events, actors, topics } = archive;
  const named: readonly Named[] = [
    ...[...topics.values()].map(({ id }) => ({ kind: "topic", id }) as const),
    ...[...actors.values()].map(({ id }) => ({ kind: "actor", id }) as const),
    ...[...events.values()].map(({ id }) => ({ kind: "event", id }) as const),
  ];
  const index = indexNames(
    named.flatMap((one) => namesOf(one, archive).flatMap((text) => (text === one.id ? [] : [{ text, one }]))),
  );
  return { index, entries: [...index.values()].map(({ keys, all }) => entryOf(keys, all)) };
}

function indexNames(names: readonly KnownName[]): NameIndex {
  const index = new Map<string, { keys: readonly string[]; all: KnownName[] }>();
  for (const name of names) {
    const [entry] = entryFor(name.text, []);
    if (entry === undefined) continue;
    const key = entry.keys.join(" ");
    const known = index.get(key);
    if (known === undefined) index.set(key, { keys: entry.keys, all: [name] });
    else if (!known.all.some(({ one }) => isSame(one, name.one))) known.all.push(name);
  }
  return index;
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
