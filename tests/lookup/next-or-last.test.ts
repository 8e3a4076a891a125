import { expect, test } from "vitest";
import type { QuestionAbout } from "#src/core/question.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";

function ask(words: string, which: "next" | "last", rest: Partial<QuestionAbout<"event-named">> = {}) {
  const view = answer(
    { about: "event-named", words, which, ...rest },
    {
      archive: frozen(),
      today: "2026-06-01",
      words: ENGLISH,
      status: () => {
        throw new Error("not asked for");
      },
      commands: [],
    },
  );
  if (view.kind !== "event") throw new Error(`a ${view.kind}`);
  return { id: view.at.event.id, instead: view.instead === true, named: view.named };
}

test.each([
  ["NATO summit", "nato-ankara-2026"],
  ["G20 summit", "g20-miami-2026"],
  // It is called a return visit, and only brings the two together.
  ["trump xi meeting", "us-china-washington-visit-2026"],
])("the next “%s” is the soonest that lies ahead", (words, id) => {
  expect(ask(words, "next")).toMatchObject({ id, instead: false });
});

test.each([
  ["NATO summit", "nato-the-hague-2025"],
  ["Biden Xi summit", "biden-xi-lima-2024"],
  ["meeting between Trump and Putin", "us-russia-alaska-2025"],
  ["call between Trump and Putin", "trump-putin-call-2025-10"],
  ["Trump visit Beijing", "us-china-beijing-visit-2026"],
])("the last “%s” is the latest that has been", (words, id) => {
  expect(ask(words, "last")).toMatchObject({ id, instead: false });
});

test("when nothing that fits lies ahead, the last one is shown and said not to be it", () => {
  expect(ask("Biden Xi summit", "next")).toMatchObject({ id: "biden-xi-lima-2024", instead: true });
  expect(ask("Budapest summit", "next")).toMatchObject({ id: "us-russia-budapest-2025", instead: true });
});

test("as of a day, what lay ahead then is next, and turning the page asks the same", () => {
  const { id, named } = ask("trump xi meeting", "next", { asOf: "2025-11-01" });
  expect(id).toBe("us-china-beijing-visit-2026");
  expect(named).toMatchObject({ which: "next", asOf: "2025-11-01" });
});
