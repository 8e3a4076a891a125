import { expect, test } from "vitest";
import type { Question } from "#src/core/question.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import type { AnswerContext } from "#src/lookup/answers/answer-context.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aQuestion, type QuestionInput } from "#tests/helpers/ids.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const ground: AnswerContext = {
  archive: frozen(),
  today: "2026-06-01",
  words: ENGLISH,
  status: () => {
    throw new Error("not asked for");
  },
  commands: [],
};

test.each<[QuestionInput, string, QuestionInput]>([
  [
    { about: "event-named", words: "Frobisher Woodside" },
    "Biden–Xi summit at Woodside",
    { about: "event", id: "biden-xi-woodside-2023", page: 0 },
  ],
  [{ about: "search", words: "baidn", page: 0 }, "Joe Biden", { about: "who", id: "joe-biden", page: 0 }],
  [{ about: "who-named", words: "baidn" }, "Joe Biden", { about: "who", id: "joe-biden", page: 0 }],
])("%j finds nothing, and “%s” is offered", (question, label, asked) => {
  const view = answer(aQuestion(question), ground);
  if (view.kind !== "notice") throw new Error(`a ${view.kind}`);
  expect(view.text).toMatch(/Did you mean one of these\?|Nearest names: /);
  expect(view.asks).toContainEqual({ label, question: asked });
  expect(view.asks?.length).toBeLessThanOrEqual(4);
});

test("what is like nothing is told so, with a hint instead of names", () => {
  for (const question of [
    { about: "event-named", words: "zzzzqqq" },
    { about: "search", words: "zzzzqqq", page: 0 },
    { about: "who-named", words: "zzzzqqq" },
  ] satisfies Question[]) {
    const view = answer(question, ground);
    if (view.kind !== "notice") throw new Error(`a ${view.kind}`);
    expect(view.text).toContain("Try");
  }
});

test("nothing that merely begins or looks alike is offered", () => {
  for (const words of ["Mars", "Merz", "davos", "Carneyx"]) {
    const view = answer({ about: "who-named", words }, ground);
    expect(view.kind === "notice" ? [view.text, view.asks] : view.kind, words).toEqual([
      `I do not have ${words}. Try the family name, or /search.`,
      [],
    ]);
  }
});

test.each(["Paris agreement", "Warsaw summit", "COP29", "G20 2013", "Shangri-La Dialogue 2015"])(
  "%s is not the event of another place, year or kind",
  (words) => {
    const view = answer({ about: "event-named", words }, ground);
    expect(view.kind === "notice" ? view.text : view.kind).toMatch(/^I do not have /);
  },
);

test("a name offered as of a day is asked for as of that day", () => {
  const view = answer({ about: "event-named", words: "Frobisher Woodside", asOf: "2023-11-01" }, ground);
  if (view.kind !== "notice") throw new Error(`a ${view.kind}`);
  expect(view.asks?.[0]?.question).toMatchObject({ asOf: "2023-11-01" });
});
