// Whether a text says what a wording says with the same main words in another order or form.
import type { Candidate } from "./candidates.ts";
import { isLittle, type Word } from "./compared-words.ts";
import { isDeniedOnRecord } from "./denied-before.ts";
import { type Match, tokensAt } from "./match.ts";
import { isNegation, isNegative } from "./negation.ts";

/** How much of the text, and of the wording, has to be there. Set so that no text of the labelled set is taken for another. */
const MIN_OF_TEXT = 0.6;
const OF_WORDING = 0.4;
/** Main words in common. */
const MIN_SHARED = 4;

/** By how many of the text's main words a wording has; the wording may still have too many others. */
export function mayBeReworded(common: number, ofText: number): boolean {
  return common >= MIN_SHARED && common >= MIN_OF_TEXT * ofText;
}

/** undefined when the two have too little in common. */
export function matchReworded(text: string, words: readonly Word[], candidate: Candidate): Match | undefined {
  const [said, recorded] = [rootsOf(words), rootsOf(candidate.words)];
  const common = [...said].filter((stem) => recorded.has(stem)).length;
  const likeness = (2 * common) / (said.size + recorded.size);
  if (!mayBeReworded(common, said.size) || common < OF_WORDING * recorded.size) return undefined;
  return {
    quote: candidate.quote,
    wording: candidate.wording,
    likeness,
    differences: [],
    departures: () => ({
      denied: isDeniedOnRecord(words, candidate, 0),
      deniedStems: NOTHING_SHARED,
      denials: [],
      turned: 0,
      places: [
        {
          said: tokensAt(placesWithout(words, recorded, candidate.words), { text, words }),
          recorded: tokensAt(placesWithout(candidate.words, said, words), {
            text: candidate.wording.text,
            words: candidate.words,
          }),
        },
      ],
    }),
    omitted: [],
    cut: undefined,
    goesOn: () => undefined,
    part: false,
    telling: common,
    covers: { start: 0, end: candidate.wording.text.length },
    reworded: true,
  };
}

/** Where the words are that the other side has not. The “not” of “like it or not” is none that it has where it denies with one. */
function placesWithout(words: readonly Word[], roots: ReadonlySet<string>, others: readonly Word[]): readonly number[] {
  const denying = new Set(others.flatMap(({ root }, place) => (isNegation(others, place) ? [root] : [])));
  const isShared = ({ root }: Word, place: number) =>
    isNegative(words, place) ? isNegation(words, place) && denying.has(root) : roots.has(root);
  return words.flatMap((word, place) => (word.size >= 1 && isShared(word, place) ? [] : [place]));
}

const NOTHING_SHARED: ReadonlySet<string> = new Set();

const ROOTS = new WeakMap<readonly Word[], ReadonlySet<string>>();

/** Of the main words. Those of a wording are asked for again at every check. */
function rootsOf(words: readonly Word[]): ReadonlySet<string> {
  const kept = ROOTS.get(words);
  if (kept !== undefined) return kept;
  const roots = new Set(words.flatMap((word) => (word.size < 1 || isLittle(word) ? [] : [word.root])));
  ROOTS.set(words, roots);
  return roots;
}
