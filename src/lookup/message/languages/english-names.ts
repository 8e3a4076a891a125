// What the parts of a message in another language are called in English.

import type { Archive } from "../../../archive/archive.ts";
import { titleOf } from "../../../archive/names/whole-names.ts";
import { isPerson } from "../to-question/events/record-refs.ts";
import type { RecordMeaning } from "./meaning.ts";

/** What a message names, by what it is; offices, kinds, words and statuses in English. */
export type NamedInEnglish = {
  readonly records: readonly RecordMeaning[];
  readonly offices: readonly string[];
  readonly kinds: readonly string[];
  readonly words: readonly string[];
  readonly statuses: readonly string[];
};

/** A record that people ask for by this name: a person's family name when several have it. */
export function englishNameOf({ records, family }: RecordMeaning, archive: Archive): string {
  const [first] = records;
  if (first === undefined) return "";
  const several = records.length > 1 && records.every((one) => isPerson(one.kind, one.id, archive));
  const body = first.kind === "actor" ? archive.actors.get(first.id) : undefined;
  // “Montpellier”, not “City of Montpellier”.
  if (body?.kind === "organisation" && body.name === `City of ${body.capital?.name}`) return body.capital?.name ?? "";
  const shared = family ?? (first.kind === "actor" ? archive.actors.get(first.id)?.familyName : undefined);
  if (several && shared !== undefined) return shared;
  return titleOf(first, archive);
}

/** Whose an office is: “Israel” is the state rather than the topic of its region; of an edition, whose year is told besides, what it is one of. */
export function ownerNameOf({ records, ...meaning }: RecordMeaning, archive: Archive, isOfYear = false): string {
  const state = records.find(({ kind, id }) => kind === "actor" && archive.actors.get(id as never)?.kind === "state");
  if (state !== undefined) return titleOf(state, archive);
  const [first] = records;
  const series = isOfYear && first?.kind === "event" ? archive.events.get(first.id)?.series : undefined;
  const whole = series === undefined ? undefined : archive.topics.get(series)?.name;
  return whole ?? englishNameOf({ records, ...meaning }, archive);
}

/** Whether one of them is a person. */
export function meansPerson({ records }: RecordMeaning, archive: Archive): boolean {
  return records.some(({ kind, id }) => isPerson(kind, id, archive));
}

/** Each of them once. */
export function eachOnce(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

/** “New START”, “INF”: that it is an agreement says no more, and its record may be of another kind. */
export function isTreaty(word: string): boolean {
  return /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u.test(word);
}
