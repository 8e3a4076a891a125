// When something starts is when it takes place; “whys” is a why.
import { expect, test } from "vitest";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-29");

const told = (text: string) => {
  const view = shown(text);
  return view.kind === "event" ? [view.at.event.id, view.question.focus] : view.kind;
};

test.each([
  "when does the UN water conference start",
  "when will the UN water conference begin",
  "when does COP31 kick off",
])("“%s” asks for its days", (text) => {
  expect(told(text)).toEqual([expect.any(String), "when"]);
});

test("“whys the Budapest summit cancelled” asks for the reason", () => {
  expect(told("whys the Budapest summit cancelled")).toEqual(["us-russia-budapest-2025", "why"]);
});
