// Words that mean one thing in English: those by which an event is called, and those with which people ask of what a step tells in others.

import { toldStem } from "../answers/told-stem.ts";

/** By any of them an event may be called, and any of them tells of it. An armistice is more than a truce. */
const CALLED_ALIKE: readonly (readonly string[])[] = [
  ["ceasefire", "ceasefires", "truce", "truces"],
  ["extraordinary", "emergency", "crisis"],
];

const NO_OTHER_WORDS: readonly string[] = [];

/** The others of a word; none for most. */
export function sameThing(word: string): readonly string[] {
  const others = CALLED_ALIKE.find((words) => words.includes(word));
  return others === undefined ? NO_OTHER_WORDS : others.filter((one) => one !== word);
}

const groups = (all: readonly string[]): readonly (readonly string[])[] => all.map((words) => words.split(" "));

/** What somebody asks in one of them a step may tell in another. They name no event. */
const DONE_ALIKE = groups([
  "join joins joined accede accedes acceded admit admits admitted",
  "trigger triggers triggered invoke invokes invoked initiate initiates initiated begin begins began begun start starts started launch launches launched",
  "land lands landed touchdown arrive arrives arrived arrival",
  "leave leaves left depart departs departed departure",
  "refuse refuses refused refusal reject rejects rejected rejection decline declines declined",
  "approve approves approved approval accept accepts accepted acceptance endorse endorses endorsed",
  "answer answers answered reply replies replied response respond responds responded",
  "hand hands handed extradite extradites extradited extradition surrender surrenders surrendered get gets",
  "help helps aid assistance support",
  "overturn overturns overturned quash quashed annul annulled void",
  "reopen reopens reopened open opens opened",
  "near nearly",
  "main principal central",
  "formal formally",
  "cut shorten shortened",
]);

/** The same of whom and what is spoken of: these are asked of only where they say more than any other word. */
const SPOKEN_ALIKE = groups([
  "ask asks asked asking request requests requested",
  "army military forces troops soldiers",
  "wedding marriage",
  "young youth",
  "africa african africans",
  "europe european europeans",
  "inspector inspectors inspection inspections",
  "dinner banquet",
  "illness ill sick infection infected covid",
]);

const formsIn = (alike: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> =>
  alike.reduce((map, words) => {
    const stems = new Set(words.map(toldStem));
    for (const stem of stems) map.set(stem, new Set([...stems, ...(map.get(stem) ?? [])]));
    return map;
  }, new Map<string, ReadonlySet<string>>());

const DONE_FORMS = formsIn(DONE_ALIKE);
const ALL_FORMS = formsIn([...DONE_ALIKE, ...SPOKEN_ALIKE]);

/** All words, as stems, in which a step may tell what is asked by a word. */
export function toldForms(word: string): ReadonlySet<string> {
  const stem = toldStem(word);
  return ALL_FORMS.get(stem) ?? new Set([stem, ...sameThing(word).map(toldStem)]);
}

/** Whether a word is one of those for what is done, for which steps have others, though it says little by itself. */
export function hasOtherForms(word: string): boolean {
  return DONE_FORMS.has(toldStem(word));
}
