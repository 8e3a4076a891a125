// What the inspector tells of how an answer came about: what the lookup itself decided.
import { expect, test } from "vitest";
import type { Considered } from "#src/core/considered.ts";
import type { Question } from "#src/core/question.ts";
import { createExplanations, explainSteps } from "#src/explain-answers.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { tiedTo } from "#src/process/log.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const TODAY = "2026-05-31";

function considered(question: Question): readonly Considered[] {
  const steps: Considered[] = [];
  const context = {
    ...{ archive: frozen(), today: TODAY, words: ENGLISH, commands: [] },
    consider: (step: Considered) => void steps.push(step),
    status: (): never => {
      throw new Error("no question of these is about the bot’s status");
    },
  };
  answer(question, context);
  return steps;
}

const explained = (question: Question) => explainSteps(considered(question), frozen(), ENGLISH);
const linesUnder = (title: string, all: ReturnType<typeof explained>) =>
  all.find((one) => one.title.startsWith(title))?.lines ?? [];

test("of an event that was found by a name, what else fitted is told with its score, the one that is shown is marked, and why", () => {
  const all = explained({ about: "event-named", words: "biden xi" });
  expect(linesUnder("The question", all)).toEqual([
    { text: "event-named", note: "about" },
    { text: "biden xi", note: "words" },
  ]);
  const weighed = all.find(({ title }) => title.endsWith("the best first"))?.lines ?? [];
  expect(weighed.length).toBeGreaterThan(1);
  expect(weighed.filter(({ isChosen }) => isChosen)).toHaveLength(1);
  expect(weighed[0]?.note).toMatch(/^score \d+\.\d$/);
  expect(linesUnder("Why", all)).toEqual([{ text: "It has the highest score." }]);
});

test("of a record that fits alone no score is told, and that nothing else fits", () => {
  const all = explained({ about: "events", which: "one", subjects: ["event:us-china-virtual-summit-2021"], page: 0 });
  const weighed = all.find(({ title }) => title === "The one record that fits");
  expect(weighed?.lines).toEqual([{ text: "Biden–Xi virtual summit", isChosen: true }]);
  expect(linesUnder("Why", all)).toEqual([{ text: "Nothing else fits." }]);
});

test("an id is its own reason", () => {
  const all = explained({ about: "event-named", words: "us-china-virtual-summit-2021" });
  expect(linesUnder("Why", all)).toEqual([{ text: "The words are its whole name, or its id." }]);
});

test("whoever asks for the next, the last or all of them is told that this decided", () => {
  const reasons = (["next", "last", "all"] as const).map((which) =>
    linesUnder("Why", explained({ about: "events", which, subjects: ["topic:g20"], page: 0 })).map(({ text }) => text),
  );
  expect(reasons.map(([text]) => text)).toEqual([
    expect.stringContaining("soonest"),
    expect.stringContaining("latest"),
    expect.stringContaining("All that fit"),
  ]);
});

test("a name that fits several is told with all of them", () => {
  const all = explained({ about: "who-named", words: "wang" });
  const lines = linesUnder("What “wang” names", all);
  expect(lines.length).toBeGreaterThan(1);
  expect(new Set(lines.map(({ note }) => note))).toEqual(new Set(["fits several"]));
});

test("a sentence is told by its parts and by what it may ask", () => {
  const steps: Considered[] = [];
  parseMessage("When did Putin visit Beijing?", frozen(), TODAY, ENGLISH, (step) => void steps.push(step));
  const all = explainSteps(steps, frozen(), ENGLISH);
  expect(linesUnder("How the sentence", all).map(({ text }) => text)).toContain("Putin");
  expect(linesUnder("What it may ask", all)[0]?.note).toMatch(/^\d+ %$/);
});

test("what was decided is kept by the interaction or the message that runs, and nothing else is", () => {
  const { consider, explain } = createExplanations(frozen, ENGLISH);
  const step: Considered = { step: "question", question: { about: "attache" } };
  consider(step);
  tiedTo({ interaction: "1" }, () => consider(step));
  tiedTo({ message: "2" }, () => consider(step));
  expect(explain({ interaction: "1" }).at(-1)?.data).toEqual([step]);
  expect(explain({ message: "2" })).toHaveLength(2);
  expect(explain({ message: "1" })).toHaveLength(2);
  expect(explain({ interaction: "3" })).toEqual([]);
});
