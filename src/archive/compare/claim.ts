// What is claimed of a text beside its words: who said it, and when.

import { addDays, type Day, overlaps } from "@attache/edtf";
import type { Archive } from "../archive.ts";
import { isSaidBy } from "../concerns.ts";
import type { ActorId } from "../fields.ts";
import type { Quote } from "../schema.ts";

export type Claim = {
  /** An actor. A state or organisation stands for those who act for it. */
  readonly speaker?: ActorId | undefined;
  /** First and last day, both included. */
  readonly said?: { readonly from: Day; readonly to: Day } | undefined;
};

export function speakerFits(quote: Quote, { speaker }: Claim, archive: Pick<Archive, "actors">): boolean {
  return speaker === undefined || isSaidBy(quote, speaker, archive);
}

/** A day more on either side: the evening in Washington is the next morning in Beijing. */
export function occasionFits(quote: Quote, { said }: Claim): boolean {
  return said === undefined || overlaps(quote.said, addDays(said.from, -1), addDays(said.to, 1));
}
