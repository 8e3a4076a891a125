// An archive of any size, half events and half quotes, in words as often as real ones; the same every time. In memory or as a folder.
import { appendFileSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Archive, createArchive } from "#src/archive/archive.ts";
import { type Event, EventFile, type Quote, QuoteFile } from "#src/archive/schema.ts";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { seeded } from "./draw.ts";
import { inventActors, inventEvent, inventQuote, type World } from "./invent-records.ts";
import { proseOf, wordSource } from "./word-frequencies.ts";

export type ProseArchive = {
  readonly archive: Archive;
  readonly events: readonly Event[];
  readonly quotes: readonly Quote[];
};

/** A quote has an actor of its own that is in no other record as often as a record has somebody new. */
const RECORDS_PER_ACTOR = 25;

const DATA = join(import.meta.dirname, "..", "..", "data");

/** The actors and topics that ship and as many more as a larger archive would have, and `size` invented records. */
export function proseArchive(size: number): ProseArchive {
  const { events, quotes, actors, topics } = parsedRecords(size);
  return { archive: createArchive(filed({ events, quotes, actors, topics, sources: [] }), 0), events, quotes };
}

/** The records for which the labelled queries were written, and so many invented ones that they are `size` together. */
export function recordsWithLabelled(size: number) {
  const { events, quotes, sources, ...archive } = frozen();
  const invented = parsedRecords(size - events.size - quotes.size - archive.actors.size - archive.topics.size);
  return filed({
    events: [...events.values(), ...invented.events],
    quotes: [...quotes.values(), ...invented.quotes],
    actors: [...new Map([...archive.actors.values(), ...invented.actors].map((one) => [one.id, one])).values()],
    topics: [...new Map([...archive.topics.values(), ...invented.topics].map((one) => [one.id, one])).values()],
    sources: [...sources.values()],
  });
}

function parsedRecords(size: number) {
  const { world, events, quotes } = records(size);
  return {
    events: events.map((one) => EventFile.parse(one)),
    quotes: quotes.map((one) => QuoteFile.parse(one)),
    actors: world.actors,
    topics: [...shipped().topics.values()],
  };
}

type Filed = Parameters<typeof createArchive>[0];

function filed<R extends { readonly [Kind in keyof Filed]: readonly Filed[Kind][number]["value"][] }>(all: R): Filed {
  const locate = () => ({ file: "prose.yaml", line: 1, column: 1 });
  const entries = <T>(values: readonly T[]) => values.map((value) => ({ value, locate }));
  return {
    events: entries(all.events),
    quotes: entries(all.quotes),
    actors: entries(all.actors),
    topics: entries(all.topics),
    sources: entries(all.sources),
  };
}

/** The same as a folder for DATA_DIR, two of its files with a record a line. */
export function writeProseArchive(size: number, folder: string): void {
  const { actors, events, quotes } = records(size);
  for (const [kind, all] of Object.entries({ events, quotes })) {
    mkdirSync(join(folder, kind), { recursive: true });
    writeFileSync(join(folder, kind, "bulk.jsonl"), all.map((one) => JSON.stringify(one)).join("\n"));
  }
  for (const file of ["actors.yaml", "topics.yaml"]) cpSync(join(DATA, file), join(folder, file));
  // A line of JSON is YAML too.
  appendFileSync(join(folder, "actors.yaml"), `\n${actors.map((one) => `- ${JSON.stringify(one)}`).join("\n")}\n`);
}

/** As they stand in files. */
function records(size: number) {
  const archive = shipped();
  const draw = seeded(20_211_115);
  const { told, said } = proseOf(archive);
  const [summaries, wordings] = [wordSource(told, draw), wordSource(said, draw)];
  const actors = inventActors(Math.floor(size / RECORDS_PER_ACTOR));
  const places = [...archive.events.values()].flatMap(({ place }) => (place === null ? [] : [place.name]));
  const topics = [...archive.topics.keys()];
  const known = [...archive.actors.values(), ...actors.map(({ parsed }) => parsed)];
  const world: World = { draw, summaries, wordings, places, topics, actors: known };
  return {
    world,
    actors: actors.map(({ written }) => written),
    events: Array.from({ length: Math.ceil(size / 2) }, (_, n) => inventEvent(n, world)),
    quotes: Array.from({ length: Math.floor(size / 2) }, (_, n) => inventQuote(n, world)),
  };
}
