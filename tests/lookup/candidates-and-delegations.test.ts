// Whoever holds an office is no candidate for it; what delegations did is not what their presidents did; and a meeting that opens without somebody tells who stayed away.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => readBody(render(shown(message), archive, ENGLISH));

describe("who is to have an office", () => {
  test.each([
    "Who is running for UN Secretary-General 2026? who was nominated",
    "candidates for UN Secretary-General",
    "who was nominated as UN chief",
    "who are the candidates to replace the UN Secretary-General",
  ])("is not whoever holds it: %s", (message) => {
    expect(shown(message).kind).toBe("notice");
    expect(told(message)).not.toContain("Guterres");
  });

  test("whoever held it in a year is told as ever", () => {
    expect(told("who was UN Secretary-General in 2026")).toContain("António Guterres");
  });
});

describe("whether two met", () => {
  test("is not told by talks of others of both sides", () => {
    expect(told("did Putin go to Istanbul to meet Zelensky in May 2025")).not.toContain("It has taken place");
  });

  test.each([
    ["did Putin and Trump meet in Alaska", "us-russia-alaska-2025"],
    ["did Biden and Xi meet in 2024", "biden-xi-lima-2024"],
  ])("is told by a meeting of theirs: %s", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });
});

describe("who stayed away", () => {
  test.each(["who didn't show up at the Sudan talks in Geneva, summer 2024", "who skipped the Sudan talks in Geneva"])(
    "is told by the step in which it opens without them: %s",
    (message) => {
      expect(told(message)).toContain("The talks open without the army of Sudan");
      expect(told(message)).not.toContain("names nobody");
    },
  );
});

test("who announced it for a state is told by that state", () => {
  expect(told("Who announced for China the virtual summit of Nov 2021, and in which words?")).toContain("Hua Chunying");
});
