// What is of other sides, of another matter, by video or of other words than what is asked is none of it.
import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const textOf = (text: string) => JSON.stringify(render(shown(text), archive, ENGLISH));

test.each([
  "Is the Second Summit of Russia and Arab countries still planned?",
  "When was the second Arab-Russian summit held?",
  "When is the second Russian-Arab summit?",
])("“%s” is no edition of another series, and its number is told to be lacking", (text) => {
  expect(idsShown(shown(text))).toEqual(["russian-arab-summit-1"]);
  expect(textOf(text)).toMatch(/does not tell “second/);
});

test("an edition is still found by its own sides", () => {
  expect(idsShown(shown("second summit of Russia and Africa"))).toEqual(["russia-africa-2023"]);
});

test.each([
  ["What's new with the UN Secretary-General selection?", "selection"],
  ["any news on reform of the UN?", "reform"],
  ["what's new with the EU budget?", "budget"],
  ["what changed with the SCO sanctions?", "sanctions"],
  ["What's new with the COP31 budget?", "budget"],
])("“%s” is told that “%s” is not told", (text, matter) => {
  expect(textOf(text)).toContain(`does not tell “${matter}”`);
});

test.each([
  ["how many times putin went to china", ["beijing-parade-2025", "putin-beijing-2026"]],
  ["how many times has Xi gone to Russia", ["brics-2024", "modi-xi-kazan-2024"]],
  ["how often did Kim Jong Un come to Beijing", ["beijing-parade-2025"]],
])("“%s” counts what was held there and in person", (text, ids) => {
  expect(idsShown(shown(text))).toEqual(ids);
});

test("a heading speaks of contrary words only above them", () => {
  const said = textOf("Did Guterres say 'The United Nations should be closed'?");
  expect(said).toContain("## Not in my archive");
  expect(said).not.toContain("say otherwise");
});
