// Seasons and quarters without a year, and which is the next. Pure.

import { type Edtf, earliest, formatEdtf, latest } from "@attache/edtf";
import { edtfIn } from "../edtf-text.ts";
import { type DateContext, oneDayOfSpan } from "./date-spans.ts";
import { yearOfWords } from "./date-words.ts";

/** Codes of EDTF, level 2. */
const SEASON_CODES: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

/** “Next May”, told in April, may be that of this year or of the one after; what has begun is not the next. */
export function nextOrAfter(one: Edtf | undefined, { today }: DateContext): Edtf | undefined {
  const [first, last] = one === undefined ? [] : [earliest(one), latest(one)];
  if (one === undefined || first === undefined || last === undefined || first.slice(0, 4) > today.slice(0, 4))
    return one;
  const text = formatEdtf(one);
  const after = `${Number(text.slice(0, 4)) + 1}${text.slice(4)}`;
  if (first <= today) return edtfIn(after);
  const behind = edtfIn(after);
  return behind === undefined ? undefined : oneDayOfSpan(first, latest(behind));
}

/** Without a year the quarter that is not over, or of what is past the last that has begun. */
export function quarterMeant(nth: number, year: string | undefined, { today, past }: DateContext): Edtf | undefined {
  const [now, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const isOther = past ? month < 3 * nth - 2 : month > 3 * nth;
  const meant = year === undefined ? now + (isOther ? (past ? -1 : 1) : 0) : yearOfWords(year, today);
  return edtfIn(`${meant}-${32 + nth}`);
}

/** Without a year the one that is not over, or of what is past the last that has begun. */
export function seasonNear(name: string, year: string | undefined, { today, past }: DateContext): Edtf | undefined {
  const code = SEASON_CODES[name] ?? 21;
  if (year !== undefined) return edtfIn(`${yearOfWords(year, today)}-${code}`);
  const [now, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const begins = 3 * (code - 20);
  if (past) return edtfIn(`${month >= begins ? now : now - 1}-${code}`);
  // The winter of last year goes on until February.
  if (code === 24) return edtfIn(`${month <= 2 ? now - 1 : now}-24`);
  return edtfIn(`${month <= begins + 2 ? now : now + 1}-${code}`);
}
