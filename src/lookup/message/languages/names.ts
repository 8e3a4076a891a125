// The names of the archive's records in the scripts that they have, and family names out of them.

import type { Archive } from "../../../archive/archive.ts";
import type { Actor } from "../../../archive/schema.ts";
import { tokenize } from "../../../text/tokens.ts";
import { type Named, namesOf } from "../../names/whole-names.ts";
import type { Language } from "./language.ts";
import { type Entry, entryFor } from "./meaning.ts";

type Records = Pick<Archive, "events" | "actors" | "topics">;

type Name = { readonly text: string; readonly one: Named; readonly family?: string };

/** Every name of every record; of those that share one, all. */
export function namesIn(language: Language, archive: Records): readonly Entry[] {
  const { events, actors, topics } = archive;
  const named: readonly Named[] = [
    ...[...topics.values()].map(({ id }) => ({ kind: "topic", id }) as const),
    ...[...actors.values()].map(({ id }) => ({ kind: "actor", id }) as const),
    ...[...events.values()].map(({ id }) => ({ kind: "event", id }) as const),
  ];
  const names: readonly Name[] = [
    ...named.flatMap((one) => namesOf(one, archive).flatMap((text) => (text === one.id ? [] : [{ text, one }]))),
    ...[...actors.values()].flatMap((actor) => familyNames(actor, language)),
  ];
  const byKey = new Map<string, { keys: readonly string[]; all: Name[] }>();
  for (const name of names) {
    const [entry] = entryFor(name.text, []);
    if (entry === undefined) continue;
    const key = entry.keys.join(" ");
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { keys: entry.keys, all: [name] });
    else if (!known.all.some(({ one }) => one.id === name.one.id && one.kind === name.one.kind)) known.all.push(name);
  }
  return [...byKey.values()].map(({ keys, all }) => {
    const family = all.find((name) => name.family !== undefined)?.family;
    const means = {
      is: "record",
      records: all.map(({ one }) => one),
      ...(family === undefined ? {} : { family }),
    } as const;
    return { keys, means: [means], begins: false, particle: false, name: true };
  });
}

/** “Зеленский” out of “Владимир Зеленский”, 特朗普 out of 唐纳德·特朗普: of a name that has the family name where the English one has it. */
function familyNames(actor: Actor, { code }: Language): readonly Name[] {
  const { id, kind, familyName, name, names } = actor;
  if (kind !== "person" || familyName === undefined || tokenize(familyName).length !== 1) return [];
  const family = tokenize(familyName)[0];
  const one = { kind: "actor", id } as const;
  // “Marcos Jr.” ends with something else.
  const words = tokenize(name);
  if (words[0] !== family && words.at(-1) !== family) return [];
  return Object.entries(names).flatMap(([language, text]): Name[] => {
    if (language !== code) return [];
    const parts = text.split(/[\s·・]+/u);
    const isFirst = words[0] === family || (actor.country === "japan" && language === "ko");
    const part = isFirst ? parts[0] : parts.at(-1);
    // The family names of China and Korea are shared by too many; alone they mean nobody.
    return parts.length < 2 || part === undefined || [...part].length < 2
      ? []
      : [{ text: part, one, family: familyName }];
  });
}
