// A text in circulation against the archive: which recorded words it is, nearest first.
import type { Archive } from "../archive.ts";
import type { Quote } from "../schema.ts";
import { finish, type Steps } from "../steps.ts";
import { type Candidate, openCandidate, placesFor } from "./candidates.ts";
import { coreSizeOf, isLittle, sizeOf, type Word, wordsOf } from "./compared-words.ts";
import type { SentenceRest } from "./cut-short.ts";
import { withDenial } from "./denied-before.ts";
import { boundFor } from "./likeness-bound.ts";
import { type Match, matchWords } from "./match.ts";
import { onePerQuote } from "./one-per-quote.ts";
import { byRank, FEW_WORDS, isOffered, LEAST_OFFERED, LIKE, type Ranked, rank, TIER } from "./rank.ts";
import { matchReworded, mayBeReworded } from "./reworded.ts";
import {
  CLOSE,
  type Claim,
  type ClaimStanding,
  claimStanding,
  mayBeQuoted,
  occasionFits,
  speakerFits,
  type Verdict,
} from "./verdict.ts";
import type { WordingIndex } from "./wording-index.ts";

export type Finding = Omit<Match, "goesOn"> & {
  readonly verdict: Exclude<Verdict, "unknown">;
  /** What the words are, whoever said them. */
  readonly standing: ClaimStanding;
  /** Of words that may be quoted, or nearly: what the sentence has behind them, where they stop before it does. */
  readonly goesOn: SentenceRest | undefined;
  /** Of words with another sense: whether one side denies what the other says. */
  readonly denied: boolean;
};

export type Comparison = {
  readonly text: string;
  /** At most one for each quote, the one that answers first. Empty when the words are not in the archive. */
  readonly findings: readonly Finding[];
  /** Where the text is too short to be told from other texts: the quotes that have these words. */
  readonly standsIn: readonly Finding[];
  /** Where nothing is found: what comes nearest, without a claim that it is the same. */
  readonly near: readonly Finding[];
  /** Where nothing comes near: what has nearly these words, and says something else. */
  readonly contrary: readonly Finding[];
  /** Whether the text is too short to be told from other texts. */
  readonly short: boolean;
};

/** Other quotes are told when they are as near as this to the nearest. */
const NEAR_LIKENESS = 0.08;

/** `asQuotation`: the text stood in quotation marks, so that a few words are meant to be a quotation. */
export function compare(...asked: Parameters<typeof compareSteps>): Comparison {
  return finish(compareSteps(...asked));
}

/** The same in steps. */
export function* compareSteps(
  text: string,
  archive: Pick<Archive, "quotes" | "actors">,
  claim: Claim = {},
  { asQuotation = false } = {},
): Steps<Comparison> {
  const words = wordsOf(text);
  const ranked: Ranked[] = [];
  for (const match of yield* matchesIn(text, words, archive)) {
    ranked.push(rank(match, words, claim, archive));
    yield;
  }
  ranked.sort(byRank);
  const perQuote = onePerQuote(ranked.filter(({ tier }) => tier < TIER.far));
  const [first, ...others] = perQuote;
  const found = (those: readonly Ranked[]) => those.map((one) => toFinding(one, claim, archive));
  if (first === undefined)
    return { ...NOTHING, text, ...offersOf(ranked, words, found), short: coreSizeOf(words) < FEW_WORDS };
  if (first.tier === TIER.scant && !isRare(perQuote, words, asQuotation)) {
    return { ...NOTHING, text, standsIn: found(perQuote), short: true };
  }
  const lead = leadOf(first, others);
  const alike = perQuote.filter((one) => one !== lead && isAlike(one, first));
  return { ...NOTHING, text, findings: found([lead, ...alike]) };
}

const NOTHING = { findings: [], standsIn: [], near: [], contrary: [], short: false } as const;

/** A few words tell a quotation when hardly another one has them. */
const RARE = { quotes: 2, size: FEW_WORDS, quoted: { quotes: 3, size: 2 } } as const;

/** Of a text of which only a few words are on record. In quotation marks two words are enough. */
function isRare(perQuote: readonly Ranked[], words: readonly Word[], asQuotation: boolean): boolean {
  const { quotes, size } = asQuotation ? RARE.quoted : RARE;
  return (
    perQuote.length <= quotes && sizeOf(words) >= size && (perQuote[0]?.match.telling ?? 0) >= (asQuotation ? 1.5 : 1)
  );
}

