// What a term of office bounds, and whoever of one side is asked for.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { doneBy, idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => readBody(render(shown(message), archive, ENGLISH));

describe("a term of office bounds what is asked", () => {
  test.each([
    "when did Trump and Putin first meet in his second term",
    "first meeting of Trump and Putin in Trump's second term",
    "first meeting of Trump and Putin during the second Trump administration",
  ])("%s", (message) => {
    expect(idsShown(shown(message))).toEqual(["us-russia-alaska-2025"]);
  });

  test("of a term without such a meeting none is told", () => {
    expect(told("how many times did Trump meet Xi in his first term")).toContain("nothing that fits all of this");
  });

  test("a first journey abroad is whose the term is", () => {
    expect(told("first foreign trip of Trump's second term")).toMatch(
      /first in my archive.*Trump.*from 20 January 2025/su,
    );
  });

  test("an office beside a head of state is of that time and state", () => {
    const text = told("who was secretary of state in Trump's first term");
    expect(text).toContain("Mike Pompeo");
    expect(text).not.toContain("Marco Rubio");
  });

  test("one term needs no number", () => {
    expect(told("Blinken visits to China during Biden's presidency")).toContain("20 January 2021 – 19 January 2025");
  });

  test.each([
    ["when did Biden meet Xi in his second term", "second term"],
    ["Xi and Putin meetings in Xi's third term", "third term"],
    ["when did Trump meet Putin in his third term", "third term"],
  ])("a term that no record tells apart is none: %s", (message, what) => {
    expect(shown(message).kind).toBe("notice");
    expect(told(message)).toContain(what);
  });

  test("of two terms without a word for one the last is meant, and its days are told", () => {
    expect(told("meetings of Trump and Putin during Trump's presidency")).toContain("from 20 January 2025");
  });
});

describe("whoever of one side confirmed or announced it", () => {
  test.each([
    ["who confirmed the Busan meeting on the Chinese side", "according to the Foreign Ministry of China"],
    ["when did the Chinese side confirm the Busan meeting", "according to the Foreign Ministry of China"],
    ["Who announced the Biden-Xi virtual summit for the Chinese side?", "Hua Chunying"],
    ["which Russian official confirmed the Alaska summit", "Yuri Ushakov"],
    ["who confirmed the Xi-Modi meeting in Kazan for the Indian side", "Vikram Misri"],
  ])("%s", (message, who) => {
    expect(told(message)).toContain(who);
  });
});

describe("a stop on the way", () => {
  test.each([
    "first stop of Xi's tour",
    "what was the first stop on Trump's Asia trip",
    "what was the first stop of Modi's August 2025 trip",
  ])("is nothing to be stopped, nor any one place of a tour: %s", (message) => {
    expect(shown(message).kind).toBe("notice");
  });

  test("“stop” ends something as ever", () => {
    expect(doneBy(archive, "2026-12-01")("stop following")).toBeDefined();
  });
});
