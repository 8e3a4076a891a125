// A typed word → the words of the index that it may stand for, and how surely it is meant.

import { type Beginning, MAX_SHORT } from "./beginnings.ts";
import { IN_NAME } from "./index-rows.ts";
import type { IndexState } from "./row-store.ts";
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
  /** Notes all that begin so and go on; what it stands for there is less sure than what was noted by itself. */
  readonly begun: (beginning: Beginning) => void;
  readonly empty: () => boolean;
  readonly all: () => Pick<Meant, "alternatives" | "beginning">;
};

/** All that a typed word may stand for. */
export type Meant = {
  readonly alternatives: readonly Alternative[];
  /** What the one or two letters begin, with the credit `BEGUN`, in names and among people. */
  readonly beginning?: Beginning;
};

/** How surely a beginning means a word that it begins. */
export const BEGUN = 70;

const CREDIT = { whole: 100, spelling: 95, numbered: 90, far: 50 } as const;
const CREDIT_BY_ERRORS = [100, 85, 75, 60] as const;

/** `inNames`: what is noted counts in names and people only, unless it is noted otherwise. */
export function createFinds(held: IndexState, inNames = false): Finds {
  const found = new Map<number, Alternative>();
  let beginning: Beginning | undefined;
  const note = (term: number, credit: number, namesOnly = inNames) => {
    if (held.postings.isUsed(term) && (found.get(term)?.credit ?? 0) < credit)
      found.set(term, { term, credit, namesOnly });
  };
  return {
    note,
    whole(word) {
      const term = held.terms.get(word);
      if (term !== undefined) note(term, CREDIT.whole, false);
    },
    begun(one) {
      beginning = one;
    },
    empty: () => found.size === 0 && beginning === undefined,
    all: () => ({ alternatives: [...found.values()], ...(beginning === undefined ? {} : { beginning }) }),
  };
}

/** The word itself, other spellings of it, and words that it begins; short words begin others only if they `mayGoOn`. */
export function expandTerm(token: string, found: Finds, held: IndexState, mayGoOn: boolean): void {
  const { terms, postings, beginnings } = held;
  const exact = terms.get(token);
  if (exact !== undefined) found.note(exact, CREDIT.whole);
  for (const term of terms.spelledLike(token)) found.note(term, CREDIT.spelling);
  // “uk” is not the beginning of “ukraine”.
  if (token.length <= MAX_SHORT) {
    const beginning = beginnings.of(token);
    if (beginning === undefined) return;
    if (!mayGoOn && exact !== undefined && postings.named(exact).some(isInShortName)) return;
    for (const term of beginning.numbered) found.note(term, CREDIT.numbered, true);
    found.begun(beginning);
    return;
  }
  for (const { term, rest } of terms.startingWith(token)) {
    // “cop” is all but the name of “cop31”.
    found.note(term, /^\d+$/.test(rest) && !/\d$/.test(token) ? CREDIT.numbered : BEGUN);
  }
}

/** Known words at one error, for when nothing has all the words as they stand. */
export function mend(token: string, found: Finds, held: IndexState): void {
  if (token.length < 4) return;
  const { terms } = held.terms.spellings(token, 1, held.postings.isUsed);
  for (const term of terms) found.note(term, CREDIT_BY_ERRORS[1]);
}

/** Words of names that begin like it or have a good third of its letters wrong. */
export function guess(token: string, found: Finds, held: IndexState): void {
  // Two signs with one of them wrong are another word.
  if (/\p{Ideographic}/u.test(token)) return;
  const isName = (term: number) => held.postings.sizeNamed(term) > 0;
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
    const { terms, errors } = held.terms.spellings(word, errorsIn(word), held.postings.isUsed);
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
function isInShortName(posting: number): boolean {
  return (posting & 255) >= IN_NAME + 25;
}
