// All names of all records, to find the one that has just these words for a name.
import { remembered } from "../../text/remembered.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Archive } from "../archive.ts";
import { derive } from "../derived.ts";
import type { ActorId } from "../fields.ts";
import { createNumbersMaker, hasKey, type KeyedNumbers, numbersOf } from "../keyed-numbers.ts";
import type { IdOf, Records } from "../records.ts";
import type { Steps } from "../steps.ts";
import { peopleIn } from "./people-by-name.ts";

export const NAMED_KINDS = ["event", "actor", "topic"] as const;

export type NamedKind = (typeof NAMED_KINDS)[number];

/** A record that can be named. */
export type Named<K extends NamedKind = NamedKind> = {
  readonly [P in K]: { readonly kind: P; readonly id: IdOf[P] };
}[K];

/** What a name is to its record, the strongest first: its name proper, in any script · another name, or its id · a family name. */
const RANKS = ["proper", "other", "family"] as const;

/** The same before anybody has looked whether there is such a record. */
export type RecordRef = { readonly kind: NamedKind; readonly id: string };

/** `by`: what the words are to those who have them for a name. */
export type Whole = { readonly by: (typeof RANKS)[number] | undefined; readonly named: readonly Named[] };

export type Archived = Pick<Records, "events" | "actors" | "topics">;

/** By the key of a name who has it: places among all that can be named, and what it is to them, packed as `place * RANKS.length + rank`. */
export const namesByKey = derive(shelvesOf, readNames);

/** Of what whatever is derived from all names is made. */
export function shelvesOf({
  events,
  actors,
  topics,
}: Archived): readonly [Archived["events"], Archived["actors"], Archived["topics"]] {
  return [events, actors, topics];
}

/** A name as it is compared: without case, accents, punctuation and article; 習近平 is 习近平. Empty when there is no word in it. */
export function keyOf(name: string): string {
  return tokenize(name)
    .join(" ")
    .replace(/^the (?=.)/, "");
}

/** `keyOf` of a name that a record has, or a place of one: they are compared with each message, and are read once. */
export const recordNameKey = remembered(keyOf);

/** Every name of a record as it is compared. */
export function nameKeysOf(ref: RecordRef, archive: Archived): readonly string[] {
  return namesOf(ref, archive).map(recordNameKey);
}

/** “cop 26” is COP26, “U.K” and “u k” are the UK. */
const JOINED = /^(?:\p{L}{2,5} \d{1,3}|\p{L}(?: \p{L})+)$/u;

/**
 * The records of these kinds that have the words for a whole name, in the order of the kinds. A name proper counts before another
 * name of somebody else, and that before a family name: “Israel” is the state, though a topic is called so too.
 */
export function wholeNames(words: string, kinds: readonly NamedKind[], archive: Archived): Whole {
  const key = keyOf(words);
  const isWritten = hasKey(key, namesByKey.of(archive)) || !JOINED.test(key);
  const found = bearersOf(isWritten ? key : key.replaceAll(" ", ""), archive).filter(({ one }) =>
    kinds.includes(one.kind),
  );
  const best = Math.min(...found.map(({ rank }) => rank));
  const equals = found.filter(({ rank }) => rank === best);
  const named = kinds.flatMap((kind) => equals.filter(({ one }) => one.kind === kind)).map(({ one }) => one);
  return { by: RANKS[best], named };
}

/** All records that have just this for a name, however it ranks. `key` is one of `keyOf`. */
export function recordsCalled(key: string, archive: Archived): readonly Named[] {
  return bearersOf(key, archive).map(({ one }) => one);
}

/** Every name of a record, as the files write it. */
export function namesOf({ kind, id }: RecordRef, archive: Archived): readonly string[] {
  return namesByRank({ kind, id }, archive).flat();
}

/** A name by its words, as tokens.ts folds them; `proper` when it is the name proper, in any script. */
export type NameWords = { readonly words: readonly string[]; readonly proper: boolean };

const NAME_WORDS = new WeakMap<object, readonly NameWords[]>();

