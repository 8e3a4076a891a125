// How a text fits one wording: the words that differ, and how much of the wording it is.
import type { Quote, Wording } from "../schema.ts";
import { type Alignment, type AlignmentStep, align } from "./align.ts";
import type { Candidate } from "./candidates.ts";
import { isLittle, type Side, sizeOf, type Word } from "./compared-words.ts";
import { type SentenceRest, sentenceRest } from "./cut-short.ts";
import { deniedStems, isDeniedOnRecord, placeWithDenial } from "./denied-before.ts";
import type { Token } from "./named-things.ts";
import { isEitherWay, isNegation } from "./negation.ts";
import { turnedIn } from "./one-denies.ts";
import { areSynonyms } from "./synonyms.ts";
import type { Variant, Variants } from "./variants.ts";

/** What stands in the text and what in the wording at one place; either may be empty. Spans are in UTF-16 units. */
export type Difference = {
  readonly said: string;
  readonly recorded: string;
  readonly start: number;
  readonly end: number;
};

export type Match = {
  readonly quote: Quote;
  readonly wording: Wording;
  /** 0 to 1; 1 when no word differs. */
  readonly likeness: number;
  readonly differences: readonly Difference[];
  /** The same in words; of a text that is only reworded, the words that either side has alone. */
  readonly departures: () => Variants;
  /** What the text leaves out where it has dots. */
  readonly omitted: readonly string[];
  /** The word inside which the text breaks off. */
  readonly cut: string | undefined;
  /** What the sentence has behind the text, where the text stops before it does. */
  readonly goesOn: () => SentenceRest | undefined;
  /** Whether the wording has more words before or after. */
  readonly part: boolean;
  /** Of the words that are the same, those that say something, in words' worth. */
  readonly telling: number;
  /** The stretch of the wording that the text covers, in UTF-16 units. */
  readonly covers: { readonly start: number; readonly end: number };
  /** Whether only the main words are the same, in another order or form; then there is no alignment. */
  readonly reworded: boolean;
};

/** `words` are those of `text`. */
export function matchWords(text: string, words: readonly Word[], candidate: Candidate): Match {
  const { quote, wording, words: recorded } = candidate;
  const alignment = align(words, recorded, "part");
  const { steps } = alignment;
  const places = steps.flatMap((step) => (step.kind === "added" ? [] : [step.wording]));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const outside = recorded.filter((_, place) => place < first || place > last);
  const broken = steps.find(({ kind }) => kind === "cut");
  const [said, onRecord] = [
    { text, words },
    { text: wording.text, words: recorded },
  ];
  const runs = runsOf(steps, words);
  return {
    quote,
    wording,
    likeness: alignment.likeness,
    differences: runs.map(({ run, before }) => differenceOf(run, before, said, onRecord)),
    departures: () => ({
      denied: isDeniedOnRecord(words, candidate, first),
      deniedStems: deniedStems(recorded),
      denials: recorded.flatMap((_, place) => (isNegation(recorded, place) ? [place] : [])),
      turned: turnedIn(steps, words, recorded),
      places: runs.map(({ run }) => departureOf(run, [first, last], said, onRecord)),
    }),
    omitted: omittedBy(steps, wording.text, recorded),
    cut: broken?.kind === "cut" ? matchedText(wording.text, recorded, [broken.wording]) : undefined,
    goesOn: () => (places.length === 0 ? undefined : sentenceRest(said, onRecord, [first, last])),
    part: places.length === 0 || sizeOf(outside) > 0,
    telling: tellingSize(alignment, words, recorded),
    covers: {
      start: recorded[placeWithDenial(onRecord, first)]?.start ?? 0,
      end: recorded[last]?.end ?? wording.text.length,
    },
    reworded: false,
  };
}

type MatchedRun = {
  readonly run: readonly AlignmentStep[] /** Where the text before it ends. */;
  readonly before: number;
};

