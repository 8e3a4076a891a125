// The sources as they are seen from a day: those that were published after it are marked. Pure.

import { type Day, earliest } from "@attache/edtf";
import type { Records } from "./records.ts";
import type { Source } from "./schema.ts";

type Shelf = Records["sources"];

/** The last day on which one of the sources can have begun to be public. */
const LAST_PUBLISHED = new WeakMap<Shelf, Day>();

/** The archive itself where nothing in it was published after `day`, or without a day. */
export function archiveSeenOn<A extends Pick<Records, "sources">>(archive: A, day: Day | undefined): A {
  if (day === undefined) return archive;
  const last = LAST_PUBLISHED.get(archive.sources) ?? lastPublished(archive.sources);
  LAST_PUBLISHED.set(archive.sources, last);
  return last <= day ? archive : { ...archive, sources: shelfSeenOn(archive.sources, day) };
}

function lastPublished(sources: Shelf): Day {
  let last = "";
  for (const source of sources.values()) {
    const day = publishedFrom(source);
    if (day > last) last = day;
  }
  return last;
}

/** An answer names a handful of them: only what is looked at is marked, and stays the same object. */
function shelfSeenOn(sources: Shelf, day: Day): Shelf {
  const marked = new Map<Source, Source>();
  const seen = (source: Source) => {
    const known = marked.get(source) ?? seenOn(source, day);
    marked.set(source, known);
    return known;
  };
  const entries = () => sources.entries().map(([id, source]): [string, Source] => [id, seen(source)]);
  const shelf: Shelf = {
    size: sources.size,
    has: (id) => sources.has(id),
    get: (id) => {
      const source = sources.get(id);
      return source && seen(source);
    },
    keys: () => sources.keys(),
    values: () => sources.values().map(seen),
    entries,
    forEach: (look) => {
      for (const [id, source] of entries()) look(source, id, shelf);
    },
    [Symbol.iterator]: entries,
  };
  return shelf;
}

function seenOn(source: Source, day: Day): Source {
  return publishedFrom(source) > day ? { ...source, isLater: true } : source;
}

/** The first day on which it can have been published; before all days where none is told. */
function publishedFrom({ published }: Source): Day {
  return (published === undefined ? undefined : earliest(published)) ?? "";
}
