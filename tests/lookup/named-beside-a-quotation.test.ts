// Who is named beside a quotation, and has nothing to do with it, is told apart: the words alone are not the claim.
import { describe, expect, test } from "vitest";
import { answerCheck } from "#src/lookup/answers/answer-check.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { aStatus } from "#tests/helpers/status.ts";

const archive = shipped();
const context = { archive, today: "2026-11-29", words: ENGLISH, status: () => aStatus(), commands: [] } as const;
const unconnected = (text: string) => {
  const view = answerCheck({ about: "check", text, page: 0 }, context);
  return view.kind === "check" ? view.unconnected : undefined;
};

describe("of whom or to whom it is said to have been said", () => {
  test.each([
    ['Biden called Putin a dictator: "he\'s a dictator"', "vladimir-putin"],
    ['Modi told Zelensky: "today\'s era is not an era of war"', "volodymyr-zelensky"],
    ['Xi told Trump: "Planet Earth is big enough for the two countries to succeed"', "donald-trump"],
    ['"Next time in Moscow," Putin told Biden', "joe-biden"],
  ])("“%s” is not told of %s", (text, id) => {
    expect(unconnected(text)).toEqual([id]);
  });

  test.each([
    'Biden called Xi a dictator: "he\'s a dictator"',
    'Modi told Putin: "today\'s era is not an era of war"',
    'Xi told Biden "Planet Earth is big enough for the two countries to succeed"',
    '"Next time in Moscow," Putin told Trump',
    '"Next time in Moscow" - Putin',
  ])("“%s”: who was there, is spoken of or speaks is no stranger to it", (text) => {
    expect(unconnected(text)).toBeUndefined();
  });
});
