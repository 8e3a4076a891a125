// What a digest tells of each event, and under which heading. Pure.

import type { Day } from "@attache/edtf";
import type { Archive } from "../archive/archive.ts";
import { difference } from "../archive/change.ts";
import { firstPossibleDay } from "../archive/phase.ts";
import type { Event } from "../archive/schema.ts";
import { sortSteps } from "../archive/sort-steps.ts";
import { mapSteps, type Steps } from "../archive/steps.ts";
import { type ChangesSince, changesSince, type NoChange } from "../ledger/changes-since.ts";
import { BASELINE_KEY, type EventEntry, type RecordedStep } from "../ledger/entry.ts";
import { entryAt, type Ledger } from "../ledger/ledger.ts";
import { readSequence } from "../ledger/read-position.ts";
import { type DigestGroup, type DigestItem, GROUPS, type Group, type LeftOut, WITHOUT_CHANGE } from "./digest.ts";
import { unwantedEvent } from "./filter.ts";
import { digestGroupOf } from "./group.ts";
import type { Reader } from "./reader.ts";
import { changesKnownSince } from "./welcome.ts";

/** Whose news, and up to which place of the ledger. */
export type EventRequest = {
  readonly archive: Pick<Archive, "events" | "actors">;
  readonly ledger: Ledger;
  readonly reader: Reader;
  readonly to: number;
  /** The day from which it is seen. */
  readonly day: Day;
};

type GroupedEvents = {
  readonly groups: readonly DigestGroup[];
  readonly untold: number;
  readonly fresh: ReadonlySet<string>;
};

/**
 * The items, in order, under headings that are true of them. `back`: tells everything since that day, also what these readers could
 * have known; `fresh` are the events with news since the last edition. `untold`: how many had remarks that nobody asked for. What is
 * left out is added to `leftOut`.
 */
export function* groupEvents(request: EventRequest, back: Day | undefined, leftOut: LeftOut[]): Steps<GroupedEvents> {
  const groups = new Map<Group, DigestItem[]>();
  const fresh = new Set<string>();
  let untold = 0;
  for (const [id, entries] of request.ledger.events) {
    yield;
    if (entryAt(entries, request.to)?.withdrawn !== undefined) continue;
    const news = changesSince(entries, readSequence(request.reader, "event", id), request.to);
    const earlier = back === undefined ? undefined : changesKnownSince(entries, back, request.to);
    const found = newsOf(id, entries, earlierOrNews(earlier, news), request);
    if (found === undefined) continue;
    if (typeof found !== "string") {
      const group = groups.get(found.group);
      if (group === undefined) groups.set(found.group, [found.item]);
      else group.push(found.item);
      if (typeof news === "object") fresh.add(id);
    } else if (news !== undefined) {
      // Of what was never news to these readers it goes without saying.
      leftOut.push({ kind: "event", id, title: request.archive.events.get(id)?.title ?? id, reason: found });
      if (found === "remarks") untold++;
    }
  }
  return { groups: yield* groupsInOrder(groups), untold, fresh };
}

function* groupsInOrder(groups: ReadonlyMap<Group, readonly DigestItem[]>): Steps<readonly DigestGroup[]> {
  const found: DigestGroup[] = [];
  for (const group of GROUPS) {
    const items = groups.get(group);
    if (items !== undefined) found.push({ group, items: yield* byFirstDay(items) });
  }
  return found;
}

/** What was known before is told together with what is new of it, unless that is of longer ago. */
function earlierOrNews(
  earlier: ChangesSince | undefined,
  news: ChangesSince | NoChange | undefined,
): ChangesSince | NoChange | undefined {
  if (typeof news !== "object") return earlier ?? news;
  const keys = new Set(earlier?.steps.map(({ key }) => key));
  return earlier !== undefined && news.steps.every(({ key }) => keys.has(key)) ? earlier : news;
}

type EventNews = { readonly group: Group; readonly item: DigestItem };

/** What is told of an event, or why it is not; undefined when there is nothing new. */
function newsOf(
  id: string,
  entries: readonly EventEntry[],
  news: ChangesSince | NoChange | undefined,
  { archive, reader, to, day }: EventRequest,
): EventNews | LeftOut["reason"] | undefined {
  if (news === undefined) return undefined;
  const event = archive.events.get(id);
  if (event === undefined || news === "gone") return "removed";
  if (news === "unchanged") return "unchanged";
  const unwanted = unwantedEvent(reader, event, [news.before, news.after], archive);
  if (unwanted !== undefined) return unwanted;
  const item = digestItemOf(event, news, entries, to);
  if (item === undefined) return undefined;
  const group = digestGroupOf(item, { past: news.past, today: day });
  return WITHOUT_CHANGE.has(group) && reader.remarks === undefined ? "remarks" : { group, item };
}

/** What is told of one event; `entries` are all of it, and `news` is what is untold of them up to the place `to`. */
export function digestItemOf(
  event: Pick<Event, "id" | "title">,
  { before, after, correction, corrects, steps }: ChangesSince,
  entries: readonly EventEntry[],
  to: number,
): DigestItem | undefined {
  // Who only comments on a change is not the one who made it.
  const newest = steps.findLast(statesFacts) ?? steps.at(-1) ?? entryAt(entries, to)?.steps.at(-1);
  if (newest === undefined) return undefined;
  const { known, says, summary, sources } = newest;
  const changes = difference(before, after);
  const developments = Math.max(1, steps.length);
  const about = { event: event.id, title: event.title, before, after, changes, correction, corrects };
  const tells = [...(before === undefined ? [BASELINE_KEY] : []), ...steps.map(({ key }) => key)];
  return { ...about, known, says, summary, sources, developments, tells };
}

function statesFacts({
  status,
  date,
  start,
  end,
  place,
  format,
  participants,
  confirmedBy,
  declined,
}: RecordedStep): boolean {
  return [status, date, start, end, place, format, participants, confirmedBy, declined].some(
    (fact) => fact !== undefined,
  );
}

/** By the first possible day, those without a date last. */
function* byFirstDay(items: readonly DigestItem[]): Steps<readonly DigestItem[]> {
  const dated = yield* mapSteps(items, (item) => ({ item, day: firstPossibleDay(item.after) ?? "~" }));
  const sorted = yield* sortSteps(dated, (a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : a.item.title.localeCompare(b.item.title),
  );
  return sorted.map(({ item }) => item);
}