/** So many are offered where nothing is found. */
const MAX_OFFERED = 3;

/** A wording has more than so much of the main words of a text that it is offered for. */
const MAIN_SHARE = 0.5;

/** Wordings that have much in common with the text, nearest first: those that do not say something else, or else those that do. */
function offersOf(
  ranked: readonly Ranked[],
  words: readonly Word[],
  found: (those: readonly Ranked[]) => readonly Finding[],
): Pick<Comparison, "near" | "contrary"> {
  const main = sizeOf(words.filter((word) => !isLittle(word)));
  const offered = ranked.filter(({ match }) => isOffered(match) && match.telling > MAIN_SHARE * main);
  const nearest = (those: readonly Ranked[]) =>
    found(onePerQuote(those.toSorted((a, b) => b.match.likeness - a.match.likeness)).slice(0, MAX_OFFERED));
  const near = nearest(offered.filter(({ contrast }) => !contrast));
  return { near, contrary: near.length > 0 ? [] : nearest(offered.filter(({ contrast }) => contrast)) };
}

/** A hair, by which a bound may be rounded down. */
const BOUND_ROUNDING = 1e-9;

/** A text is compared without whoever is said to have said it, and with them: what it is like depends on neither. */
const lastMatched = new WeakMap<WordingIndex, { readonly text: string; readonly matches: readonly Match[] }>();

/** Only wordings that can come near enough are read and laid along. */
function* matchesIn(text: string, words: readonly Word[], archive: Pick<Archive, "quotes">): Steps<readonly Match[]> {
  const { index, places } = yield* placesFor(words, archive);
  const before = lastMatched.get(index);
  if (before?.text === text) return before.matches;
  const bound = boundFor(words, index);
  const size = sizeOf(words);
  const matches: Match[] = [];
  for (const one of places) {
    // A wording that is much shorter than the text cannot be like it.
    const isLong = (index.sizes[one.place] ?? 0) >= LIKE * size;
    const mayBeLike = isLong && bound.atMost(one.place) >= LEAST_OFFERED - BOUND_ROUNDING;
    const mayBeOther = mayBeLike || mayBeReworded(bound.commonRoots(one.place), bound.mainRoots);
    const candidate = mayBeOther ? openCandidate(one, index) : undefined;
    if (candidate !== undefined) matches.push(...matchesOf(text, words, withDenial(candidate), mayBeLike));
    yield;
  }
  lastMatched.set(index, { text, matches });
  return matches;
}

function matchesOf(text: string, words: readonly Word[], candidate: Candidate, mayBeLike: boolean): readonly Match[] {
  const aligned = mayBeLike ? matchWords(text, words, candidate) : undefined;
  if (aligned !== undefined && aligned.likeness >= CLOSE) return [aligned];
  const reworded = matchReworded(text, words, candidate);
  return [aligned, reworded].filter((one) => one !== undefined);
}

/** The best of the claimed speaker and occasion, unless another quote fits clearly better. */
function leadOf(first: Ranked, others: readonly Ranked[]): Ranked {
  const own = [first, ...others].find((one) => one.own);
  if (own === undefined || own.tier > first.tier) return first;
  return own.tier >= TIER.different && own.match.likeness < first.match.likeness - NEAR_LIKENESS ? first : own;
}

function isAlike(one: Ranked, first: Ranked): boolean {
  if (first.tier < TIER.different) return one.tier < TIER.different || one.tier === TIER.scant;
  return one.tier === first.tier && one.match.likeness >= first.match.likeness - NEAR_LIKENESS;
}

/** What a match amounts to. */
export function toFinding(
  { match, contrast, denied }: Omit<Ranked, "tier" | "own">,
  claim: Claim,
  archive: Pick<Archive, "actors">,
): Finding {
  const standing = claimStanding(match, contrast);
  const isQuotation = standing === "close" || (standing !== "other-sense" && mayBeQuoted(standing));
  const goesOn = isQuotation ? match.goesOn() : undefined;
  return { ...match, standing, goesOn, denied, verdict: verdictOf(match.quote, standing, claim, archive) };
}

function verdictOf(
  quote: Quote,
  standing: ClaimStanding,
  claim: Claim,
  archive: Pick<Archive, "actors">,
): Finding["verdict"] {
  if (standing === "other-sense") return standing;
  if (quote.status === "misattributed") return "misattributed";
  if (!speakerFits(quote, claim, archive)) return "someone-else";
  return occasionFits(quote, claim) ? standing : "another-occasion";
}
