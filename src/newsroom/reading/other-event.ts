// What in a headline tells that another event is meant than the one that looks like it, in points off. Pure.

import { daysBetween, type Edtf, earliest, latest, overlaps } from "@attache/edtf";
import { isAnotherGuest, isGuestOfTwo, isOnlySaidByThem } from "./another-guest.ts";
import { NARROW_DAYS, type NearDays } from "./evidence-points.ts";
import type { IndexedEvent } from "./indexed-event.ts";
import { strangePlace } from "./strange-place.ts";
import type { ToldHeadline } from "./told.ts";
import { describedOfOthers, mediatorWithOne, talksWithoutParty, twoOfThree } from "./two-of-three.ts";
import { hasUnknownOffice } from "./unknown-person.ts";

export type ToldBeside = {
  readonly date: Edtf | undefined;
  readonly days: NearDays;
  /** Whether its own name is told. */
  readonly named: boolean;
  readonly bySeries: boolean;
  /** Whether its city or venue is told. */
  readonly placed: boolean;
  /** Whether it goes on, or was over the day before. */
  readonly now: boolean;
  /** How many of those who are to come are named. */
  readonly met: number;
  /** How many of its sides are told. */
  readonly reached: number;
  /** As `kindFit` has it. */
  readonly kind: number;
  /** As `tellingIn` has it. */
  readonly telling: number;
};

export function pointsOfOther(indexed: IndexedEvent, told: ToldHeadline, beside: ToldBeside): number {
  return (
    othersThanExpected(indexed, told, beside) +
    strangers(indexed, told, beside) +
    anotherEdition(indexed, told, beside) +
    anotherSeries(indexed, told, beside) +
    anotherKindElsewhen(indexed, beside) +
    anotherDestination(indexed, told) +
    strangePlace(indexed, told, beside) +
    twoOfThree(indexed, told, beside.named || beside.bySeries) +
    talksWithoutParty(indexed, told, beside.named || beside.bySeries) +
    mediatorWithOne(indexed, told, beside.named || beside.bySeries) +
    (beside.named ? 0 : describedOfOthers(indexed, told, beside.bySeries)) +
    roundElsewhere(indexed, told, beside)
  );
}

/** Somebody else of a side than those who are to come, most of all of both, or nobody where leaders are to meet. */
function othersThanExpected(indexed: IndexedEvent, told: ToldHeadline, { met, placed, now }: ToldBeside): number {
  const { event, people: expected, sides, ofLeaders } = indexed;
  if (expected.size === 0) return 0;
  if (event.series !== undefined) return isOfLeadersInstead(indexed, told) ? -4 : 0;
  if (isAnotherGuest(indexed, told) || isOnlySaidByThem(indexed, told)) return -4;
  if (isGuestOfTwo(indexed, told)) return -2.5;
  if (met > 0) return 0;
  const others = new Set(
    told.people.flatMap(({ ids }) => ids.flatMap((id) => told.actFor.get(id) ?? [])).filter((id) => sides.has(id)),
  );
  if (others.size > 0) return others.size > 1 ? -4 : -2;
  const alike = ofLeaders
    ? /\b(?:leaders?|presidents?|summits?)\b/
    : /\b(?:minist\w+|diplomats?|envoys?|officials?|negotiators?|delegations?|chiefs?|fms)\b/;
  if (event.kind === "talks" || expected.size < 2 || alike.test(told.text)) return 0;
  return placed || now ? -1 : -2.5;
}

/** “Putin-Trump meeting” is no round of talks of their envoys. */
function isOfLeadersInstead(
  { event, people, sides, ofLeaders }: IndexedEvent,
  { kinds, people: named, actFor }: ToldHeadline,
): boolean {
  if (event.kind !== "talks" || ofLeaders || kinds.has("talks") || !(kinds.has("meeting") || kinds.has("summit")))
    return false;
  const ids = named.flatMap((one) => one.ids);
  const others = new Set(ids.flatMap((id) => actFor.get(id) ?? []).filter((id) => sides.has(id)));
  return others.size > 1 && !ids.some((id) => people.has(id));
}

/** “Trump welcomes Zelensky” is no news of the visit of somebody else, “US, Iran to meet in Geneva” none of talks on Ukraine there. */
function strangers({ event, sides, host }: IndexedEvent, told: ToldHeadline, { reached }: ToldBeside): number {
  const isRound = event.series === undefined || event.kind === "talks";
  if (!isRound || event.kind === "conference" || sides.size < 2 || sides.size > 4 || reached >= 2) return 0;
  const isOther = (side: string) => !sides.has(side) && side !== host;
  const others =
    told.people.some(({ ids }) => ids.every((id) => told.actFor.get(id)?.every(isOther) === true)) ||
    [...told.states].some(([id, { party }]) => party && isOther(id)) ||
    hasUnknownOffice(told);
  return others ? -2.5 : 0;
}

const OUT_OF_TURN =
  /\b(?:virtual|online|video|extraordinary|emergency|special|informal)(?: \S+){0,3} (?:summits?|meetings?|talks|calls?|gathering|session|retreat)\b|\b(?:convene|meet|gather|hold)\w*(?: \S+){0,3} (?:online|virtually|by video)\b/;
