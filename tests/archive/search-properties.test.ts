import fc from "fast-check";
import { expect, test } from "vitest";
import type { FindOptions } from "#src/archive/search/hit.ts";
import { createSearchIndex } from "#src/archive/search/search-index.ts";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { runs } from "#tests/helpers/runs.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const archive = shipped();

const WORDS = [
  "biden",
  "xi",
  "Путин",
  "习近平",
  "summit",
  "sumit",
  "november",
  "2021",
  "18th",
  "g",
  "20",
  "“",
  '"',
  "the",
];
const typed = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" ")),
);
const options = fc.record<FindOptions>(
  {
    kinds: fc.subarray(["event", "quote", "actor", "topic"] as const),
    limit: fc.integer({ min: 1, max: 60 }),
    today: fc.constantFrom("0001-01-01", "2021-11-10", "2026-06-01", "9999-12-31"),
    asOf: fc.constantFrom("2021-11-10", "1900-01-01"),
    typing: fc.boolean(),
  },
  { requiredKeys: [] },
);

test("no words make the search throw, and it keeps to what was asked", () => {
  fc.assert(
    fc.property(typed, options, (words, asked) => {
      const hits = [...archive.search.find(words, asked), ...archive.search.similar(words, asked)];
      for (const { kind, score } of hits) {
        expect(asked.kinds?.includes(kind) ?? true).toBe(true);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThan(130);
      }
      expect(archive.search.find(words, asked).length).toBeLessThanOrEqual(asked.limit ?? 50);
    }),
    { numRuns: runs(400) },
  );
});

test("the same words give the same records, whatever was asked in between", () => {
  fc.assert(
    fc.property(typed, typed, options, (words, others, asked) => {
      const first = archive.search.find(words, asked);
      archive.search.find(others, asked);
      archive.search.similar(others, asked);
      expect(archive.search.find(words, asked)).toEqual(first);
    }),
    { numRuns: runs(200) },
  );
});

test("hits come best first, unless a kind of event is all that is asked for; and none twice", () => {
  fc.assert(
    fc.property(typed, (words) => {
      const hits = archive.search.find(words, { today: "2026-06-01" });
      const scores = hits.map(({ score }) => score);
      if (!archive.search.isGeneral(words)) expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(new Set(hits.map(({ kind, id }) => `${kind}/${id}`)).size).toBe(hits.length);
    }),
    { numRuns: runs(200) },
  );
});

const title = fc.array(fc.constantFrom("Biden", "Xi", "G20", "summit", "in", "Rome", "Bali", "2021"), {
  minLength: 1,
  maxLength: 4,
});
const event = fc
  .record({ id: fc.constantFrom("a", "b", "c", "d"), title, day: fc.constantFrom("2021-11-15", "2026-12-01") })
  .map(({ id, title, day }) =>
    anEvent({
      id,
      title: title.join(" "),
      participants: [{ actor: "xi-jinping" }],
      developments: [aDevelopment({ known: "2021-01-01", status: "planned", date: day })],
    }),
  );
const state = fc.record({
  events: fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 4 }),
  actors: fc.constantFrom([anActor()], [anActor({ also: ["Rome"] })], []),
});

test("an index that followed edits finds what a new one finds", () => {
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 6 }), (states) => {
      const index = createSearchIndex();
      for (const { events, actors } of states) {
        const followed = anArchive({ events, actors }, 0, index).search;
        const anew = anArchive({ events, actors }).search;
        for (const words of ["biden", "xi summit", "rome", "g20 2021", "december 2026", "summti", "ba"]) {
          const asked = { today: "2026-06-01" };
          expect(followed.find(words, asked), words).toEqual(anew.find(words, asked));
          expect(followed.similar(words, asked), words).toEqual(anew.similar(words, asked));
        }
      }
    }),
    { numRuns: runs(60) },
  );
});
