// The picture of a digest: what it tells and what lies ahead, on one timeline.

import { earliest, latest } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { type DateHistory, dateHistoryOf } from "../../../archive/date-history.ts";
import type { EventId } from "../../../archive/fields.ts";
import type { ShownDigest } from "../../../digest/digest.ts";
import { drawTimeline } from "../../../picture/svg/draw-timeline.ts";
import { describePictured } from "../../../wording/describe-date-history.ts";
import type { Words } from "../../../wording/words.ts";
import { altText, type CardPicture } from "../message/picture.ts";

/** Rows that a phone shows without turning it. */
const MAX_PICTURED = 10;

/** undefined when nothing of it has a date. */
export function digestPicture(digest: ShownDigest, archive: Archive, words: Words): CardPicture | undefined {
  const { groups, ahead, day } = digest;
  const told = groups.flatMap(({ group, items }) => (group === "record" ? [] : items.map(({ event }) => event)));
  const ids = [...new Set([...told, ...ahead.map(({ event }) => event)])];
  const histories = ids
    .flatMap((id) => datedHistory(id, archive))
    .slice(0, MAX_PICTURED)
    .toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)) || a.event.id.localeCompare(b.event.id));
  if (histories.length === 0) return undefined;
  // The title stands above it.
  const heading = words.dates.weekday(day);
  const count = words.labels.events({ count: histories.length });
  return {
    name: "digest.png",
    svg: drawTimeline({ heading, notes: [count], histories, today: day }, words),
    alt: altText(
      words.broadcast.pictured({ heading, day: words.dates.day(day) }),
      histories.map((history) => describePictured(history, archive, words, day)),
      words,
    ),
  };
}

function datedHistory(id: EventId, archive: Pick<Archive, "events">): readonly DateHistory[] {
  const event = archive.events.get(id);
  const history = event && dateHistoryOf(event, undefined);
  return history === undefined || firstDay(history) === "" ? [] : [history];
}

function firstDay({ state, left }: DateHistory): string {
  const date = state.date ?? left.at(-1);
  return date === undefined ? "" : (earliest(date) ?? latest(date) ?? "");
}
