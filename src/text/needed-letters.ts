// Which of all patterns that are looked for in what somebody typed have the letters there that they need, told by one look at a text. A message is held against
// a thousand of them, and hardly any fits.

import { needsOf } from "./pattern-needs.ts";
import { rememberedLately } from "./remembered-lately.ts";

/** 1 for each pattern, by its place, that a text may have; undefined for those that came later. */
type Fits = Uint8Array;

/** More lists of what a pattern needs tell little more. */
const MOST_LISTS = 3;

/** So many kinds of signs are told apart; those that are not are taken for one another, and a pattern is tried in vain. */
const KINDS = 32;
const [SPACE, APOSTROPHE, DASH, DIGIT, OTHER] = [27, 28, 29, 30, 31];

/** A small letter that only other writings of English have: no needed text has it, but patterns take it for an “s”. */
const LONG_S = "ſ";

const KIND_OF = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[a-z]/.test(sign)) return code - 96;
  if (/\d/.test(sign)) return DIGIT;
  return { " ": SPACE, "'": APOSTROPHE, "-": DASH }[sign] ?? OTHER;
});

/** All patterns that were told so far, in their order. */
const patterns: RegExp[] = [];

/** What needed texts begin with: of each beginning, by the kind of the next sign, the one that goes on so; 0 where none does. The first is the empty one. */
let next = new Int32Array(KINDS);
let beginnings = 1;
/** The lists, by their numbers, of which a text ends there. */
const endsAt: number[][] = [];
/** Of each list the place of the pattern that needs one of its texts. */
const ofList: number[] = [];
/** Of each pattern how many lists it has. */
const lists: number[] = [];

/** The place of a pattern, for `mayFit`. To be told once, where a module is read. */
export function lookFor(pattern: RegExp): number {
  return patterns.push(pattern) - 1;
}

/** Reads what those need that were told since it was last asked for: some hundredths of a second, once. */
export function prepareLook(): void {
  while (lists.length < patterns.length) {
    const place = lists.length;
    const needs = needsOf(patterns[place] as RegExp)
      .filter(tells)
      .slice(0, MOST_LISTS);
    lists.push(needs.length);
    for (const texts of needs) {
      const list = ofList.push(place) - 1;
      for (const text of texts) addEnd(text, list);
    }
  }
}

/** One letter stands in most texts. */
function tells(texts: readonly string[]): boolean {
  return texts.every(({ length }) => length > 1);
}

function addEnd(text: string, list: number): void {
  let at = 0;
  for (let n = 0; n < text.length; n++) {
    const step = at * KINDS + kindAt(text, n);
    if (next[step] === 0) {
      next[step] = beginnings++;
      if (beginnings * KINDS > next.length) {
        const more = new Int32Array(next.length * 2);
        more.set(next);
        next = more;
      }
    }
    at = next[step] ?? 0;
  }
  const ends = endsAt[at] ?? [];
  endsAt[at] = ends;
  if (!ends.includes(list)) ends.push(list);
}

function kindAt(text: string, at: number): number {
  return KIND_OF[text.charCodeAt(at)] ?? OTHER;
}

/** One message is read as it was typed, in standard English, without its time, and in parts. */
const MOST_TEXTS = 8;

const fitsLately = rememberedLately<RegExp[], Fits>(MOST_TEXTS);

let last: { readonly text: string; readonly of: number; readonly fits: Fits } | undefined;

/** Which may fit a text. Never wrong where one may not. */
export function fitsIn(text: string): Fits {
  // One text is held against many patterns in a row.
  if (last?.text === text && last.of === patterns.length) return last.fits;
  const of = patterns.length;
  prepareLook();
  const fits = fitsLately(patterns, `${of} ${text}`, () => look(text.toLowerCase().replaceAll(LONG_S, "s")));
  last = { text, of, fits };
  return fits;
}

function look(small: string): Fits {
  const missing = Uint8Array.from(lists);
  const isFound = new Uint8Array(ofList.length);
  for (let from = 0; from < small.length; from++) {
    let at = next[kindAt(small, from)] ?? 0;
    for (let n = from + 1; at !== 0; n++) {
      for (const list of endsAt[at] ?? []) {
        if (isFound[list] === 1) continue;
        isFound[list] = 1;
        const place = ofList[list] ?? 0;
        missing[place] = (missing[place] ?? 0) - 1;
      }
      if (n >= small.length) break;
      at = next[at * KINDS + kindAt(small, n)] ?? 0;
    }
  }
  return missing.map((count) => (count === 0 ? 1 : 0));
}
