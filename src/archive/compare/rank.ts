// Which of several matches answers first.

import { compareEdtf } from "@attache/edtf";
import type { Archive } from "../archive.ts";
import { coreSizeOf, sizeOf, type Word } from "./compared-words.ts";
import { addsNames, changesSense } from "./contrast.ts";
import type { Match } from "./match.ts";
import { namesIn } from "./named-things.ts";
import { deniesBeside, isDenied } from "./one-denies.ts";
import { CLOSE, type Claim, occasionFits, placeInWording, speakerFits } from "./verdict.ts";

/**
 * How well a text fits a wording, best first. `same` the same words · `omitting` the same but for what dots leave out ·
 * `different` other words among them · `reworded` the main words in another order or form · `scant` too few words to
 * tell by · `far` no more than chance gives.
 */
export const TIER = { same: 0, omitting: 1, different: 2, reworded: 3, scant: 4, far: 5 } as const;
export type Tier = (typeof TIER)[keyof typeof TIER];

export type Ranked = {
  readonly match: Match;
  readonly tier: Tier /** As claimed. */;
  readonly own: boolean /** The words that differ change the sense. */;
  readonly contrast: boolean /** One of the two denies what the other says. */;
  readonly denied: boolean;
};

/** What a text has to have, in words, to be recognised by a part of a wording. */
export const FEW_WORDS = 3;

/** Below this a text has no more in common with a wording than chance gives. */
export const LIKE = 0.55;

export function rank(match: Match, words: readonly Word[], claim: Claim, archive: Pick<Archive, "actors">): Ranked {
  const own = speakerFits(match.quote, claim, archive) && occasionFits(match.quote, claim);
  const claimed = own && (claim.speaker !== undefined || claim.said !== undefined);
  // That somebody else said something like it says nothing.
  const isStrange = match.reworded && addsNames(match.departures(), namesIn(archive));
  const fits = (own || match.likeness >= CLOSE) && !isStrange ? tierOf(match, words, claimed) : TIER.far;
  const tier = fits < TIER.far && deniesBeside(match.departures()) ? TIER.far : fits;
  const isWorthIt = tier < TIER.far || isOffered(match);
  const contrast = isWorthIt && changesSense(match.departures(), namesIn(archive));
  return { match, own, tier, contrast, denied: contrast && isDenied(match.departures()) };
}

/** What is offered where nothing is found: how much is the same, with so many main words. */
const OFFERED = [
  { likeness: 0.6, telling: 2 },
  { likeness: 0.52, telling: 3 },
] as const;

/** Whatever is less like a wording than this is neither found nor offered. */
export const LEAST_OFFERED = Math.min(LIKE, ...OFFERED.map(({ likeness }) => likeness));

/** Whether it comes near enough to be shown where nothing is found. */
export function isOffered({ likeness, telling }: Match): boolean {
  return OFFERED.some((least) => likeness >= least.likeness && telling >= least.telling);
}

/** Two words of a sentence prove nothing by themselves, but do when they are said to be of that speaker or occasion. */
function tierOf(match: Match, words: readonly Word[], claimed: boolean): Tier {
  const { differences, omitted, part, telling, likeness, reworded } = match;
  if (reworded) return TIER.reworded;
  if (differences.length > 0) {
    return likeness >= LIKE && telling >= neededFor(match) && sizeOf(words) >= FEW_WORDS - 0.5
      ? TIER.different
      : TIER.far;
  }
  if (telling === 0) return TIER.far;
  if (telling < 1.5 && (part || (sizeOf(words) < 1.5 && !claimed))) return TIER.scant;
  if (part && coreSizeOf(words) < FEW_WORDS && !claimed) return TIER.scant;
  return omitted.length > 0 ? TIER.omitting : TIER.same;
}

/** Main words in common without which a likeness is chance; more for a part of a wording than for the whole of it. */
function neededFor({ likeness, part, differences }: Match): number {
  if (likeness < CLOSE) return 3;
  const [only, ...others] = differences;
  const isBegun = only !== undefined && others.length === 0 && only.said !== "" && only.recorded.startsWith(only.said);
  if (!part || isBegun) return 1.5;
  return likeness < 0.8 ? 4 : 3;
}

/** With other words in it the likeness decides, unless two are about equal; with the same words the kind does. */
export function byRank(a: Ranked, b: Ranked): number {
  return (
    a.tier - b.tier ||
    matchRank(a) - matchRank(b) ||
    Number(a.match.quote.status === "disputed") - Number(b.match.quote.status === "disputed") ||
    compareEdtf(a.match.quote.said, b.match.quote.said)
  );
}

/** Where “is not” is on record, “isn't” comes after it, whatever kind of wording it stands in. */
const WRITTEN_APART = 20;

function matchRank({ match, tier }: Ranked): number {
  const isJoined = tier === TIER.same && match.likeness < 1;
  return placeInWording(match) - (tier >= TIER.different ? 150 * match.likeness : 0) + (isJoined ? WRITTEN_APART : 0);
}
