import { expect, test } from "vitest";
import { readItem } from "#src/newsroom/reading/read-item.ts";
import { createReadingIndex } from "#src/newsroom/reading/reading-index.ts";
import { madeUpItem, proposedHeadlines } from "#src/newsroom-panel/proposed-headlines.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const today = "2026-05-28";
const index = createReadingIndex(frozen(), today);
const read = (item: Parameters<typeof readItem>[0]) => readItem(item, { index, words: ENGLISH });
const ports = { archive: frozen, today: () => today, words: ENGLISH, read } as const;

test("one event ahead is put off and another called off, and each headline is read as just that", () => {
  const titles = proposedHeadlines(ports);
  const readings = titles.map((title) => read(madeUpItem(title)));
  expect(readings.map(({ lane, status }) => [lane, status])).toEqual([
    ["lead", "postponed"],
    ["lead", "cancelled"],
  ]);
  const events = readings.map(({ events: [first] }) => frozen().events.get(first?.id ?? ("" as never))?.title ?? "");
  expect(titles.map((title, at) => title.startsWith(events[at] ?? "?"))).toEqual([true, true]);
});

test("of an event of which a lead waits nothing is proposed", () => {
  const first = proposedHeadlines(ports);
  const waiting = new Set(first.map((title) => read(madeUpItem(title)).events[0]?.id));
  const next = proposedHeadlines(ports, waiting);
  expect(next).toHaveLength(2);
  expect(next.filter((title) => first.includes(title))).toEqual([]);
});
