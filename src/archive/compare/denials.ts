// What somebody is on record with that denies what they are to have said, or says what they are to have denied, in words too different to
// be laid along.
import { rememberedLately } from "../../text/remembered-lately.ts";
import type { Archive } from "../archive.ts";
import { isSaidBy } from "../concerns.ts";
import { quotesMayConcern } from "../may-concern.ts";
import type { Quote, Wording } from "../schema.ts";
import { finish, type Steps } from "../steps.ts";
import { wordsOfWording } from "./candidates.ts";
import { type Comparison, toFinding } from "./compare.ts";
import { isLittle, type Side, type Word, wordsOf } from "./compared-words.ts";
import { isClauseEnd } from "./cut-short.ts";
import { type Match, matchWords } from "./match.ts";
import { denies, deniesOtherThing } from "./negation.ts";
import { isDenied } from "./one-denies.ts";
import type { Claim } from "./verdict.ts";

/** Somebody’s newest quotations are looked through, so many at most. */
const MOST_QUOTES = 300;

/** How much of what a text speaks of has to be there: in one sentence, or in what it was said on. Of a “not” that is the text’s own, more. */
const LEAST_COVERED = { denied: 0.6, denying: 0.75 } as const;

/** Main words in common, some of them perhaps in the occasion only. */
const LEAST_COMMON = 2;

/** A text of few main words that is laid along a wording at this likeness, but for a “not”. */
const NEARLY_THE_SAME = 0.74;

/** Told where nothing else is. */
const MOST_TOLD = 2;

/** Words that carry a sentence and are in many: they tell no two apart. Keys of words. */
const CARRIERS = new Set(
  "is are am was were can could will would shall should may might must does did done being im youre hes shes theyre weve ive theres thats someone somebody anyone anybody something anything some any now also still very just want wants".split(
    " ",
  ),
);

export type DenialArchive = Pick<Archive, "quotes" | "actors" | "events">;

/**
 * Where nothing is found: what whoever is to have said it has said to the contrary, before whatever else is contrary to it. What is found stays as
 * it is.
 */
export function* withDenials<T extends Comparison>(check: T, claim: Claim, archive: DenialArchive): Steps<T> {
  if (check.findings.length > 0) return check;
  const denials = yield* denialsOf(check.text, claim, archive);
  if (denials.length === 0) return check;
  const contrary = denials.map((match) => toFinding({ match, contrast: true, denied: true }, claim, archive));
  const told = new Set(contrary.map(({ quote }) => quote));
  const others = (those: Comparison["near"]) => those.filter(({ quote }) => !told.has(quote));
  return { ...check, near: others(check.near), contrary: [...contrary, ...others(check.contrary)] };
}

/** Whether somebody is on record with the contrary of a text. */
export function isDeniedBy(text: string, claim: Claim, archive: DenialArchive): boolean {
  return finish(denialsOf(text, claim, archive)).length > 0;
}

/** The nearest first; none where nobody is claimed to have said it. */
function* denialsOf(text: string, { speaker }: Claim, archive: DenialArchive): Steps<readonly Match[]> {
  const side = { text, words: wordsOf(text) };
  const topics = rootsSpokenOf(side.words);
  if (speaker === undefined || topics.size === 0) return [];
  const found: Denial[] = [];
  let agreed = 0;
  for (const quote of quotesMayConcern({ actor: speaker }, archive).slice(0, MOST_QUOTES)) {
    if (!isSaidBy(quote, speaker, archive)) continue;
    const readings = quote.wordings.map((wording) => denialIn(side, topics, quote, wording));
    const [best] = readings.flatMap(({ denial }) => denial ?? []).sort((a, b) => b.covered - a.covered);
    agreed = Math.max(agreed, ...readings.map((one) => one.agreed));
    if (best !== undefined) found.push(best);
    yield;
  }
  // “I haven't canceled” is the nearer to “he has not canceled”.
  return found
    .filter(({ covered }) => covered > agreed)
    .sort((a, b) => b.covered - a.covered || b.match.likeness - a.match.likeness)
    .slice(0, MOST_TOLD)
    .map(({ match }) => match);
}

/** `covered`: how much of what the text speaks of is there. */
type Denial = { readonly match: Match; readonly covered: number };

/** The beginnings of the words that say what a sentence speaks of. */
export function rootsSpokenOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(
    words
      .filter((word, at) => word.size > 0 && !isLittle(word) && !CARRIERS.has(word.key) && !denies(words, at))
      .map(({ root }) => root),
  );
}

