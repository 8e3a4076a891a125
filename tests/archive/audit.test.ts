import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { type AuditItem, auditSheet, readVerdicts } from "#src/archive/files/audit.ts";
import { openFolder } from "#src/archive/files/read-folder.ts";
import { DATA } from "#tests/helpers/shipped.ts";

const { records } = openFolder(DATA).read();

type Sheet = { seed: number; items: AuditItem[] };

function sheetOf(count: number, seed: number): Sheet {
  return parse(auditSheet(records, count, seed)) as Sheet;
}

/** The sheet as a person sends it back. */
function filled(sheet: Sheet, judge: (item: AuditItem, index: number) => Partial<AuditItem>): string {
  return stringify({ ...sheet, items: sheet.items.map((item, index) => ({ ...item, ...judge(item, index) })) });
}

test("the same seed draws the same claims, another seed others, and none twice", () => {
  const [sheet, again, other] = [sheetOf(50, 1), sheetOf(50, 1), sheetOf(50, 2)];
  const claims = sheet.items.map(({ claim }) => claim);
  expect(again).toEqual(sheet);
  expect(new Set(claims).size).toBe(50);
  expect(other.items.map(({ claim }) => claim)).not.toEqual(claims);
});

test("a claim comes with what it says, since when, and where that can be read", () => {
  const steps = [...records.events].reduce((sum, { value }) => sum + value.developments.length, 0);
  const all = sheetOf(100_000, 1).items;
  expect(all.filter(({ known }) => known !== undefined)).toHaveLength(steps);
  const step = all.find(({ claim }) => claim === "us-china-virtual-summit-2021#1");
  expect(step?.says).toContain("Biden–Xi virtual summit | ");
  expect(all.every(({ sources }) => sources.length > 0)).toBe(true);
});

test("verdicts are counted, and what is not right is told with the reason", () => {
  const text = filled(sheetOf(4, 7), (_, index) =>
    index === 2 ? { verdict: "wrong", why: "the page has the 5th" } : { verdict: "right" },
  );
  const result = readVerdicts(text, records);
  expect(result).toMatchObject({ ok: true, counts: { right: 3, weak: 0, wrong: 1, unseen: 0 }, changed: [] });
  expect(result.ok && result.found.map(({ why }) => why)).toEqual(["the page has the 5th"]);
});

test("a claim that was changed after it was judged is named", () => {
  const sheet = sheetOf(3, 7);
  const [first] = sheet.items;
  const text = filled(sheet, (item) => ({ verdict: "right", says: item === first ? "something else" : item.says }));
  expect(readVerdicts(text, records)).toMatchObject({ ok: true, changed: [first?.claim] });
});

test.each([
  ["an empty verdict", () => ({}), "has no verdict: write right, weak, wrong, unseen"],
  ["a verdict without its reason", () => ({ verdict: "weak" as const }), "has no reason: write why"],
  ["another word", () => ({ verdict: "fine" as never }), "expected one of right, weak, wrong, unseen"],
])("%s is refused with what to write", (_, judge, message) => {
  const result = readVerdicts(filled(sheetOf(2, 7), judge), records);
  expect(result.ok ? "" : result.message).toContain(message);
});

test("a sheet that is no YAML is refused with what is wrong with it", () => {
  const result = readVerdicts("items: [", records);
  expect(result).toMatchObject({ ok: false });
  expect(result.ok ? "" : result.message).toContain("at line 1");
});
