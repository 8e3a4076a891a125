// Which events are worth a look for a timeline: a wider choice than those that are shown, and how many others there are.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { numberOfDay, touching } from "../../archive/day-spans.ts";
import { eventsLasting, eventsTouching } from "../../archive/events-in-time.ts";
import { eventsOnLine } from "../../archive/events-on-line.ts";
import { stateAsOf } from "../../archive/history.ts";
import { eventsMayConcern } from "../../archive/may-concern.ts";
import type { Event } from "../../archive/schema.ts";
import { findPlace } from "../../archive/search/number-lists.ts";
import type { QuestionAbout } from "../../core/question.ts";

/** `others`: those that need no look, since they are on the timeline, too far from today to be shown, or never had a date. */
export type MayBeOnTimeline = {
  readonly events: Iterable<Event>;
  readonly others: { readonly dated: number; readonly undated: number };
};

const NO_OTHERS = { dated: 0, undated: 0 } as const;

export function mayBeOnTimeline(
  { topic, actor, from, to, asOf }: QuestionAbout<"timeline">,
  today: Day,
  archive: Archive,
  most: number,
): MayBeOnTimeline {
  const own = eventsMayConcern({ topic, actor }, archive);
  if (own !== undefined) return { events: own, others: NO_OTHERS };
  if (asOf !== undefined) return { events: eventsTouching(archive, undefined, undefined, asOf), others: NO_OTHERS };
  if (from === undefined && to === undefined) return aroundToday(today, archive, most);
  const { events, spans, undated } = eventsOnLine.of(archive);
  const there = [...touching(from, to, spans)].flatMap((place) => events[place] ?? []);
  return { events: there, others: { dated: 0, undated: undated.length } };
}

/** What goes on today or may still come stands from today on, though its first day lies before. */
function aroundToday(today: Day, archive: Archive, most: number): MayBeOnTimeline {
  const { events, days, undated } = eventsOnLine.of(archive);
  const lasting = eventsLasting(archive, today).filter((event) => stateAsOf(event, undefined)?.date !== undefined);
  const begins = findPlace(days, numberOfDay(today));
  const around = events.slice(Math.max(0, begins - most - lasting.length), begins + most);
  const looked = new Set([...around, ...lasting]);
  return { events: looked, others: { dated: events.length - looked.size, undated: undated.length } };
}
