// What a text is, given how it fits a wording.

import { addDays, type Day, overlaps } from "@attache/edtf";
import type { Archive } from "../archive.ts";
import { isSaidBy } from "../concerns.ts";
import type { ActorId } from "../fields.ts";
import type { Quote, Wording } from "../schema.ts";
import { WORDING_KINDS, type WordingKind } from "../vocabulary.ts";
import type { Match } from "./match.ts";

/**
 * A kind of wording when the words are those of such a wording (for paraphrase and garbled: nearly) · `close` almost the
 * words of a wording that may be quoted · `other-sense` nearly the
 * words of a wording, and they say something else · the others depend on who is said to have spoken, and when.
 */
export const VERDICTS = [
  ...WORDING_KINDS,
  "close",
  "other-sense",
  "someone-else",
  "another-occasion",
  "misattributed",
  "unknown",
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What the words are, whoever said them. */
export type ClaimStanding = WordingKind | "close" | "other-sense";

/** From here on a text is that wording with other words in it; below, it says the same in its own words. */
export const CLOSE = 0.72;

/** `contrast`: whether the words that differ change the sense, see contrast.ts. */
export function claimStanding(match: Match, contrast: boolean): ClaimStanding {
  const { kind } = match.wording;
  if (contrast) return "other-sense";
  if (match.reworded) return kind === "garbled" ? "garbled" : "paraphrase";
  if (match.differences.length === 0 || !mayBeQuoted(kind)) return kind;
  return match.likeness >= CLOSE || hasOneWrongWord(match) ? "close" : "paraphrase";
}

export function mayBeQuoted(kind: WordingKind): boolean {
  return kind !== "paraphrase" && kind !== "garbled";
}

function hasOneWrongWord({ differences, telling }: Match): boolean {
  const [only, ...others] = differences;
  return only !== undefined && others.length === 0 && telling >= 1.5 && !/\s/.test(`${only.said}${only.recorded}`);
}

/**
 * Lower is better. The same words in a wording that may be quoted come first. Then a garbled wording in full, before
 * the part of a better one that has the same words: to leave words out may be what garbled it. A paraphrase in full
 * comes after parts that may be quoted.
 */
export function placeInWording({ wording, part }: Match): number {
  const kind = WORDING_KINDS.indexOf(wording.kind);
  if (!part) return wording.kind === "garbled" ? 4.5 : wording.kind === "paraphrase" ? 10 : kind;
  return mayBeQuoted(wording.kind) ? 5 + kind : 11 + kind;
}

export type Claim = {
  /** An actor. A state or organisation stands for those who act for it. */
  readonly speaker?: ActorId | undefined;
  /** The name of a speaker whom the archive does not have. */
  readonly stranger?: string | undefined;
  /** First and last day, both included. */
  readonly said?: { readonly from: Day; readonly to: Day } | undefined;
  /** Where it is to have been said, as it is typed, and was not. */
  readonly elsewhere?: string | undefined;
  /** What it is to have been about, as it is typed, and was not as far as anything tells. */
  readonly about?: string | undefined;
};

export function speakerFits(quote: Quote, { speaker, stranger }: Claim, archive: Pick<Archive, "actors">): boolean {
  if (speaker === undefined && stranger !== undefined) return false;
  return speaker === undefined || isSaidBy(quote, speaker, archive);
}

/** A day more on either side: the evening in Washington is the next morning in Beijing. */
export function occasionFits(quote: Quote, { said }: Claim): boolean {
  return said === undefined || overlaps(quote.said, addDays(said.from, -1), addDays(said.to, 1));
}

/** In the same language if there is one that may be quoted, else in any; the wording itself when none is nearer to what was said. */
export function betterWording(quote: Quote, wording: Wording): Wording {
  const same = nearestWording(quote.wordings.filter(({ language }) => language === wording.language)) ?? wording;
  const better = mayBeQuoted(same.kind) ? same : (nearestWording(quote.wordings) ?? wording);
  return WORDING_KINDS.indexOf(better.kind) < WORDING_KINDS.indexOf(wording.kind) ? better : wording;
}

/** As it was said, when that is known and in another language than this wording. */
export function originalOf(quote: Quote, wording: Wording): Wording | undefined {
  if (quote.language === undefined || quote.language === wording.language) return undefined;
  return quote.wordings.find(({ kind, language }) => kind === "verbatim" && language === quote.language);
}

function nearestWording(wordings: readonly Wording[]): Wording | undefined {
  return wordings.toSorted((a, b) => WORDING_KINDS.indexOf(a.kind) - WORDING_KINDS.indexOf(b.kind))[0];
}
