// Why somebody called off a journey is no reason why something else there was moved: where nothing tells that they did, that is said before anything else.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const show = shownTo(shipped(), "2026-12-01");

test.each([
  ["why did merz scrap his visit to Kyiv", "Friedrich Merz called off a trip to Kyiv"],
  ["why was Merz’s visit to Kyiv scrapped?", "Friedrich Merz called off a trip to Kyiv"],
  ["why did Starmer cancel his trip to Washington", "Keir Starmer called off a trip to Washington"],
  ["why did Modi cancel his visit to the White House", "Narendra Modi called off a trip to the White House"],
  ["why did Meloni scrap her visit to Tunis", "Giorgia Meloni called off a trip to Tunis"],
  ["why did Starmer's trip to Beijing get called off", "Keir Starmer called off a trip to Beijing"],
  ["why was Macron's trip to Germany postponed in 2023", "Emmanuel Macron put off a trip to Germany"],
  ["why was Macron's state visit to Germany put off", "Emmanuel Macron put off a trip to Germany"],
  ["why was the trip of Macron to Germany postponed", "Emmanuel Macron put off a trip to Germany"],
  ["why did Merz put off his trip to Kyiv", "Friedrich Merz put off a trip to Kyiv"],
  ["why was Biden's trip to Angola delayed", "Joe Biden put off a trip to Angola"],
])("%s", (asked, said) => {
  expect(show(asked)).toMatchObject({ kind: "notice", text: `My archive does not tell that ${said}.` });
});

test.each([
  ["why did Blinken call off his trip to Beijing", "blinken-beijing-2023"],
  ["why was Blinken’s trip to Beijing cancelled", "blinken-beijing-2023"],
  ["why was Blinken's trip to China postponed in 2023", "blinken-beijing-2023"],
  ["why did Putin's trip to Turkey get put off", "putin-turkiye-visit"],
  ["why has Trump's trip to Beijing been postponed", "us-china-beijing-visit-2026"],
  ["why did Pelosi's trip to Asia get postponed", "pelosi-taipei-2022"],
  ["why did Biden's trip to Australia get cancelled", "quad-2023"],
  ["why did Zelensky call off his trip to Riyadh", "zelensky-saudi-arabia-2025"],
  ["why did Erdogan cancel his trip to the White House", "erdogan-white-house-2024"],
  ["why did Macron call off his visit to China", "macron-china-2025"],
])("%s: what was put off, or never was", (asked, id) => {
  expect(idsShown(show(asked))).toEqual([id]);
});
