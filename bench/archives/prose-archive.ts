// An archive of any size, half events and half quotes, in words as often as real ones; the same every time.
import { join } from "node:path";
import { MONTH_NAMES } from "@attache/edtf";
import { type Archive, createArchive } from "#src/archive/archive.ts";
import { formatFault } from "#src/archive/files/faults.ts";
import { createLoader } from "#src/archive/files/load.ts";
import { type Actor, ActorFile, type Event, EventFile, type Quote, QuoteFile } from "#src/archive/schema.ts";
import { type Draw, seeded } from "./corpus.ts";
import { inventedWord, proseOf, type WordSource, wordSource } from "./word-frequencies.ts";

export type ProseCorpus = {
  readonly archive: Archive;
  readonly events: readonly Event[];
  readonly quotes: readonly Quote[];
};

/** A quote has an actor of its own that is in no other record as often as a record has somebody new. */
const RECORDS_PER_ACTOR = 25;

const KINDS = ["summit", "meeting", "call", "visit", "talks", "conference"] as const;

export function shippedArchive(): Archive {
  const loaded = createLoader(join(import.meta.dirname, "..", "data")).load();
  if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join("\n"));
  return loaded.archive;
}

/** The actors and topics that ship and as many more as a larger archive would have, and `size` invented records. */
export function proseCorpus(size: number, shipped: Archive): ProseCorpus {
  const draw = seeded(20_211_115);
  const { told, said } = proseOf(shipped);
  const [summaries, wordings] = [wordSource(told, draw), wordSource(said, draw)];
  const actors = [...shipped.actors.values(), ...inventActors(Math.floor(size / RECORDS_PER_ACTOR))];
  const topics = [...shipped.topics.values()];
  const places = [...shipped.events.values()].flatMap(({ place }) => (place === null ? [] : [place.name]));
  const world: World = { draw, summaries, wordings, places, topics: topics.map(({ id }) => id), actors };
  const events = Array.from({ length: Math.ceil(size / 2) }, (_, n) => inventEvent(n, world));
  const quotes = Array.from({ length: Math.floor(size / 2) }, (_, n) => inventQuote(n, world));
  const locate = () => ({ file: "corpus.yaml", line: 1, column: 1 });
  const entries = <T>(values: readonly T[]) => values.map((value) => ({ value, locate }));
  const parsed = {
    events: entries(events),
    quotes: entries(quotes),
    actors: entries(actors),
    topics: entries(topics),
    sources: [],
  };
  return { archive: createArchive(parsed, 0), events, quotes };
}

type World = {
  readonly draw: Draw;
  readonly summaries: WordSource;
  readonly wordings: WordSource;
  readonly places: readonly string[];
  readonly topics: readonly string[];
  readonly actors: readonly Actor[];
};

function inventActors(count: number): readonly Actor[] {
  return Array.from({ length: count }, (_, n) => {
    const [given, family] = [capital(inventedWord(n % 700)), capital(inventedWord(2000 + n))];
    return ActorFile.parse({ id: `person-${n}`, kind: "person", name: `${given} ${family}`, "family-name": family });
  });
}

/** A few are in most records, most in few: Zipf's law again. */
function someone({ draw, actors }: World): Actor {
  const rank = Math.floor(actors.length ** (draw.number(1 << 30) / (1 << 30))) - 1;
  return actors[rank] ?? draw.of(actors);
}

function inventEvent(n: number, world: World): Event {
  const { draw, summaries } = world;
  const [one, two, place, kind] = [someone(world), someone(world), draw.of(world.places), draw.of(KINDS)];
  const { day, month, year } = someDay(draw);
  const developments = Array.from({ length: 1 + draw.number(4) }, (_, step) => ({
    known: day,
    status: step === 0 ? ("planned" as const) : ("confirmed" as const),
    date: day,
    summary: clip(summaries.sentence(10 + draw.number(25)), 320),
    sources: [],
  }));
  const names = [one, two].map(({ familyName, name }) => familyName ?? name);
  return EventFile.parse({
    id: `event-${n}`,
    title: clip(`${names.join("–")} ${kind} in ${place}`, 100),
    also: [clip(`${names.join(" ")} ${MONTH_NAMES[month - 1]} ${year}`, 100)],
    kind,
    place: { name: place },
    participants: [...new Set([one.id, two.id])].map((actor) => ({ actor })),
    topics: [draw.of(world.topics)],
    developments,
  });
}

function inventQuote(n: number, world: World): Quote {
  const { draw, wordings } = world;
  const text = clip(wordings.sentence(6 + draw.number(40)), 1200);
  return QuoteFile.parse({
    id: `quote-${n}`,
    speaker: someone(world).id,
    said: someDay(draw).day,
    occasion: clip(`Press conference in ${draw.of(world.places)}`, 200),
    event: n % 3 === 0 ? `event-${draw.number(n + 1)}` : undefined,
    topics: [draw.of(world.topics)],
    language: "en",
    wordings: [{ text, language: "en", kind: "verbatim", sources: [] }],
    status: "reported",
  });
}

function someDay(draw: Draw): { readonly day: string; readonly month: number; readonly year: number } {
  const [year, month, day] = [2000 + draw.number(27), 1 + draw.number(12), 1 + draw.number(28)];
  return { day: [year, ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-"), month, year };
}

function clip(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/\s+\S*$/, "");
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
