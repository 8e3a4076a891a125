// Where each kind of record lives under DATA_DIR, and the schema that it must fit.
import type * as z from "zod";
import { ActorFile, EventFile, QuoteFile, SourceFile, TopicFile } from "../schema.ts";

export const COLLECTIONS = {
  events: { schema: EventFile, noun: "event" },
  quotes: { schema: QuoteFile, noun: "quote" },
  actors: { schema: ActorFile, noun: "actor" },
  topics: { schema: TopicFile, noun: "topic" },
  sources: { schema: SourceFile, noun: "source" },
} as const;

export type Collection = keyof typeof COLLECTIONS;
export type RecordOf<S extends Collection> = z.output<(typeof COLLECTIONS)[S]["schema"]>;

export type FilePlacement = { readonly collection: Collection; readonly layout: "one" | "list" | "lines" };

/**
 * What a file is, by its path relative to DATA_DIR, with `/` between the parts; undefined for a file that is not part
 * of the archive. `events/x.yaml` holds one event, `actors.yaml` a list, `events/bulk.jsonl` one record a line.
 */
export function placementOf(path: string): FilePlacement | undefined {
  const match = /^(?<shelf>[a-z]+)(?:\/(?<name>[^/]+))?\.(?<type>yaml|yml|jsonl)$/.exec(path);
  const collection = match?.groups?.shelf;
  if (collection === undefined || !isCollection(collection)) return undefined;
  if (match?.groups?.type === "jsonl") return { collection, layout: "lines" };
  const inFolder = match?.groups?.name !== undefined;
  const onePerFile = collection === "events" || collection === "quotes";
  if (onePerFile && !inFolder) return undefined;
  return { collection, layout: onePerFile ? "one" : "list" };
}

function isCollection(name: string): name is Collection {
  return Object.hasOwn(COLLECTIONS, name);
}
