// How the words of a quotation are to be told is no word of it, and a pronoun is nobody's name.
import { expect, test } from "vitest";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { aStatus } from "#tests/helpers/status.ts";

function viewOf(text: string): string {
  const archive = shipped();
  const intent = parseMessage(text, archive, "2026-12-01", ENGLISH);
  if (!intent.ok) return JSON.stringify(intent.view);
  if (!("question" in intent)) return "action";
  const context = { archive, today: "2026-12-01", words: ENGLISH, status: () => aStatus(), commands: [] } as const;
  return JSON.stringify(answer(intent.question, context));
}

test.each([
  ["biden introduced zelensky as president putin, full quote with the correction", "biden-president-putin-2024"],
  ["Macron on brain death of NATO - exact words please", "macron-brain-death-2019"],
  ["what did Xi say to Trudeau in Bali, exact words", "xi-trudeau-leaked-2022"],
])("%s", (text, id) => {
  expect(viewOf(text)).toContain(id);
});

test("“he” and “she” beside a quotation are nobody of whom it says nothing", () => {
  expect(viewOf("Who told journalists he will “keep reporters wondering”?")).not.toContain("unconnected");
});

test("somebody who is named beside it still is", () => {
  expect(viewOf("Ri Son Gwon told Zelensky he will “keep reporters wondering”")).toContain(
    '"unconnected":["volodymyr-zelensky"]',
  );
});
