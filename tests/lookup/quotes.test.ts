import { expect, test } from "vitest";
import { headingOf } from "#src/discord/render/lookup/headings.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aQuestion, type QuestionInput } from "#tests/helpers/ids.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const ask = (of: Partial<Extract<QuestionInput, { about: "quotes" }>>) =>
  answer(aQuestion({ about: "quotes", page: 0, ...of }), {
    archive: frozen(),
    today: "2026-06-01",
    words: ENGLISH,
    status: () => {
      throw new Error("not asked for");
    },
    commands: [],
  });

test("only what may have been said in the days asked about is shown, and the heading says which", () => {
  const view = ask({ speaker: "xi-jinping", words: "taiwan", from: "2021-01-01", to: "2021-12-31" });
  if (view.kind !== "quotes") throw new Error(`a ${view.kind}`);
  expect(headingOf(view, frozen(), ENGLISH)).toBe("Quotes for “taiwan” by Xi Jinping, in 2021");
  expect(new Set(view.quotes.map(({ said }) => ("year" in said ? said.year : undefined)))).toEqual(new Set([2021]));
});

test("where there is none, what has fewer limits and finds something is offered", () => {
  const of = { speaker: "xi-jinping", words: "taiwan" };
  const view = ask({ ...of, from: "1999-01-01", to: "1999-12-31", asOf: "2023-01-01" });
  if (view.kind !== "notice") throw new Error(`a ${view.kind}`);
  const then = { about: "quotes", page: 0, asOf: "2023-01-01" };
  expect(view.asks?.slice(1)).toEqual([
    { label: "At any time", question: { ...then, ...of } },
    { label: "All by Xi Jinping", question: { ...then, speaker: of.speaker } },
    { label: "“taiwan” by anybody", question: { ...then, words: of.words } },
  ]);
});

test("what finds nothing either is not offered", () => {
  const view = ask({ speaker: "narendra-modi", words: "zzzz qqqq" });
  if (view.kind !== "notice") throw new Error(`a ${view.kind}`);
  expect(view.asks?.map(({ label }) => label)).toEqual(["All by Narendra Modi", "What’s next", "What’s new"]);
});

test("a phrase that was typed in quotation marks keeps them, and gets no others", () => {
  const view = ask({ words: '"old friend"' });
  if (view.kind !== "quotes") throw new Error(`a ${view.kind}`);
  expect(headingOf(view, frozen(), ENGLISH)).toBe("Quotes for “old friend”");
});
