// The records of an archive by their ids: what most of the program needs of it.
import type { Actor, Event, Quote, Source, Topic } from "./schema.ts";

export type Records = {
  readonly events: ReadonlyMap<string, Event>;
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly sources: ReadonlyMap<string, Source>;
};

/** The names in other languages that are not written as the name itself is; each once. */
export function otherNamesOf({ name, names }: Pick<Actor, "name" | "names">): readonly string[] {
  return [...new Set(Object.values(names))].filter((other) => other !== name);
}

/** The name of a person, state or organisation; its id when the archive no longer knows it. */
export function nameOf(archive: Pick<Records, "actors">, id: string): string {
  return archive.actors.get(id)?.name ?? id;
}
