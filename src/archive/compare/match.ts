// How a text fits one wording: the words that differ, and how much of the wording it is.
import type { Quote, Wording } from "../schema.ts";
import { type Alignment, type AlignmentStep, align } from "./align.ts";
import type { Candidate } from "./candidates.ts";
import { isLittle, sizeOf, type Word } from "./compared-words.ts";

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
  /** What the text leaves out where it has dots. */
  readonly omitted: readonly string[];
  /** The word inside which the text breaks off. */
  readonly cut: string | undefined;
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
  return {
    quote,
    wording,
    likeness: alignment.likeness,
    differences: differencesOf(steps, { text, words }, { text: wording.text, words: recorded }),
    omitted: omittedBy(steps, wording.text, recorded),
    cut: broken?.kind === "cut" ? matchedText(wording.text, recorded, [broken.wording]) : undefined,
    part: places.length === 0 || sizeOf(outside) > 0,
    telling: tellingSize(alignment, words),
    covers: { start: recorded[first]?.start ?? 0, end: recorded[last]?.end ?? wording.text.length },
    reworded: false,
  };
}

type Side = { readonly text: string; readonly words: readonly Word[] };

/** Neighbouring steps that differ are one difference. */
function differencesOf(steps: readonly AlignmentStep[], said: Side, recorded: Side): readonly Difference[] {
  const found: Difference[] = [];
  let run: AlignmentStep[] = [];
  let before = 0;
  const close = () => {
    if (run.length > 0) found.push(differenceOf(run, before, said, recorded));
    run = [];
  };
  for (const step of steps) {
    if (step.kind === "changed" || step.kind === "added" || step.kind === "left-out") run.push(step);
    else {
      close();
      if ("text" in step) before = said.words[step.text]?.end ?? before;
    }
  }
  close();
  return found;
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

function tellingSize({ steps }: Alignment, words: readonly Word[]): number {
  return steps.reduce((sum, step) => {
    const word = step.kind === "same" ? words[step.text] : undefined;
    return word === undefined || isLittle(word) ? sum : sum + word.size;
  }, 0);
}
