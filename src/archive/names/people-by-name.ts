// Who is called how, by every name that a person has: read once for all the texts in which names are looked for.
import { tokenize } from "../../text/tokens.ts";
import type { Archive } from "../archive.ts";
import { derive } from "../derived.ts";
import type { ActorId } from "../fields.ts";
import type { Steps } from "../steps.ts";

/** `order`: the place among all names, in the order of the archive. */
type NamedPeople = { readonly order: number; readonly ids: ActorId[] };

type PeopleByName = { readonly byName: ReadonlyMap<string, NamedPeople>; readonly longest: number };

export const peopleByName = derive((actors: Archive["actors"]) => [actors], readPeople);

/** For each name of somebody that stands in the tokens (see tokens.ts) those who have it, in the order of the archive. */
export function peopleIn(tokens: readonly string[], actors: Archive["actors"]): readonly (readonly ActorId[])[] {
  const { byName, longest } = peopleByName.of(actors);
  const found = new Set<NamedPeople>();
  for (let from = 0; from < tokens.length; from++) {
    let name = "";
    for (let to = from; to < Math.min(tokens.length, from + longest); to++) {
      name = to === from ? (tokens[to] ?? "") : `${name} ${tokens[to]}`;
      const people = byName.get(name);
      if (people !== undefined) found.add(people);
    }
  }
  return [...found].sort((a, b) => a.order - b.order).map(({ ids }) => ids);
}

/** Every word of a name of somebody. */
export function wordsOfPeople(actors: Archive["actors"]): readonly string[] {
  return [...peopleByName.of(actors).byName.keys()].flatMap((name) => name.split(" "));
}

function* readPeople(actors: Archive["actors"]): Steps<PeopleByName> {
  const byName = new Map<string, NamedPeople>();
  let longest = 0;
  for (const { id, kind, name, names, also, familyName } of actors.values()) {
    if (kind !== "person") continue;
    const all = [name, ...Object.values(names), ...also, ...(familyName === undefined ? [] : [familyName])];
    for (const tokens of all.map(tokenize)) {
      const key = tokens.join(" ");
      const people = byName.get(key) ?? { order: byName.size, ids: [] };
      byName.set(key, people);
      if (people.ids.at(-1) !== id) people.ids.push(id);
      longest = Math.max(longest, tokens.length);
    }
    yield;
  }
  return { byName, longest };
}
