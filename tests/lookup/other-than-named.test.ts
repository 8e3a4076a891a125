// What the archive lacks is told by no card of another number, year, state or day, nor by a step of another event.
import { describe, expect, test } from "vitest";
import { describeQuery } from "#src/lookup/answers/describe-query.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownWithout } from "#tests/helpers/shown-without.ts";

const ALL_OF_AUGUST = [1, 2, 3].map((nth) => `coalition-of-the-willing-video-2025-08-${nth}`);

const LONDON_AND_GLASGOW = ["coalition-of-the-willing-london-2025-10", "biden-glasgow-press-conference-2021", "cop26"];

const nothingIsTold = (own: string, text: string) => {
  expect(shownWithout([own], text)).toBeUndefined();
  expect(shownWithout([], text)).toBe(own);
};

test.each([
  ["what was agreed at the 16th US-China Defense Policy Coordination Talks", "us-china-defence-talks-2021-09"],
  ["who attended the 17th BRICS summit", "brics-2025"],
  ["who took part in the US–Iran talks, second round of 2025", "us-iran-rome-2025-04"],
])("a number that is named is that of no other: %s", (text, own) => nothingIsTold(own, text));

test.each([
  ["when was the first EPC summit in Armenia", "epc-yerevan-2026"],
  ["who attended the first US-Iran round in Rome", "us-iran-rome-2025-04"],
])("the first there may be another one of all: %s", (text, own) => {
  expect(shownWithout([], text)).toBe(own);
});

test.each([
  ["why was the APEC summit 2023 postponed", "apec-san-francisco-2023"],
  ["why was APEC 2023 cancelled", "apec-san-francisco-2023"],
])("why an edition was put off is told by none of which something became known in that year: %s", (text, own) =>
  nothingIsTold(own, text),
);

test.each([
  ["why was the G7 2020 cancelled", "g7-usa-2020"],
  ["why was CHOGM 2021 postponed", "chogm-kigali-2022"],
  ["why was the Francophonie summit 2020 postponed", "francophonie-summit-18-2022"],
])("of what was to be in that year it is told why it was not: %s", (text, own) => {
  expect(shownWithout([], text)).toBe(own);
});

test.each([
  ["when was EPC Denmark", "epc-copenhagen-2025"],
  ["when is G7 France", "g7-evian-2026"],
  ["where was APEC China", "apec-shenzhen-2026"],
  ["when is COP Brazil", "cop30"],
])("a state right behind a recurring meeting received it: %s", (text, own) => {
  expect(shownWithout([], text)).toBe(own);
});

test.each([
  ["when was EPC Denmark", "epc-copenhagen-2025"],
  ["when was EPC Azerbaijan", "epc-azerbaijan-2028"],
])("one at which somebody of it was missing was not there: %s", (text, own) => {
  expect(shownWithout([own], text)).toBeUndefined();
});

describe("a step of another event", () => {
  test.each([
    ["who attended the closure of China's Consulate General in Houston", "houston-consulate-closure-2020"],
    ["who attended the US–China climate working group in Washington", "us-china-climate-washington-2024"],
    ["who attended Xi's return visit to the United States", "us-china-washington-visit-2026"],
  ])("tells nobody who was there where it speaks of nobody's being there: %s", (text, own) => {
    expect(shownWithout([own], text)).toBeUndefined();
  });

  test("tells when it was only where it became known about then, or was to be then", () => {
    const gone = LONDON_AND_GLASGOW;
    expect(shownWithout(gone, "when was the London meeting October 2025")).toBeUndefined();
    expect(shownWithout(gone, "when was Biden's press conference in Glasgow")).toBeUndefined();
  });

  test("tells what came of a call only about the time of the call", () => {
    const own = "trump-putin-call-2025-05";
    expect(shownWithout([own], "what was agreed at the telephone call of Trump and Putin in May 2025")).toBeUndefined();
    expect(shownWithout([], "what was agreed at the telephone call of Trump and Putin in May 2025")).toBe(own);
  });
});

test.each([
  "why was the video meeting of the coalition of the willing on 13 August 2025 postponed",
  "Biden and Putin phone call 12 February 2022, how long did it last?",
])("a meeting called by its day is none that was over or off by then: %s", (text) => {
  expect(shownWithout(ALL_OF_AUGUST, text)).toBeUndefined();
});

test("how a plan stood on a day is told as of that day", () => {
  expect(shownWithout([], "how did the Biden–Putin talk stand on 20 March 2021")).toBe("putin-biden-open-talk-2021");
});

test("a number that no edition has is named once in what is denied", () => {
  const intent = parseMessage("who attended the 28th BRICS summit", shipped(), "2026-12-01", ENGLISH);
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events")
    throw new Error("no events are asked");
  expect(describeQuery(intent.question, shipped(), ENGLISH)).toBe("BRICS summit, “28th”");
});
