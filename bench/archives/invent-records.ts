// Invented events, quotes and people as they stand in files.
import { MONTH_NAMES } from "@attache/edtf";
import { type Actor, ActorFile } from "#src/archive/schema.ts";
import type { Draw } from "./draw.ts";
import { inventedWord, type WordSource } from "./word-frequencies.ts";

export type World = {
  readonly draw: Draw;
  readonly summaries: WordSource;
  readonly wordings: WordSource;
  readonly places: readonly string[];
  readonly topics: readonly string[];
  readonly actors: readonly Actor[];
};

const KINDS = ["summit", "meeting", "call", "visit", "talks", "conference"] as const;

export function inventActors(count: number) {
  return Array.from({ length: count }, (_, n) => {
    const [given, family] = [capital(inventedWord(n % 700)), capital(inventedWord(2000 + n))];
    const written = { id: `person-${n}`, kind: "person", name: `${given} ${family}`, "family-name": family };
    return { written, parsed: ActorFile.parse(written) };
  });
}

/** A few are in most records, most in few: Zipf's law again. */
function someone({ draw, actors }: World): Actor {
  const rank = Math.floor(actors.length ** (draw.number(1 << 30) / (1 << 30))) - 1;
  return actors[rank] ?? draw.of(actors);
}

export function inventEvent(n: number, world: World) {
  const { draw, summaries } = world;
  const [one, two, place, kind] = [someone(world), someone(world), draw.of(world.places), draw.of(KINDS)];
  const { day, month, year } = someDay(draw);
  const developments = Array.from({ length: 1 + draw.number(4) }, (_, step) => ({
    known: day,
    status: step === 0 ? "planned" : "confirmed",
    date: day,
    summary: clip(summaries.sentence(10 + draw.number(25)), 320),
    sources: [],
  }));
  const names = [one, two].map(({ familyName, name }) => familyName ?? name);
  return {
    id: `event-${n}`,
    title: clip(`${names.join("–")} ${kind} in ${place}`, 100),
    also: [clip(`${names.join(" ")} ${MONTH_NAMES[month - 1]} ${year}`, 100)],
    kind,
    place: { name: place },
    participants: [...new Set([one.id, two.id])].map((actor) => ({ actor })),
    topics: [draw.of(world.topics)],
    developments,
  };
}

export function inventQuote(n: number, world: World) {
  const { draw, wordings } = world;
  const text = clip(wordings.sentence(6 + draw.number(40)), 1200);
  return {
    id: `quote-${n}`,
    speaker: someone(world).id,
    said: someDay(draw).day,
    occasion: clip(`Press conference in ${draw.of(world.places)}`, 200),
    event: n % 3 === 0 ? `event-${draw.number(n + 1)}` : undefined,
    topics: [draw.of(world.topics)],
    language: "en",
    wordings: [{ text, language: "en", kind: "verbatim", sources: [] }],
    status: "reported",
  };
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
