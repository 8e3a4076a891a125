// The records of a part, as a question names them.

import type { Archive } from "../../../../archive/archive.ts";
import type { Named } from "../../../../archive/names/whole-names.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import { travellersFrom } from "../../../parts/whose-leaders.ts";
import type { ReadMessage } from "../../read-message.ts";

export function refsOf(records: readonly Named[]): string {
  return [...new Set(records.map(({ kind, id }) => `${kind}:${id}`))].slice(0, 6).join("|");
}

export function isPerson(kind: string, id: string, { actors }: Pick<Archive, "actors">): boolean {
  return kind === "actor" && actors.get(id)?.kind === "person";
}

/** Those that may name somebody. */
export function partsOfPeople({ parts }: Pick<ReadMessage, "parts">, archive: Archive): readonly RecordPart[] {
  return parts.filter(
    (part): part is RecordPart =>
      part.is === "record" && part.records.some(({ kind, id }) => isPerson(kind, id, archive)),
  );
}

/** “Meetings between Iran and Israel” are of both states, and not of one of them and the matters for which the other’s name stands. */
export function partiesAlone(refs: readonly string[], { actors }: Pick<Archive, "actors">): readonly string[] {
  const states = refs.map((some) =>
    some
      .split("|")
      .filter((ref) => ref.startsWith("actor:") && actors.get(ref.slice("actor:".length))?.kind === "state"),
  );
  return refs.length === 2 ? refs.map((some, at) => states[at]?.join("|") || some) : refs;
}

/** “Visits by European leaders.” */
export function refsOfTravellers({ words, parts }: Pick<ReadMessage, "words" | "parts">): readonly string[] {
  // Who came to a summit is told by the summit.
  const isOfMeeting = parts.some(
    ({ is, text }) => is === "kind" && !/^(?:visit|trip|tour|journey|travel)/iu.test(text),
  );
  const region = isOfMeeting ? undefined : regionOfTravellers(words);
  return region === undefined ? [] : [region];
}

/** As “from:latin-america”; undefined where nobody’s leaders are asked for. */
export function regionOfTravellers(words: ReadMessage["words"]): string | undefined {
  const region = travellersFrom(words);
  return region && `from:${region.replaceAll(" ", "-")}`;
}

/** As a question has them: each once, and none where nothing is named. */
export function asSubjects(refs: readonly string[]): { readonly subjects?: string[] } {
  return refs.length === 0 ? {} : { subjects: [...new Set(refs)].slice(0, MAX_NAMED) };
}

const MAX_NAMED = 5;

/** Whether more is named than states, people and matters, of which no meeting is meant. */
export function namesMeeting(parts: readonly Part[]): boolean {
  return parts.some((part) =>
    part.is === "record"
      ? part.records.some(({ kind }) => kind === "event")
      : part.is === "place" || part.is === "kind",
  );
}
