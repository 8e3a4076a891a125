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

/** What somebody asks in one of them a step may tell in another. They name no event. */
const TOLD_ALIKE: readonly (readonly string[])[] = [
  "join joins joined accede accedes acceded accession member members membership admit admits admitted admission",
  "trigger triggers triggered invoke invokes invoked initiate initiates initiated begin begins began begun start starts started launch launches launched process",
  "land lands landed touchdown arrive arrives arrived arrival",
  "leave leaves left depart departs departed departure",
  "refuse refuses refused refusal reject rejects rejected rejection decline declines declined consensus",
  "approve approves approved approval accept accepts accepted acceptance okay endorse endorses endorsed",
  "close near nearly closer",
  "answer answers answered reply replies replied response respond responds responded",
  "army military forces troops soldiers",
  "main principal central",
  "formal official",
  "help aid assistance support",
  "handover extradite extradites extradited extradition hand hands handed deliver delivers delivered surrender surrenders surrendered get gets",
  "takeover handed",
  "overturn overturns overturned strike struck quash quashed annul annulled void",
  "reopen reopens reopened open opens opened",
  "wedding marriage",
  "young youth",
  "africa african africans",
  "europe european europeans",
  "inspector inspectors inspection inspections",
  "dinner banquet",
  "wife spouse",
  "illness ill sick infection infected covid",
].map((words) => words.split(" "));

/** All words, as stems, in which a step may tell what is asked by a word. */
export function toldForms(word: string): ReadonlySet<string> {
  const stem = toldStem(word);
  const known = FORMS.get(stem);
  return known ?? new Set([stem, ...sameThing(word).map(toldStem)]);
}

/** Whether a word is one of those for which steps have others, though it says little by itself. */
export function hasOtherForms(word: string): boolean {
  return FORMS.has(toldStem(word));
}

const FORMS: ReadonlyMap<string, ReadonlySet<string>> = TOLD_ALIKE.reduce((map, words) => {
  const stems = new Set(words.map(toldStem));
  for (const stem of stems) map.set(stem, new Set([...stems, ...(map.get(stem) ?? [])]));
  return map;
}, new Map<string, ReadonlySet<string>>());
