// Names of people in a message in another language that are written otherwise than the archive has them: “Gorbaciov”, “Лукашенка”.

import type { Archive } from "../../../archive/archive.ts";
import type { Named } from "../../../archive/names/whole-names.ts";
import { resolveName } from "../../names/resolve-name.ts";
import { isPerson } from "../to-question/events/record-refs.ts";
import { isCommonWord } from "./common-words.ts";
import type { Covered, Piece } from "./cover.ts";
import type { Unit } from "./units.ts";

/** Letters below which too many names are alike. */
const MIN_SPELT = 5;

/** What is left over side by side and names one person but for its spelling is a name; beside somebody who is named it is rather one of another. */
export function withSpeltNames(covered: Covered, message: string, language: string, archive: Archive): Covered {
  const { units } = covered;
  const isLower = !/\p{Lu}/u.test(message);
  const merged: Piece[] = [];
  const stretches = stretchesOf(covered);
  const isNamed = (at: number) => stretches[at]?.some((piece) => isOfSomebody(piece, archive)) === true;
  for (const [at, stretch] of stretches.entries()) {
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (first === undefined || last === undefined) continue;
    const some = units.slice(first.from, last.to);
    const typed = message.slice(some[0]?.at, some.at(-1)?.end);
    const isFree = isLeft(first) && !isNamed(at - 1) && !isNamed(at + 1);
    const mayBe = isFree && some.every((unit) => mayBeName(unit, isLower)) && typed.length >= MIN_SPELT;
    const one =
      mayBe && !some.every(({ key }) => isCommonWord(key, language)) ? personSpelt(typed, archive) : undefined;
    if (one === undefined) merged.push(...stretch);
    else {
      merged.push({ from: first.from, to: last.to, means: [{ is: "record", records: [one] }], name: true });
    }
  }
  return { ...covered, pieces: merged };
}

/** Pieces that are left over together; each of the others alone. */
function stretchesOf({ pieces }: Covered): readonly (readonly Piece[])[] {
  const stretches: Piece[][] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    if (last !== undefined && isLeft(piece) && last.every(isLeft)) last.push(piece);
    else stretches.push([piece]);
  }
  return stretches;
}

function isLeft({ means }: Piece): boolean {
  return means.length === 0;
}

function isOfSomebody({ means }: Piece, archive: Archive): boolean {
  return means.some((one) => one.is === "record" && one.records.some(({ kind, id }) => isPerson(kind, id, archive)));
}

/** In letters that are compared by how they sound. */
function mayBeName({ key, capital }: Unit, isLower: boolean): boolean {
  if (/^\p{Script=Devanagari}/u.test(key)) return true;
  return /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(key) && (capital || isLower);
}

function personSpelt(typed: string, archive: Archive): Named | undefined {
  const found = resolveName(typed, ["actor"], archive);
  const one = found.says === "exact" || (found.says === "spelling" && !found.part) ? found.one : undefined;
  return one !== undefined && isPerson(one.kind, one.id, archive) ? one : undefined;
}
