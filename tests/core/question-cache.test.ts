import { expect, test } from "vitest";
import { Question } from "#src/core/question.ts";
import { createQuestionCache, type TextShelf } from "#src/core/question-cache.ts";

const HOUR = 60 * 60 * 1000;
const question = Question.parse({ about: "check", text: "They said “both gain”.", page: 3 });

function aShelf(): TextShelf & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    get: async (key) => texts.get(key),
    set: async (key, text) => void texts.set(key, text),
  };
}

test("a question is found again for a day after it was last asked", async () => {
  let now = 0;
  const kept = createQuestionCache(aShelf(), () => now);
  await kept.keep({ key: "k", question });
  now = 23 * HOUR;
  expect(await kept.find("k")).toEqual(question);
  await kept.keep({ key: "k", question });
  now = 46 * HOUR;
  expect(await kept.find("k")).toEqual(question);
  now = 47 * HOUR;
  expect(await kept.find("k")).toBeUndefined();
  expect(await kept.find("never")).toBeUndefined();
});

test("what is kept says nothing of who asked", async () => {
  const shelf = aShelf();
  await createQuestionCache(shelf, () => 0).keep({ key: "k", question });
  expect(JSON.parse(shelf.texts.get("k") ?? "")).toEqual({ question, until: 24 * HOUR });
});

test("what an older version kept and this one cannot read is gone", async () => {
  const shelf = aShelf();
  shelf.texts.set("k", JSON.stringify({ question: { about: "riddle" }, until: HOUR }));
  expect(await createQuestionCache(shelf, () => 0).find("k")).toBeUndefined();
});
