// How much of a headline speaks for one event, in points. Pure.
//
// Own code 6 · own name 5 · series 2.5 · each person 2, two at most · each side without its person 1.25 · place 2 · host 1 · kind as it
// fits · day within 4 days of the known window 1.5, within 35 ahead 1, past by more than 10 days −1.5 · the current edition of its series
// 1.5 · year or ordinal that fits 1.5, that does not −3 and −2 · closed −4.

import { addDays, type Day, daysBetween, type Edtf, earliest, latest, overlaps } from "@attache/edtf";
import { kindFit } from "./event-kinds.ts";
import type { IndexedEvent } from "./indexed-event.ts";
import type { ReadingIndex } from "./reading-index.ts";
import type { Told } from "./told.ts";

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
  /** Points for when it is. */
  readonly time: number;
};

const CLOSED = -4;

export type HeadlineTime = {
  /** What the headline says of when, by its own words. */
  readonly date: Edtf | undefined;
  readonly today: Day;
  /** Whether its verbs tell of what is to come or of what is past; undefined when they tell neither. */
  readonly ahead: boolean | undefined;
  readonly days: NearDays;
};

/** Days around that of the headline. */
export type NearDays = { readonly soon: Day; readonly justNow: Day; readonly over: Day; readonly past: Day };

export function nearDays(today: Day): NearDays {
  return { soon: addDays(today, 4), justNow: addDays(today, -4), over: addDays(today, -2), past: addDays(today, -10) };
}

export function evidenceFor(
  indexed: IndexedEvent,
  told: Told,
  { date, today, ahead, days }: HeadlineTime,
  index: ReadingIndex,
): Evidence {
  const { event, host, places } = indexed;
  const own = told.events.get(event.id);
  const bySeries = event.series !== undefined && told.series.has(event.series);
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
  const editions = ahead === true ? index.upcoming : index.current;
  const isCurrent = event.series !== undefined && editions.get(event.series) === event.id;
  // “EU-China summit”: both sides of a recurring meeting and its kind are its name.
  const byPair = !bySeries && event.series !== undefined && indexed.sides.size <= 3 && sides.size >= 2 && kind >= 1;
  const score =
    (own === undefined ? 0 : own.code ? 6 : 5) +
    (bySeries && !named ? (isGathering(told) || told.gatherings.has(event.series ?? "") ? 2.5 : 0.75) : 0) +
    Math.min(4, 2 * people.length) +
    Math.min(2.5, 1.25 * without.length) +
    (place !== undefined ? 2 : host !== undefined && told.states.has(host) && !sides.has(host) ? 1 : 0) +
    (place === undefined && isElsewhere(indexed, told) ? -1 : 0) +
    kind +
    Math.min(3, telling) +
    othersThanExpected(indexed, told, people.length) +
    destinationPoints(indexed, told) +
    time +
    tensePoints(indexed, ahead, days) +
    (isCurrent && (bySeries || named || byPair || telling >= 2) ? 1.5 : 0) +
    (byPair ? 1 : 0) +
    yearPoints(indexed, told, today) +
    ordinal +
    (indexed.open ? 0 : CLOSED);
  return {
    score,
    named,
    bySeries,
    people,
    sides: new Set([...personSides, ...sides]),
    placed: place !== undefined,
    kind,
    telling: telling + (ordinal > 0 ? 1 : 0),
    time,
    place,
    without,
  };
}

/** Words that tell the event, in points: one that hardly another event has tells more, most of all a name. */
function tellingIn(indexed: IndexedEvent, told: Told, index: ReadingIndex): number {
  let points = 0;
  for (const stem of told.stems) {
    if (!indexed.telling.has(stem)) continue;
    const rare = (index.byWord.get(stem)?.length ?? 1) <= 2;
    points += !rare ? 0.5 : told.strange.has(stem) ? 2 : 1;
  }
  for (const pair of told.pairs) if (indexed.pairs.has(pair) && (index.byPair.get(pair)?.length ?? 1) <= 2) points += 1;
  return points;
}

