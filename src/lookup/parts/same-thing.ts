// Words that mean one thing in English: those by which an event is called, and those with which people ask of what a step tells in others.

import { rememberedLately } from "../../text/remembered-lately.ts";
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
  "strike strikes struck attack attacks attacked bomb bombs bombed",
]);

/** The same of whom and what is spoken of: these are asked of only where they say more than any other word. */
const SPOKEN_ALIKE = groups([
  "ask asks asked asking request requests requested",
  "e3 three",
  "army military forces troops soldiers",
  "wedding marriage",
  "young youth",
  "africa african africans",
  "europe european europeans",
  "inspector inspectors inspection inspections",
  "dinner banquet",
  "illness ill sick infection infected covid",
]);

/** How something is told of by which one of several is meant: said of many, and so of nothing that is asked for alone. */
const DESCRIBED_ALIKE = groups([
  "finish finishes finished end ends ended close closes closed conclude concludes concluded",
  "public known unknown publicly secret secretly revealed",
  "fail fails failed collapse collapses collapsed without",
  "complete completes completed",
  "statement statements communique communiques",
  "document documents text texts",
  "honour honours honoured honor honors honored",
  "late later",
]);

/** Words of a question, and those in which alone a step tells it: what replaces a place was moved there, and not all that moves replaces something. */
const TOLD_INSTEAD = new Map(
  [
    ["replace replaced replaces replacing", "instead moves moved hands takes follows"],
    ["inforce", "apply applies applied force effect holds"],
    ["agree agreed decide decided", "agree agrees decide decides pledge pledges promise promises"],
  ].flatMap(([asked = "", told = ""]) => {
    const forms = new Set([...asked.split(" "), ...told.split(" ")].map(toldStem));
    return asked.split(" ").map((word) => [toldStem(word), forms] as const);
  }),
);

const formsIn = (alike: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> =>
  alike.reduce((map, words) => {
    const stems = new Set(words.map(toldStem));
    for (const stem of stems) map.set(stem, new Set([...stems, ...(map.get(stem) ?? [])]));
    return map;
  }, new Map<string, ReadonlySet<string>>());

const DONE_FORMS = formsIn(DONE_ALIKE);
const ALL_FORMS = formsIn([...DONE_ALIKE, ...SPOKEN_ALIKE]);
const DESCRIBED_FORMS = formsIn([...DONE_ALIKE, ...SPOKEN_ALIKE, ...DESCRIBED_ALIKE]);

/** The words of a message are held against many sentences. */
const MOST_WORDS_KEPT = 1_000;
const toldFormsLately = rememberedLately<typeof toldStem, ReadonlySet<string>>(MOST_WORDS_KEPT);

/** All words, as stems, in which a step may tell what is asked by a word. */
export function toldForms(word: string): ReadonlySet<string> {
  return toldFormsLately(toldStem, word, () => {
    const stem = toldStem(word);
    return TOLD_INSTEAD.get(stem) ?? ALL_FORMS.get(stem) ?? new Set([stem, ...sameThing(word).map(toldStem)]);
  });
}

/** Whether a word is one of those for what is done, for which steps have others, though it says little by itself. */
export function hasOtherForms(word: string): boolean {
  return DONE_FORMS.has(toldStem(word));
}

/** The same of a word by which one of several is described. */
export function describedForms(word: string): ReadonlySet<string> {
  return DESCRIBED_FORMS.get(toldStem(word)) ?? toldForms(word);
}
