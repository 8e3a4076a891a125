// “Where did Trump meet Kim the third time”: what is numbered and called so by nothing is told in turn, and never by one that has the number somewhere in its text.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");
const idsOf = (text: string) => {
  const view = shown(text);
  if (view.kind === "event") return [view.at.event.id];
  return view.kind === "events" ? view.events.map(({ event }) => event.id) : [];
};

const TRUMP_AND_KIM = ["us-north-korea-singapore-2018", "us-north-korea-hanoi-2019", "trump-kim-panmunjom-2019"];

describe("a turn that nothing is called after", () => {
  test.each([
    "where did Trump meet Kim the third time",
    "third meeting of Trump and Kim",
    "where was the third Trump-Kim meeting",
    "the third time Kim met Trump",
  ])("“%s” has those that took place, oldest first", (text) => {
    expect(idsOf(text)).toEqual(TRUMP_AND_KIM);
  });

  test("of calls in a year, too", () => {
    expect(idsOf("what was the second call of Trump and Putin in 2025").slice(0, 2)).toEqual([
      "trump-putin-call-2025-02",
      "trump-putin-call-2025-03",
    ]);
  });

  test("and of visits", () => {
    expect(idsOf("third time xi visited russia")).not.toContain("modi-xi-kazan-2024");
  });
});

describe("another number", () => {
  test("of which one is called so is that one", () => {
    expect(idsOf("when did trump meet kim for the second time")).toEqual(["us-north-korea-hanoi-2019"]);
    expect(idsOf("the second Trump–Kim summit")).toEqual(["us-north-korea-hanoi-2019"]);
  });

  test("of which there are not so many is that of none", () => {
    expect(shown("the fourth summit of Trump and Kim").kind).toBe("notice");
  });

  test("of what somebody wanted is none", () => {
    expect(shown("did Pyongyang and Washington agree on a third summit").kind).toBe("notice");
  });
});
