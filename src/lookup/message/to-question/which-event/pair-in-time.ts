// Which of several events is the one beside another in time: what two did before a journey, and not the like of another year. Pure.

import { daysBetween, earliest } from "@attache/edtf";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import type { Event } from "../../../../archive/schema.ts";
import { compareText } from "../../../../text/compare-text.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { namesIn } from "../../../answers/event-texts.ts";
import { singleBest } from "./resolve-events.ts";

const DAYS_OF_A_JOURNEY = 31;

/** Whether somebody may have been in both places on one way; a visit of another year was not asked for. */
export function areOfOneJourney(pair: readonly FoundEvent[]): boolean {
  const [one, other] = pair.map(firstDayTold);
  return one !== undefined && other !== undefined && Math.abs(daysBetween(one, other)) <= DAYS_OF_A_JOURNEY;
}

/** Where one of them is sure, of the others the nearest on the side that is asked for; `isFarApart`: though months may lie between them. */
export function twoNamed(
  firsts: readonly FoundEvent[],
  seconds: readonly FoundEvent[],
  way: string,
  isFarApart: boolean,
): readonly FoundEvent[] | undefined {
  const side = /^before$/iu.test(way) ? 1 : /^after$/iu.test(way) ? -1 : 0;
  const [first, second] = [singleBest(firsts), singleBest(seconds)];
  const one = first ?? (second && nearestOnSide(second, firsts, -side));
  const other = second ?? (first && nearestOnSide(first, seconds, side));
  if (one === undefined || other === undefined || one.event.id === other.event.id) return undefined;
  // What two did again and again is not told by an event that is months away.
  const isSure = isFarApart || (firsts.length === 1 && seconds.length === 1);
  return isSure || areOfOneJourney([one, other]) ? [one, other] : undefined;
}

/** `side`: 1 for those that come after it, -1 for those before, 0 for none: then which of several is meant nobody knows. */
function nearestOnSide(one: FoundEvent, others: readonly FoundEvent[], side: number): FoundEvent | undefined {
  if (side === 0) return undefined;
  const day = firstDayTold(one);
  const there = others
    .filter((other) => other.event.id !== one.event.id && sideInPair(other, one, side) === side)
    .toSorted((a, b) => compareText(firstDayTold(a), firstDayTold(b)));
  const named = there.find(({ event }) => sideInName(event, one.event) !== undefined);
  return named ?? (side > 0 ? there.find((other) => firstDayTold(other) >= day) : there.at(-1));
}

/** Of the same day whatever it is not called is not known; then it is shown beside the other, as of that day. */
function sideInPair(other: FoundEvent, one: FoundEvent, asked: number): number {
  return (
    sideInName(other.event, one.event) ?? (Math.sign(compareText(firstDayTold(other), firstDayTold(one))) || asked)
  );
}

/** “The call before Samarkand”: on which side of another an event is by what it is called. */
function sideInName({ title, also = [] }: Event, other: Event): number | undefined {
  for (const name of [title, ...also]) {
    const { way, what } = / (?<way>before|after) (?:the )?(?<what>\S.*)$/u.exec(keyOf(name))?.groups ?? {};
    if (what !== undefined && namesIn(other).includes(` ${what} `)) return way === "before" ? -1 : 1;
  }
  return undefined;
}

function firstDayTold({ state: { date } }: FoundEvent): string {
  return (date === undefined ? undefined : earliest(date)) ?? "";
}
