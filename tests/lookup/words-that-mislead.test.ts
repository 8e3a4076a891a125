// A word that often asks for something else, where it is a part of a name or of what somebody said.
import { expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";

function asked(text: string): Record<string, unknown> {
  const intent = parseMessage(text, shipped(), "2026-12-01", ENGLISH);
  return intent.ok && "question" in intent ? intent.question : {};
}

test.each([
  ["any news on US–Russia talks on arms control after New START?", "us-russia-arms-talks-2026"],
  ["any news on US–Ukraine–Russia talks, round after Geneva?", "russia-ukraine-us-abu-dhabi-2026-3"],
])("“after” in the name of an event begins no time: %s", (text, id) => {
  expect(JSON.stringify(asked(text))).toContain(id);
});

test("behind “since” what is no time is still refused", () => {
  expect(asked("what changed since Woodstock")).toEqual({});
});

test("the position that somebody spoke of is no office", () => {
  expect(asked("Putin quote position 2022")).toMatchObject({ about: "quotes", speaker: "vladimir-putin" });
  expect(asked("what position did Rubio hold in 2024")).toMatchObject({ about: "who" });
});
