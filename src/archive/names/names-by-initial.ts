// The words of all names by the kind of the record and their initials, as words of the same spelling have them in common.
import { initialOf } from "../../text/same-spelling.ts";
import { derive } from "../derived.ts";
import { createNumbersMaker, type KeyedNumbers } from "../keyed-numbers.ts";
import type { Steps } from "../steps.ts";
import { type Archived, allNamed, NAMED_KINDS, type NamedKind, readNameWords, shelvesOf } from "./whole-names.ts";

/** `words`: by a word of their names, the places of those who have it among all that have a name (`allNamed`). `initials`: the places of words by their initial. */
type InitialWords = { readonly words: KeyedNumbers; readonly initials: KeyedNumbers };

export const namesByInitial = derive(shelvesOf, readInitials);

function* readInitials(archive: Archived): Steps<Readonly<Record<NamedKind, InitialWords>>> {
  const makers = { event: createNumbersMaker(), actor: createNumbersMaker(), topic: createNumbersMaker() };
  for (const [place, one] of (yield* allNamed.steps(archive)).entries()) {
    for (const { words } of readNameWords(one, archive)) for (const word of words) makers[one.kind].put(word, place);
    yield;
  }
  const byKind: Partial<Record<NamedKind, InitialWords>> = {};
  for (const kind of NAMED_KINDS) byKind[kind] = yield* withInitials(yield* makers[kind].made());
  // Each kind has got its own.
  return byKind as Record<NamedKind, InitialWords>;
}

function* withInitials(words: KeyedNumbers): Steps<InitialWords> {
  const initials = createNumbersMaker();
  for (const [place, word] of words.keys.entries()) {
    initials.put(initialOf(word), place);
    yield;
  }
  return { words, initials: yield* initials.made() };
}
