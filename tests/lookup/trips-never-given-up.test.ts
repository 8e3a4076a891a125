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
  ["Why did Lula cancel his China trip in March 2023?", "Luiz Inácio Lula da Silva called off a trip to China"],
  ["why did Macron cancel his trip in March 2023", "Emmanuel Macron called off a trip, 1–31 March 2023"],
  ["when did Macron cancel his trip in March 2023", "Emmanuel Macron called off a trip, 1–31 March 2023"],
  ["Why did Merkel cut short her visit in 2019?", "Angela Merkel cut short a trip, in 2019"],
  ["why was Kishida's trip delayed in 2023", "Fumio Kishida put off a trip, in 2023"],
  ["Why did Xi scrap his Russia journey in 2022", "Xi Jinping called off a trip to Russia"],
  ["why did Vance postpone his India trip", "JD Vance put off a trip to India"],
  ["why did Germany cancel Wang Yi's visit", "a trip of Wang Yi was called off"],
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
  ["Why did Zelensky cancel his Saudi trip?", "zelensky-saudi-arabia-2025"],
  ["why did Biden cut his trip short in May 2023", "quad-2023"],
  ["did Biden cancel his trip in May 2023?", "quad-2023"],
  ["Why did Trump call off Pompeo's North Korea trip?", "pompeo-pyongyang-2018"],
  ["why did Pope Francis call off his Dubai trip", "cop28"],
  ["when did Wadephul postpone his trip", "wadephul-china-2025"],
])("%s: what was put off, or never was", (asked, id) => {
  expect(idsShown(show(asked))).toEqual([id]);
});

test.each([
  [
    "why did China cancel Borrell's visit",
    "My archive has no visit of Josep Borrell to China, and none that was called off.",
  ],
  [
    "why did India cancel Qureshi's visit",
    "My archive has no visit of Shah Mahmood Qureshi to India, and none that was called off.",
  ],
])("%s: a state that is to have called off what somebody else was to do", (asked, text) => {
  expect(show(asked)).toMatchObject({ kind: "notice", text });
});
