// A typed word → the words of the index that it may stand for, and how surely it is meant.

import { IN_NAME } from "./index-rows.ts";
import type { Posting } from "./postings.ts";
import type { IndexState } from "./search-index.ts";
import { latinOf, nominativesOf } from "./transliteration.ts";

/** A word of the index that a typed word may stand for. */
export type Alternative = {
  readonly term: number;
  /** 1 to 100: how surely it is meant. */
  readonly credit: number;
  /** Only names and people count, not what is told: for beginnings of one or two letters, which fit too much. */
  readonly namesOnly: boolean;
};

/** Collects alternatives; of two credits the higher counts. */
export type Finds = {
  readonly note: (term: number, credit: number, namesOnly?: boolean) => void;
  /** Notes a word as it stands, wherever it stands, if some record has it. */
  readonly whole: (word: string) => void;
  readonly empty: () => boolean;
  readonly all: () => readonly Alternative[];
};

const CREDIT = { whole: 100, spelling: 95, numbered: 90, begun: 70, far: 50 } as const;
const CREDIT_BY_ERRORS = [100, 85, 75, 60] as const;

/** `inNames`: what is noted counts in names and people only, unless it is noted otherwise. */
export function createFinds(held: IndexState, inNames = false): Finds {
  const found = new Map<number, Alternative>();
  const note = (term: number, credit: number, namesOnly = inNames) => {
    if (isUsed(term, held) && (found.get(term)?.credit ?? 0) < credit) found.set(term, { term, credit, namesOnly });
  };
  return {
    note,
    whole(word) {
      const term = held.terms.get(word);
      if (term !== undefined) note(term, CREDIT.whole, false);
    },
    empty: () => found.size === 0,
    all: () => [...found.values()],
  };
}

/**
 * One or two letters begin a fifth of all words. So many entries of the index are looked at for them, which is more than an archive of
 * some thousand records has; in a larger one, what such a beginning finds is not all that there is.
 */
const MAX_BEGUN = 30_000;

/** The word itself, other spellings of it, and words that it begins; short words begin others only if they `mayGoOn`. */
export function expandTerm(token: string, found: Finds, { terms, postings }: IndexState, mayGoOn: boolean): void {
  const exact = terms.get(token);
  if (exact !== undefined) found.note(exact, CREDIT.whole);
  for (const term of terms.spelledLike(token)) found.note(term, CREDIT.spelling);
  const short = token.length <= 2;
  // “uk” is not the beginning of “ukraine”.
  if (short && !mayGoOn && exact !== undefined && postings.named(exact).some(isInShortName)) return;
  let room = short ? MAX_BEGUN : Number.POSITIVE_INFINITY;
  for (const { term, rest } of terms.startingWith(token)) {
    room -= postings.named(term).length;
    if (room < 0) break;
    // “cop” is all but the name of “cop31”.
    found.note(term, /^\d+$/.test(rest) && !/\d$/.test(token) ? CREDIT.numbered : CREDIT.begun, short || undefined);
  }
}

/** Known words at one error, for when nothing has all the words as they stand. */
export function mend(token: string, found: Finds, held: IndexState): void {
  if (token.length < 4) return;
  const { terms } = held.terms.spellings(token, 1, (term) => isUsed(term, held));
  for (const term of terms) found.note(term, CREDIT_BY_ERRORS[1]);
}

/** Words of names that begin like it or have a good third of its letters wrong. */
export function guess(token: string, found: Finds, held: IndexState): void {
  // Two signs with one of them wrong are another word.
  if (/\p{Ideographic}/u.test(token)) return;
  const isName = (term: number) => held.postings.named(term).length > 0;
  const { terms, errors } = held.terms.near(latinOf(token) ?? token, Math.ceil(token.length / 3), isName);
  for (const term of terms) found.note(term, CREDIT_BY_ERRORS[errors] ?? CREDIT.far, true);
  if (found.empty() && token.length > 3) {
    for (const { term } of held.terms.startingWith(token.slice(0, 3))) found.note(term, CREDIT.far, true);
  }
}

/**
 * A word that is not known: in the nominative, in Latin letters, with errors mended, or as two words that were run together; the
 * two are given back.
 */
export function spell(token: string, found: Finds, held: IndexState): readonly string[] {
  const forms = [token, ...nominativesOf(token)];
  if (forms.some((form) => isWrittenOtherwise(form, token, found, held))) return [];
  for (const form of forms) {
    const word = latinOf(form) ?? form;
    const { terms, errors } = held.terms.spellings(word, errorsIn(word), (term) => isUsed(term, held));
    const parts = form === token && (errors > 1 || terms.length === 0) ? splitWord(word, held) : [];
    if (parts.length > 0) return parts;
    for (const term of terms) found.note(term, CREDIT_BY_ERRORS[errors] ?? CREDIT.far);
    if (terms.length > 0) return [];
  }
  return [];
}

/** Notes what is known of it in another case or script. */
function isWrittenOtherwise(form: string, token: string, found: Finds, held: IndexState): boolean {
  const latin = latinOf(form);
  if (form !== token) found.whole(form);
  if (latin !== undefined) expandTerm(latin, found, held, false);
  return !found.empty();
}

/** How many errors a word of its length may have. */
function errorsIn(word: string): number {
  return word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
}

/** “northkorea” → “north”, “korea”: of the places to part it, the one nearest to the middle. */
function splitWord(word: string, held: IndexState): readonly string[] {
  const isName = (part: string) => {
    const term = held.terms.get(part);
    return term !== undefined && held.postings.named(term).some(isInShortName);
  };
  let best: readonly string[] = [];
  let shorter = 1;
  for (let at = 2; at <= word.length - 2; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    const least = Math.min(at, word.length - at);
    if (least > shorter && parts.every(isName)) [best, shorter] = [parts, least];
  }
  return best;
}

/** In a name of at most five words, not in the middle of a quotation. */
function isInShortName(posting: Posting): boolean {
  return (posting & 255) >= IN_NAME + 25;
}

function isUsed(term: number, { postings }: IndexState): boolean {
  return postings.named(term).length > 0 || postings.told(term).length > 0;
}
