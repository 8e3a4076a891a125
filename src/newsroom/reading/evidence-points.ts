// The single pieces of evidence for an event, in points. Pure.

import { addDays, type Day, daysBetween, type Edtf, earliest, latest, overlaps } from "@attache/edtf";
import type { IndexedEvent } from "./indexed-event.ts";
import type { ReadingIndex } from "./reading-index.ts";
import type { ToldHeadline } from "./told.ts";

/** Days around that of the headline. */
export type NearDays = {
  readonly fortnight: Day;
  readonly soon: Day;
  readonly yesterday: Day;
  readonly justNow: Day;
  readonly over: Day;
  readonly past: Day;
};

export function nearDays(today: Day): NearDays {
  return {
    fortnight: addDays(today, 14),
    soon: addDays(today, 4),
    yesterday: addDays(today, -1),
    justNow: addDays(today, -4),
    over: addDays(today, -2),
    past: addDays(today, -10),
  };
}

export function namePoints(
  { series }: IndexedEvent,
  own: { readonly code: boolean } | undefined,
  bySeries: boolean,
  isInQuietCity: boolean,
  told: ToldHeadline,
): number {
  if (own !== undefined) return own.code ? 6 : 5;
  if (!bySeries) return 0;
  // “The G20 in Johannesburg” is the gathering, the EU in Brussels is not.
  return isInQuietCity || isGathering(told) || told.gatherings.has(series ?? "") ? 2.5 : 0.75;
}

export function placePoints(
  indexed: IndexedEvent,
  place: string | undefined,
  sides: ReadonlySet<string>,
  told: ToldHeadline,
): number {
  if (place !== undefined) return 2;
  const { host } = indexed;
  const byHost = host !== undefined && told.states.has(host) && !sides.has(host) ? 1 : 0;
  return byHost - (isElsewhere(indexed, told) ? 1 : 0);
}

/** Words that tell the event, in points: one that hardly another event has tells more, most of all a name. */
export function tellingIn(indexed: IndexedEvent, told: ToldHeadline, index: ReadingIndex): number {
  let points = 0;
  for (const stem of told.stems) {
    if (!indexed.telling.has(stem)) continue;
    const rare = (index.byWord.get(stem)?.length ?? 1) <= 2;
    points += !rare ? 0.5 : told.strange.has(stem) ? 2 : 1;
  }
  // “ASEAN meeting on Myanmar”: a state that is neither side nor place, in its name.
  for (const id of told.states.keys())
    if (indexed.mentioned.has(id) && !indexed.sides.has(id) && id !== indexed.host) points += 1;
  // “UN conference on Palestine”: what it is about, by the archive’s topics; where both sides are told they are what it is about.
  const isAbout = indexed.event.topics.some((topic) => topic !== indexed.series && told.topics.has(topic));
  if (isAbout && sidesTold(indexed.sides, told).size < 2) points += 1;
  for (const pair of told.pairs) if (indexed.pairs.has(pair) && (index.byPair.get(pair)?.length ?? 1) <= 2) points += 1;
  return points;
}

/** “Xi to visit US”; that it is not Trump’s visit to China is told by other-event.ts. */
export function destinationPoints({ event, host }: IndexedEvent, { destinations }: ToldHeadline): number {
  if (host === undefined || event.series !== undefined || !destinations.has(host)) return 0;
  return event.kind === "visit" ? 1 : 0.5;
}

/** What is announced is not over, and what was held did not lie far ahead. */
export function tensePoints({ first, last, state }: IndexedEvent, ahead: boolean | undefined, days: NearDays): number {
  // What was to be over and is announced is late; only what was held is over.
  if (ahead === true) return state.status === "held" ? -2 : last !== undefined && last < days.over ? -0.5 : 0;
  return ahead === false && first !== undefined && first > days.soon ? -1 : 0;
}

export function sidesTold(
  sides: ReadonlySet<string>,
  { states, organisations, represented }: ToldHeadline,
): ReadonlySet<string> {
  return new Set([...sides].filter((id) => states.has(id) || organisations.has(id) || represented.has(id)));
}

