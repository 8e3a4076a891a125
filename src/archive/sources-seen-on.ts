// The sources as they are seen from a day: those that were published after it are marked. Pure.

import { type Day, earliest } from "@attache/edtf";
import type { Records } from "./records.ts";
import type { Source } from "./schema.ts";

type Shelf = Records["sources"];

/** The last day on which one of the sources can have begun to be public, and what was seen of them from a day that was asked about last. */
const SEEN = new WeakMap<Shelf, { readonly last: Day; day?: Day; sources?: Shelf }>();

/** The archive itself where nothing in it was published after `day`, or without a day. */
export function archiveSeenOn<A extends Pick<Records, "sources">>(archive: A, day: Day | undefined): A {
  if (day === undefined) return archive;
  const known = SEEN.get(archive.sources) ?? { last: lastPublished(archive.sources) };
  SEEN.set(archive.sources, known);
  if (known.last <= day) return archive;
  if (known.day !== day || known.sources === undefined) {
    known.day = day;
    known.sources = new Map([...archive.sources].map(([id, source]) => [id, seenOn(source, day)] as const));
  }
  return { ...archive, sources: known.sources };
}

function lastPublished(sources: Shelf): Day {
  let last = "";
  for (const source of sources.values()) {
    const day = publishedFrom(source);
    if (day > last) last = day;
  }
  return last;
}

function seenOn(source: Source, day: Day): Source {
  return publishedFrom(source) > day ? { ...source, isLater: true } : source;
}

/** The first day on which it can have been published; before all days where none is told. */
function publishedFrom({ published }: Source): Day {
  return (published === undefined ? undefined : earliest(published)) ?? "";
}
