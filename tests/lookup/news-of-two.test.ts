// “Any news on Turkey and Greece”: of both, and of a topic beside them, and never of one of them with somebody else.
import { expect, test } from "vitest";
import { headingOf } from "#src/discord/render/lookup/headings.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-12-01");

function changes(text: string) {
  const view = shown(text);
  if (view.kind !== "changes") throw new Error(`${text}: ${view.kind}`);
  return view;
}

test.each([
  ["any news on Venezuela and the US", "with Venezuela and the United States"],
  ["what's new with India US trade deal", "Trade, with India and the United States"],
  ["what's new between France and Algeria", "with France and Algeria"],
  ["news on Japan and South Korea", "with Japan and South Korea"],
  ["any updates on Brazil and the US", "with Brazil and the United States"],
  ["news about Turkey and Greece", "with Türkiye and Greece"],
  ["what's new with UK EU", "with the United Kingdom and the European Union"],
  ["what's the latest on US China trade", "US-China relations, Trade"],
  ["news on Trump and Iran", "with Donald Trump and Iran"],
])("“%s” is of all that are named", (text, limits) => {
  const view = changes(text);
  expect(headingOf(view, frozen(), ENGLISH)).toContain(`: ${limits}`);
});

test("where nothing has both there is none", () => {
  expect(changes("news about Turkey and Greece").steps).toEqual([]);
  expect(changes("news about Turkey").steps.length).toBeGreaterThan(0);
});

test("two states that are one topic, and one with its own, are no more than that", () => {
  expect(changes("what changed with Russia and the US").question.also).toBeUndefined();
  expect(changes("any news from the US").question.also).toBeUndefined();
});
