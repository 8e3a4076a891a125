// “The Trump–Putin call on 20 June 2025”: a day that is told of what took place.
import { expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";

function asked(text: string): Record<string, unknown> {
  const intent = parseMessage(text, shipped(), "2026-12-01", ENGLISH);
  return intent.ok && "question" in intent ? intent.question : {};
}

test.each([
  "when was the Trump Putin call on 20 June 2025",
  "Trump Xi call on 3 March 2025",
  "where did Putin and Trump meet on 1 August 2025",
  "what came out of the Zelensky Trump meeting on 5 March 2025",
  "Biden Xi meeting on 20 November 2022",
])("what was over by then, or only to be, is not told as of a day on which nothing was: %s", (text) => {
  expect(asked(text)).not.toHaveProperty("asOf");
});

test.each([
  "how did APEC 2023 stand on 20 November 2023",
  "was the Budapest summit still on on 22 October 2025",
  "Budapest summit on 20 October 2025",
  "what was known of the Biden Xi meeting on 10 November 2022",
])("how it stood on a day is asked as of it: %s", (text) => {
  expect(asked(text)).toHaveProperty("asOf");
});