/** “NATO” alone is the alliance; with a summit, or a host, it is the meeting. */
function isGathering({ kinds, text }: ToldHeadline): boolean {
  return (
    kinds.has("summit") ||
    kinds.has("meeting") ||
    kinds.has("conference") ||
    kinds.has("talks") ||
    /\b(?:leaders|host(?:s|ed|ing)?|attend\w*|communique|presidency|(?:dis|un)?invit\w+|exclud\w+|skip\w*|boycott\w*)\b/.test(
      text,
    )
  );
}

/** In another city than the one that is known. */
function isElsewhere({ places, host }: IndexedEvent, told: ToldHeadline): boolean {
  const isState = (at: number) =>
    told.names.some(({ is, from, ...one }) => is === "state" && from === at && "by" in one && one.by === "name");
  const other = told.names.some(
    ({ is, from, ...one }) => is === "place" && "key" in one && !places.has(one.key) && !isState(from),
  );
  const abroad =
    host !== undefined && [...told.states].some(([id, { place, party }]) => place && (!party || other) && id !== host);
  return abroad && (other || places.size === 0);
}

function nearness(from: Day, to: Day, isHeld: boolean, today: Day, days: NearDays): number {
  if (from <= days.soon && to >= days.justNow) return daysBetween(from, to) > SEASON_DAYS ? 0.5 : 1.5;
  if (from > today && daysBetween(today, from) <= 35) return 1;
  return to >= days.past ? 0 : isHeld ? -1.5 : -0.5;
}

/** By how far the day of the headline, and the days that it tells, are from those that are known. */
export function timePoints(
  { first, last, state }: IndexedEvent,
  date: Edtf | undefined,
  today: Day,
  days: NearDays,
): number {
  const [from, to] = [first ?? last, last ?? first];
  if (from === undefined || to === undefined) return 0;
  const points = nearness(from, to, state.status === "held", today, days);
  if (date === undefined) return points;
  if (overlaps(date, from, to)) return points + 1;
  const [begin, end] = [earliest(date), latest(date)];
  const gap =
    begin !== undefined && begin > to
      ? daysBetween(to, begin)
      : end !== undefined && end < from
        ? daysBetween(end, from)
        : 0;
  return gap > 30 ? points - 1 : points;
}

/** What is known to be in a half-year or a year is not near because the year is. */
const SEASON_DAYS = 100;

/** Longer, and what is known is no day but a season or a year. Days. */
export const NARROW_DAYS = 31;

export function isDue({ first, last }: IndexedEvent, { soon, justNow }: NearDays): boolean {
  if (first === undefined || last === undefined || daysBetween(first, last) > NARROW_DAYS) return false;
  return first <= soon && last >= justNow;
}

export function yearPoints({ first, last, event }: IndexedEvent, { years }: ToldHeadline, today: Day): number {
  if (years.length === 0 || (first === undefined && last === undefined)) return 0;
  const [from, to] = [Number((first ?? last ?? today).slice(0, 4)), Number((last ?? first ?? today).slice(0, 4))];
  if (years.some((year) => year >= from && year <= to)) return 1.5;
  return event.series === undefined ? -3 : -5;
}

export function ordinalPoints({ ordinals }: IndexedEvent, told: ToldHeadline, named: boolean): number {
  if (told.ordinals.length === 0 || ordinals.size === 0 || named) return 0;
  return told.ordinals.some((one) => ordinals.has(one)) ? 1.5 : -2;
}

/** What was in the news of late is in the news again. */
export function recencyPoints({ state }: IndexedEvent, today: Day): number {
  return daysBetween(state.since.by, today) <= RECENT_DAYS ? 0.5 : 0;
}

const RECENT_DAYS = 10;

/** Somebody's trip to a recurring meeting is an event beside it. */
export function tripPoints({ event }: IndexedEvent, met: number, { series }: ToldHeadline): number {
  return event.series === undefined && met > 0 && event.topics.some((topic) => series.has(topic)) ? 2 : 0;
}
