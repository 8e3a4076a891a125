// Which of all patterns that are looked for in what somebody typed have the letters there that they need, told by one look at a text. A message is held against
// a thousand of them, and hardly any fits.

import { needsOf } from "./pattern-needs.ts";

/** More lists of what a pattern needs tell little more. */
const MOST_LISTS = 2;

/** So many bits tell kinds of signs apart; those that are not are taken for one another, and a pattern is tried in vain. No kind is 0. */
const SIGN_BITS = 5;
/** More letters tell little more. */
const MOST_LETTERS = 6;
const HEAD_LETTERS = 3;
const HEAD_BITS = HEAD_LETTERS * SIGN_BITS;
const TAIL_BITS = (MOST_LETTERS - HEAD_LETTERS) * SIGN_BITS;
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

/** Needed texts, each as one number (see `packed`), with the lists in which it is; of each list the place of the pattern that has it. */
const listsByText = new Map<number, readonly number[]>();
const placeOfList: number[] = [];
/**
 * The same in the order of their numbers, to be looked up in little memory: of each text what has to stand behind its first three signs, and which of these bits
 * it has at all; of three first signs which texts begin with them. A text of two signs begins with them and with none.
 */
let tails = new Uint16Array(0);
let tailMasks = new Uint16Array(0);
let needing: readonly (readonly number[])[] = [];
const firstWithHead = new Uint32Array(2 ** HEAD_BITS + 1);
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
      for (const text of shortest(texts)) {
        const number = packed(text);
        listsByText.set(number, [...(listsByText.get(number) ?? []), list]);
      }
    }
  }
  if (allLacking.length === listCounts.length) return;
  allLacking = Uint8Array.from(listCounts);
  layInOrder();
  seen = new Int32Array(needing.length);
  listSeen = new Int32Array(placeOfList.length);
}

/** One letter stands in most texts. */
function tellsMuch(texts: readonly string[]): boolean {
  return texts.every(({ length }) => length > 1);
}

/** Their first letters; what has another of them in it is not looked for. */
function shortest(texts: readonly string[]): readonly string[] {
  const begun = [...new Set(texts.map((text) => text.slice(0, MOST_LETTERS)))];
  return begun.filter((text) => !begun.some((other) => other !== text && text.includes(other)));
}

/** Its kinds one behind the other, from the highest bits. */
function packed(text: string): number {
  let number = 0;
  for (let n = 0; n < MOST_LETTERS; n++) number = (number << SIGN_BITS) | (n < text.length ? kindAt(text, n) : 0);
  return number;
}

function layInOrder(): void {
  const texts = [...listsByText.keys()].sort((a, b) => a - b);
  needing = texts.map((text) => listsByText.get(text) ?? []);
  tails = Uint16Array.from(texts, (text) => text & (2 ** TAIL_BITS - 1));
  tailMasks = tails.map((tail) => {
    let mask = 0;
    for (let sign = 2 ** SIGN_BITS - 1; sign < 2 ** TAIL_BITS; sign <<= SIGN_BITS)
      if ((tail & sign) !== 0) mask |= sign;
    return mask;
  });
  firstWithHead.fill(0);
  for (const text of texts) firstWithHead[(text >> TAIL_BITS) + 1] = (firstWithHead[(text >> TAIL_BITS) + 1] ?? 0) + 1;
  for (let head = 1; head < firstWithHead.length; head++)
    firstWithHead[head] = (firstWithHead[head] ?? 0) + (firstWithHead[head - 1] ?? 0);
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
  for (let from = 0; from < length - 1; from++) {
    const two = ((kinds[from] as number) << (2 * SIGN_BITS)) | ((kinds[from + 1] as number) << SIGN_BITS);
    const third = kinds[from + 2] as number;
    takeOffBegun(two, 0, lacks);
    if (third === 0) continue;
    takeOffBegun(two | third, packedTail(from + HEAD_LETTERS), lacks);
  }
  return lacks;
}

/** The next kinds of the text that is looked at, 0 behind its end. */
function packedTail(from: number): number {
  const [one, two, three] = [kinds[from] as number, kinds[from + 1] as number, kinds[from + 2] as number];
  return (one << (2 * SIGN_BITS)) | (two << SIGN_BITS) | three;
}

/** Those that begin with these signs and go on as the text does. */
function takeOffBegun(head: number, tail: number, lacks: Uint8Array): void {
  const end = firstWithHead[head + 1] as number;
  for (let number = firstWithHead[head] as number; number < end; number++) {
    if ((tail & (tailMasks[number] as number)) !== (tails[number] as number) || seen[number] === looks) continue;
    seen[number] = looks;
    takeOff(number, lacks);
  }
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

/** The kinds of the signs of the text that is looked at, and nothing behind it: each is told once, though many needed texts are followed through it. */
let kinds = new Uint8Array(256);

/** Puts them into `kinds`, and gives how many they are. */
function kindsOf(small: string): number {
  if (small.length + MOST_LETTERS > kinds.length) kinds = new Uint8Array(2 * small.length + MOST_LETTERS);
  for (let n = 0; n < small.length; n++) kinds[n] = kindAt(small, n);
  kinds.fill(0, small.length, small.length + MOST_LETTERS);
  return small.length;
}
