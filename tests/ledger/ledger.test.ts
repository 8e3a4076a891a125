import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Event, Quote } from "#src/archive/schema.ts";
import { changesSince } from "#src/ledger/changes-since.ts";
import { type EventEntry, encodeEntry, LedgerEntry } from "#src/ledger/entry.ts";
import { EMPTY_LEDGER, extendLedger, type Ledger, recordArchive } from "#src/ledger/ledger.ts";
import { NOTHING_UNDONE, undoneKey } from "#src/ledger/undone.ts";
import { aDevelopment, anEvent, aQuote, type DevelopmentInput } from "#tests/helpers/archive.ts";

const NOW = Date.parse("2021-11-10T08:00:00Z");

const FLOATED = aDevelopment({ known: "2021-10-06", status: "agreed", date: "[..2021-12-31]" });
const PLANNED = aDevelopment({ known: "2021-11-09", status: "planned", date: "[2021-11-15..2021-11-21]" });
const CONFIRMED = aDevelopment({
  known: "2021-11-12",
  status: "confirmed",
  "confirmed-by": ["united-states"],
  date: "2021-11-15",
});

type Files = { readonly events?: readonly Event[]; readonly quotes?: readonly Quote[] };

function filesOf({ events = [], quotes = [] }: Files) {
  return {
    events: new Map(events.map((event) => [event.id, event])),
    quotes: new Map(quotes.map((quote) => [quote.id, quote])),
  };
}

function record(ledger: Ledger, files: Files): { readonly ledger: Ledger; readonly entries: readonly LedgerEntry[] } {
  const entries = recordArchive(filesOf(files), ledger, NOW);
  // As a store gives them back.
  const stored = entries.map((entry) => LedgerEntry.parse(JSON.parse(JSON.stringify(encodeEntry(entry)))));
  return { ledger: extendLedger(ledger, stored), entries };
}

const started = (files: Files) => record(EMPTY_LEDGER, files).ledger;
const summit = (...developments: DevelopmentInput[]) => ({ events: [anEvent({ developments })] });

/** The news of the one entry that recording these files adds; undefined when it adds none. */
function newsAfter(before: Files, after: Files) {
  const { entries } = record(started(before), after);
  expect(entries.length).toBeLessThanOrEqual(1);
  return (entries[0] as EventEntry | undefined)?.news;
}

describe("the first start", () => {
  test("records everything, and nothing of it is news", () => {
    const { entries } = record(EMPTY_LEDGER, { ...summit(FLOATED, PLANNED), quotes: [aQuote()] });
    expect(entries.map(({ place, kind }) => [place, kind])).toEqual([
      [1, "event"],
      [2, "quote"],
    ]);
    expect(entries.every(({ news }) => news === false || (Array.isArray(news) && news.length === 0))).toBe(true);
  });

  test("with an empty archive counts as well: what comes then is news", () => {
    const empty = started({});
    expect(empty.head).toBe(0);
    expect(record(empty, { quotes: [aQuote()] }).entries).toMatchObject([{ place: 1, news: true }]);
  });
});

