// A reading as `npm run leads` prints it: an object of plain values, or a line for people. Pure.

import { formatEdtf } from "@attache/edtf";
import { iso } from "../../process/clock.ts";
import { truncate } from "../../text/truncate.ts";
import type { ItemReading, ReadableItem } from "./item-reading.ts";

/** The keys stand in this order. */
export function leadObject(item: ReadableItem, reading: ItemReading) {
  return {
    link: item.link,
    title: item.title,
    published: item.published === undefined ? null : iso(item.published),
    lane: reading.lane,
    events: reading.events.map(({ id, score }) => ({ id, score })),
    proposed: reading.proposed === undefined ? null : { ...reading.proposed },
    status: reading.status ?? null,
    date: reading.date === undefined ? null : formatEdtf(reading.date),
    says: reading.says ?? null,
    quotes: reading.quotes.map(({ text, verdict, quote = null }) => ({ text, verdict, quote })),
    news: reading.news,
    why: reading.why,
  };
}

/** Widths of the columns, in characters. */
const COLUMNS = { day: 10, lane: 7, event: 34, status: 10, date: 24, title: 100 } as const;

export function leadRow(item: ReadableItem, reading: ItemReading): string {
  const [first] = reading.events;
  const proposed =
    reading.proposed === undefined ? "" : `new ${reading.proposed.kind}: ${reading.proposed.participants.join(", ")}`;
  const cells: readonly (readonly [string, number])[] = [
    [item.published === undefined ? "–" : iso(item.published).slice(0, 10), COLUMNS.day],
    [reading.lane, COLUMNS.lane],
    [first === undefined ? proposed : `${first.id} ${first.score.toFixed(1)}`, COLUMNS.event],
    [reading.status ?? "", COLUMNS.status],
    [reading.date === undefined ? "" : formatEdtf(reading.date), COLUMNS.date],
    [item.title, COLUMNS.title],
  ];
  return cells
    .map(([text, width]) => truncate(text, width).padEnd(width))
    .join("  ")
    .trimEnd();
}
