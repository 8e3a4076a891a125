// Lays a text along a wording, word by word, at the least cost: what is the same, changed, added, left out.

import { ELLIPSIS, type Word } from "./compared-words.ts";
import { gapCost, isCut, isWrittenApart } from "./costs.ts";
import { type AlignmentMove, endsAt, fillMatrix, MOVE, type Mode } from "./matrix.ts";

/**
 * `same` · `cut` the text breaks off inside this word · `changed` another word · `added` not in the wording · `left-out`
 * not in the text · `omitted` not in the text, which says so by dots.
 */
export type AlignmentStep =
  | { readonly kind: "same" | "cut" | "changed"; readonly text: number; readonly wording: number }
  | { readonly kind: "added"; readonly text: number }
  | { readonly kind: "left-out" | "omitted"; readonly wording: number };

export type Alignment = {
  readonly steps: readonly AlignmentStep[];
  /** 0 for nothing in common, 1 for the same words. */
  readonly likeness: number;
};

/** The cheapest alignment of the two. `mode`: which side may have free ends, see matrix.ts. */
export function align(text: readonly Word[], wording: readonly Word[], mode: Mode): Alignment {
  const { cost, end, moveAt } = fillMatrix(text, wording, mode);
  const steps: AlignmentStep[] = [];
  let [i, j] = end;
  for (;;) {
    const move = i === 0 && (mode === "part" || j === 0) ? MOVE.start : moveAt(i, j);
    if (move === MOVE.start) break;
    steps.push(...stepsFor(move, i - 1, j - 1, text, wording));
    const [down, left] = BACKWARDS[move];
    [i, j] = [i - down, j - left];
  }
  const full = (mode === "part" ? text : wording).reduce((sum, word) => sum + gapCost(word), 0);
  return { steps: steps.reverse(), likeness: Math.max(0, 1 - cost / Math.max(full, 0.01)) };
}

/** How many words of the text and of the wording a move takes. */
const BACKWARDS: Readonly<Record<AlignmentMove, readonly [text: number, wording: number]>> = {
  [MOVE.start]: [0, 0],
  [MOVE.pair]: [1, 1],
  [MOVE.text]: [1, 0],
  [MOVE.wording]: [0, 1],
  [MOVE.skip]: [0, 1],
  [MOVE.oneForTwo]: [1, 2],
  [MOVE.twoForOne]: [2, 1],
};

/** Last step first. `i` and `j` are the places of the last words that the move takes. */
function stepsFor(
  move: AlignmentMove,
  i: number,
  j: number,
  text: readonly Word[],
  wording: readonly Word[],
): readonly AlignmentStep[] {
  const [word, other] = [text[i], wording[j]];
  switch (move) {
    case MOVE.pair:
      return word === undefined || other === undefined
        ? []
        : [{ kind: stepKind(word, other, endsAt(text, i + 1)), text: i, wording: j }];
    case MOVE.text:
      return word?.key === ELLIPSIS ? [] : [{ kind: "added", text: i }];
    case MOVE.wording:
      return other?.key === ELLIPSIS ? [] : [{ kind: "left-out", wording: j }];
    case MOVE.skip:
      return other?.key === ELLIPSIS ? [] : [{ kind: "omitted", wording: j }];
    case MOVE.oneForTwo:
      if (isWrittenApart(word, wording[j - 1], other)) return [sameStep(i, j), sameStep(i, j - 1)];
      return [
        { kind: "changed", text: i, wording: j },
        { kind: "left-out", wording: j - 1 },
      ];
    case MOVE.twoForOne:
      if (isWrittenApart(other, text[i - 1], word)) return [sameStep(i, j), sameStep(i - 1, j)];
      return [
        { kind: "changed", text: i, wording: j },
        { kind: "added", text: i - 1 },
      ];
    case MOVE.start:
      return [];
  }
}

function sameStep(text: number, wording: number): AlignmentStep {
  return { kind: "same", text, wording };
}

function stepKind(word: Word, other: Word, last: boolean): "same" | "cut" | "changed" {
  if (word.key === other.key) return "same";
  return last && isCut(word, other) ? "cut" : "changed";
}
