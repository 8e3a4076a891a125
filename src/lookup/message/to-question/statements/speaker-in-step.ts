// Who speaks in a step: whoever it is told by, or of whom its sentence tells that they said it.

import type { Archive } from "../../../../archive/archive.ts";
import type { Development } from "../../../../archive/schema.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { actorsIn, isSaidBy } from "../../../answers/step-told.ts";

/** By record, or by the name of somebody who has none. */
export type ClauseSpeaker = { readonly id: string } | { readonly name: string };

/** Whether it tells what they say. */
export function isBySpeaker({ says = "" }: Development, speaker: ClauseSpeaker, archive: Archive): boolean {
  if ("id" in speaker) return isSaidBy({ says }, [speaker.id], archive);
  const told = tokenize(says);
  return tokenize(speaker.name).every((word) => told.includes(word));
}

const TELLS_SAYING =
  /\b(?:says?|tells?|told|said|assure[ds]?|promise[ds]?|confirm(?:s|ed)?|announce[ds]?|denie[ds])\b/iu;

/** “Trump says that Modi has assured him”: whoever stands right before one of the words for saying. */
export function speaksThere(summary: string, speaker: string, archive: Archive): boolean {
  return summaryClauses(summary).some((sentence) =>
    sentence
      .split(TELLS_SAYING)
      .slice(0, -1)
      .some((before) => actorsIn(before, archive).at(-1) === speaker),
  );
}
