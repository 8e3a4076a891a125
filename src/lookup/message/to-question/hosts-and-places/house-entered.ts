// “Who was at the White House”: a house in which somebody governs, as a place.

import type { Archive } from "../../../../archive/archive.ts";
import { recordNameKey } from "../../../../archive/names/whole-names.ts";
import type { Actor } from "../../../../archive/schema.ts";
import { isPlace } from "../../../parts/find-places.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import { VISIT_VERB } from "../phrasing/common-patterns.ts";

/** What stands before a place. */
export const LEADS_THERE: ReadonlySet<string> = new Set("in at to from for".split(" "));

/** “Who was at the White House?”: a house in which somebody governs is where that is, and what is anywhere else in its city is not there; of one word alone, “the Kremlin”, its city is meant. */
export function placeOfHouse(
  { kind, name, capital }: Actor,
  part: RecordPart,
  { words, parts }: ReadMessage,
  archive: Archive,
): string | undefined {
  const { from, to } = part;
  // “At the White House talks”: by what they are called.
  if (parts.some((other) => other.is === "kind" && other.from === to)) return undefined;
  const lead = words[from - 1]?.key === "the" ? from - 2 : from - 1;
  const isThere = (LEADS_THERE.has(words[lead]?.key ?? "") && words[lead]?.key !== "for") || isVisited(part, words);
  if (!isHouse({ kind, name }) || !isThere || capital === undefined) return undefined;
  const key = recordNameKey(name);
  return to - from > 1 && isPlace(key, archive) ? key : recordNameKey(capital.name);
}

/** Who was in a house is asked, and not what it is. */
export function isHouseEntered(part: RecordPart, message: ReadMessage, archive: Archive): boolean {
  return part.records.some(({ kind, id }) => {
    const actor = kind === "actor" ? archive.actors.get(id) : undefined;
    return actor !== undefined && placeOfHouse(actor, part, message, archive) !== undefined;
  });
}

function isHouse({ kind, name }: Pick<Actor, "kind" | "name">): boolean {
  return kind === "organisation" && /\b(?:house|palace|kremlin)$/iu.test(name);
}

/** “Visits Berlin”, “visited the White House”. */
export function isVisited({ from }: RecordPart, words: ReadMessage["words"]): boolean {
  const lead = words[from - 1]?.key === "the" ? from - 2 : from - 1;
  return VISIT_VERB.test(words[lead]?.key ?? "");
}
