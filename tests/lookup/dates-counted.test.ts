// “How many dates were floated for the Normandy summit”, “how often did the date shift for the meeting in Sochi”: each date that it had, with its day.

import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");
const datesOf = (text: string) => {
  const view = shown(text);
  return view.kind === "event" && view.question.focus === "dates" ? view.at.event.id : view.kind;
};

describe("dates that are counted are those of one event", () => {
  test.each([
    ["how many dates were floated for the Normandy summit", "ukraine-normandy-paris-2019"],
    ["how many different dates were given for Trump's visit to Beijing", "us-china-beijing-visit-2026"],
    ["how many dates were named for the Budapest summit", "us-russia-budapest-2025"],
    ["how often did the date shift for the Erdogan-Putin meeting in Sochi", "erdogan-putin-sochi-2023"],
    ["how many times did the Normandy summit date move", "ukraine-normandy-paris-2019"],
    ["how often did the date slip for Trump's trip to China", "us-china-beijing-visit-2026"],
  ])("%s", (text, id) => {
    expect(datesOf(text)).toBe(id);
  });

  test.each([
    "how often was the NATO summit in Ankara moved",
    "how many days was the G20 in Rio",
    "how many dates did Trump and Xi meet on",
    "how often was the date of the Anchorage summit changed",
  ])("%s asks for something else", (text) => {
    expect(["event", "notice"]).toContain(datesOf(text));
  });
});
