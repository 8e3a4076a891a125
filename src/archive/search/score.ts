// How well a row fits: whole names before parts of names, short names before long ones, names before people, places and
// dates, those before text.

import { IN_NAME, type IndexRow, type Name, namesInRow } from "./index-rows.ts";
import type { Lane } from "./scratch.ts";
import type { Terms } from "./terms.ts";

/** The score of a record whose whole name was typed; nothing less reaches it. */
const WHOLE = 110;

/** Surely enough meant for a whole name: other spellings and errors mended, but not a beginning. */
const SURE = 75;

/** A part of a name gives at most this; weights and ties add up to less than is missing to a whole name. */
const PART = 90;

/** How much it counts that the words are found; the rest is for how much of the name they are. */
const COVERED = 0.62;

/** 0 to about 117, without the weight of the record; from 110 on, the words are a whole name of it. */
export function scoreRow(row: IndexRow, number: number, lanes: readonly Lane[], terms: Terms): number {
  if (!lanes.some(({ best }) => (best[number] ?? 0) >= IN_NAME)) return scoreRest(number, lanes);
  let most = 0;
  for (const [n, name] of namesInRow(row).entries()) {
    const score = scoreName(row, name, number, lanes, terms) + (n === 0 ? 0.4 : 0) - (name.office ? 4 : 0);
    if (score > most) most = score;
  }
  return most;
}

/** No word is in a name. */
function scoreRest(number: number, lanes: readonly Lane[]): number {
  let [weights, all] = [0, 0];
  for (const { slot, other } of lanes) {
    weights += slot.weight;
    all += slot.weight * (other[number] ?? 0);
  }
  return weights === 0 ? 0 : (PART * COVERED * all) / (weights * 100);
}

function scoreName(row: IndexRow, name: Name, number: number, lanes: readonly Lane[], terms: Terms): number {
  let [weights, all, named, order, before] = [0, 0, 0, 0, -2];
  let sure = true;
  for (const { slot, credits, other } of lanes) {
    const place = placeIn(row, name, credits);
    const credit = place === -2 ? 0 : (credits[row[place] ?? 0] ?? 0);
    weights += slot.weight;
    named += slot.weight * credit;
    all += slot.weight * Math.max(credit, other[number] ?? 0);
    if (slot.weight === 1 && credit < SURE) sure = false;
    if (place === before + 1) order += 1;
    before = place;
  }
  const most = weights * 100;
  const { filled, least } = filling(row, name, lanes, terms);
  if (sure && least >= SURE) return WHOLE + (5 * named) / most + order / lanes.length;
  const fit = (COVERED * all) / most + ((1 - COVERED) * named * filled) / (most * name.size * 100);
  return PART * fit + (2 * order) / lanes.length;
}

/** Where in the row the word of the name stands that is most surely meant by the typed one; -2 for nowhere. */
function placeIn(row: IndexRow, { from, to }: Name, credits: Uint8Array): number {
  let [most, place] = [0, -2];
  for (let at = from; at < to; at++) {
    const credit = credits[row[at] ?? 0] ?? 0;
    if (credit > most) [most, place] = [credit, at];
  }
  return place;
}

/** How surely the words of the name were typed: the sum of it, and the least of it; small words aside. */
function filling(
  row: IndexRow,
  { from, to, size }: Name,
  lanes: readonly Lane[],
  terms: Terms,
): { readonly filled: number; readonly least: number } {
  let [filled, least] = [0, 100];
  for (let at = from; at < to; at++) {
    const word = row[at] ?? 0;
    if (size < to - from && terms.isSmall(word)) continue;
    let credit = 0;
    for (const { credits } of lanes) credit = Math.max(credit, credits[word] ?? 0);
    filled += credit;
    least = Math.min(least, credit);
  }
  return { filled, least };
}
