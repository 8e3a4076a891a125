// Finds records by their names and words: exact names first, then titles, then texts; small typing errors forgiven.
import { editDistance } from "./nearest.ts";
import type { Card, HitKind } from "./search-cards.ts";
import type { SearchIndex } from "./search-index.ts";
import { tokenize } from "./tokens.ts";

export type Hit = { readonly kind: HitKind; readonly id: string; readonly score: number };

export type Search = {
  /**
   * The best `limit` records for these words, best first. The last word may be unfinished. Words that the archive does
   * not know are read as the nearest that it knows.
   */
  find(words: string, options?: { readonly kinds?: readonly HitKind[]; readonly limit?: number }): readonly Hit[];
};

/** How many candidates of the full-text index are looked at closely. */
const CANDIDATES = 200;

/** Searches what the index holds; `index` is kept in step by its owner. */
export function createSearch(index: SearchIndex): Search {
  const match = (expression: string) => index.match(expression, CANDIDATES);
  return {
    find(words, { kinds, limit = 50 } = {}) {
      const typed = tokenize(words);
      if (typed.length === 0) return [];
      const tokens = typed.map((token) => correct(token, index.vocabulary()));
      const all = match(tokens.map(prefix).join(" AND "));
      const found = all.length > 0 || tokens.length === 1 ? all : match(tokens.map(prefix).join(" OR "));
      return found
        .filter(({ card }) => kinds === undefined || kinds.includes(card.kind))
        .map(({ card, bm }) => ({ kind: card.kind, id: card.id, score: scoreOf(card, tokens, bm) }))
        .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
        .slice(0, limit);
    },
  };
}

function prefix(token: string): string {
  return `"${token}"*`;
}

/** A word that begins no known word is taken for the nearest known one, at one error in four letters and two in eight. */
function correct(token: string, vocabulary: readonly string[]): string {
  if (token.length < 4 || vocabulary.some((term) => term.startsWith(token))) return token;
  let best = token;
  let least = (token.length < 8 ? 1 : 2) + 1;
  for (const term of vocabulary) {
    if (Math.abs(term.length - token.length) >= least) continue;
    const distance = editDistance(token, term, least);
    if (distance < least) [best, least] = [term, distance];
  }
  return best;
}

/** A whole name beats a part of a name, a short name beats a long one, names beat text; bm25 decides the rest. */
function scoreOf(card: Card, tokens: readonly string[], bm: number): number {
  const names = Math.max(0, ...card.names.map((name) => closeness(name, tokens)));
  const people = tokens.filter((token) => card.people.some((word) => word.startsWith(token))).length / tokens.length;
  return names * 100 + people * 20 + card.weight + Math.min(10, -bm);
}

/** 0 to 1: how much of the query is in the name, and how much of the name is in the query. */
function closeness(name: readonly string[], tokens: readonly string[]): number {
  const hit = tokens.filter((token) => name.includes(token)).length;
  const begun = tokens.filter((token) => !name.includes(token) && name.some((word) => word.startsWith(token))).length;
  const covered = (hit + begun * 0.7) / tokens.length;
  return covered * (0.6 + 0.4 * Math.min(1, (hit + begun * 0.7) / Math.max(1, name.length)));
}
