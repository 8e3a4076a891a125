import { expect, test } from "vitest";
import { rehearseSteps } from "#src/lookup/rehearse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { countCalls } from "#tests/helpers/calls.ts";
import { frozen } from "#tests/helpers/shipped.ts";

test("what /help proposes is read before anybody asks, and twice, as patterns are compiled twice: a reading a step", async () => {
  let steps = 0;
  const read = await countCalls("src/lookup/message/parse.ts", "parseMessage", () => {
    for (const _ of rehearseSteps(frozen(), "2026-05-20", ENGLISH)) steps++;
  });
  const proposed = Object.keys(ENGLISH.help).filter((name) => name.startsWith("ask"));
  expect(read).toBe(2 * proposed.length);
  expect(steps).toBe(read);
});
