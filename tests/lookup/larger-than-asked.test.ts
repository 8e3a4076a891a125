// “Who attended the Biden–Xi meeting in Bali”, where the archive has only the summit of many at which both were.
import { expect, test } from "vitest";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { aStatus } from "#tests/helpers/status.ts";

const TODAY = "2026-12-01";

function shownWithout(gone: readonly string[], text: string): string | undefined {
  const { events, ...records } = shipped();
  const archive = { ...records, events: new Map([...events].filter(([id]) => !gone.includes(id))) };
  const intent = parseMessage(text, archive, TODAY, ENGLISH);
  if (!intent.ok || !("question" in intent)) return undefined;
  const view = answer(intent.question, { archive, today: TODAY, words: ENGLISH, status: aStatus, commands: [] });
  return view.kind === "event" && view.amongOthers === undefined ? view.at.event.id : undefined;
}

test.each([
  ["who attended the Biden–Xi meeting in Bali", "biden-xi-bali-2022"],
  ["why was the Biden–Xi meeting in Bali postponed", "biden-xi-bali-2022"],
  ["who attended the Modi Xi meeting in Kazan", "modi-xi-kazan-2024"],
  ["what was agreed at the Modi and Xi meeting in Kazan", "modi-xi-kazan-2024"],
])("what is asked of a meeting of two is not told of the larger one: %s", (text, own) => {
  expect(shownWithout([own], text)).toBeUndefined();
  expect(shownWithout([], text)).toBe(own);
});

test.each([
  ["who attended the G20 summit in Bali", "g20-bali-2022"],
  ["what was agreed at the BRICS summit in Kazan", "brics-2024"],
])("what is asked of the larger one is told: %s", (text, id) => {
  expect(shownWithout(["biden-xi-bali-2022", "modi-xi-kazan-2024"], text)).toBe(id);
});

test("where two met is not told by a visit that was only floated in that year", () => {
  const gone = [...shipped().events.values()].flatMap(({ id, topics }) =>
    topics.some((topic) => topic === "us-russia") && id !== "trump-moscow-visit" ? [id] : [],
  );
  expect(shownWithout(gone, "where did Trump and Putin meet in 2025")).toBeUndefined();
  expect(shownWithout([], "where did Trump and Putin meet in 2025")).toBe("us-russia-alaska-2025");
});
