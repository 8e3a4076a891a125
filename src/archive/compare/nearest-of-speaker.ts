// What comes nearest of all that somebody is on record with, where a text says it in words too different to be laid along.

import type { Archive } from "../archive.ts";
import { isSaidBy } from "../concerns.ts";
import { quotesMayConcern } from "../may-concern.ts";
import type { Quote, Wording } from "../schema.ts";
import type { Steps } from "../steps.ts";
import { wordsOfWording } from "./candidates.ts";
import { type Comparison, toFinding } from "./compare.ts";
import { wordsOf } from "./compared-words.ts";
import { coveredBy, rootsOfOccasion, rootsSpokenOf, sentenceBounds } from "./denials.ts";
import { byCovered, LEAST_LOOSE, type LooselyCovered, looselyCovered, mattersOf } from "./loosely-near.ts";
import { type Match, matchWords } from "./match.ts";
import type { Claim } from "./verdict.ts";

/** Somebody's newest quotations are looked through, so many at most. */
const MOST_OF_SPEAKER = 300;

/** How much of what a text speaks of has to be in one sentence, or in what it was said on. */
const LEAST_ALIKE = 0.66;

/** Told where nothing else is. */
const MOST_NEAREST = 2;

/** From here on the words of somebody else are those of the text. */
const SURELY_OTHERS = 0.9;

type NearArchive = Pick<Archive, "quotes" | "actors" | "events">;

/**
 * Where nothing is found, or somewhat like it by somebody else: before whatever else is near, what whoever is to have said it has said of the
 * same, and does not deny. What is found of theirs stays as it is.
 */
export function* withNearest<T extends Comparison>(check: T, claim: Claim, archive: NearArchive): Steps<T> {
  const isOthers = check.findings.every(
    ({ verdict, likeness }) => verdict === "someone-else" && likeness < SURELY_OTHERS,
  );
  if (!isOthers || claim.speaker === undefined) return check;
  const sure = yield* nearestOwnWordings(check.text, claim, archive);
  // “Will stop buying” is “will not be buying”, which is laid along nothing.
  const loose = sure.length === 0 || STOPS.test(check.text) ? yield* looselyNearest(check.text, claim, archive) : [];
  const nearest = loose.length === 0 ? sure : loose;
  if (nearest.length === 0) return check;
  const near = nearest.map((match) => toFinding({ match, contrast: false, denied: false }, claim, archive));
  const told = new Set(near.map(({ quote }) => quote));
  return { ...check, findings: [], near: [...near, ...check.near.filter(({ quote }) => !told.has(quote))] };
}

function* nearestOwnWordings(text: string, { speaker }: Claim, archive: NearArchive): Steps<readonly Match[]> {
  const side = { text, words: wordsOf(text) };
  const topics = rootsSpokenOf(side.words);
  if (speaker === undefined || topics.size === 0) return [];
  const found: { readonly match: Match; readonly covered: number }[] = [];
  for (const quote of quotesMayConcern({ actor: speaker }, archive).slice(0, MOST_OF_SPEAKER)) {
    if (!isSaidBy(quote, speaker, archive)) continue;
    const occasion = rootsOfOccasion(quote);
    const readings = quote.wordings.flatMap((wording) => {
      const words = wordsOfWording(wording);
      const recorded = { text: wording.text, words };
      const covered = sentenceBounds(words).map(
        ([first, last]) => coveredBy(side, topics, { recorded, first, last }, occasion).same,
      );
      const best = Math.max(0, ...covered);
      if (wording.kind === "garbled" || best < LEAST_ALIKE) return [];
      return [{ match: besideIt(text, side.words, quote, wording), covered: best }];
    });
    const [best] = readings.toSorted((a, b) => b.covered - a.covered);
    if (best !== undefined) found.push(best);
    yield;
  }
  return found
    .toSorted((a, b) => b.covered - a.covered || b.match.likeness - a.match.likeness)
    .slice(0, MOST_NEAREST)
    .map(({ match }) => match);
}

/** What is no longer done is denied without a “not”. */
const STOPS = /\b(?:stop|end|ceas|halt|quit|refus|reject|declin|abandon|suspend)\w*|\bno longer\b/iu;

/** Of the same matter, whatever it says of it. */
function* looselyNearest(text: string, { speaker }: Claim, archive: NearArchive): Steps<readonly Match[]> {
  const words = wordsOf(text);
  const matters = mattersOf(words);
  if (speaker === undefined || matters.size === 0) return [];
  const found: { readonly match: Match; readonly covered: LooselyCovered }[] = [];
  for (const quote of quotesMayConcern({ actor: speaker }, archive).slice(0, MOST_OF_SPEAKER)) {
    if (!isSaidBy(quote, speaker, archive)) continue;
    const around = (quote.event && archive.events.get(quote.event)?.title) ?? "";
    const [best] = quote.wordings
      .map((wording) => ({ wording, covered: looselyCovered(matters, wording, quote, around) }))
      .toSorted((a, b) => byCovered(a.covered, b.covered));
    if (best !== undefined && best.covered.all >= LEAST_LOOSE)
      found.push({ match: besideIt(text, words, quote, best.wording), covered: best.covered });
    yield;
  }
  return found
    .toSorted((a, b) => byCovered(a.covered, b.covered))
    .slice(0, MOST_NEAREST)
    .map(({ match }) => match);
}

/** A wording that is shown whole, beside a text that is not laid along it. */
function besideIt(text: string, words: ReturnType<typeof wordsOf>, quote: Quote, wording: Wording): Match {
  const match = matchWords(text, words, { quote, wording, words: wordsOfWording(wording), filled: 0 });
  return { ...match, covers: { start: 0, end: wording.text.length }, differences: [], omitted: [], reworded: true };
}