/** Neighbouring steps that differ are one difference. */
function runsOf(steps: readonly AlignmentStep[], words: readonly Word[]): readonly MatchedRun[] {
  const found: MatchedRun[] = [];
  let run: AlignmentStep[] = [];
  let before = 0;
  const close = () => {
    if (run.length > 0) found.push({ run, before });
    run = [];
  };
  for (const step of steps) {
    if (step.kind === "changed" || step.kind === "added" || step.kind === "left-out") run.push(step);
    else {
      close();
      if ("text" in step) before = words[step.text]?.end ?? before;
    }
  }
  close();
  return found;
}

/** So many words more are looked at beside those that a text has at its ends: “burn” stands for “get burned”. */
const MATCH_ROOM = 2;

/** `ends`: the first and last word of the wording that the text covers. */
function departureOf(
  run: readonly AlignmentStep[],
  [first, last]: readonly [number, number],
  said: Side,
  recorded: Side,
): Variant {
  const ours = run.flatMap((step) => ("text" in step ? [step.text] : []));
  const theirs = run.flatMap((step) => ("wording" in step ? [step.wording] : []));
  const atEnd = theirs.length === 0 && ours.includes(said.words.length - 1);
  const atStart = theirs.length === 0 && ours.includes(0);
  const next = Array.from({ length: ours.length + MATCH_ROOM }, (_, count) =>
    atEnd ? last + 1 + count : first - 1 - count,
  );
  return {
    said: tokensAt(ours, said),
    recorded: tokensAt(theirs, recorded),
    beside: atEnd || atStart ? tokensAt(next, recorded) : [],
  };
}

/** The words at these places, in their order, with the letters that stand there. */
export function tokensAt(places: readonly number[], { text, words }: Side): readonly Token[] {
  return places
    .toSorted((a, b) => a - b)
    .flatMap((place) => {
      const word = words[place];
      if (word === undefined) return [];
      const before = words[place - 1];
      return [
        {
          key: word.key,
          stem: word.stem,
          raw: text.slice(word.start, word.end),
          opens: before === undefined || before.closed,
          place,
          open: isEitherWay(words, place),
        },
      ];
    });
}

function differenceOf(run: readonly AlignmentStep[], before: number, said: Side, recorded: Side): Difference {
  const ours = run.flatMap((step) => ("text" in step ? [step.text] : []));
  const theirs = run.flatMap((step) => ("wording" in step ? [step.wording] : []));
  const start = said.words[Math.min(...ours)]?.start ?? before;
  const end = said.words[Math.max(...ours)]?.end ?? before;
  return {
    said: said.text.slice(start, end),
    recorded: matchedText(recorded.text, recorded.words, theirs),
    start,
    end,
  };
}

function omittedBy(steps: readonly AlignmentStep[], text: string, words: readonly Word[]): readonly string[] {
  const runs: number[][] = [];
  for (const [index, step] of steps.entries()) {
    if (step.kind !== "omitted") continue;
    const run = steps[index - 1]?.kind === "omitted" ? runs.at(-1) : undefined;
    if (run === undefined) runs.push([step.wording]);
    else run.push(step.wording);
  }
  return runs.map((run) => matchedText(text, words, run));
}

/** From the first to the last of these words; empty without any. */
function matchedText(text: string, words: readonly Word[], places: readonly number[]): string {
  return text.slice(words[Math.min(...places)]?.start ?? 0, words[Math.max(...places)]?.end ?? 0);
}

function tellingSize({ steps }: Alignment, words: readonly Word[], recorded: readonly Word[]): number {
  const isAkin = (step: { readonly text: number; readonly wording: number }) => {
    const [word, other] = [words[step.text]?.stem ?? "", recorded[step.wording]?.stem ?? ""];
    return word === other || areSynonyms(word, other);
  };
  return steps.reduce((sum, step) => {
    const word = step.kind === "same" || (step.kind === "changed" && isAkin(step)) ? words[step.text] : undefined;
    return word === undefined || isLittle(word) ? sum : sum + word.size;
  }, 0);
}
