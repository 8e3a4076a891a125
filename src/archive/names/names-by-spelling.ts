// The words of all names by the kind of the record, to be found by how they are spelled.
import { derive } from "../derived.ts";
import { createNumbersMaker, type KeyedNumbers } from "../keyed-numbers.ts";
import type { Steps } from "../steps.ts";
import { type SpelledWords, spelledWords } from "./spelled-words.ts";
import { type Archived, allNamed, NAMED_KINDS, type NamedKind, readNameWords, shelvesOf } from "./whole-names.ts";

/** `words`: by a word of their names, the places of those who have it among all that have a name (`allNamed`). `spelled`: by their spelling, the places of its keys. */
export type NameWordsOfKind = { readonly words: KeyedNumbers; readonly spelled: SpelledWords };

export const namesBySpelling = derive(shelvesOf, readNamesBySpelling);

function* readNamesBySpelling(archive: Archived): Steps<Readonly<Record<NamedKind, NameWordsOfKind>>> {
  const makers = { event: createNumbersMaker(), actor: createNumbersMaker(), topic: createNumbersMaker() };
  for (const [place, one] of (yield* allNamed.steps(archive)).entries()) {
    for (const { words } of readNameWords(one, archive)) for (const word of words) makers[one.kind].put(word, place);
    yield;
  }
  const byKind: Partial<Record<NamedKind, NameWordsOfKind>> = {};
  for (const kind of NAMED_KINDS) {
    const words = yield* makers[kind].made();
    byKind[kind] = { words, spelled: yield* spelledWords(words.keys) };
  }
  // Each kind has got its own.
  return byKind as Record<NamedKind, NameWordsOfKind>;
}
