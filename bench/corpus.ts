// An invented archive as large as one likes: the same every time, with names, places, dates and texts of many words.
import { MONTH_NAMES } from "@attache/edtf";
import { type Archive, createArchive } from "#src/archive/archive.ts";
import { ActorFile, EventFile, TopicFile } from "#src/archive/schema.ts";

const ONSETS = [
  "b",
  "br",
  "ch",
  "d",
  "dr",
  "f",
  "g",
  "h",
  "k",
  "kh",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "sh",
  "t",
  "v",
  "z",
];
const NUCLEI = ["a", "e", "i", "o", "u", "ai", "ou", "ei"];
const CODAS = ["", "", "n", "r", "l", "s", "m", "k", "nov", "sky"];
const PLAIN = [
  ..."meeting talks delegation minister ceasefire border trade agreement spokesperson statement".split(" "),
  ..."confirmed postponed round negotiators capital visit leaders week treaty inspection".split(" "),
];
const KINDS = ["summit", "meeting", "call", "visit", "talks", "conference"] as const;

export type Draw = {
  /** A whole number from 0 to `below` - 1. */
  readonly number: (below: number) => number;
  readonly of: <T>(items: readonly T[]) => T;
};

/** Numbers that look random and are the same for the same seed (mulberry32, public domain). */
export function seeded(seed: number): Draw {
  let state = seed;
  const number = (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  return {
    number,
    of(items) {
      const item = items[number(items.length)];
      if (item === undefined) throw new RangeError("nothing to draw from");
      return item;
    },
  };
}

export type Corpus = {
  readonly archive: Archive;
  /** What people would type: two names, a name and a place, a month, a half-typed or mistyped name. */
  readonly queries: readonly string[];
};

export function inventCorpus(size: number, queries: number): Corpus {
  const draw = seeded(20211115);
  const words = invent(draw, 12_000);
  const families = words.slice(0, 800);
  const places = words.slice(800, 1_400).map(capital);
  const actors = families.map((family, n) => {
    const name = `${capital(draw.of(words))} ${capital(family)}`;
    return ActorFile.parse({ id: `person-${n}`, kind: "person", name, "family-name": capital(family) });
  });
  const topics = words.slice(1_400, 1_440).map((word, n) => TopicFile.parse({ id: `topic-${n}`, name: capital(word) }));
  const events = Array.from({ length: size }, (_, n) => {
    const [one, two, place] = [draw.of(actors), draw.of(actors), draw.of(places)];
    const kind = draw.of(KINDS);
    const [year, month, day] = [2000 + draw.number(27), 1 + draw.number(12), 1 + draw.number(28)];
    const known = [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
    const steps = Array.from({ length: 1 + draw.number(4) }, () => ({
      known,
      status: "planned" as const,
      date: known,
      summary: `The ${draw.of(PLAIN)} of ${capital(draw.of(words))} ${sentence(draw, words)}.`,
      sources: [],
    }));
    return EventFile.parse({
      id: `event-${n}`,
      title: `${one.familyName}–${two.familyName} ${kind} in ${place}`,
      also: [`${one.familyName} ${two.familyName} ${MONTH_NAMES[month - 1]} ${year}`, `${place} ${kind} ${year}`],
      kind,
      place: { name: place },
      participants: [{ actor: one.id }, { actor: two.id }],
      topics: [draw.of(topics).id],
      developments: steps,
    });
  });
  const locate = () => ({ file: "corpus.yaml", line: 1, column: 1 });
  const entries = <T>(values: readonly T[]) => values.map((value) => ({ value, locate }));
  const records = { events: entries(events), actors: entries(actors), topics: entries(topics) };
  const archive = createArchive({ ...records, quotes: [], sources: [] }, 0);
  const asked = Array.from({ length: queries }, (_, n) => ask(draw, draw.of(events).also, n));
  return { archive, queries: asked };
}

/** Each sixth query of a kind of its own. */
function ask(draw: Draw, [pair = "", place = ""]: readonly string[], n: number): string {
  const [one = "", two = "", month = "", year = ""] = pair.split(" ");
  switch (n % 6) {
    case 0:
      return `${one} ${two}`;
    case 1:
      return `${one} ${month} ${year}`;
    case 2:
      return place;
    case 3:
      return `${mistype(draw, one)} ${two}`;
    case 4:
      return one.slice(0, 2 + draw.number(3));
    default:
      return `${month} ${year} ${draw.of(PLAIN)}`;
  }
}

/** One letter of the middle left out, doubled or changed. */
function mistype(draw: Draw, word: string): string {
  const at = 1 + draw.number(Math.max(1, word.length - 2));
  const put = draw.of(["", `${word[at]}${word[at]}`, "y"]);
  return word.slice(0, at) + put + word.slice(at + 1);
}

function sentence(draw: Draw, words: readonly string[]): string {
  return Array.from({ length: 10 + draw.number(14) }, (_, n) => (n % 3 === 0 ? draw.of(PLAIN) : draw.of(words))).join(
    " ",
  );
}

function invent(draw: Draw, count: number): readonly string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = 2 + draw.number(2);
    let word = "";
    for (let n = 0; n < syllables; n++) word += draw.of(ONSETS) + draw.of(NUCLEI);
    words.add(word + draw.of(CODAS));
  }
  return [...words];
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