describe("what is news", () => {
  test("a development that was added", () => {
    expect(newsAfter(summit(FLOATED), summit(FLOATED, PLANNED))).toEqual([{ key: 2, correction: false }]);
  });

  test("a backdated development that was added in the middle, and only that one", () => {
    expect(newsAfter(summit(FLOATED, CONFIRMED), summit(FLOATED, PLANNED, CONFIRMED))).toEqual([
      { key: 3, correction: false },
    ]);
  });

  test("a new event with all its developments", () => {
    expect(newsAfter({}, summit(FLOATED, PLANNED))).toEqual([
      { key: 1, correction: false },
      { key: 2, correction: false },
    ]);
  });

  test.each([
    ["date", { date: "2021-11-16" }],
    ["status", { status: "tentative" as const }],
    ["place", { place: { name: "Bern" } }],
    ["participants", { participants: [{ actor: "xi-jinping" }] }],
    ["start", { start: "2021-11-15T19:46:00-05:00" }],
    ["part of the day", { "part-of-day": "evening" as const }],
    ["those who confirm", { "confirmed-by": ["united-states", "china"] }],
    ["format", { format: "virtual" as const }],
  ])("a changed %s in a known development, as a correction", (_, change) => {
    const changed = { ...CONFIRMED, ...change };
    expect(newsAfter(summit(FLOATED, CONFIRMED), summit(FLOATED, changed))).toEqual([{ key: 2, correction: true }]);
  });

  test("of two developments of one day, the one that was changed is corrected", () => {
    const noon = aDevelopment({ known: "2021-11-12", place: { name: "Bern" } });
    const moved = { ...noon, place: { name: "Basel" } };
    expect(newsAfter(summit(CONFIRMED, noon), summit(CONFIRMED, moved))).toEqual([{ key: 2, correction: true }]);
    expect(newsAfter(summit(noon, CONFIRMED), summit(CONFIRMED, moved))).toEqual([{ key: 1, correction: true }]);
  });

  test("a development marked as a correction is an entry of its own", () => {
    const corrects = { ...CONFIRMED, known: "2021-11-13", date: "2021-11-16", correction: true as const };
    expect(newsAfter(summit(CONFIRMED), summit(CONFIRMED, corrects))).toEqual([{ key: 2, correction: false }]);
  });

  test("a place of the whole event: an addition where there was none, else a correction", () => {
    const at = (name: string | undefined) => ({
      events: [anEvent({ developments: [FLOATED], ...(name === undefined ? {} : { place: { name } }) })],
    });
    expect(newsAfter(at(undefined), at("Zurich"))).toEqual([{ key: 0, correction: false }]);
    expect(newsAfter(at("Zurich"), at("Geneva"))).toEqual([{ key: 0, correction: true }]);
  });

  test("a quote that is new, and one whose standing changes", () => {
    const before = started({ quotes: [aQuote()] });
    expect(record(before, { quotes: [aQuote(), aQuote({ id: "speech" })] }).entries).toMatchObject([
      { id: "speech", news: true },
    ]);
    expect(record(before, { quotes: [aQuote({ status: "disputed" })] }).entries).toMatchObject([
      { id: "letter", status: "disputed", news: true },
    ]);
  });

  test("a quote that is corrected, once for each correction, and its taking back", () => {
    const corrections = [{ on: "2021-11-12", note: "A word was missing." }];
    const before = started({ quotes: [aQuote()] });
    const corrected = record(before, { quotes: [aQuote({ corrections })] });
    expect(corrected.entries).toMatchObject([{ id: "letter", corrections, speaker: "xi-jinping", news: true }]);
    expect(record(corrected.ledger, { quotes: [aQuote({ corrections })] }).entries).toEqual([]);
    const undone = record(corrected.ledger, { quotes: [aQuote()] }).entries;
    expect(undone).toMatchObject([{ id: "letter", status: "verified", news: true }]);
    expect(undone[0]).not.toHaveProperty("corrections");
  });
});

describe("what an editor has undone", () => {
  const undone = { ...NOTHING_UNDONE, steps: new Set([undoneKey("summit", CONFIRMED.summary)]) };
  const [with2, without] = [filesOf(summit(FLOATED, CONFIRMED)), filesOf(summit(FLOATED))];
  const first = started(summit(FLOATED, CONFIRMED));
  const out = recordArchive(without, first, NOW, undone);
  const after = extendLedger(first, out);

  test("is put right for those who were told it, and comes back as news when it is written again", () => {
    expect(out).toMatchObject([{ news: [{ key: 2, correction: true }] }]);
    const back = recordArchive(with2, after, NOW, undone);
    expect(back).toMatchObject([{ news: [{ key: 2, correction: false }] }]);
    const entries = extendLedger(after, back).events.get("summit") ?? [];
    expect(changesSince(entries, 1, 2)).toMatchObject({
      correction: true,
      corrects: [2],
      before: { status: "confirmed" },
      after: { status: "agreed" },
    });
    expect(changesSince(entries, 2, 3)).toMatchObject({ correction: false, after: { status: "confirmed" } });
    expect(changesSince(entries, 1, 3)).toBe("unchanged");
  });

  test("and was told to nobody is not spoken of", () => {
    const before = started(summit(FLOATED));
    const put = extendLedger(before, recordArchive(with2, before, NOW));
    const taken = extendLedger(put, recordArchive(without, put, NOW, undone));
    expect(changesSince(taken.events.get("summit") ?? [], 1, 3)).toBe("gone");
  });
});

