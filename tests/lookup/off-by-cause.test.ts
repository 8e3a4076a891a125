// “Which meetings were moved because of the war with Iran”: what was put off, moved or called off for it, and nothing that was so for another reason.
import { describe, expect, test } from "vitest";
import type { View } from "#src/core/view.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");
const idsOf = (view: View) => (view.kind === "events" ? view.events.map(({ event }) => event.id) : []);

describe("what came to nothing for a cause", () => {
  test.each([
    ["which meetings were moved because of the war with iran", "us-china-beijing-visit-2026"],
    ["what was postponed because of the Iran war", "us-china-beijing-visit-2026"],
    ["what was cancelled because of the balloon", "blinken-beijing-2023"],
    ["what got cancelled after Israel attacked Iran in June 2025", "un-two-state-conference-2025"],
    ["which summits were postponed because of the protests in Chile", "apec-chile-2019"],
    ["which summits were moved because of Trump's birthday", "g7-evian-2026"],
  ])("“%s” has %s", (text, id) => {
    expect(idsOf(shown(text))).toContain(id);
  });

  test("what was put off for another reason is not among them", () => {
    expect(idsOf(shown("what was postponed because of the Iran war"))).not.toContain("us-iran-vienna-2026");
    expect(idsOf(shown("what was cancelled because of the balloon"))).toHaveLength(1);
  });

  test.each([
    "which visits were cancelled because of the earthquake",
    "what was cancelled because of the debt ceiling",
  ])("“%s” has none", (text) => {
    expect(shown(text).kind).toBe("notice");
  });

  test("the pandemic is looked for under all its names, as before", () => {
    expect(idsOf(shown("which meetings were postponed because of covid"))).toContain("cop26");
  });
});
