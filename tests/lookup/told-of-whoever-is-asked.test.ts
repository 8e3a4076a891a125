// A step is told of whoever is asked about: who bid, who joined, who announced the form, and what was said of a journey at another time.

import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { actorsIn } from "#src/lookup/answers/step-told.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

test("a small word alone is nobody's name", () => {
  expect(actorsIn("prepares to be a candidate", archive)).toEqual([]);
  expect(actorsIn("To Lam receives the US delegation", archive)).toContain("to-lam");
});

test.each([
  ["did bulgaria want to host the climate conference of 2024", "**On record:** 15 June 2022"],
  ["did armenia bid for cop29", "**On record:** 6 June 2023"],
  ["did romania want to host cop29", "does not tell that Romania offered to host it"],
])("“%s”: whose bid it was, one of several or none", (text, line) => expect(told(text)).toContain(line));

test.each([
  ["who announced that the 2020 g20 in riyadh would be online", "28 September 2020"],
  ["who said the 2020 g20 would be held by video", "28 September 2020"],
  ["who announced that the sco summit in india would be virtual", "30 May 2023"],
])("“%s”: by whom it became a video meeting", (text, day) =>
  expect(told(text)).toContain(`**First planned in person, then by video:** ${day}`),
);

test.each(["when was it announced that finland wants to join nato", "who announced that indonesia joins brics"])(
  "“%s”: not that somebody else joined something",
  (text) => expect(shown(text).kind).toBe("notice"),
);

test("a journey that came later is told by what was said of it then", () => {
  const card = told("why did merz not travel to china in october 2025");
  expect(card).toContain("26 October 2025");
  expect(card).toContain("Until further notice Merz does not travel to Beijing");
});

test("who is only named in a condition does not stay away by it", () => {
  expect(told("who said Putin would not attend the G20 in Bali")).not.toContain("if Putin does");
});

test("of many to choose from the heading has no title of one", () => {
  expect(told("who announced first that Witkoff goes to Moscow")).toContain("6 events: meeting");
});

test.each(["when does the next german chancellor take office", "when will the next un secretary general be chosen"])(
  "“%s”: nothing of whoever holds it now",
  (text) => expect(shown(text).kind).toBe("notice"),
);

test("a delay that somebody had asked for is told, where no day was moved", () => {
  expect(told("why were the vienna nuclear talks delayed in 2021")).toContain("had asked for the delay");
});

test.each(["how many days late did the wto close in abu dhabi", "did the wto end late in abu dhabi"])(
  "“%s”: how it ended, and not how it began",
  (text) => expect(told(text)).toContain("**Longer than planned:** 2 days"),
);

test.each([
  ["why did lula cancel his trip to kazan", "After a fall at home Lula does not travel to Kazan"],
  ["why did putin call off his trip to bali", "**Did not come: Vladimir Putin**"],
  ["why did wadephul cancel his trip to china", "**Postponed:** 24 October 2025"],
])("“%s”: their own journey, or what they did not come to", (text, line) => expect(told(text)).toContain(line));

test.each([
  "why was the minerals deal not signed at the white house in Feb 2025",
  "why wasn't the minerals deal signed at the white house in feb 2025",
])("“%s”: the sentence that tells it, and not when the visit was moved", (text) => {
  expect(told(text)).toContain("the agreement on minerals is not signed");
  expect(told(text)).not.toContain("Moved later");
});

test("that a summit elsewhere was called off is no reason why nothing was signed", () => {
  expect(shown("why was no agreement signed in moscow").kind).toBe("notice");
});

test.each([
  "Who announced the August 2025 Trump-Putin meeting in Alaska, and when?",
  "who named the 15 August date for alaska",
])("“%s”: a month before the name of a meeting is its own", (text) =>
  expect(told(text)).toContain("8 August 2025, according to President Trump"),
);

test("first words are no words of a first journey", () => {
  expect(told("pope leo first words from the balcony")).toContain("First words after the election");
});
