// How much of what a text speaks of is in what somebody said, or in what they said it on: “did Modi tell Putin to stop the war”, of his words on an era of war. Pure.

import type { Quote, Wording } from "../schema.ts";
import { wordsOfWording } from "./candidates.ts";
import { type Word, wordsOf } from "./compared-words.ts";
import { rootsSpokenOf } from "./denials.ts";

/** So much of it is worth showing where nothing is nearer. */
export const LEAST_LOOSE = 0.5;

/** What anybody does, and is no matter. Keys of words. */
const DOINGS = new Set(
  "make made makes making take took takes taking go goes went going come comes came coming get gets got give gives gave say says said tell tells told want wanted need needs ask asks asked asking know knows think thinks let lets put puts keep keeps see look use try help have".split(
    " ",
  ),
);

/** The matters of a text: without what anybody does, which is in the words of everybody. */
export function mattersOf(words: readonly Word[]): ReadonlySet<string> {
  return rootsSpokenOf(words.filter(({ key }) => !DOINGS.has(key)));
}

/** `all`: 0 to 1, with what it was said on; `own`: in the words themselves. */
export type LooselyCovered = { readonly all: number; readonly own: number };

const NOT_AT_ALL: LooselyCovered = { all: 0, own: 0 };

/** Nothing where none of it is in the words themselves. `around`: the title of the event at which it was said. */
export function looselyCovered(
  matters: ReadonlySet<string>,
  wording: Wording,
  quote: Quote,
  around: string,
): LooselyCovered {
  const own = rootsSpokenOf(wordsOfWording(wording));
  if (matters.size === 0 || wording.kind === "garbled" || matters.isDisjointFrom(own)) return NOT_AT_ALL;
  const beside = rootsSpokenOf(wordsOf(`${quote.occasion} ${around}`));
  const share = (those: ReadonlySet<string>) => matters.intersection(those).size / matters.size;
  return { all: share(own.union(beside)), own: share(own) };
}

/** The most of it first; of as much, what has more in its own words. */
export function byCovered(a: LooselyCovered, b: LooselyCovered): number {
  return b.all - a.all || b.own - a.own;
}