/** Whoever is asked about is often asked about again, and the same quotations are held against each text. */
const MOST_OCCASIONS = 2_000;
const occasionsLately = rememberedLately<typeof rootsSpokenOf, ReadonlySet<string>>(MOST_OCCASIONS);

/** The beginnings of the words that say on what a quotation was said. */
export function rootsOfOccasion({ occasion }: Quote): ReadonlySet<string> {
  return occasionsLately(rootsSpokenOf, occasion, () => rootsSpokenOf(wordsOf(occasion)));
}

function denialIn(
  said: Side,
  topics: ReadonlySet<string>,
  quote: Quote,
  wording: Wording,
): { readonly denial: Denial | undefined; readonly agreed: number } {
  if (wording.kind === "garbled") return { denial: undefined, agreed: 0 };
  const words = wordsOfWording(wording);
  const recorded = { text: wording.text, words };
  const match = matchWords(said.text, said.words, { quote, wording, words, filled: 0 });
  const isNearly = match.likeness >= NEARLY_THE_SAME && match.telling > 0 && isDenied(match.departures());
  const occasion = rootsOfOccasion(quote);
  let best: Denial | undefined;
  let agreed = 0;
  for (const [first, last] of sentenceBounds(words)) {
    const { denied, same } = coveredBy(said, topics, { recorded, first, last }, occasion);
    agreed = Math.max(agreed, same);
    if (denied <= (best?.covered ?? 0)) continue;
    const covers = { start: words[first]?.start ?? 0, end: words[last]?.end ?? wording.text.length };
    best = { match: { ...match, covers, differences: [], omitted: [], reworded: true }, covered: denied };
  }
  // “We can't have it all” stands behind “if Australia could have it all”.
  return { denial: isNearly ? { match, covered: 1 } : best, agreed };
}

type Sentence = { readonly recorded: Side; readonly first: number; readonly last: number };

/** How much of what the text speaks of is in a sentence that denies it, or that it denies, and how much in one that says the same. */
export function coveredBy(
  said: Side,
  topics: ReadonlySet<string>,
  { recorded, first, last }: Sentence,
  occasion: ReadonlySet<string>,
): { readonly denied: number; readonly same: number } {
  const own = new Set(recorded.words.slice(first, last + 1).map(({ root }) => root));
  const common = [...topics].filter((root) => own.has(root));
  const all = [...topics].filter((root) => own.has(root) || occasion.has(root));
  if (all.length < LEAST_COMMON || common.length === 0) return NEITHER;
  const covered = all.length / topics.size;
  const sentence = recorded.words.slice(first, last + 1);
  const ours = deniedWords(said, 0, said.words.length - 1, sentence);
  const theirs = deniedWords(recorded, first, last, said.words);
  const [oursHere, theirsHere] = [ours, theirs].map((those) => common.some((root) => those.has(root)));
  if (oursHere === theirsHere) return { denied: 0, same: covered };
  const isOurs = theirs.size === 0 && common.length >= LEAST_COMMON && covered >= LEAST_COVERED.denying;
  const isTheirs = ours.size === 0 && covered >= LEAST_COVERED.denied;
  return { denied: isTheirs || (oursHere === true && isOurs) ? covered : 0, same: 0 };
}

const NEITHER = { denied: 0, same: 0 } as const;

/** The beginnings of the words that stand behind a “not”, to the end of its clause; of one that denies the other side. */
function deniedWords({ text, words }: Side, first: number, last: number, others: readonly Word[]): ReadonlySet<string> {
  const denied = new Set<string>();
  let isBehind = false;
  for (let at = first; at <= last; at++) {
    const word = words[at];
    if (word === undefined) continue;
    if (isBehind) denied.add(word.root);
    if (denies(words, at) && !deniesOtherThing(words, at, others)) isBehind = true;
    const next = words[at + 1];
    if (next !== undefined && isClauseEnd(text.slice(word.end, next.start))) isBehind = false;
  }
  return denied;
}

/** From where to where each reaches, by places of words. */
export function sentenceBounds(words: readonly Word[]): readonly (readonly [first: number, last: number])[] {
  const found: [number, number][] = [];
  let first = 0;
  for (const [at, { closed }] of words.entries()) {
    if (!closed && at < words.length - 1) continue;
    found.push([first, at]);
    first = at + 1;
  }
  return found;
}