const NEXT_EDITION =
  /\bnext (?:year s |years )?(?:\S+ ){0,3}(?:summits?|meeting|edition|conference|cop)\b|\b(?:host|hosts|hosting)\b.*\bnext year\b/;

/** Of a recurring meeting: one that somebody else hosts, the next one, or one out of turn. */
function anotherEdition(indexed: IndexedEvent, told: ToldHeadline, beside: ToldBeside): number {
  const { event, host, state, first, last } = indexed;
  const { date, days, named, bySeries, placed } = beside;
  if (indexed.series === undefined || named) return 0;
  const isNarrow = first !== undefined && last !== undefined && daysBetween(first, last) <= NARROW_DAYS;
  const isDue = isNarrow && first <= days.fortnight;
  const isFixed = state.status !== "cancelled" && state.status !== "postponed" && state.status !== "floated";
  const hosts = [...told.hosts];
  const elsewhere = hosts.length > 0 && host !== undefined && !hosts.includes(host);
  const isToldApart = bySeries && (isFixed || date !== undefined);
  if (isToldApart && (elsewhere || (!placed && isHeldElsewhere(indexed, told)))) return -5;
  if (isDue && bySeries && NEXT_EDITION.test(told.text)) return -4;
  const isVirtual = state.format === "virtual" || state.format === "phone";
  if (!isDue && !placed && !isVirtual && OUT_OF_TURN.test(told.text) && !overlapsWindow(indexed, date))
    return event.series === undefined ? 0 : -3;
  return 0;
}

/** “Summit to be held in Oslo”, where it is known to be in another country. */
function isHeldElsewhere({ host, sides }: IndexedEvent, { names, headline: { words }, series }: ToldHeadline): boolean {
  if (host === undefined || series.size !== 1) return false;
  return names.some((name) => {
    if (name.is !== "state" || name.id === host || !name.isPlace || words[name.from - 1]?.key !== "in") return false;
    const before = words[name.from - 2];
    const isIts = before?.clause === words[name.from]?.clause && HELD_IN.test(before?.key ?? "");
    return isIts && (name.by === "capital" || !sides.has(name.id));
  });
}

const HELD_IN = /^(?:summits?|conference|meeting|held|place|hosted|convened|forum)$/;

/** “NATO to hold summit in Brussels” is no summit of the EU there. */
function anotherSeries({ event, series }: IndexedEvent, told: ToldHeadline, { named, met }: ToldBeside): number {
  if (named || met >= 2 || told.series.size === 0 || !(told.kinds.has("summit") || told.kinds.has("conference")))
    return 0;
  return [...told.series].some((id) => id === series || event.topics.some((topic) => topic === id)) ? 0 : -3;
}

/** What so many words of its name tell may be told for another day without a word for its sort. Points. */
const TOLD_WELL = 3;

/** What is told for another day and is of another sort, or of one side alone, is another event: “Modi to receive Merz in Delhi on 3 June”. */
function anotherKindElsewhen(indexed: IndexedEvent, beside: ToldBeside): number {
  const { date, kind, named, bySeries, telling, met, reached } = beside;
  const isToldWell = named || bySeries || telling >= TOLD_WELL;
  const isOneSided = indexed.first !== undefined && met === 0 && reached < 2 && telling === 0;
  const isOfElse = kind < 1.5 || isOneSided;
  return isOfElse && !isToldWell && isOutside(indexed, date) ? -1.5 : 0;
}

/**
 * Whoever goes to one side is not on the way to what the two have at a third place, nor to a visit of that side to the other; “Putin hosts
 * Erdogan” is no visit to Turkey.
 */
function anotherDestination(
  { event, host, sides }: IndexedEvent,
  { destinations, receivers, kinds }: ToldHeadline,
): number {
  const isSide = (id: string) => sides.has(id);
  const toSide = [...destinations].some(isSide) && (host === undefined || !destinations.has(host));
  // Rounds are seldom at the home of one side.
  const isRound = event.kind === "talks" && !kinds.has("talks") && (host === undefined || !sides.has(host));
  if (isRound) return toSide ? -2.5 : 0;
  if (event.series !== undefined || host === undefined) return 0;
  if (event.kind === "visit" && receivers.size > 0 && !receivers.has(host) && [...receivers].some(isSide)) return -4;
  if (!toSide) return 0;
  return event.kind === "visit" ? -3 : sides.has(host) ? 0 : -2;
}

/** A round of talks is no conference that is to be in the same city. */
function roundElsewhere({ event }: IndexedEvent, { text }: ToldHeadline, { named, bySeries }: ToldBeside): number {
  const isOfMany = event.kind === "conference" || event.kind === "summit";
  return isOfMany && !named && !bySeries && /\brounds? of\b/.test(text) ? -2.5 : 0;
}

function isOutside(indexed: IndexedEvent, date: Edtf | undefined): boolean {
  return date !== undefined && (indexed.first ?? indexed.last) !== undefined && !overlapsWindow(indexed, date);
}

function overlapsWindow({ first, last }: IndexedEvent, date: Edtf | undefined): boolean {
  return (
    date !== undefined &&
    (first ?? last) !== undefined &&
    (earliest(date) !== undefined || latest(date) !== undefined) &&
    overlaps(date, first ?? last, last ?? first)
  );
}
