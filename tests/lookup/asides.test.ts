// What stands around a question changes nothing in its answer.
import { describe, expect, test } from "vitest";
import { leaveOutAsides } from "#src/lookup/message/asides.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");
const always = () => true;

const idsOf = (text: string): readonly string[] => {
  const view = shown(text);
  if (view.kind === "events") return view.events.map(({ event }) => event.id);
  return view.kind === "event" ? [view.at.event.id] : [];
};

describe("what is told before or behind a question", () => {
  test.each([
    ["I keep a scrapbook of leaders, so when did Biden meet Xi?", "when did Biden meet Xi?"],
    ["My class is nearly done with Asia. Which summits were in Kuala Lumpur?", "Which summits were in Kuala Lumpur?"],
    ["who was in Helsinki in 2018; we were at the seaside all summer.", "who was in Helsinki in 2018"],
    ["when is the next G20, since my delegation is Chile", "when is the next G20"],
    ["I need a timeline about Iran for my seminar", "I need a timeline about Iran"],
    ["who is Wang Yi for a school project?", "who is Wang Yi?"],
  ])("“%s” asks “%s”", (text, asked) => {
    expect(leaveOutAsides(text, always)).toBe(asked);
  });

  test.each([
    "I am curious about the Alaska summit: when was it?",
    "I follow Xi and Putin, how often did they meet?",
    "Following that meeting, I should like to know which one comes next.",
  ])("“%s” speaks of what it has told, and stays whole", (text) => {
    expect(leaveOutAsides(text, always)).toBe(text);
  });

  test("is left out only where the rest names something", () => {
    const text = "I want all of the Helsinki summit, who was there in the end?";
    expect(leaveOutAsides(text, () => false)).toBe(text);
  });
});

test.each(["hello, im new here", "new here", "hi, i'm new to this server"])("“%s” is a greeting", (text) => {
  expect(shown(text)).toMatchObject({ kind: "notice", text: expect.stringMatching(/^Hello\b/u) });
});

describe("a sentence to be checked", () => {
  test.each([
    ["We say that Trump and Kim met in Hanoi in 2019, right?", "us-north-korea-hanoi-2019"],
    ["Checking a line: Biden and Putin met in Geneva in 2021, didn't they?", "us-russia-geneva-2021"],
    ["Our draft says that Trump met Xi in Busan. Correct?", "trump-xi-busan-2025"],
  ])("“%s” is answered with what it speaks of", (text, id) => {
    expect(idsOf(text)).toEqual([id]);
  });

  test("of what never was there is no answer about something else", () => {
    expect(shown("We say that Trump and Kim met in Geneva in 2021, right?").kind).toBe("notice");
  });
});

test("who only says who they are is greeted", () => {
  expect(shown("Good evening, I'm new here and curious.")).toMatchObject({ text: expect.stringMatching(/^Hello\./) });
});
