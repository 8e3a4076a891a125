import { expect, test } from "vitest";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const TODAY = "2026-12-01";
const shown = shownTo(shipped(), TODAY);

function nearestTo(text: string) {
  const view = shown(text);
  if (view.kind !== "notice") throw new Error(`“${text}” is answered with ${idsShown(view)}`);
  return view.nearest?.event.id;
}

test.each([
  ["May I ask what Admiral Paparo raised with General Wu Yanan in September 2024?", "paparo-wu-call-2024-09"],
  ["Saudi signatory of the Beijing deal w/ Iran, 2023: name + title", "saudi-iran-beijing-2023"],
])("below what it does not have, what the only event that fits but for words tells: %s", (text, id) => {
  expect(nearestTo(text)).toBe(id);
});

test("what is told of it begins and ends as a sentence", () => {
  const view = shown("Blinken and Lavrov in Geneva in January 2022");
  const summary = view.kind === "notice" ? view.nearest?.development.summary : undefined;
  expect(summary).toMatch(/^\p{Lu}.*\.$/su);
});

test.each([
  // He was somewhere else that year: that is near to nothing.
  "who did Macron meet in Warsaw in 2020",
  // One summit is there, and another one then.
  "NATO Ankara: 7-8 July 2027 or June?",
  "G7 summit in Osaka",
])("nothing is told of what is only somewhere else or at another time: %s", (text) => {
  expect(nearestTo(text)).toBeUndefined();
});

test.each(["Match over in Geneva 2021. Who won?", "It is March 2022! Who called the pause of the talks in Vienna?"])(
  "who asks at the head of a second sentence asks of no World Health Organization: %s",
  (text) => {
    expect(JSON.stringify(shown(text))).not.toContain("World Health");
  },
);

test("a month that stands alone is no name that is missing", () => {
  for (const text of ["PIF leaders meeting Palau 2026: Aug or Sept?", "NATO Ankara: July or June?"])
    expect(JSON.stringify(shown(text))).not.toMatch(/do not have “?(?:Aug|Sept|June|July)/u);
});

test("a greeting in another language is nobody’s name", () => {
  expect(idsShown(shownTo(frozen(), TODAY)("Buenas, when is the G20?"))).toEqual(["g20-miami-2026"]);
});

test.each(["Salam met Macron when?", "Shalom met Abbas when?"])("nor is somebody’s name a greeting: %s", (text) => {
  expect(idsShown(shown(text))).toEqual(["notice"]);
});

test("who brokered it stands before whose summit it is", () => {
  expect(idsShown(shown("Why was the Macron-brokered Biden–Putin summit called off?"))).toEqual([
    "us-russia-summit-proposal-2022",
  ]);
});
