// Whoever is asked for by an office did something: who it was is told by a meeting or a step, and not by who holds the office.

import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");

describe("who went there with that office", () => {
  test.each([
    ["which chancellor went to China in February 2026", "merz-china-2026"],
    ["which president visited Pyongyang in 2018", "inter-korean-pyongyang-2018"],
    ["which foreign minister visited Beijing in December 2025", "wadephul-china-2025"],
    ["which president came to the white house as the first Syrian leader ever", "trump-sharaa-white-house-2025"],
    ["did Colombia's president get to see Trump", "petro-white-house-2026"],
  ])("%s", (asked, id) => {
    expect(shown(asked)).toMatchObject({ kind: "event", at: { event: { id } } });
  });

  test("the first is the first that the archive has", () => {
    expect(shown("which president was the first to visit Washington in 2026")).toMatchObject({
      kind: "event",
      at: { event: { id: "petro-white-house-2026" } },
    });
  });
});

test.each(["allowed a recorded video at the UN in 2022", "to speak by video at the un in 2022"])(
  "the step that tells it: who was the only leader %s",
  (deed) => {
    expect(shown(`who was the only leader ${deed}`)).toMatchObject({
      kind: "event",
      at: { event: { id: "un-general-assembly-77-2022" } },
      question: { focus: "told" },
    });
  },
);

test("whoever hosted is the host", () => {
  expect(shown("which prime minister hosted the G7 in Cornwall")).toMatchObject({ question: { focus: "host" } });
});

describe("the words of whoever holds it", () => {
  test.each([
    ["What did the Chinese consul in Osaka post?", "xue-jian"],
    ["what did the president of cop26 apologise for", "alok-sharma"],
  ])("%s", (asked, speaker) => {
    expect(shown(asked)).toMatchObject({ kind: "quotes", question: { speaker } });
  });
});

test.each([
  "who is the president of France",
  "which president of Iran is in office",
  "who was president of Iran in 2023",
])("the office is asked for: %s", (asked) => {
  expect(shown(asked).kind).not.toBe("event");
});