/** Somebody else of a side than those who are to come, or nobody where leaders are to meet. */
function othersThanExpected(
  { event, people: expected, sides, ofLeaders }: IndexedEvent,
  told: Told,
  met: number,
): number {
  if (event.series !== undefined || expected.size === 0 || met > 0) return 0;
  const others = told.people.some(({ ids }) => ids.some((id) => told.actFor.get(id)?.some((side) => sides.has(side))));
  if (others) return -2;
  const alike = ofLeaders
    ? /\b(?:leaders?|presidents?|summits?)\b/
    : /\b(?:minist\w+|diplomats?|envoys?|officials?|negotiators?|delegations?|chiefs?|fms)\b/;
  return event.kind !== "talks" && expected.size > 1 && !alike.test(told.text) ? -2 : 0;
}

/** “Xi to visit US” is not Trump’s visit to China. */
function destinationPoints({ event, host, sides }: IndexedEvent, { destinations }: Told): number {
  if (destinations.size === 0 || host === undefined || event.series !== undefined) return 0;
  if (destinations.has(host)) return event.kind === "visit" ? 1 : 0.5;
  return event.kind === "visit" && [...destinations].some((id) => sides.has(id)) ? -3 : 0;
}

/** What is announced is not over, and what was held did not lie far ahead. */
function tensePoints({ first, last, state }: IndexedEvent, ahead: boolean | undefined, days: NearDays): number {
  // What was to be over and is announced is late; only what was held is over.
  if (ahead === true) return state.status === "held" ? -2 : last !== undefined && last < days.over ? -0.5 : 0;
  return ahead === false && first !== undefined && first > days.soon ? -1 : 0;
}

function sidesTold(sides: ReadonlySet<string>, { states, organisations, represented }: Told): ReadonlySet<string> {
  return new Set([...sides].filter((id) => states.has(id) || organisations.has(id) || represented.has(id)));
}

/** “NATO” alone is the alliance; with a summit, or a host, it is the meeting. */
function isGathering({ kinds, text }: Told): boolean {
  return (
    kinds.has("summit") ||
    kinds.has("meeting") ||
    kinds.has("conference") ||
    kinds.has("talks") ||
    /\b(?:leaders|host(?:s|ed|ing)?|attend\w*|communique|presidency|invit\w+|exclud\w+|skip\w*|boycott\w*)\b/.test(text)
  );
}

/** In another city than the one that is known. */
function isElsewhere({ places, host }: IndexedEvent, told: Told): boolean {
  if (places.size === 0) return false;
  const other = [...told.places].some((key) => !places.has(key));
  const abroad =
    host !== undefined && [...told.states].some(([id, { place, party }]) => place && !party && id !== host);
  return other && abroad;
}

/** By how far the day of the headline, and the days that it tells, are from those that are known. */
function timePoints({ first, last, state }: IndexedEvent, date: Edtf | undefined, today: Day, days: NearDays): number {
  const [from, to] = [first ?? last, last ?? first];
  if (from === undefined || to === undefined) return 0;
  let points = 0;
  if (from <= days.soon && to >= days.justNow) points = 1.5;
  else if (from > today && daysBetween(today, from) <= 35) points = 1;
  else if (to < days.past) points = state.status === "held" ? -1.5 : -0.5;
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

function yearPoints({ first, last }: IndexedEvent, { years }: Told, today: Day): number {
  if (years.length === 0 || (first === undefined && last === undefined)) return 0;
  const [from, to] = [Number((first ?? last ?? today).slice(0, 4)), Number((last ?? first ?? today).slice(0, 4))];
  return years.some((year) => year >= from && year <= to) ? 1.5 : -3;
}

function ordinalPoints({ ordinals }: IndexedEvent, told: Told, named: boolean): number {
  if (told.ordinals.length === 0 || ordinals.size === 0 || named) return 0;
  return told.ordinals.some((one) => ordinals.has(one)) ? 1.5 : -2;
}
