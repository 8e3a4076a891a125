// Whether a text denies what a record says, or says what it denies, by the words in which the two depart.
import type { AlignmentStep } from "./align.ts";
import type { Token } from "./named-things.ts";
import {
  deniesOtherThing,
  emptiedBy,
  isEitherWay,
  isNegation,
  isNegative,
  isOpen,
  type Keyed,
  negationsIn,
} from "./negation.ts";
import { mainOf, type Variant, type Variants } from "./variants.ts";

const BARE_NOT: Keyed = { key: "not" };

/** Left out or added in one piece, so many main words are a clause of their own, and a “not” in it denies nothing else. */
const CLAUSE = 3;

/** Of the words that are the same: “like it or not, it is …” has the “not” of “it is not …”, and does not deny with it. See `Variants`. */
export function turnedIn(steps: readonly AlignmentStep[], said: readonly Keyed[], recorded: readonly Keyed[]): number {
  let turned = 0;
  for (const step of steps) {
    // “Isn't” is laid along “is” and “not”.
    if (step.kind !== "same" || said[step.text]?.key !== recorded[step.wording]?.key) continue;
    // “Don't like it - be patient”: the second half of either.
    if (isEitherWay(recorded, step.wording)) continue;
    turned += Number(isNegation(said, step.text)) - Number(isNegation(recorded, step.wording));
  }
  return turned;
}

/** Whether a “not” stands on one side alone and denies what the other does not speak of: then neither says the contrary of the other, nor the same. */
export function deniesBeside(variants: Variants): boolean {
  return hasDenial(variants, () => false) && !isDenied(variants);
}

/** Whether one of the two denies what the other says. */
export function isDenied(variants: Variants): boolean {
  return hasDenial(variants, deniesOtherThing);
}

function hasDenial(
  { places: departures, denied, deniedStems, turned }: Variants,
  isIdle: typeof deniesOtherThing,
): boolean {
  // “We support changes” for “we do not support …; we remain opposed to changes”.
  const ours = departures.flatMap(({ said, recorded }) =>
    recorded.some(({ stem }) => deniedStems.has(stem)) ? [] : said,
  );
  if (negationsIn(ours) === 0 && ours.some(({ stem }) => deniedStems.has(stem))) return true;
  const bothOpen = areBothOpen(departures);
  // “[Not] need to enrich” for “may enrich”.
  const isNeedDenied = denied && departures.some(({ said, recorded }) => isIdle([BARE_NOT, ...recorded], 0, said));
  let more = turned - (denied && !isNeedDenied ? 1 : 0);
  const moved: number[] = [];
  const counted = (words: readonly Token[], others: readonly Token[]) =>
    negationsBeside(words, others, bothOpen, isIdle);
  for (const { said, recorded, beside = [] } of departures) {
    const [sayings, records] = [counted(said, recorded), counted(recorded, said)];
    // “… will go ahead” for “… will not take place”.
    if (mainOf(said).length > 0 && sayings < counted(beside.slice(0, 1), said)) return true;
    const isClause = (words: readonly Token[], others: readonly Token[]) =>
      others.length === 0 && mainOf(words).length > CLAUSE;
    const here = (isClause(said, recorded) ? 0 : sayings) - (isClause(recorded, said) ? 0 : records);
    if (here !== 0) moved.push(here);
    more += here;
  }
  // “They were laughing at me, they weren't laughing with me”: nothing but the “not” has moved.
  return more !== 0 || (moved.length > 1 && departures.length === moved.length);
}

/** Whether either side leaves something open, in whatever words: “like it or not” for “like it, don't like it”. */
function areBothOpen(departures: readonly Variant[]): boolean {
  const isLeftOpen = (words: readonly Token[]) => words.some(({ open }, place) => open || isOpen(words, place));
  return departures.some(({ said }) => isLeftOpen(said)) && departures.some(({ recorded }) => isLeftOpen(recorded));
}

/** The “not” of an idiom denies where the other side has the rest of it alone: “only” for “not only”. */
function negationsBeside(
  words: readonly Token[],
  others: readonly Token[],
  bothOpen: boolean,
  isIdle: typeof deniesOtherThing,
): number {
  return words.filter((word, place) => {
    if (bothOpen && (word.open || isOpen(words, place))) return false;
    if (isNegation(words, place)) return !isIdle(words, place, others);
    if (isOpen(words, place)) return false;
    const rest = emptiedBy(words, place);
    return rest !== undefined && isNegative(words, place) && others.some(({ key }) => key === rest);
  }).length;
}
