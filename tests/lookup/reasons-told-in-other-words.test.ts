// “Why was Russia left out”, “why did the UN laugh”, “why did the G7 go virtual”: a step tells it, also in other words than those with which it is asked.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { lineTold } from "#src/lookup/answers/line-told.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), frozen(), ENGLISH));

describe("who was left out", () => {
  test.each([
    "why was russia left out of the ukraine peace summit of 2024",
    "why was russia kept out of the 2024 ukraine peace summit",
  ])("“%s”: the step that tells it", (text) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id: "ukraine-peace-summit-2024" } } });
    expect(read(text)).toContain("Russia was not invited");
  });

  test("of whom nothing is told it is not said to be", () => {
    expect(read("why was france left out of the ukraine peace summit of 2024")).not.toContain("Russia was not invited");
  });
});

test("what was to be held by video and was not held at all went virtual all the same", () => {
  expect(read("why did the g7 of 2020 go virtual")).toContain("Because of the pandemic");
});

test("on which occasion something was done is a reason where a word of the question is told there, and nowhere else", () => {
  const step = { summary: "Delegates laugh when Trump praises his administration.", known: { by: "2018-09-25" } };
  const asked = { others: [], names: ["trump"], isLatest: false, isReason: true };
  expect(lineTold([step as never], { ...asked, words: ["laugh"] })?.clause).toContain("laugh when");
  expect(lineTold([step as never], { ...asked, words: ["weep"] })).toBeUndefined();
});

describe("who wanted, who announced, since when", () => {
  test("whoever announced what was only an idea at first is who said that it is to be", () => {
    expect(read("who announced the Bali meeting and on what day")).toContain("**Confirmed:** 10 November 2022");
  });

  test("where the first step has it already, that is told", () => {
    expect(read("who announced the trump putin summit in alaska")).toContain("**First known:** 7 August 2025");
  });

  test("since when something applies is when it came into force", () => {
    expect(read("since when do the un sanctions on iran apply")).not.toContain("**First known:**");
  });
});
