import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answer.ts";
import type { Question } from "#src/question.ts";
import { expectToFit, readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const archive = shipped();
const status = () => {
  throw new Error("not asked for here");
};

function read(question: Question): string {
  const body = render(answer(question, { archive, today: "2026-11-25", status, commands: [] }), archive);
  expectToFit(body);
  return readBody(body);
}

test("what lay ahead on a day is told as it was known that day", () => {
  const text = read({ about: "next", topic: "us-china", asOf: "2021-11-10", page: 0 });
  expect(text).toContain("-# As known on 10 November 2021");
  expect(text).toContain("Biden–Xi virtual summit");
  expect(text).not.toMatch(/\bheld\b/i);
});

test("changes up to a day know nothing of what came later", () => {
  const text = read({ about: "changes", topic: "us-china", since: "2021-11-01", asOf: "2021-11-12", page: 0 });
  expect(text).toContain("12 November 2021");
  expect(text).not.toMatch(/1[3-9] November 2021\*\* ·/);
});

test("quotes as of a day were said by then", () => {
  const before = read({ about: "quotes", speaker: "xi-jinping", asOf: "2021-11-10", page: 0 });
  expect(before).toContain("9 November 2021");
  expect(before).not.toContain("old friend");
});

test("a search as of a day finds only what was known, as it was known", () => {
  const text = read({ about: "search", words: "biden xi", asOf: "2021-11-10", page: 0 });
  expect(text).toContain("Biden–Xi virtual summit");
  expect(text).not.toContain("Bali");
  expect(text).not.toContain("19:46");
});

test("the sources of an event are listed once each, as far as they were cited on a day", () => {
  const all = read({ about: "sources", event: "us-china-virtual-summit-2021", page: 0 });
  expect(all).toContain("## Sources: Biden–Xi virtual summit");
  const early = read({ about: "sources", event: "us-china-virtual-summit-2021", asOf: "2021-09-20", page: 0 });
  expect(early).toContain("UrduPoint");
  expect(early).not.toContain("Newsweek");
});

test("the buttons of an answer as of a day keep that day", () => {
  const { components } = render(
    answer(
      { about: "event", id: "us-china-virtual-summit-2021", asOf: "2021-11-10", page: 0 },
      { archive, today: "2026-11-25", status, commands: [] },
    ),
    archive,
  );
  const ids = JSON.stringify(components).match(/"custom_id":"(?:[^"\\]|\\.)*"/g) ?? [];
  const without = ids.filter((id) => !id.includes("2021-11-10"));
  // Only “As known now” leaves the day.
  expect(ids.length).toBeGreaterThan(4);
  expect(without).toHaveLength(1);
});
