// The last meeting of two need not be the last time that they were in one place; and whose somebody is, is no second party.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => readBody(render(shown(message), archive, ENGLISH));

describe("beside the first or last meeting of two a larger one is told", () => {
  test.each([
    ["last meeting between Kim Jong Un and Putin", "Since then both were at a larger one: Military parade in Beijing"],
    ["when did Erdogan and Putin last meet", "Since then both were at a larger one: 16th BRICS summit"],
    ["when did Lavrov and Rubio last meet", "Since then both were at a larger one: Trump–Putin summit in Alaska"],
    ["when did Biden and Xi first meet", "Before it both were at a larger one: APEC informal leaders' retreat 2021"],
  ])("%s", (message, line) => {
    expect(told(message)).toContain(line);
  });

  test.each(["last call between Trump and Xi", "last time Modi met Xi", "when did Modi and Putin last meet"])(
    "or none, where there is none: %s",
    (message) => {
      expect(told(message)).not.toContain("both were at");
    },
  );
});

describe("a body or a state beside somebody of it in the genitive is no second party", () => {
  test.each([
    ["What did the Kremlin's Peskov say about a Putin-Zelensky meeting?", "putin-zelensky-meeting-2025"],
    ["when did Russia's Putin visit India", "putin-india-2025"],
  ])("%s", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });

  test("what has no such words of theirs is not about the body", () => {
    expect(told("what did the EU's Kallas say about Munich")).not.toContain("European Union");
  });
});
