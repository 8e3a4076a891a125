// Names and numbers in a text: what may not be another one without the sentence being about something else.
import type { Archive } from "../archive.ts";
import { derive } from "../derived.ts";
import type { Steps } from "../steps.ts";
import type { Word } from "./compared-words.ts";
import { wordsOf } from "./compared-words.ts";

/** A word of a text with the letters that stand there. `opens`: a sentence begins with it, so that its capital says nothing. `place`: among the words. `open`: a “not” that leaves either open, by what stands before it. */
export type Token = Pick<Word, "key" | "stem"> & {
  readonly raw: string;
  readonly opens: boolean;
  readonly place: number;
  readonly open: boolean;
};

/** Keys of names: states, cities, people. */
export type ProperNames = ReadonlySet<string>;

/** The family names of the people, and the names of one word of the states, organisations and capitals of an archive. */
export function namesIn(archive: ActorShelf): ProperNames {
  return properNames.of(archive);
}

type ActorShelf = Pick<Archive, "actors">;

export const properNames = derive(({ actors }: ActorShelf) => [actors], readProperNames);

function* readProperNames({ actors }: ActorShelf): Steps<ProperNames> {
  const names = new Set(KNOWN_PLACES);
  for (const { kind, name, also, familyName, capital } of actors.values()) {
    const own = kind === "person" ? [familyName ?? name.split(" ").at(-1) ?? name] : [name, ...also];
    for (const key of [...own, ...(capital === undefined ? [] : [capital.name])].map(onlyWord)) {
      if (key !== undefined && !GENERIC.has(key)) names.add(key);
    }
    yield;
  }
  return names;
}

/** The word that a name is; undefined for names of several words. */
function onlyWord(name: string): string | undefined {
  const [word, ...others] = wordsOf(name);
  return others.length === 0 && word !== undefined && word.key.length > 1 ? word.key : undefined;
}

/** States by the Unicode CLDR, cities by the names of time zones. */
function knownPlaces(): ReadonlySet<string> {
  const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const letters = Array.from({ length: 26 }, (_, place) => String.fromCharCode(65 + place));
  const states = letters.flatMap((a) => letters.map((b) => regions.of(a + b) ?? ""));
  const cities = Intl.supportedValuesOf("timeZone").map((zone) => zone.split("/").at(-1) ?? "");
  return new Set([...states, ...cities].flatMap((name) => onlyWord(name) ?? []));
}

/** Words with a capital that name nobody: titles and institutions. */
const GENERIC = new Set(
  (
    "alliance association board border chair chairman commission committee conference congress council court date dates deal foreign general " +
    "government group head hq king lady leaders meeting minister ministry month nation nations organisation organization parliament party peace pm " +
    "premier presidency president prime republic secretary security senate sir state states summit talks the treaty union united us world year i ok " +
    "excellency excellencies mr mrs ms dr climate change second first next great friday"
  ).split(" "),
);

const KNOWN_PLACES = knownPlaces();

/** Names of one thing, the first for all of them. Keys of words. */
const SAME_NAME = new Map(
  `america us usa american americans states
  uk britain british kingdom english england
  france french
  germany german germans
  netherlands dutch holland
  spain spanish
  greece greek
  poland polish
  switzerland swiss
  denmark danish
  philippines filipino philippine
  turkey turkiye turkish turks
  thailand thai
  ireland irish
  norway norwegian
  sweden swedish
  finland finnish
  iceland icelandic
  afghanistan afghan
  uzbekistan uzbek
  kazakhstan kazakh
  europe eu european europeans
  kyiv kiev
  dprk pyongyang
  nato otan
  zelensky zelenskyy zelenskiy`
    .split("\n")
    .flatMap((line) => {
      const [first = "", ...others] = line.trim().split(" ");
      return [first, ...others].map((name): [string, string] => [name, first]);
    }),
);

const VALUES = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty " +
    "first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 " +
    "eighty:80 ninety:90 hundred:100 both:2 once:1 twice:2 dozen:12 half:0.5"
  )
    .split(" ")
    .map((word, place): [string, number] => {
      const [name = "", value] = word.split(":");
      return [name, value === undefined ? place : Number(value)];
    }),
);

/** What a word counts: “5”, “five” and “fifth” are 5; undefined for words that are no number. */
export function numberOf({ key }: Pick<Token, "key">): number | undefined {
  const digits = /^(\d+(?:\.\d+)?)(?:st|nd|rd|th|s)?$/.exec(key)?.[1];
  return digits === undefined ? VALUES.get(key) : Number(digits);
}

/** Whom or what a word names, the same for “Iran” and “Iranian”; undefined when it names nothing. */
export function nameOfToken(token: Token, names: ProperNames): string | undefined {
  const { key, raw, opens } = token;
  if (key === "us" && raw === "us") return undefined;
  const same = SAME_NAME.get(key);
  if (same !== undefined && (key !== "states" || /^[A-Z]/.test(raw))) return same;
  if (GENERIC.has(key)) return undefined;
  const bare = bareName(key, names);
  if (bare !== undefined) return bare;
  return !opens && /^\p{Lu}/u.test(raw) && key.length > 1 ? key : undefined;
}

/** “Chinese” is China, “Putin's” Putin. */
function bareName(key: string, names: ProperNames): string | undefined {
  if (names.has(key)) return SAME_NAME.get(key) ?? key;
  const possessive = key.replace(/s$/, "");
  if (possessive !== key && names.has(possessive)) return SAME_NAME.get(possessive) ?? possessive;
  const stem = /^(.{3,})(?:ian|ean|ans?|ese|ish|i|ni)$/.exec(key)?.[1];
  if (stem === undefined) return undefined;
  const found = [stem, `${stem}a`, `${stem}ia`, `${stem}e`, `${stem}y`, `${stem}o`].find((name) =>
    KNOWN_PLACES.has(name),
  );
  return found === undefined ? undefined : (SAME_NAME.get(found) ?? found);
}
