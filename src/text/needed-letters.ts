// Which of all patterns that are looked for in what somebody typed have the letters there that they need, told by one look at a text. A message is held against
// a thousand of them, and hardly any fits.

import { needsOf } from "./pattern-needs.ts";

/** More lists of what a pattern needs tell little more. */
const MOST_LISTS = 2;

/** So many kinds of signs are told apart; those that are not are taken for one another, and a pattern is tried in vain. */
const SIGN_KINDS = 32;
const [SPACE, APOSTROPHE, DASH, DIGIT, OTHER] = [27, 28, 29, 30, 31];

/** A small letter that only other writings of English have: no needed text has it, but patterns take it for an “s”. */
const LONG_S = "ſ";

const SIGN_KIND = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[a-z]/.test(sign)) return code - 96;
  if (/\d/.test(sign)) return DIGIT;
  return { " ": SPACE, "'": APOSTROPHE, "-": DASH }[sign] ?? OTHER;
});

/** All patterns that were told so far, in their order. */
const patterns: RegExp[] = [];

/**
 * What needed texts begin with: of each beginning, by the kind of the next sign, the one that goes on so, 0 where none does, and ahead of them the number of the
 * text that ends there. The first is the empty one.
 */
let beginnings = new Int32Array(SIGN_KINDS);
let allBeginnings = 1;
/** By the number of a needed text, from 1, the lists in which it is; of each list the place of the pattern that has it. */
const needing: (readonly number[])[] = [[]];
const placeOfList: number[] = [];
/** Of each pattern how many lists it has; `allLacking` the same for a copy of it. */
const listCounts: number[] = [];
let allLacking = new Uint8Array(0);

/** Of lists and of needed texts, by their numbers, the last look that found them: a new row for each look costs as much as looking. */
let listSeen = new Int32Array(0);
let seen = new Int32Array(0);
let looks = 0;

/** The place of a pattern in what `lacksIn` gives. To be told once, where a module is read. */
export function lookFor(pattern: RegExp): number {
  return patterns.push(pattern) - 1;
}

/** Reads what those need that were told since it was last asked for: some hundredths of a second, once. */
export function prepareLook(): void {
  while (listCounts.length < patterns.length) {
    const place = listCounts.length;
    const needs = needsOf(patterns[place] as RegExp)
      .filter(tellsMuch)
      .slice(0, MOST_LISTS);
    listCounts.push(needs.length);
    for (const texts of needs) {
      const list = placeOfList.push(place) - 1;
      for (const text of shortest(texts)) addNeeded(text, list);
    }
  }
  if (allLacking.length === listCounts.length) return;
  allLacking = Uint8Array.from(listCounts);
  seen = new Int32Array(needing.length);
  listSeen = new Int32Array(placeOfList.length);
}

/** One letter stands in most texts. */
function tellsMuch(texts: readonly string[]): boolean {
  return texts.every(({ length }) => length > 1);
}

/** More letters tell little more. */
const MOST_LETTERS = 6;

/** Their first letters; what has another of them in it is not looked for. */
function shortest(texts: readonly string[]): readonly string[] {
  const begun = [...new Set(texts.map((text) => text.slice(0, MOST_LETTERS)))];
  return begun.filter((text) => !begun.some((other) => other !== text && text.includes(other)));
}

function addNeeded(text: string, list: number): void {
  let at = 0;
  for (let n = 0; n < text.length; n++) {
    const step = at + kindAt(text, n);
    const further = beginnings[step] || newBeginning();
    beginnings[step] = further;
    at = further;
  }
  const number = beginnings[at] || needing.length;
  beginnings[at] = number;
  needing[number] = [...(needing[number] ?? []), list];
}

/** Where it stands; `beginnings` may be another list behind this. */
function newBeginning(): number {
  const at = allBeginnings++ * SIGN_KINDS;
  if (at < beginnings.length) return at;
  const more = new Int32Array(beginnings.length * 2);
  more.set(beginnings);
  beginnings = more;
  return at;
}

/** From 1. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < SIGN_KIND.length ? (SIGN_KIND[code] as number) : OTHER;
}

/** One message is read as it was typed, in standard English, without its time, and in parts. */
const MOST_TEXTS = 8;

type Looked = { readonly text: string; readonly lacks: Uint8Array };

/** At these texts it was looked lately, for so many patterns. */
let lately: readonly Looked[] = [];
let lookedFor = 0;
let lastLooked: Looked | undefined;

/** By their places, for which patterns something is missing in a text: 0 where nothing is, and undefined for those that came later. Never wrong where something is. */
export function lacksIn(text: string): Uint8Array {
  // One text is held against many patterns in a row.
  if (lastLooked?.text === text && lookedFor === patterns.length) return lastLooked.lacks;
  if (lookedFor !== patterns.length) {
    prepareLook();
    [lately, lookedFor] = [[], patterns.length];
  }
  const before = lately.find((one) => one.text === text);
  lastLooked = before ?? { text, lacks: lacksOfWhole(text) ?? lookAt(text.toLowerCase().replaceAll(LONG_S, "s")) };
  if (before === undefined) lately = [lastLooked, ...lately.slice(0, MOST_TEXTS - 1)];
  return lastLooked.lacks;
}

/** What a text lacks of which this is a part, a part lacks too: what was typed without its question mark, what stands before a name. */
function lacksOfWhole(part: string): Uint8Array | undefined {
  return lately.find(({ text }) => text.includes(part))?.lacks;
}

function lookAt(small: string): Uint8Array {
  looks++;
  const lacks = allLacking.slice();
  const length = kindsOf(small);
  for (let from = 0; from < length; from++) {
    let at = beginnings[kinds[from] as number] as number;
    for (let n = from + 1; at !== 0; n++) {
      const number = beginnings[at] as number;
      if (number > 0 && seen[number] !== looks) {
        seen[number] = looks;
        takeOff(number, lacks);
      }
      at = n < length ? (beginnings[at + (kinds[n] as number)] as number) : 0;
    }
  }
  return lacks;
}

/** Of the patterns that need this text, one list fewer is missing; of each list one text is enough. */
function takeOff(number: number, lacks: Uint8Array): void {
  const lists = needing[number] as readonly number[];
  for (let n = 0; n < lists.length; n++) {
    const list = lists[n] as number;
    if (listSeen[list] === looks) continue;
    listSeen[list] = looks;
    const place = placeOfList[list] as number;
    lacks[place] = (lacks[place] as number) - 1;
  }
}

/** The kinds of the signs of the text that is looked at: each is told once, though many needed texts are followed through it. */
let kinds = new Uint8Array(256);

/** Puts them into `kinds`, and gives how many they are. */
function kindsOf(small: string): number {
  if (small.length > kinds.length) kinds = new Uint8Array(2 * small.length);
  for (let n = 0; n < small.length; n++) kinds[n] = kindAt(small, n);
  return small.length;
}
