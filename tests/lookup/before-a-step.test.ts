// “Before he delayed it”, “before it moved to Madrid”: what was known on the day before that step.
import { describe, expect, test } from "vitest";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

describe("as it was known before a step", () => {
  test.each([
    ["where was the climate conference of 2019 to meet before it was relocated to Madrid", "cop25", "2019-10-29"],
    ["what was the date of COP26 before it got postponed", "cop26", "2020-03-31"],
    ["which day was the Quad summit of 2023 set for before Albanese called it off", "quad-2023", "2023-05-16"],
    // What was put off first and scrapped then stood until it was put off.
    ["when was the Budapest summit going to be before it was scrapped", "us-russia-budapest-2025", "2025-10-20"],
    ["what were the days of the UN ocean conference before the delay", "un-ocean-lisbon-2022", "2020-04-12"],
    ["before Hiroshima, where was the Quad summit of 2023 supposed to be", "quad-2023", "2023-05-16"],
    ["which dates had trumps china visit before it was put off", "us-china-beijing-visit-2026", "2026-03-15"],
  ])("“%s”", (text, id, asOf) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } }, question: { asOf } });
  });

  test("of what never moved, and where several fit, nothing of the kind is told", () => {
    expect(shown("where was the Alaska summit before it moved to Oslo").kind).not.toBe("event");
    expect(shown("what was the date of the Alaska talks before they were postponed")).not.toMatchObject({
      question: { asOf: expect.anything() },
    });
  });
});
