// A headline, read on a day against the frozen archive.
import { formatEdtf } from "@attache/edtf";
import type { ReadableItem } from "#src/newsroom/reading/item-reading.ts";
import { readItem } from "#src/newsroom/reading/read-item.ts";
import { createReadingIndex } from "#src/newsroom/reading/reading-index.ts";
import { frozen } from "../../helpers/shipped.ts";

const archive = frozen();

/** What is read on a day in a headline, against what was known on the day before. */
export function readOn(day: string, title: string, other: Partial<ReadableItem> = {}) {
  const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  const item: ReadableItem = {
    link: "https://example.org/1",
    title,
    excerpt: "",
    published: Date.parse(`${day}T12:00:00Z`),
    publisher: "The Daily Example",
    kind: "press",
    language: "en",
    country: undefined,
    zone: "UTC",
    ...other,
  };
  const { lane, events, status, date, says, news, proposed, quotes, why } = readItem(item, {
    index: createReadingIndex(archive, before),
  });
  const dated = date === undefined ? undefined : formatEdtf(date);
  return { lane, event: events[0]?.id, events, status, date: dated, says, news, proposed, quotes, why };
}
