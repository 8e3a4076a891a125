// How much of a headline speaks for one event, in points. Pure.
//
// Own code 6 · own name 5 · series 2.5 · each person 2, two at most · each side without its person 1.25 · place 2 · host 1 · kind as it
// fits · day within 4 days of the known window 1.5 (of a season or more 0.5), within 35 ahead 1, past by more than 10 days −1.5 · the current edition of its series
// 1.5 · year or ordinal that fits 1.5, that does not −3 and −2 · closed −4.

import type { Day, Edtf } from "@attache/edtf";
import { isBusyCity } from "./busy-cities.ts";
import { kindFit } from "./event-kinds.ts";
import {
  destinationPoints,
  isDue,
  type NearDays,
  namePoints,
  ordinalPoints,
  placePoints,
  recencyPoints,
  sidesTold,
  tellingIn,
  tensePoints,
  timePoints,
  tripPoints,
  yearPoints,
} from "./evidence-points.ts";
import type { IndexedEvent } from "./indexed-event.ts";
import { pointsOfOther } from "./other-event.ts";
import type { ReadingIndex } from "./reading-index.ts";
import type { ToldHeadline } from "./told.ts";

export type Evidence = {
  readonly score: number;
  /** What names it: a headline without this names others. */
  readonly named: boolean;
  /** Its series is spoken of as a gathering. */
  readonly bySeries: boolean;
  readonly people: readonly string[];
  readonly sides: ReadonlySet<string>;
  /** As folded words; undefined when its place is not told. */
  readonly place: string | undefined;
  /** Sides of which nobody who comes is named. */
  readonly without: readonly string[];
  readonly placed: boolean;
  readonly kind: number;
  readonly telling: number;
  /** Points off for what tells another event. */
  readonly other: number;
  /** Points for when it is. */
  readonly time: number;
  /** Whether its day is near, and known well. */
  readonly due: boolean;
  /** Whether something was told of it of late. */
  readonly recent: boolean;
  /** Whether it goes on, or was over the day before. */
  readonly now: boolean;
};

const CLOSED = -4;
const DORMANT = -1.5;

export type HeadlineTime = {
  /** What the headline says of when, by its own words. */
  readonly date: Edtf | undefined;
  readonly today: Day;
  /** Whether its verbs tell of what is to come or of what is past; undefined when they tell neither. */
  readonly ahead: boolean | undefined;
  readonly days: NearDays;
};

export function evidenceFor(
  indexed: IndexedEvent,
  told: ToldHeadline,
  { date, today, ahead, days }: HeadlineTime,
  index: ReadingIndex,
): Evidence {
  const { event, places } = indexed;
  const own = told.events.get(event.id);
  const { series } = indexed;
  const bySeries = series !== undefined && told.series.has(series);
  const people = told.people.flatMap(({ ids }) => ids.filter((id) => indexed.people.has(id)).slice(0, 1));
  const personSides = new Set(people.flatMap((id) => told.actFor.get(id) ?? []));
  const sides = sidesTold(indexed.sides, told);
  const without = [...sides].filter((id) => !personSides.has(id));
  const place = [...told.places].find((key) => places.has(key));
  const kind = kindFit(event.kind, told.kinds, indexed.state.format === "virtual" || indexed.state.format === "phone");
  const time = timePoints(indexed, date, today, days);
  const ordinal = ordinalPoints(indexed, told, own !== undefined);
  const telling = tellingIn(indexed, told, index);
  const named = own !== undefined;
  const recency = recencyPoints(indexed, today);
  const editions = ahead === true ? index.upcoming : index.current;
  const isCurrent = series !== undefined && editions.get(series) === event.id;
  // “EU-China summit”: both sides of a recurring meeting and its kind are its name.
  const byPair = !bySeries && event.series !== undefined && indexed.sides.size <= 3 && sides.size >= 2 && kind >= 1;
  const now =
    indexed.first !== undefined && indexed.first <= today && (indexed.last ?? indexed.first) >= days.yesterday;
  const other = pointsOfOther(indexed, told, {
    now,
    date,
    days,
    named,
    bySeries,
    placed: place !== undefined,
    met: people.length,
    reached: new Set([...personSides, ...sides]).size,
    kind,
    telling,
  });
  const score =
    namePoints(indexed, own, bySeries, place !== undefined && !isBusyCity(place, index), told) +
    Math.min(4, 2 * people.length) +
    Math.min(2.5, 1.25 * without.length) +
    placePoints(indexed, place, sides, told) +
    kind +
    Math.min(3, telling) +
    other +
    destinationPoints(indexed, told) +
    time +
    tensePoints(indexed, ahead, days) +
    (isCurrent && (bySeries || named || byPair || telling >= 2) ? 1.5 : 0) +
    (byPair ? 1 : 0) +
    yearPoints(indexed, told, today) +
    ordinal +
    recency +
    tripPoints(indexed, people.length, told) +
    (indexed.dormant ? DORMANT : indexed.open ? 0 : CLOSED);
  return {
    score,
    named,
    bySeries,
    people,
    sides: new Set([...personSides, ...sides]),
    placed: place !== undefined,
    kind,
    telling: telling + (ordinal > 0 ? 1 : 0),
    other,
    time,
    due: isDue(indexed, days),
    recent: recency > 0,
    now,
    place,
    without,
  };
}
