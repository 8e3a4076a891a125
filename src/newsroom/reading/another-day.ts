// A time in a headline that cannot be that of the event of which a step is told. Pure.

import { addDays, type Day, daysBetween, type Edtf, latest, overlaps } from "@attache/edtf";
import { NARROW_DAYS } from "./evidence-points.ts";
import type { RankedEvent } from "./rank-events.ts";
import type { ReadStep } from "./read-step.ts";

const PUTS_OFF_DAY =
  /\b(?:postpon|delay|defer|suspend|shelv|slip|slid|drift|bump|shunt|kick|h[eo]ld\w* over|carr\w+ over|push(?:es|ed|ing)? (?!forward)|(?:put|set|mov)\w* (?:\S+ ){0,4}(?:off|back|on (?:hold|ice))|later\b|call\w* (?:\S+ ){0,4}off|cancel|scrap|off (?:until|till))/i;

/** “Pushed back to May”, not “brought forward to May”. */
export function putsOff(title: string): boolean {
  return PUTS_OFF_DAY.test(title);
}

/** “Pushed back to the end of the month” of what is known for the month after: not known until when. */
export function isEarlier(
  { kind }: ReadStep,
  date: Edtf | undefined,
  title: string,
  { first }: RankedEvent["indexed"],
): boolean {
  const last = kind === "moved" && date !== undefined && putsOff(title) ? latest(date) : undefined;
  return last !== undefined && first !== undefined && last < first;
}

/** Days by which a day that was told before may be mended in passing. */
const MENDED_DAYS = 4;
const TELLS_MOVE =
  /\b(?:now|new (?:date|day|time)s?|instead|reset|rescheduled?|brought forward|earlier than|changed?|moved?|pushed|postponed|delayed|put (?:off|back)|after all)\b/i;

/**
 * A time far from the days that are known, where nothing is told to move, is that of something else in the same headline: “Sommet de l’Otan à
 * Ankara : les Vingt-Sept se concertent jeudi”.
 */
export function isOfAnotherDay(
  kind: ReadStep["kind"] | undefined,
  date: Edtf | undefined,
  title: string,
  { first, last, state }: RankedEvent["indexed"],
  today: Day,
): boolean {
  const isKnown = state.status === "confirmed" || state.status === "tentative" || state.status === "planned";
  if (date === undefined || kind === "moved" || kind === "postponed" || !isKnown) return false;
  if (first === undefined || last === undefined || last < today || daysBetween(first, last) > NARROW_DAYS) return false;
  const [from, to] = [addDays(first, -MENDED_DAYS), addDays(last, MENDED_DAYS)];
  return !overlaps(date, from, to) && !TELLS_MOVE.test(title);
}
