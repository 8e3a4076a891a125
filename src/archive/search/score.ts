// How well a row fits: whole names before parts of names, short names before long ones, names before people, places and
// dates, those before text.

import { firstName, IN_NAME, type IndexRow, type Name, nameCount, nameStanding } from "./index-rows.ts";
import type { Lane, Typed } from "./scratch.ts";
import type { Terms } from "./terms.ts";

/** The score of a record whose whole name was typed; nothing less reaches it. */
const WHOLE = 110;

/** Surely enough meant for a whole name: other spellings and errors mended, but not a beginning. */
const SURE = 75;

/** A part of a name gives at most this; weights and ties add up to less than is missing to a whole name. */
const PART = 90;

/** How much it counts that the words are found; the rest is for how much of the name they are. */
const COVERED = 0.62;

/** Of each its score and its weight. A loop of its own: within a generator it is several times slower. */
export function scoreRows(
  numbers: readonly number[],
  rowAt: (number: number) => IndexRow | undefined,
  typed: Typed,
  weightAt: (number: number) => number,
  terms: Terms,
): Float64Array {
  const scores = new Float64Array(numbers.length);
  for (let n = 0; n < numbers.length; n++) {
    const number = numbers[n] ?? 0;
    scores[n] = scoreRow(number, rowAt, typed, terms) + weightAt(number);
  }
  return scores;
}

/**
 * 0 to about 117, without the weight of the record; from 110 on, the words are a whole name of it. Its row is looked at only where one of the words is in
 * a name: most of the time goes into waiting for rows, which lie all over the memory.
 */
export function scoreRow(
  number: number,
  rowAt: (number: number) => IndexRow | undefined,
  typed: Typed,
  terms: Terms,
): number {
  const row = isInSomeName(number, typed.lanes) ? rowAt(number) : undefined;
  return row === undefined ? scoreRest(number, typed.lanes) : scoreNames(row, number, typed, terms);
}

function scoreNames(row: IndexRow, number: number, typed: Typed, terms: Terms): number {
  const count = nameCount(row);
  let [most, at] = [0, firstName(row)];
  for (let n = 0; n < count; n++) {
    const name = nameStanding(row, at);
    const score = scoreName(row, name, number, typed, terms) + (n === 0 ? 0.4 : 0) - (name.office ? 4 : 0);
    if (score > most) most = score;
    at = name.to;
  }
  return most;
}

function isInSomeName(number: number, lanes: readonly Lane[]): boolean {
  for (const { best } of lanes) if ((best[number] ?? 0) >= IN_NAME) return true;
  return false;
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

/** By typed word, how surely it is meant by a word of the name that is looked at, and where that stands; -2 for nowhere. Of hundreds of names, one after the other. */
const [surest, places]: [number[], number[]] = [[], []];

/** Takes as long as the name is, times the typed words. */
function scoreName(row: IndexRow, name: Name, number: number, typed: Typed, terms: Terms): number {
  const { lanes } = typed;
  const { filled, least } = layAlong(row, name, typed, terms);
  let [weights, all, named, order, before] = [0, 0, 0, 0, -2];
  let sure = true;
  for (let n = 0; n < lanes.length; n++) {
    const lane = lanes[n];
    if (lane === undefined) continue;
    const [credit, place, { weight }] = [surest[n] ?? 0, places[n] ?? -2, lane.slot];
    weights += weight;
    named += weight * credit;
    all += weight * Math.max(credit, lane.other[number] ?? 0);
    if (weight === 1 && credit < SURE) sure = false;
    if (place === before + 1) order += 1;
    before = place;
  }
  const most = weights * 100;
  if (sure && least >= SURE) return WHOLE + (5 * named) / most + order / lanes.length;
  const fit = (COVERED * all) / most + ((1 - COVERED) * named * filled) / (most * name.size * 100);
  return PART * fit + (2 * order) / lanes.length;
}

/**
 * Notes in `surest` and `places`, for each typed word, the word of the name that is most surely meant by it. How surely the words of the name
 * were typed: the sum of it, and the least of it; small words aside.
 */
function layAlong(
  { numbers }: IndexRow,
  { from, to, size }: Name,
  { lanes, meant }: Typed,
  terms: Terms,
): { readonly filled: number; readonly least: number } {
  for (let n = 0; n < lanes.length; n++) [surest[n], places[n]] = [0, -2];
  let [filled, least] = [0, 100];
  for (let at = from; at < to; at++) {
    const word = numbers[at] ?? 0;
    const credit = meant[word] ?? 0;
    if (credit > 0) noteMeant(word, at, lanes);
    // Of most words none was typed: whether one of them is small is asked once.
    if ((credit === 0 && least === 0) || (size < to - from && terms.isSmall(word))) continue;
    filled += credit;
    least = Math.min(least, credit);
  }
  return { filled, least };
}

function noteMeant(word: number, at: number, lanes: readonly Lane[]): void {
  for (let n = 0; n < lanes.length; n++) {
    const own = lanes[n]?.credits[word] ?? 0;
    if (own > (surest[n] ?? 0)) [surest[n], places[n]] = [own, at];
  }
}
