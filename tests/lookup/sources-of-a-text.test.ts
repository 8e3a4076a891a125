// “Link to the Kazan declaration”: a text is told with the sources of the meeting that adopted it, where no event is the text itself.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

test.each([
  ["show me a link for the Johannesburg G20 declaration", "g20-johannesburg-2025"],
  ["link to the Kazan declaration", "brics-2024"],
  ["source for the Rio de Janeiro BRICS declaration", "brics-2025"],
  ["sources for the Tianjin declaration", "sco-2025"],
  ["link for the New Delhi G20 declaration", "g20-new-delhi-2023"],
  ["link to the Bali declaration", "g20-bali-2022"],
])("“%s” is of %s", (text, id) => {
  const view = shown(text);
  expect([view.kind, ...(view.kind === "sources" ? [view.question.event] : [])]).toEqual(["sources", id]);
});

test("which of two is meant is asked back", () => {
  expect(idsShown(shown("link to the Johannesburg declaration"))).toEqual(["brics-2023", "g20-johannesburg-2025"]);
});

test("where no meeting there had one there is none", () => {
  expect(shown("link to the Oslo declaration").kind).toBe("notice");
});
