// Sources of what a body had where it had no edition.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const view = shownTo(shipped(), "2026-11-30");

test.each([
  ["from where do you have the G7 Brussels March 2022 meeting", "g7-brussels-2022-03"],
  ["what's your source for the G7 in Brussels", "g7-brussels-2022-03"],
  ["sources for the G7 in Hiroshima", "g7-hiroshima-2023"],
])("“%s” has those of %s", (text, id) => {
  expect(view(text)).toMatchObject({ kind: "sources", question: { event: id } });
});

test.each(["sources for the G20 in Geneva", "what's your source for the G7 in London"])(
  "“%s” is not in the archive",
  (text) => {
    expect(view(text).kind).toBe("notice");
  },
);
