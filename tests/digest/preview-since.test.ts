import { describe, expect, test } from "vitest";
import { composeSince } from "#src/digest/preview-since.ts";
import { aDevelopment, anArchive, anEvent, aQuote } from "#tests/helpers/archive.ts";
import { aSubscription } from "#tests/helpers/digests.ts";

const NOW = Date.parse("2021-11-20T12:00:00Z");
const archive = anArchive({
  events: [
    anEvent({
      id: "moved",
      topics: ["us-china"],
      developments: [
        aDevelopment({ known: "2021-11-01", status: "planned", date: "2021-12-01" }),
        aDevelopment({ known: "2021-11-15", date: "2021-12-08" }),
      ],
    }),
    anEvent({ id: "new", developments: [aDevelopment({ known: "2021-11-16", status: "floated" })] }),
    anEvent({ id: "old", developments: [aDevelopment({ known: "2021-10-01", status: "planned", date: "2022" })] }),
  ],
  quotes: [aQuote({ id: "before", said: "2021-11-14" }), aQuote({ id: "after", said: "2021-11-15" })],
});
const since = (day: string, wishes: Parameters<typeof aSubscription>[0] = {}) =>
  composeSince(aSubscription({ zone: "America/New_York", ...wishes }), day, archive, NOW);
const itemsOf = (digest: ReturnType<typeof since>) => digest.groups.flatMap(({ items }) => items);

describe("what a digest would have told since a day", () => {
  test("that day counts, and what was known before it is what its readers knew", () => {
    const items = itemsOf(since("2021-11-15"));
    expect(items.map(({ event }) => event).toSorted()).toEqual(["moved", "new"]);
    expect(items.find(({ event }) => event === "moved")?.before).toBeDefined();
    expect(items.find(({ event }) => event === "new")?.before).toBeUndefined();
    expect(since("2021-11-15").quotes.map(({ quote }) => quote)).toEqual(["after"]);
  });

  test("nothing after the last change; everything since before the first one", () => {
    expect(since("2021-11-17").quiet).toBe(true);
    expect(
      itemsOf(since("2021-09-01"))
        .map(({ event }) => event)
        .toSorted(),
    ).toEqual(["moved", "new", "old"]);
  });

  test("by its own filters, from the beginning of the day in its zone", () => {
    const digest = since("2021-11-15", { topics: ["us-china"] });
    expect(itemsOf(digest).map(({ event }) => event)).toEqual(["moved"]);
    expect(digest.period).toMatchObject({ from: "2021-11-15T05:00:00.000Z", firstDay: "2021-11-15" });
  });
});
