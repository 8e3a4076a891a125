// The people and states that a message names, of whom something is asked.

import type { Archive } from "../../../../archive/archive.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import { refsOf } from "../events/record-refs.ts";

/** Of whom it is asked, by what fits. */
export function firstWho(
  message: ReadMessage,
  archive: Archive,
  fits: (part: RecordPart) => boolean,
): string | undefined {
  return actorsNamed(message, archive, fits)[0];
}

/** Who is no place and no host. */
export function firstActor(message: ReadMessage, archive: Archive): string | undefined {
  return firstWho(message, archive, ({ from }) => !BEFORE_PLACES.has(message.words[from - 1]?.key ?? ""));
}

const BEFORE_PLACES: ReadonlySet<string> = new Set("in at to by with near from".split(" "));

/** The people and states that are named, each with all whom its name may mean; `bodies`: bodies too that belong to a state. */
export function actorsNamed(
  { parts, words }: Pick<ReadMessage, "parts" | "words">,
  archive: Archive,
  fits: (part: RecordPart, archive: Archive) => boolean,
  bodies = false,
): readonly string[] {
  return parts.flatMap((part) => {
    if (part.is !== "record" || words[part.to - 1]?.owns === true || !fits(part, archive)) return [];
    const actors = part.records.filter(({ kind, id }) => {
      const actor = kind === "actor" ? archive.actors.get(id as never) : undefined;
      return actor !== undefined && (actor.kind !== "organisation" || (bodies && actor.country !== undefined));
    });
    return actors.length === 0 ? [] : [refsOf(actors)];
  });
}
