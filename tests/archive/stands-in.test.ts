import { expect, test } from "vitest";
import { makeDocument } from "#src/archive/search/documents.ts";
import { isStopWord } from "#src/archive/search/stop-words.ts";
import { wordsLacking } from "#src/lookup/answers/has-all-words.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const archive = shipped();
const records = (["event", "quote"] as const).flatMap((kind) =>
  [...archive[`${kind}s`].keys()].map((id) => ({ kind, id })),
);

/** Words that are asked of every record: most of them stand in few. */
const ASKED = ["summit", "november", "2023", "nov", "may", "xi", "paris", "agreed", "zzyzx", "march", "ukraine", "on"];

function partsOf({ kind, id }: (typeof records)[number]) {
  const { names, people, around, text, dates, formerDates } = makeDocument(kind, id, archive);
  const named = new Set([...names, ...people.flat()].flat());
  const told = new Set([...named, ...[...around.flat(), ...text].flat()]);
  return { named, told, dated: [...dates, ...formerDates] };
}

test("a word of a name stands in its record, and what surely stands there is told there", () => {
  for (const record of records) {
    const { named, told, dated } = partsOf(record);
    expect(
      [...named].filter((word) => !archive.search.standsInRecord(record, word)),
      record.id,
    ).toEqual([]);
    const surely = [...ASKED, ...dated, ...told].filter((word) => archive.search.standsInRecord(record, word));
    expect(
      surely.filter((word) => !told.has(word)),
      record.id,
    ).toEqual([]);
  }
});

test("a word that only the dates of a record have does not surely stand there", () => {
  const some = records.map(partsOf).flatMap(({ told, dated }, n) => {
    return dated.filter((word) => !told.has(word)).map((word) => [records[n], word] as const);
  });
  expect(some.length).toBeGreaterThan(0);
  for (const [record, word] of some) if (record) expect(archive.search.standsInRecord(record, word), word).toBe(false);
});

test("a record lacks none of its own words, and what is in no record", () => {
  for (const { kind, id } of records) {
    const own = [...partsOf({ kind, id }).told].filter((word) => !isStopWord(word)).slice(0, 5);
    expect(wordsLacking(kind, id, [...own, "zzyzx"], archive, undefined), id).toEqual(["zzyzx"]);
  }
});

test("nothing stands in a record that is not there", () => {
  expect(archive.search.standsInRecord({ kind: "event", id: "no-such-event" }, "summit")).toBe(false);
});
