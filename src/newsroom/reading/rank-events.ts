// Which events a headline can be about, best first: found by what it names, weighed, and held against what it must have. Pure.

import type { Day, Edtf } from "@attache/edtf";
import { type Evidence, evidenceFor } from "./event-evidence.ts";
import type { IndexedEvent } from "./indexed-event.ts";
import type { ReadingIndex } from "./reading-index.ts";
import type { Told } from "./told.ts";

export type RankedEvent = { readonly indexed: IndexedEvent; readonly score: number; readonly evidence: Evidence };

/** From here on a headline is about the event. Points. */
export const MENTION_SCORE = 4;

/** What a headline that fails a must has too many points by. */
const FAILED_MUST = -3;

/** Ministers of the G20 are not its leaders; a meeting of two beside it is another event. */
const NOT_THIS_GATHERING = -3;

export function rankEvents(
  told: Told,
  date: Edtf | undefined,
  today: Day,
  index: ReadingIndex,
): readonly RankedEvent[] {
  const ids = candidateIds(told, index);
  const ranked = [...ids].flatMap((id): RankedEvent[] => {
    const indexed = index.events.get(id);
    if (indexed === undefined) return [];
    const evidence = evidenceFor(indexed, told, date, today, index);
    let score = evidence.score;
    if (!meetsMusts(indexed, evidence, told)) score += FAILED_MUST;
    if (isBesideSeries(indexed, evidence, told)) score += NOT_THIS_GATHERING;
    if (
      told.lesser &&
      indexed.event.series !== undefined &&
      !evidence.named &&
      indexed.event.kind === "summit" &&
      !isOfMinisters(indexed)
    )
      score += NOT_THIS_GATHERING;
    return [{ indexed, score: Math.round(score * 100) / 100, evidence }];
  });
  return ranked.sort((a, b) => b.score - a.score || (a.indexed.first ?? "9").localeCompare(b.indexed.first ?? "9"));
}

function candidateIds(told: Told, index: ReadingIndex): ReadonlySet<string> {
  const ids = new Set<string>(told.events.keys());
  const add = (list: readonly string[] | undefined) => {
    for (const id of list ?? []) ids.add(id);
  };
  for (const { ids: people } of told.people) for (const id of people) add(index.byActor.get(id));
  for (const id of [...told.states.keys(), ...told.represented, ...told.organisations]) add(index.byActor.get(id));
  for (const key of told.places) add(index.byPlace.get(key));
  for (const id of told.series) add(index.bySeries.get(id));
  for (const key of told.keys) {
    const list = index.byWord.get(key);
    if (list !== undefined && list.length <= 5) add(list);
  }
  return ids;
}

function isOfMinisters({ event }: IndexedEvent): boolean {
  return /\bminist/i.test([event.title, ...event.also].join(" "));
}

/** “Biden to meet Xi at APEC”: a meeting of two is no news of the gathering beside which it is. */
function isBesideSeries(
  { event }: IndexedEvent,
  { named, people }: Evidence,
  { people: all, text, kinds }: Told,
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
function meetsMusts(indexed: IndexedEvent, evidence: Evidence, told: Told): boolean {
  const { event, sides } = indexed;
  const { named, bySeries, people, placed, kind, telling } = evidence;
  if (event.kind === "call" && !told.kinds.has("call")) return false;
  if (named) return true;
  if (event.kind === "statement") return people.length > 0 && kind > 0 && (placed || telling > 0);
  if (event.kind === "measure" || event.kind === "agreement" || event.kind === "vote")
    return kind > 0 && telling >= 1 && (evidence.sides.size >= Math.min(2, sides.size) || telling >= 2);
  if (bySeries) return true;
  const both = evidence.sides.size >= 2 && (people.length > 0 || told.pair || hasLinkedNoun(told));
  if (event.series !== undefined) return event.kind === "talks" ? both : (placed && kind > 0) || telling >= 2;
  if (sides.size > 4) return (placed && kind > 0) || (evidence.sides.size >= 2 && telling > 0 && kind > 0);
  return both ? kind > 0 || placed : placed && kind > 0 && (evidence.sides.size > 0 || telling > 0);
}

/** Two states alone need a word for their meeting: “calls out”, “deal” are none. */
function hasLinkedNoun({ kinds }: Told): boolean {
  return kinds.has("summit") || kinds.has("talks") || kinds.has("meeting") || kinds.has("visit") || kinds.has("call");
}
