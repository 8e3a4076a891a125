// Whether a state did not host a recurring meeting, whose visit was called off, who refused to talk, and what has no photo: no other meeting is shown for it.
import { expect, test } from "vitest";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown } from "#tests/helpers/shown-to.ts";
import { aStatus } from "#tests/helpers/status.ts";

const [archive, today] = [shipped(), "2026-11-30"] as const;

function shownFor(text: string): readonly string[] {
  const intent = parseMessage(text, archive, today, ENGLISH);
  const context = { archive, today, words: ENGLISH, status: () => aStatus(), commands: [] } as const;
  return intent.ok && "question" in intent ? idsShown(answer(intent.question, context)) : [];
}

test.each([
  ["did Indonesia not host the G20", "g20-bali-2022"],
  ["did Brazil not host the G20", "g20-rio-2024"],
  ["did Italy not host the G7", "g7-apulia-2024"],
  ["did Brazil not host COP25", "cop25"],
  ["did Turkey cancel Putin's visit", "putin-turkiye-visit"],
  ["why not in Santiago", "cop25"],
  ["picture of the Beijing parade", "beijing-parade-2025"],
  ["timeline of the Beijing parade", "beijing-parade-2025"],
])("“%s” is of %s", (text, id) => {
  expect(shownFor(text)).toEqual([id]);
});

test.each([
  "did Poland not host COP",
  "did France cancel Putin's visit",
  "did Ukraine call off Steinmeier's visit",
  "who rejected direct talks with the US",
  "which leader declined further talks with Putin",
  "why not in Doral",
  "photo of biden",
  "show me a picture of the Woodside summit",
  "World Cup draw",
  "picture of the French election",
  "calendar of the Moscow parade",
  "timeline of the Paris attack",
  "picture of the handshake in Busan",
  "stock chart",
])("“%s” shows nothing", (text) => {
  expect(shownFor(text)).toEqual([]);
});

test.each(["picture of iran talks", "picture of December 2025"])("“%s” is a picture that can be drawn", (text) => {
  const intent = parseMessage(text, archive, today, ENGLISH);
  expect(intent).toMatchObject({ ok: true, question: { about: "timeline" } });
});
