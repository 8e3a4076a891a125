// “How old is your data”: what is asked of the bot alone is answered before anything else is made of it.
import { describe, expect, test } from "vitest";
import { askedOfBotAlone } from "#src/lookup/message/asked-of-bot.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const archive = shipped();
const asked = (message: string) =>
  askedOfBotAlone(message, { archive, today: "2026-12-01" as never, asOf: undefined, words: ENGLISH });

describe("what is asked of the bot alone", () => {
  test.each([
    "how old is your data",
    "up to which date does your archive extend",
    "which people have created you",
    "nope thats not right",
    "what kinds of questions are you able to answer",
  ])("“%s” is answered at once", (message) => {
    expect(asked(message)).toMatchObject({ ok: expect.any(Boolean) });
  });

  test.each([
    "how old is the news on the G20",
    "what is new since March",
    "who made the proposal of a truce",
    "which people were in Geneva",
    "that's wrong, Xi was in Lima",
    "when is the next summit",
  ])("“%s” is asked of the archive", (message) => {
    expect(asked(message)).toBeUndefined();
  });
});
