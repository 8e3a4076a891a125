// What is laid out for a list holds up nobody: a step is an item, however many there are.
import { expect, test } from "vitest";
import type { Steps } from "#src/archive/steps.ts";
import { render, renderSteps } from "#src/discord/render/render.ts";
import { answer, answerSteps } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aQuestion, type QuestionInput } from "#tests/helpers/ids.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { aStatus } from "#tests/helpers/status.ts";

const archive = frozen();
const ground = { archive, today: "2026-05-20", words: ENGLISH, status: () => aStatus(), commands: [] };

/** Below any list of these tests. */
const MANY = 30;

function counted<T>(steps: Steps<T>): { readonly made: T; readonly count: number } {
  for (let count = 0; ; count++) {
    const { done, value } = steps.next();
    if (done === true) return { made: value, count };
  }
}

const laidOut: Readonly<Record<string, QuestionInput>> = {
  "/next": { about: "next" },
  "/changes of all time": { about: "changes", since: "1900-01-01" },
  "/timeline": { about: "timeline" },
  "/quote": { about: "quotes" },
  "/search": { about: "search", words: "the" },
  "events by a sentence": { about: "events", kinds: ["summit"], which: "all" },
  "a month in words": { about: "month", month: "2021-11", inWords: true },
};

test.each(Object.entries(laidOut))("%s is laid out an item a step, and is the same as in one go", (_, asked) => {
  const view = answer(aQuestion(asked), ground);
  const { made, count } = counted(renderSteps(view, archive, ENGLISH));
  expect(made).toEqual(render(view, archive, ENGLISH));
  expect(count).toBeGreaterThan(Math.min(MANY, itemsIn(view)));
});

function itemsIn(view: object): number {
  return Math.max(...Object.values(view).map((value) => (Array.isArray(value) ? value.length : 0)));
}

test.each(["/changes of all time", "/timeline", "/search"])("%s is answered an item a step", (name) => {
  const question = aQuestion(laidOut[name] ?? { about: "next" });
  const { made, count } = counted(answerSteps(question, ground));
  expect(made).toEqual(answer(question, ground));
  expect(count).toBeGreaterThan(itemsIn(made));
});