describe("what is not news", () => {
  test.each([
    ["a changed summary", { summary: "In other words." }],
    ["other words for who says so", { says: "the White House" }],
    ["another source", { sources: ["embassy"] }],
    ["another day on which it became known", { known: "2021-11-11" }],
  ])("%s", (_, change) => {
    expect(newsAfter(summit(FLOATED, CONFIRMED), summit(FLOATED, { ...CONFIRMED, ...change })) ?? []).toEqual([]);
  });

  test("another order of those who confirm", () => {
    const by = (...ids: string[]) => summit({ ...CONFIRMED, "confirmed-by": ids });
    expect(newsAfter(by("china", "united-states"), by("united-states", "china"))).toEqual([]);
  });

  test("a development that was taken out, nor its coming back as it was", () => {
    const out = record(started(summit(FLOATED, CONFIRMED)), summit(FLOATED));
    expect(out.entries).toMatchObject([{ news: [] }]);
    const back = record(out.ledger, summit(FLOATED, CONFIRMED));
    expect(back.entries).toMatchObject([{ news: [], steps: [{ key: 1 }, { key: 2 }] }]);
  });

  test("an event that went away, nor its coming back", () => {
    const out = record(started(summit(FLOATED)), {});
    expect(out.entries).toEqual([]);
    expect(record(out.ledger, summit(FLOATED)).entries).toEqual([]);
  });

  test("another spelling of a date, which is not even recorded, and another title", () => {
    const developments = [{ ...FLOATED, date: "[..2021-12-31]" }];
    expect(newsAfter(summit(FLOATED), { events: [anEvent({ developments })] })).toBeUndefined();
    expect(newsAfter(summit(FLOATED), { events: [anEvent({ title: "The Summit", developments })] })).toEqual([]);
  });
});

test("a fact that is changed and changed back is corrected twice", () => {
  const first = record(started(summit(CONFIRMED)), summit({ ...CONFIRMED, date: "2021-11-16" }));
  expect(record(first.ledger, summit(CONFIRMED)).entries).toMatchObject([{ news: [{ key: 1, correction: true }] }]);
});

const developments = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      status: fc.constantFrom("floated", "planned", "confirmed", "postponed", "held"),
      date: fc.option(fc.constantFrom("2021-12", "2021-12-05", "[2021-12-05..2021-12-11]"), { nil: undefined }),
      place: fc.option(fc.constantFrom("Bern", "Oslo"), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((steps) =>
    steps
      .sort((a, b) => a.day - b.day)
      .map(({ day, status, date, place }) =>
        aDevelopment({
          known: `2021-11-${String(day).padStart(2, "0")}`,
          status: status as "floated",
          ...(date === undefined ? {} : { date }),
          ...(place === undefined ? {} : { place: { name: place } }),
        }),
      ),
  );
const archives = fc
  .uniqueArray(fc.record({ id: fc.constantFrom("a", "b", "c", "d"), developments }), { selector: ({ id }) => id })
  .map((events) => events.map((event) => anEvent(event)));

describe("whatever the archive holds", () => {
  test("recording it twice adds nothing the second time", () => {
    fc.assert(
      fc.property(fc.array(archives, { minLength: 1, maxLength: 4 }), (versions) => {
        let ledger = EMPTY_LEDGER;
        for (const events of versions) {
          ledger = record(ledger, { events }).ledger;
          expect(record(ledger, { events }).entries).toEqual([]);
        }
      }),
    );
  });

  test("the order of the files makes no difference", () => {
    fc.assert(
      fc.property(archives, archives, (before, after) => {
        const reverse = (events: readonly Event[]) => ({ events: events.toReversed() });
        const straight = record(started({ events: before }), { events: after });
        expect(record(started(reverse(before)), reverse(after)).entries).toEqual(straight.entries);
      }),
    );
  });

  test("places count up without a gap, and keys are unique within an event", () => {
    fc.assert(
      fc.property(archives, archives, (before, after) => {
        const first = started({ events: before });
        const { entries } = record(first, { events: after });
        expect(entries.map(({ place }) => place)).toEqual(entries.map((_, index) => (first.head ?? 0) + index + 1));
        for (const entry of entries) {
          if (entry.kind !== "event") continue;
          expect(new Set(entry.steps.map(({ key }) => key)).size).toBe(entry.steps.length);
        }
      }),
    );
  });
});
