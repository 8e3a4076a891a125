// A button carries all that was asked: what is left out of its id would be told of more, or of others, on the next page.
import { expect, test } from "vitest";
import { Question } from "#src/core/question.ts";
import { decodeCustomId, encodeAnyLength } from "#src/discord/custom-id.ts";
import { QUESTION_FIELDS } from "#src/discord/custom-id-fields.ts";

test.each(Question.options.map(({ shape }) => [shape.about.value, shape] as const))(
  "each field of a question about %s is written",
  (about, shape) => {
    const fields = Object.keys(shape).filter((field) => field !== "about");
    expect(new Set(QUESTION_FIELDS[about])).toEqual(new Set(fields));
  },
);

test.each([
  { about: "changes", page: 1, actor: "donald-trump", also: ["actor:xi-jinping", "topic:trade"] },
  { about: "events", which: "all", page: 1, subjects: ["guest:donald-trump"], undated: true },
  { about: "events", which: "all", page: 1, statuses: ["postponed"], stands: true },
  { about: "office", title: "chancellor", page: 1, from: "2025-01-01", to: "2025-12-31", became: true },
])("%o comes back as it went", (asked) => {
  const question = Question.parse(asked);
  const { id = "", keep } = encodeAnyLength({ act: "turn", question }) ?? {};
  // What is too long for an id is kept as a whole, under a key of its own.
  const read = keep === undefined ? decodeCustomId(id) : { act: "turn", question: keep.question };
  expect(read).toEqual({ act: "turn", question });
});

test("questions that differ in such a field alone are not kept under one key", () => {
  const asked = { about: "events", which: "all", page: 1, subjects: ["guest:donald-trump"], statuses: ["postponed"] };
  const keyOf = (more: object) => encodeAnyLength({ act: "turn", question: Question.parse({ ...asked, ...more }) })?.id;
  expect(new Set([keyOf({}), keyOf({ stands: true }), keyOf({ undated: true })]).size).toBe(3);
});
