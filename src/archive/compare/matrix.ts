// The table behind an alignment: the least cost of every beginning of the text with every beginning of the wording.

import { ELLIPSIS, type Word } from "./compared-words.ts";
import { gapCost, mergeCost, substitutionCost } from "./costs.ts";
import { synonymsOf } from "./synonyms.ts";

/** `part`: the text lies inside the wording, whose ends may lack. `whole`: the wording lies inside a longer text. */
export type Mode = "part" | "whole";

/** How a cell was reached: from the start, by a pair, by a word of one side, by dots, by one word for two. */
export const MOVE = { start: 0, pair: 1, text: 2, wording: 3, skip: 4, oneForTwo: 5, twoForOne: 6 } as const;
export type AlignmentMove = (typeof MOVE)[keyof typeof MOVE];

export type AlignmentMatrix = {
  readonly cost: number;
  /** The cell in which the alignment ends, by the count of words of either side before it. */
  readonly end: readonly [text: number, wording: number];
  readonly moveAt: (text: number, wording: number) => AlignmentMove;
};

const MOVES: readonly AlignmentMove[] = Object.values(MOVE);

/** Work and memory grow with the product of both lengths. */
export function fillMatrix(text: readonly Word[], wording: readonly Word[], mode: Mode): AlignmentMatrix {
  const width = wording.length + 1;
  const costs = new Float64Array((text.length + 1) * width);
  const moves = new Uint8Array(costs.length);
  const lone = wording.map(gapCost);
  const initials = wording.map(initialCode);
  for (let j = 1; j < width && mode === "whole"; j++) {
    costs[j] = (costs[j - 1] ?? 0) + (lone[j - 1] ?? 1);
    moves[j] = MOVE.wording;
  }

  const costAt = (at: number) => costs[at] ?? 0;
  const offer = (at: number, cost: number, by: AlignmentMove) => {
    if (cost >= costAt(at)) return;
    costs[at] = cost;
    moves[at] = by;
  };
  const fillRow = (i: number, word: Word) => {
    const skips = word.key === ELLIPSIS;
    const last = endsAt(text, i);
    const own = gapCost(word);
    const [initial, before] = [initialCode(word), initialCode(text[i - 2])];
    const start = i * width;
    const synonyms = synonymsOf(word.stem);
    if (mode === "part") {
      costs[start] = costAt(start - width) + own;
      moves[start] = MOVE.text;
    }
    for (let j = 1; j < width; j++) {
      const at = start + j;
      const other = wording[j - 1] ?? word;
      costs[at] = costAt(at - width - 1) + substitutionCost(word, other, last, synonyms);
      moves[at] = MOVE.pair;
      offer(at, costAt(at - width) + own, MOVE.text);
      offer(at, costAt(at - 1) + (skips ? 0 : (lone[j - 1] ?? 1)), skips ? MOVE.skip : MOVE.wording);
      // One word for two begins as the first of them does: hardly any.
      if (j > 1 && initials[j - 2] === initial)
        offer(at, costAt(at - width - 2) + mergeCost(word, wording[j - 2], other), MOVE.oneForTwo);
      if (i > 1 && initials[j - 1] === before)
        offer(at, costAt(at - 2 * width - 1) + mergeCost(other, text[i - 2], word), MOVE.twoForOne);
    }
  };
  for (const [index, word] of text.entries()) fillRow(index + 1, word);

  const end = bestEnd(costs, width, mode);
  return {
    cost: costAt(end),
    end: [Math.floor(end / width), end % width],
    moveAt: (i, j) => MOVES[moves[i * width + j] ?? 0] ?? MOVE.start,
  };
}

function initialCode(word: Word | undefined): number | undefined {
  return word?.key.charCodeAt(0);
}

/** Whether the text, or the part of it before dots, ends with its `count`th word. */
export function endsAt(text: readonly Word[], count: number): boolean {
  return count === text.length || text[count]?.key === ELLIPSIS;
}

/** Anywhere in the wording for a part of it, anywhere in the text for the whole of it. */
function bestEnd(costs: Float64Array, width: number, mode: Mode): number {
  let end = costs.length - 1;
  const [from, step] = mode === "part" ? [costs.length - width, 1] : [width - 1, width];
  for (let at = from; at < costs.length; at += step) if ((costs[at] ?? 0) < (costs[end] ?? 0)) end = at;
  return end;
}
