// “What did Zelensky say after the fight in the Oval Office”: an event in words bounds what is told, and words of any time are never told for it.

import { earliest, latest } from "@attache/edtf";
import { describe, expect, test } from "vitest";
import type { View } from "#src/core/view.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");
const daysIn = (view: View) =>
  view.kind === "quotes" ? view.quotes.map(({ said }) => [earliest(said) ?? "", latest(said) ?? ""] as const) : [];

describe("what somebody said on one side of an event", () => {
  test.each([
    ["what did Zelensky say after the fight in the Oval Office", "2025-02-28"],
    ["what did Zelensky say after the Oval Office clash", "2025-02-28"],
    ["what did Zelensky say following the shouting match with Trump", "2025-02-28"],
    ["what did Trump say after the summit in Anchorage", "2025-08-15"],
    ["what did Trump say after Budapest was cancelled", "2025-10-22"],
    ["what did Modi say after the Tianjin summit", "2025-09-01"],
  ])("%s is nothing of before %s", (text, first) => {
    const days = daysIn(shown(text));
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter(([day]) => day < first)).toEqual([]);
  });

  test.each([
    ["what did Putin say before the Anchorage summit", "2025-08-14"],
    ["what did Zelensky say ahead of the Anchorage summit", "2025-08-14"],
    ["what did Modi say before the G20 in Bali", "2022-11-14"],
  ])("%s is nothing of after %s", (text, last) => {
    const days = daysIn(shown(text));
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter(([, day]) => day > last)).toEqual([]);
  });

  test("and is not told where nothing of theirs is of that time", () => {
    expect(shown("what did Merz say after the NATO summit in The Hague").kind).toBe("notice");
    expect(shown("what did Zelensky say during the fight in the Oval Office").kind).toBe("notice");
  });
});

describe("an event that nobody knows", () => {
  test.each([
    "what did Zelensky say after the plane crash in Kazan",
    "what did Starmer say before the walkout",
    "what did Trump say after the strikes on Iran",
  ])("%s is no list of quotations of any time", (text) => {
    expect(shown(text).kind).toBe("notice");
  });
});

describe("what is no event", () => {
  test("a time bounds by itself", () => {
    expect(daysIn(shown("what did Xi say after 2020")).filter(([day]) => day < "2021")).toEqual([]);
  });

  test.each(["what did Trump say before Congress", "what did Putin say before the press"])(
    "%s has an audience",
    (text) => {
      expect(shown(text).kind).toBe("quotes");
    },
  );

  test("at a meeting it is told by that meeting", () => {
    const view = shown("what did Trump say at the Busan meeting with Xi");
    expect(view.kind === "quotes" && view.question.about === "quotes" && view.question.event).toBe(
      "trump-xi-busan-2025",
    );
  });
});
