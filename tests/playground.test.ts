// What somebody finds at a first visit: each question of the welcome has a button, and an answer of the archive that ships.
import { expect, test } from "vitest";
import { welcomeCard } from "#src/discord/render/message/welcome.ts";
import { promptsOf, promptTexts } from "#src/furnish-playground.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const TODAY = "2026-11-27";
const prompts = promptsOf(shipped(), TODAY, ENGLISH);
const context = {
  archive: shipped(),
  today: TODAY,
  words: ENGLISH,
  status: (): never => {
    throw new Error("no question of these is about the bot’s status");
  },
  commands: [],
};

test("the welcome has eight questions, each of which fits a button", () => {
  expect(prompts.map(({ label }) => label)).toEqual(promptTexts(ENGLISH));
  const card = JSON.stringify(welcomeCard(prompts, ENGLISH));
  expect(card.match(/"custom_id"/g)).toHaveLength(8);
});

test.each(promptTexts(ENGLISH))("“%s” is answered, and not with a notice", (label) => {
  const prompt = prompts.find((one) => one.label === label);
  expect(prompt && answer(prompt.question, context).kind).not.toBe("notice");
});
