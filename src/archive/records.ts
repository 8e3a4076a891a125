// The records of an archive by their ids: what most of the program needs of it.
import type { ActorId, EventId, QuoteId, TopicId } from "./fields.ts";
import type { Actor, Event, Quote, Source, Topic } from "./schema.ts";

export type Records = {
  readonly events: ReadonlyMap<string, Event>;
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly sources: ReadonlyMap<string, Source>;
};

/** Which kind of id a kind of record has: of those that people name. */
export type IdOf = {
  readonly event: EventId;
  readonly quote: QuoteId;
  readonly actor: ActorId;
  readonly topic: TopicId;
};

/** The id of the record of this kind that has just this text for one; undefined when there is none. */
export function idIn<T extends { readonly id: string }>(
  shelf: ReadonlyMap<string, T>,
  text: string,
): T["id"] | undefined {
  return shelf.get(text)?.id;
}

/** The name of a person, state or organisation; its id when the archive no longer knows it. */
export function nameOf(archive: Pick<Records, "actors">, id: string): string {
  return archive.actors.get(id)?.name ?? id;
}
