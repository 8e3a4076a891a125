// The titles of the archive's own sources as headlines: each is read on its day against the archive without what it founded.
import { addDays, formatEdtf } from "@attache/edtf";
import type { Archive } from "#src/archive/archive.ts";
import { knownBy } from "#src/archive/known-steps.ts";
import type { Development, Event, Source } from "#src/archive/schema.ts";
import type { ItemReading } from "#src/newsroom/reading/item-reading.ts";
import { readItem } from "#src/newsroom/reading/read-item.ts";
import { createReadingIndex } from "#src/newsroom/reading/reading-index.ts";

export type FoundingTitle = {
  readonly source: Source;
  readonly day: string;
  /** The events whose steps it founded, with those steps. */
  readonly founded: readonly { readonly event: Event; readonly step: Development }[];
  /** Ids of those that were known the day before, without it. */
  readonly known: readonly string[];
  readonly reading: ItemReading;
};

/** English titles with a day and without a note that they were only described. */
export function readFoundingTitles(archive: Archive): readonly FoundingTitle[] {
  const founding = new Map<string, { readonly event: Event; readonly step: Development }[]>();
  for (const event of archive.events.values()) {
    for (const step of event.developments) {
      for (const id of step.sources) founding.set(id, [...(founding.get(id) ?? []), { event, step }]);
    }
  }
  return [...archive.sources.values()].flatMap((source): FoundingTitle[] => {
    const founded = founding.get(source.id) ?? [];
    const day = source.published === undefined ? "" : formatEdtf(source.published);
    if (source.language !== "en" || source.note !== undefined || founded.length === 0 || !/^\d{4}-\d\d-\d\d$/.test(day))
      return [];
    return [readWithout(source, day, founded, archive)];
  });
}

function readWithout(source: Source, day: string, founded: FoundingTitle["founded"], archive: Archive): FoundingTitle {
  const before = addDays(day, -1);
  const events = new Map(archive.events);
  for (const { event } of founded) {
    const developments = event.developments.filter((step) => !founded.some((one) => one.step === step));
    if (developments.length === 0) events.delete(event.id);
    else events.set(event.id, { ...event, developments });
  }
  const index = createReadingIndex({ ...archive, events }, before);
  const known = [...new Set(founded.map(({ event }) => event.id))].filter((id) => {
    const event = events.get(id);
    return event !== undefined && knownBy(event, before).length > 0;
  });
  const item = {
    link: source.url ?? "https://example.org/",
    title: source.title,
    excerpt: "",
    published: Date.parse(`${day}T12:00:00Z`),
    publisher: source.publisher,
    kind: source.kind,
    language: source.language,
    country: undefined,
    zone: "UTC",
  };
  return { source, day, founded, known, reading: readItem(item, { index }) };
}
