// Which events a headline can be about, best first: found by what it names, weighed, and held against what it must have. Pure.

import { type Evidence, evidenceFor, type HeadlineTime } from "./event-evidence.ts";
import type { IndexedEvent } from "./indexed-event.ts";
import type { ReadingIndex } from "./reading-index.ts";
import type { ToldHeadline } from "./told.ts";

export type RankedEvent = { readonly indexed: IndexedEvent; readonly score: number; readonly evidence: Evidence };

/** From here on a headline is about the event, and from the second on it may be a lead. Points. */
export const MENTION_SCORE = 3;
export const LEAD_SCORE = 4;

/** What a headline that fails a must has too many points by. */
const FAILED_MUST = -3;

/** Ministers of the G20 are not its leaders; a meeting of two beside it is another event. */
const NOT_THIS_GATHERING = -3;

/** What is named beside the main clauses counts less: “Trump delays China visit amid Iran war”. Points. */
const ASIDE = -1.5;

/** Best first. `main`: the headline without what stands beside; undefined when that is all of it. */
export function rankInHeadline(
  told: ToldHeadline,
  main: ToldHeadline | undefined,
  time: HeadlineTime,
  index: ReadingIndex,
): readonly RankedEvent[] {
  const whole = rankEvents(told, time, index);
  if (main === undefined) return whole;
  const best = new Map(rankEvents(main, time, index).map((one) => [one.indexed.event.id as string, one]));
  for (const one of whole) {
    const score = one.score + ASIDE;
    if (score > (best.get(one.indexed.event.id)?.score ?? Number.NEGATIVE_INFINITY))
      best.set(one.indexed.event.id, { ...one, score });
  }
  return [...best.values()].sort(byScore);
}

function byScore(a: RankedEvent, b: RankedEvent): number {
  return b.score - a.score || (a.indexed.first ?? "9").localeCompare(b.indexed.first ?? "9");
}

export function rankEvents(told: ToldHeadline, time: HeadlineTime, index: ReadingIndex): readonly RankedEvent[] {
  const ranked = [...candidateIds(told, index)].flatMap((id): RankedEvent[] => {
    const indexed = index.events.get(id);
    if (indexed === undefined) return [];
    const evidence = evidenceFor(indexed, told, time, index);
    const score =
      evidence.score +
      (meetsMusts(indexed, evidence, told, index) ? 0 : FAILED_MUST) +
      (isBesideSeries(indexed, evidence, told) ? NOT_THIS_GATHERING : 0) +
      (isOnlySideline(indexed, told) ? 2 * NOT_THIS_GATHERING : 0) +
      (told.lesser && isOfLeaders(indexed) && !evidence.named ? NOT_THIS_GATHERING : 0);
    return [{ indexed, score: Math.round(score * 100) / 100, evidence }];
  });
  return ranked.sort(byScore);
}

function isOfLeaders({ event }: IndexedEvent): boolean {
  return (
    event.series !== undefined && event.kind === "summit" && !/\bminist/i.test([event.title, ...event.also].join(" "))
  );
}

/** Named nowhere but behind “on the sidelines of”. */
function isOnlySideline({ event }: IndexedEvent, { names, headline }: ToldHeadline): boolean {
  const naming = names.filter(
    (name) =>
      (name.is === "series" && name.id === event.series) || (name.is === "event" && name.ids.includes(event.id)),
  );
  const isSideline = ({ from }: (typeof naming)[number]) =>
    /sidelines|margins/.test(headline.clauses[headline.words[from]?.clause ?? -1]?.opener ?? "");
  return naming.length > 0 && naming.every(isSideline);
}

function candidateIds(told: ToldHeadline, index: ReadingIndex): ReadonlySet<string> {
  const ids = new Set<string>(told.events.keys());
  const add = (list: readonly string[] | undefined) => {
    for (const id of list ?? []) ids.add(id);
  };
  for (const { ids: people } of told.people) for (const id of people) add(index.byActor.get(id));
  for (const id of [...told.states.keys(), ...told.represented, ...told.organisations]) add(index.byActor.get(id));
  for (const key of told.places) add(index.byPlace.get(key));
  for (const id of told.series) add(index.bySeries.get(id));
  for (const stem of told.stems) {
    const list = index.byWord.get(stem);
    if (list !== undefined && list.length <= 5) add(list);
  }
  for (const pair of told.pairs) add(index.byPair.get(pair));
  return ids;
}

