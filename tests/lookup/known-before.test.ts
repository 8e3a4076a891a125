// What was known before an edition is asked of that edition, and what a text is called by of the text.
import { expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";

function asked(text: string): Record<string, unknown> {
  const intent = parseMessage(text, shipped(), "2026-12-01", ENGLISH);
  return intent.ok && "question" in intent ? intent.question : {};
}

test.each([
  ["what was known before the G20 summit 2023", "g20-new-delhi-2023"],
  ["what was expected before COP27", "cop27"],
  ["what did we know before the NATO summit 2025", "nato-the-hague-2025"],
  ["what was known before APEC 2019", "apec-chile-2019"],
  ["what was planned before the Woodside summit", "biden-xi-woodside-2023"],
])("%s", (text, id) => {
  expect(asked(text)).toMatchObject({ subjects: [`event:${id}`], focus: "before" });
});

test("a day before an edition of a year it is still the one of that year", () => {
  expect(asked("what was known a day before G20 summit 2023")).toMatchObject({
    subjects: ["event:g20-new-delhi-2023"],
    asOf: "2023-09-08",
  });
});

test.each(["which summit was before the G20 summit 2023", "what was the G20 before New Delhi"])(
  "which edition came before one is still asked of the other: %s",
  (text) => {
    expect(asked(text)).toMatchObject({ which: "last", to: "2023-09-08" });
  },
);

test.each([
  [
    "date of Sunnylands Statement on Enhancing Cooperation to Address the Climate Crisis",
    "us-china-sunnylands-statement-2023",
  ],
  ["when was the cessation of hostilities agreement", "ethiopia-tigray-2022"],
])("a text that two agreed on is told, whatever it is about: %s", (text, id) => {
  expect(asked(text)).toMatchObject({ subjects: [`event:${id}`] });
});

test("what it was about is still no record", () => {
  expect(asked("when did the climate crisis begin")).toEqual({});
});