/** Every name of a record by its words; read once. */
export function nameWordsOf(ref: RecordRef, archive: Archived): readonly NameWords[] {
  const record = archive[`${ref.kind}s`].get(ref.id);
  const known = record && NAME_WORDS.get(record);
  if (record === undefined || known !== undefined) return known ?? [];
  const words = readNameWords(ref, archive);
  NAME_WORDS.set(record, words);
  return words;
}

/** The same, not kept: for whoever goes through all records. */
export function readNameWords(ref: RecordRef, archive: Archived): readonly NameWords[] {
  return namesByRank(ref, archive).flatMap((names, rank) =>
    names.map((name) => ({ words: tokenize(name), proper: rank === 0 })),
  );
}

/** By what it is called in a sentence or on a button; its id when the archive no longer has it. */
export function titleOf(named: RecordRef, archive: Archived): string {
  return namesOf(named, archive)[0] ?? named.id;
}

function namesByRank({ kind, id }: RecordRef, { events, actors, topics }: Archived): readonly (readonly string[])[] {
  switch (kind) {
    case "event": {
      const event = events.get(id);
      return event === undefined ? [] : [[event.title], [...event.also, id]];
    }
    case "topic": {
      const topic = topics.get(id);
      return topic === undefined ? [] : [[topic.name], [...topic.also, id]];
    }
    case "actor": {
      const actor = actors.get(id);
      if (actor === undefined) return [];
      const { name, names, also, familyName } = actor;
      return [[name, ...Object.values(names)], [...also, id], familyName === undefined ? [] : [familyName]];
    }
  }
}

/** Every record that has a name. */
export const allNamed = derive(shelvesOf, function* ({ events, actors, topics }: Archived): Steps<readonly Named[]> {
  const all: Named[] = [];
  for (const { id } of events.values()) all.push({ kind: "event", id });
  yield;
  for (const { id } of actors.values()) all.push({ kind: "actor", id });
  for (const { id } of topics.values()) all.push({ kind: "topic", id });
  return all;
});

/** The record of a kind that has this id, as something that is named; undefined when there is none. */
export function namedIn(kind: NamedKind, text: string, { events, actors, topics }: Archived): Named | undefined {
  switch (kind) {
    case "event": {
      const id = events.get(text)?.id;
      return id && { kind, id };
    }
    case "actor": {
      const id = actors.get(text)?.id;
      return id && { kind, id };
    }
    case "topic": {
      const id = topics.get(text)?.id;
      return id && { kind, id };
    }
  }
}

function* readNames(archive: Archived): Steps<KeyedNumbers> {
  const byKey = createNumbersMaker();
  for (const [place, one] of (yield* allNamed.steps(archive)).entries()) {
    for (const [key, rank] of ranksOf(one, archive)) byKey.put(key, place * RANKS.length + rank);
    yield;
  }
  return yield* byKey.made();
}

/** By key, the best rank of a name that has it. */
function ranksOf(one: Named, archive: Archived): ReadonlyMap<string, number> {
  const keys = namesByRank(one, archive).flatMap((names, rank) => names.map((name) => [keyOf(name), rank] as const));
  return new Map(keys.filter(([key]) => key !== "").reverse());
}

const NOBODY: readonly never[] = [];

function bearersOf(key: string, archive: Archived): readonly { readonly one: Named; readonly rank: number }[] {
  const bearers = numbersOf(key, namesByKey.of(archive));
  // Most words are nobody’s name.
  if (bearers.length === 0) return NOBODY;
  const all = allNamed.of(archive);
  return [...bearers].flatMap((bearer) => {
    const one = all[Math.floor(bearer / RANKS.length)];
    return one === undefined ? [] : [{ one, rank: bearer % RANKS.length }];
  });
}

/** For each name that stands in the words, those who have it. */
export function peopleNamed(words: string, archive: Pick<Archive, "actors">): readonly (readonly ActorId[])[] {
  return peopleIn(tokenize(words), archive.actors);
}
