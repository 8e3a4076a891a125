// Archives for tests, from objects shaped like the curated files and checked by the same schemas.
import type * as z from "zod";
import { type Archive, createArchive } from "#src/archive/archive.ts";
import type { FileEntry } from "#src/archive/files/parse-file.ts";
import {
  type Actor,
  ActorFile,
  type Event,
  EventFile,
  type Quote,
  QuoteFile,
  type Source,
  SourceFile,
  type Topic,
  TopicFile,
} from "#src/archive/schema.ts";
import type { SearchIndex } from "#src/archive/search/search-index.ts";

type Input<S extends z.ZodType> = z.input<S>;
export type DevelopmentInput = Input<typeof EventFile>["developments"][number];

/** A development that states what is given; the rest is plausible. */
export function aDevelopment(given: Partial<DevelopmentInput> & { readonly known: string }): DevelopmentInput {
  return { summary: `What became known on ${given.known}.`, sources: [], ...given };
}

/** An event; without developments it is floated on 1 October 2021. */
export function anEvent(given: Partial<Input<typeof EventFile>> = {}): Event {
  const developments = given.developments ?? [aDevelopment({ known: "2021-10-01", status: "floated" })];
  return EventFile.parse({ id: "summit", title: "Summit", kind: "summit", ...given, developments });
}

export function aQuote(given: Partial<Input<typeof QuoteFile>> = {}): Quote {
  return QuoteFile.parse({
    id: "letter",
    speaker: "xi-jinping",
    said: "2021-11-09",
    occasion: "Letter to a gala",
    wordings: [
      { text: "Both gain from cooperation.", language: "en", kind: "official-translation", sources: ["embassy"] },
    ],
    status: "verified",
    ...given,
  });
}

export function anActor(given: Partial<Input<typeof ActorFile>> = {}): Actor {
  return ActorFile.parse({ id: "xi-jinping", kind: "person", name: "Xi Jinping", country: "china", ...given });
}

export function aTopic(given: Partial<Input<typeof TopicFile>> = {}): Topic {
  return TopicFile.parse({ id: "us-china", name: "US-China relations", ...given });
}

export function aSource(given: Partial<Input<typeof SourceFile>> = {}): Source {
  const rest = { publisher: "Embassy of China", title: "Letter", kind: "official", language: "en" };
  return SourceFile.parse({ id: "embassy", ...rest, ...given });
}

export type Shelves = {
  readonly events?: readonly Event[];
  readonly quotes?: readonly Quote[];
  readonly actors?: readonly Actor[];
  readonly topics?: readonly Topic[];
  readonly sources?: readonly Source[];
};

/**
 * Two people, two states, a topic and a source are there when they are not given; references are not checked. `index` is
 * that of the archive before.
 */
export function anArchive(shelves: Shelves = {}, changedAt = 0, index?: SearchIndex): Archive {
  const actors = shelves.actors ?? [
    anActor(),
    anActor({ id: "joe-biden", name: "Joe Biden", country: "united-states" }),
    anActor({ id: "china", kind: "state", name: "China", country: undefined }),
    anActor({ id: "united-states", kind: "state", name: "United States", country: undefined }),
  ];
  return createArchive(
    {
      events: entries(shelves.events ?? []),
      quotes: entries(shelves.quotes ?? []),
      actors: entries(actors),
      topics: entries(shelves.topics ?? [aTopic()]),
      sources: entries(shelves.sources ?? [aSource()]),
    },
    changedAt,
    index,
  );
}

function entries<T>(values: readonly T[]): readonly FileEntry<T>[] {
  return values.map((value) => ({ value, locate: () => ({ file: "test.yaml", line: 1, column: 1 }) }));
}
