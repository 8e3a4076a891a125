// “Why was it moved from Islamabad to Geneva”, “why did Hanoi fail”: the reason of that very change, and of no other.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));

describe("why something was moved from one place to another", () => {
  test.each([
    ["why was the meeting moved from Islamabad to Geneva", "moved from Islamabad to Geneva"],
    ["why were the talks moved from Geneva to Muscat", "moved from Geneva to Muscat"],
  ])("“%s” is said to be told by nothing", (text, what) => {
    expect(read(text)).toContain(`My archive does not tell “${what}”.`);
  });

  test.each([
    ["why were the US-Iran talks moved from Istanbul to Muscat", "Iran proposes Oman instead"],
    ["why was the BRICS summit moved from Chelyabinsk to St Petersburg", "no longer in Chelyabinsk"],
    ["the Quad summit moved from India to Delaware, why", "exchanged their years as hosts, because"],
  ])("“%s” has the step of that move", (text, told) => {
    expect(read(text)).toContain(told);
  });
});

describe("why one of several came to nothing", () => {
  test.each([
    ["why was the sixth round cancelled", "after Israel's attack on Iran"],
    ["why was the third round cancelled", "because the UN General Assembly"],
    ["why was the second round called off", "the only one of which my archive tells that"],
  ])("“%s” is of the one that did", (text, told) => {
    expect(read(text)).toContain(told);
  });

  test("of what nobody called off it is not said to have been", () => {
    expect(read("why was the seventh round cancelled")).toContain("I did not understand that.");
  });

  test.each(["why did Hanoi fail", "why did the Hanoi summit fail"])(
    "“%s” is told with what was said of it",
    (text) => {
      expect(read(text)).toContain("**Outcome:** 28 February 2019");
      expect(read(text)).toContain("sanctions lifted in their entirety");
      expect(read(text)).not.toContain("good results");
    },
  );

  test("that it failed is not granted where it did not", () => {
    expect(read("why did the Samarkand summit fail")).toContain(
      "Its history in my archive tells no more of the reason.",
    );
  });
});

describe("why by somebody", () => {
  test.each([
    ["why did Downing Street delay the summit", "Downing Street delay the summit"],
    ["why was the London summit delayed by Downing Street", "delayed by Downing Street"],
  ])("“%s”: who is nobody of the archive put nothing off", (text, what) => {
    expect(read(text)).toContain(`My archive does not tell “${what}”.`);
  });

  test("whoever did is found by what was put off", () => {
    expect(read("why was the Munich conference delayed by Ischinger")).toContain("**Postponed, moved later:**");
  });

  test("a state that stayed away has the words of whoever of it was to come", () => {
    expect(read("why did the US skip the Johannesburg G20")).toContain("It is a total disgrace");
  });

  test("what was put off before it began was not cut short", () => {
    expect(read("why was Trump's trip to Asia cut short")).not.toContain("because of the war with Iran");
    expect(read("why was Biden's Asia trip cut short")).toContain(
      "does not tell that Joe Biden cut short a trip to Asia",
    );
  });
});
