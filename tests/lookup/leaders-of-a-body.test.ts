import { expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const TODAY = "2026-11-26";

function questionOf(text: string) {
  const intent = parseMessage(text, shipped(), TODAY, ENGLISH);
  return "question" in intent ? intent.question : undefined;
}

test.each([
  "when did the G7 leaders last meet",
  "when will the G7 leaders next meet",
  "next meeting of G7 leaders",
  "the last meeting of all the G7 leaders",
])("leaders who meet as a body meet at its summits, whatever else is called by them: %s", (text) => {
  expect(questionOf(text)).toMatchObject({ about: "events", series: "g7" });
});

test("what their leaders did elsewhere is no edition", () => {
  expect(questionOf("the G7 leaders in Brussels")).not.toHaveProperty("series");
});

test.each(["when did all four Quad leaders last meet", "the last time all seven G7 leaders met"])(
  "how many of them there are is no word of a record: %s",
  (text) => {
    expect(questionOf(text)).not.toHaveProperty("words");
  },
);
