// Which events a headline can be about, best first: found by what it names, weighed, and held against what it must have. Pure.

import { type Evidence, evidenceFor, type HeadlineTime } from "./event-evidence.ts";
import { meetsMusts } from "./event-musts.ts";
import type { IndexedEvent } from "./indexed-event.ts";
import type { ReadingIndex } from "./reading-index.ts";
import type { ToldHeadline } from "./told.ts";

export type RankedEvent = { readonly indexed: IndexedEvent; readonly score: number; readonly evidence: Evidence };

/** From here on a headline is about the event, and from the second on it may be a lead. Points. */
export const MENTION_SCORE = 2.5;
export const LEAD_SCORE = 4;

/** What a headline that fails a must has too many points by. */
const FAILED_MUST = -3;

/** Ministers of the G20 are not its leaders; a meeting of two beside it is another event. */
const NOT_THIS_GATHERING = -3;

/** What is named beside the main clauses counts less: “Trump delays China visit amid Iran war”. Points. */
const ASIDE = -1.5;
/** So much what needs a side that is named only there stays behind what the main clause fits: “Russia talks put off over Iran war”. Points. */
const BEHIND_MAIN = 0.25;

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
  const mainBest = Math.max(...[...best.values()].map(({ score }) => score));
  for (const one of whole) {
    const { named, bySeries, sides } = one.evidence;
    const inMain = best.get(one.indexed.event.id)?.evidence.sides.size ?? 0;
    const isSideAside = mainBest >= LEAD_SCORE && !named && !bySeries && sides.size > inMain;
    const score = Math.min(one.score + ASIDE, isSideAside ? mainBest - BEHIND_MAIN : Number.POSITIVE_INFINITY);
    if (score > (best.get(one.indexed.event.id)?.score ?? Number.NEGATIVE_INFINITY))
      best.set(one.indexed.event.id, { ...one, score });
  }
  return [...best.values()].sort(byScore);
}

/** Of what is as near, what is of the very kind that is told, and what comes first: of a year its end. */
function byScore(a: RankedEvent, b: RankedEvent): number {
  const due = ({ indexed: { last, first } }: RankedEvent) => last ?? first ?? "9";
  return b.score - a.score || b.evidence.kind - a.evidence.kind || due(a).localeCompare(due(b));
}

export function rankEvents(told: ToldHeadline, time: HeadlineTime, index: ReadingIndex): readonly RankedEvent[] {
  const isOnlyLesser = told.lesser && !LEADERS_TOO.test(wordsOfMain(told));
  const ranked = [...candidateIds(told, index)].flatMap((id): RankedEvent[] => {
    const indexed = index.events.get(id);
    if (indexed === undefined) return [];
    const evidence = evidenceFor(indexed, told, time, index);
    const score =
      evidence.score +
      (meetsMusts(indexed, evidence, told, index) ? 0 : FAILED_MUST) +
      (isBesideSeries(indexed, evidence, told) ? NOT_THIS_GATHERING * (OF_TWO_AT.test(told.text) ? 3 : 1) : 0) +
      (isOnlySideline(indexed, told) ? 2 * NOT_THIS_GATHERING : 0) +
      (told.lesser && isOfLeaders(indexed) && !evidence.named ? NOT_THIS_GATHERING * (isOnlyLesser ? 3 : 1) : 0);
    return [{ indexed, score: Math.round(score * 100) / 100, evidence }];
  });
  return withTrips(ranked, told, index).sort(byScore);
}

/** Points by which somebody’s trip to a recurring meeting goes before the meeting, where that person is named. */
const TRIP_BEFORE = 0.25;

/** “Putin will not travel to the G20 in Miami” is told of his trip, where the archive has it. */
function withTrips(
  ranked: readonly RankedEvent[],
  { actFor }: ToldHeadline,
  { bySeries }: ReadingIndex,
): RankedEvent[] {
  return ranked.map((one) => {
    const { event, host } = one.indexed;
    if (event.series !== undefined || event.kind !== "visit" || host === undefined) return one;
    const isGuest = (id: string) => actFor.get(id)?.includes(host) === false;
    const meetings = event.topics.flatMap((topic) => bySeries.get(topic) ?? []);
    if (meetings.length === 0 || !one.evidence.people.some(isGuest)) return one;
    const there = ranked.filter(({ indexed }) => meetings.includes(indexed.event.id) && indexed.host === host);
    const least = Math.max(...there.map(({ score }) => score)) + TRIP_BEFORE;
    return least > one.score && one.score >= MENTION_SCORE ? { ...one, score: least } : one;
  });
}

const LEADERS_TOO = /\b(?:leaders|summits?|heads of)\b/;

/** “Ahead of the summit, ministers meet” is told of ministers. */
function wordsOfMain({ headline: { words, clauses } }: ToldHeadline): string {
  return words.flatMap(({ key, clause }) => (clauses[clause]?.role === "beside" ? [] : [key])).join(" ");
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

/** Two who are to meet there tell when they do, and not when all others do. */
const OF_TWO_AT = /\b(?:to|will|could|may) meet (?:\S+ ){0,3}(?:at|during)\b/;

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
