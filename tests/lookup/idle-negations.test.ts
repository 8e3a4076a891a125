// A “not” that denies nothing, in texts that are checked.
import { expect, test } from "vitest";
import { checksOf } from "#tests/helpers/checks.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const PUTIN = { speaker: "vladimir-putin" };

function isContrary(text: string, claim = {}): boolean {
  const [check] = checksOf(text, shipped(), claim);
  return check?.findings[0]?.verdict === "other-sense" || (check?.contrary.length ?? 0) > 0;
}

test.each([
  "like it or not my beauty",
  "like it or not",
  "like it or not - be patient my beauty",
  "like it, do not like it, my beauty",
  "Ну, нравится или нет — терпи, моя красавица",
])("%j is not contrary to “Like it, don't like it - be patient, my beauty”", (text) => {
  const [check] = checksOf(text, shipped(), PUTIN);
  expect(isContrary(text, PUTIN)).toBe(false);
  expect((check?.findings[0] ?? check?.near[0])?.quote.id).toBe("putin-my-beauty-2022");
});

const GAIN = "both countries will gain from cooperation and lose from confrontation";

test.each([
  `Like it or not, ${GAIN}`,
  `More often than not, ${GAIN}`,
  `Whether or not you agree, ${GAIN}`,
  "Both countries will gain from cooperation, not to mention trade, and lose from confrontation",
  "Both countries, if not all, will gain from cooperation and lose from confrontation",
  "Believe it or not, the summit will not take place today",
])("the idiom in %j denies nothing", (text) => {
  expect(isContrary(text)).toBe(false);
});

test.each([
  "Like it or not, India is neutral. India has a side and that side is of peace.",
  "Like it or not, today is the era of war",
  "Believe it or not, I am aware of any conversation yesterday between the two leaders",
  "This is only an opportunity, but also a test, the ball is in the American court",
  "This is not an opportunity, but also a test, the ball is in the American court",
  "Preparations for the second Peace Summit will take months, if not years",
  "Like it, don't like it - don't be patient, my beauty",
  "They asked us not to mention that we made the decision to hold the four-party summit in Amman",
])("%j stays contrary to what is on record, whatever idiom is in it", (text) => {
  expect(isContrary(text)).toBe(true);
});

const WITKOFF = { speaker: "steve-witkoff" };

test.each(["iran may enrich to 3.67 percent", "iran can enrich up to 3.67%", "iran may enrich past 3.67%"])(
  "%j is neither denied nor said by “they do not need to enrich past 3.67%”, which is near",
  (text) => {
    const [check] = checksOf(text, shipped(), WITKOFF);
    expect(isContrary(text, WITKOFF)).toBe(false);
    expect(check?.findings).toEqual([]);
    expect(check?.near[0]?.quote.id).toBe("witkoff-enriching-past-3-67-2025");
  },
);

test.each([
  "iran needs to enrich past 3.67%",
  "they need to enrich past 3.67%",
  "Iran has a need to enrich uranium beyond 3.67%",
])("%j speaks of the need that is denied", (text) => {
  expect(isContrary(text, WITKOFF)).toBe(true);
});
