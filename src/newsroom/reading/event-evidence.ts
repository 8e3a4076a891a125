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

/** Why an event was matched, for an editor. */
export type Reason =
  | { readonly because: "name" }
  | { readonly because: "series"; readonly id: string }
  | { readonly because: "person"; readonly id: string }
  | { readonly because: "side"; readonly id: string }
  | { readonly because: "place"; readonly place: string }
  | { readonly because: "kind" }
  | { readonly because: "days"; readonly days: number };

export type Evidence = {
  readonly score: number;
  /** What names it: a headline without this names others. */
  readonly named: boolean;
  /** Its series is spoken of as a gathering. */
  readonly bySeries: boolean;
  readonly people: readonly string[];
  readonly sides: ReadonlySet<string>;
  readonly placed: boolean;
  readonly kind: number;
  readonly telling: number;
  readonly reasons: readonly Reason[];
};

const CLOSED = -4;

/** `date`: what the headline says of when, by its own words. */
export function evidenceFor(
  indexed: IndexedEvent,
  told: Told,
  date: Edtf | undefined,
  today: Day,
  index: ReadingIndex,
): Evidence {
  const { event, state, sides, host, places, open } = indexed;
  const own = told.events.get(event.id);
  const reasons: Reason[] = [];
  const bySeries = event.series !== undefined && told.series.has(event.series);
  const people = told.people.flatMap(({ ids }) => ids.filter((id) => indexed.people.has(id)).slice(0, 1));
  const personSides = new Set<string>(people.flatMap((id) => index.records.actors.get(id)?.country ?? []));
  const told2 = sidesTold(sides, told, index);
  const without = [...told2].filter((id) => !personSides.has(id));
  const place = [...told.places].find((key) => places.has(key));
  const isVirtual = state.format === "virtual" || state.format === "phone";
  const kind = kindFit(event.kind, told.kinds, isVirtual);
  const telling = Math.min(
    2,
    [...told.keys].filter((key) => indexed.telling.has(key) && !isNamePart(key, told)).length,
  );

  let score = own === undefined ? 0 : own.code ? 6 : 5;
  if (own !== undefined) reasons.push({ because: "name" });
  if (bySeries && own === undefined) {
    score += isGathering(told) ? 2.5 : 0.75;
    reasons.push({ because: "series", id: event.series ?? "" });
  }
  score += Math.min(4, 2 * people.length);
  reasons.push(...people.slice(0, 3).map((id) => ({ because: "person", id }) as const));
  score += Math.min(2.5, 1.25 * without.length);
  reasons.push(...without.slice(0, 2).map((id) => ({ because: "side", id }) as const));
  if (place !== undefined) {
    score += 2;
    reasons.push({ because: "place", place });
  } else if (host !== undefined && told.states.has(host) && !without.includes(host)) score += 1;
  else if (isElsewhere(indexed, told)) score -= 1;
  score += kind;
  if (kind > 0) reasons.push({ because: "kind" });
  score += 0.75 * telling;
  score += timePoints(indexed, date, today);
  if (event.series !== undefined && index.current.get(event.series) === event.id && (bySeries || own !== undefined))
    score += 1.5;
  score += yearPoints(indexed, told, today) + ordinalPoints(indexed, told, own !== undefined);
  if (!open) score += CLOSED;
  if (indexed.first !== undefined && indexed.first >= today)
    reasons.push({ because: "days", days: daysBetween(today, indexed.first) });
  return {
    score,
    named: own !== undefined,
    bySeries,
    people,
    sides: new Set([...personSides, ...told2]),
    placed: place !== undefined,
    kind,
    telling,
    reasons,
  };
}

/** A word of a person's or place's name is no further evidence. */
function isNamePart(key: string, { names, headline }: Told): boolean {
  return names.some(
    ({ is, from, to }) => is !== "topic" && headline.words.slice(from, to).some((word) => word.key === key),
  );
}

function sidesTold(sides: ReadonlySet<string>, told: Told, index: ReadingIndex): ReadonlySet<string> {
  const found = new Set<string>();
  for (const id of sides) {
    if (told.states.has(id) || told.organisations.has(id)) found.add(id);
    else if (
      told.represented.has(id) &&
      told.people.some(({ ids }) => ids.some((one) => index.records.actors.get(one)?.country === id))
    )
      found.add(id);
  }
  return found;
}

/** “NATO” alone is the alliance; with a summit, or a host, it is the meeting. */
function isGathering({ kinds, text }: Told): boolean {
  return (
    kinds.has("summit") ||
    kinds.has("meeting") ||
    kinds.has("conference") ||
    kinds.has("talks") ||
    /\b(?:leaders|host(?:s|ed|ing)?|attend\w*|communique|presidency)\b/.test(text)
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
function timePoints({ first, last }: IndexedEvent, date: Edtf | undefined, today: Day): number {
  const [from, to] = [first ?? last, last ?? first];
  if (from === undefined || to === undefined) return 0;
  let points = 0;
  if (from <= addDays(today, 4) && to >= addDays(today, -4)) points = 1.5;
  else if (from > today && daysBetween(today, from) <= 35) points = 1;
  else if (to < addDays(today, -10)) points = -1.5;
  if (date === undefined) return points;
  if (overlaps(date, addDays(from, -1), addDays(to, 1))) return points + 1;
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
