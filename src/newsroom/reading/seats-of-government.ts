// Houses and streets that stand for those who govern there, as newspapers write them.

import { dictionary } from "../../text/dictionary.ts";

/** By the id of the state, as tokens.ts folds the words. */
const SEATS: Readonly<Record<string, readonly string[]>> = {
  "united-states": [
    "white house",
    "foggy bottom",
    "pentagon",
    "state department",
    "oval office",
    "us state dept",
    "state dept",
    "capitol hill",
  ],
  russia: ["kremlin", "russian foreign ministry"],
  china: ["zhongnanhai", "chinese foreign ministry"],
  "united-kingdom": ["downing street", "no 10", "number 10", "whitehall", "10 downing street"],
  france: ["elysee", "quai dorsay", "elysee palace", "matignon"],
  "south-korea": ["blue house", "cheong wa dae", "yongsan"],
  ukraine: ["bankova"],
  india: ["south block", "raisina hill", "rashtrapati bhavan"],
  japan: ["kantei"],
  germany: ["kanzleramt", "bundeskanzleramt"],
  brazil: ["planalto", "itamaraty"],
  italy: ["palazzo chigi", "farnesina"],
  spain: ["moncloa"],
  "united-nations": ["turtle bay"],
  "south-africa": ["union buildings"],
  "european-union": ["brussels", "berlaymont"],
  asean: ["southeast asian", "south east asian"],
};

/** Capitals by which a state is called, beside those that the archive has as names or capitals of states. */
const MORE_CAPITALS: Readonly<Record<string, string>> = dictionary({
  riyadh: "saudi-arabia",
  doha: "qatar",
  cairo: "egypt",
  jerusalem: "israel",
  "tel aviv": "israel",
  islamabad: "pakistan",
  delhi: "india",
  "new delhi": "india",
  pyongyang: "north-korea",
  ottawa: "canada",
});

/** Adjectives and short forms of more than one word. */
const LONG_ADJECTIVES: Readonly<Record<string, string>> = dictionary({
  "south korean": "south-korea",
  "south koreans": "south-korea",
  "s korea": "south-korea",
  "s korean": "south-korea",
  "north korean": "north-korea",
  "north koreans": "north-korea",
  "n korea": "north-korea",
  "n korean": "north-korea",
  "south african": "south-africa",
  "saudi arabian": "saudi-arabia",
  "new zealander": "new-zealand",
  "north macedonian": "north-macedonia",
  sino: "china",
  russo: "russia",
  franco: "france",
});

/** “North, South Korea”, “the two Koreas”: both. */
const BOTH_KOREAS: ReadonlySet<string> = new Set([
  "north south korea",
  "north and south korea",
  "south and north korea",
  "north and south korean",
  "south north korea",
  "two koreas",
  "koreas",
  "inter korean",
  "north south korean",
]);

/** The id of the state that the words are an adjective or a short form of. */
export function stateOfLongAdjective(words: string): string | undefined {
  return LONG_ADJECTIVES[words];
}

export function isBothKoreas(words: string): boolean {
  return BOTH_KOREAS.has(words);
}

const STATES_BY_SEAT: ReadonlyMap<string, string> = new Map(
  Object.entries(SEATS).flatMap(([state, names]) => names.map((name) => [name, state] as const)),
);

/** Every name of this file. */
export const LONG_NAMES: readonly string[] = [
  ...STATES_BY_SEAT.keys(),
  ...Object.keys(MORE_CAPITALS),
  ...Object.keys(LONG_ADJECTIVES),
  ...BOTH_KOREAS,
  "europe",
];

/** The id of the state that the house stands for; `words` as tokens.ts folds them, joined by spaces. */
export function stateOfSeat(words: string): string | undefined {
  return STATES_BY_SEAT.get(words);
}

/** The id of the state of which the city is the capital in the speech of newspapers. */
export function stateOfCapital(words: string): string | undefined {
  return MORE_CAPITALS[words];
}
