// “Was the New York Declaration adopted”: a text that is called by its place is told by the step that has it so, or by a text adopted there, and by nothing else that was held there.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

test.each([
  ["was the New York declaration adopted", ["un-two-state-conference-2025"]],
  ["has the New York Declaration been endorsed", ["un-two-state-conference-2025"]],
  ["was the Kazan declaration adopted", ["brics-2024"]],
  ["was the Samarkand declaration adopted", ["sco-2022"]],
  ["was the Astana declaration signed", ["sco-2024"]],
  ["was the Rio declaration adopted", ["g20-rio-2024", "brics-2025"]],
  ["was a joint declaration adopted at the G20 in Bali", ["g20-bali-2022"]],
])("“%s”", (text, ids) => {
  expect(idsShown(shown(text))).toEqual(ids);
});

test.each(["was the Baku declaration adopted", "was the Buenos Aires declaration adopted"])(
  "“%s”: where no step has it, nothing else that was there is shown",
  (text) => {
    const view = shown(text);
    expect(view.kind === "notice" ? view.text : view.kind).toMatch(/My archive does not tell “[^”]* declaration”/u);
  },
);

test.each([
  ["by mid September 2025, where was COP31 to be", "2025-09-15"],
  ["by early November 2025, where was COP31 to be held", "2025-11-10"],
  ["by the end of October 2025, where was COP31 to take place", "2025-10-31"],
])("“%s” is as of that day", (text, asOf) => {
  expect(shown(text)).toMatchObject({ kind: "event", question: { asOf }, at: { event: { id: "cop31" } } });
});

test("of what no number tells from others the time finds the meeting", () => {
  expect(idsShown(shown("by mid August 2025, where was the Trump-Putin meeting to be"))).toEqual([
    "us-russia-alaska-2025",
  ]);
});