/** “Biden to meet Xi at APEC”: a meeting of two is no news of the gathering beside which it is. */
function isBesideSeries(
  { event }: IndexedEvent,
  { named, people }: Evidence,
  { people: all, text, kinds }: ToldHeadline,
): boolean {
  if (event.series === undefined || event.kind === "talks") return false;
  const meets = kinds.has("meeting") || kinds.has("call") || /\bbilateral|\bpull aside|\bhandshake/.test(text);
  return (
    !named &&
    meets &&
    all.length >= 2 &&
    people.length < 2 &&
    /\b(?:at|beside|during|sidelines?|margins?|ahead)\b/.test(text)
  );
}

/** What the kind of the event wants to be told, unless the headline has its name. */
function meetsMusts(indexed: IndexedEvent, evidence: Evidence, told: ToldHeadline, index: ReadingIndex): boolean {
  const { event, sides } = indexed;
  const { named, bySeries, people, placed, kind, telling } = evidence;
  // The day after a call what was said in it is told without a word of it.
  const fresh = people.length >= 2 && evidence.time >= 1.5;
  if (event.kind === "call" && !told.kinds.has("call")) return fresh && told.kinds.size === 0;
  if (named) return true;
  // A name that no other event has, with its kind: “the Normandy Four summit”.
  if (telling >= 2 && kind > 0) return true;
  switch (event.kind) {
    case "statement":
      return people.length > 0 && kind > 0 && (placed || telling > 0);
    case "measure":
    case "agreement":
    case "vote":
      return kind > 0 && telling >= 1 && evidence.sides.size >= Math.min(2, sides.size);
    default:
      return (
        bySeries ||
        (isTogether(indexed, evidence, told) && (kind > 0 || placed)) ||
        fresh ||
        (kind >= 1.5 && evidence.sides.size > 0 && isOnlyOfKind(indexed, evidence, told, index)) ||
        (placed && kind > 0 && comesThere(indexed, evidence, told))
      );
  }
}

/** Somebody who is no host is told, or what it is about: others come to Beijing, too. */
function comesThere({ host, sides, people, places }: IndexedEvent, evidence: Evidence, told: ToldHeadline): boolean {
  if (evidence.telling > 0 || [...told.placed].some((key) => places.has(key))) return true;
  if (sides.size < 2 && people.size > 1) return evidence.people.length > 1;
  return evidence.people.length > 0 || [...evidence.sides].some((id) => id !== host);
}

/** Both sides come, or enough of many; of one country, two of its people. */
function isTogether({ event, sides, people }: IndexedEvent, evidence: Evidence, told: ToldHeadline): boolean {
  if (sides.size < 2) {
    if (people.size > 1) return evidence.people.length >= 2;
    // “Second peace summit”: of one side, by what it is about.
    return (
      evidence.sides.size > 0 &&
      (evidence.placed ? evidence.people.length > 0 : evidence.telling >= 1 && evidence.kind >= 1)
    );
  }
  if (sides.size > 4 || event.kind === "conference")
    return (
      evidence.sides.size >= 2 &&
      (evidence.telling > 0 || (evidence.kind >= 1.5 && evidence.sides.size >= sides.size - 1))
    );
  if (event.series !== undefined)
    return evidence.sides.size >= 2 && evidence.sides.size >= sides.size - 1 && evidence.kind >= 1;
  return evidence.sides.size >= 2 && (evidence.people.length > 0 || told.pair || hasLinkedNoun(told));
}

/** “Peace talks postponed” of the one country that has talks before it, by what they are about or on their day. */
function isOnlyOfKind(indexed: IndexedEvent, evidence: Evidence, told: ToldHeadline, index: ReadingIndex): boolean {
  const { event, sides, people, host } = indexed;
  if (event.series !== undefined || (people.size > 1 && evidence.people.length === 0 && event.kind !== "talks"))
    return false;
  const isDue = evidence.time >= 1.5 && (sides.size < 2 || event.kind === "talks" || event.kind === "conference");
  if (evidence.telling < 0.5 && !isDue) return false;
  // Talks with somebody else are other talks.
  if ([...told.states].some(([id, { party }]) => party && !sides.has(id) && id !== host)) return false;
  return [...evidence.sides].some((id) => {
    const alike = (index.byActor.get(id) ?? [])
      .flatMap((one) => index.events.get(one) ?? [])
      .filter((one) => one.event.kind === event.kind);
    return alike.filter((one) => sides.size > 1 || one.sides.size < 2).length === 1;
  });
}

/** Two states alone need a word for their meeting: “calls out”, “deal” are none. */
function hasLinkedNoun({ kinds }: ToldHeadline): boolean {
  return kinds.has("summit") || kinds.has("talks") || kinds.has("meeting") || kinds.has("visit") || kinds.has("call");
}
