// “Did Peskov say Budapest was cancelled”: where no quotation has it, the step of whoever is asked about, below that it is not in these words.
import { describe, expect, test } from "vitest";
import { saidAsStep, saidOfStep } from "#src/core/said-asked.ts";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), frozen(), ENGLISH));

describe("what a step tells that somebody said", () => {
  test("is told where it has all of the words", () => {
    expect(read("did rama say that albania would host the nato summit")).toContain(
      "**On record:** 28 August 2024, according to Prime Minister Edi Rama",
    );
  });

  test("is not a yes where it has others, and told is what they said", () => {
    expect(read("did the kremlin say Budapest was cancelled")).toContain(
      "**Not on record in these words. What is, from them:** 21 October 2025, according to Kremlin spokesman Dmitry Peskov",
    );
  });

  test("words of theirs come first, and where nothing is told of the matter it is a text to check", () => {
    expect(shown("did erdogan tell trump he would buy russian gas")).toMatchObject({ kind: "check" });
    expect(shown("did lula say the moon is made of cheese")).toMatchObject({ kind: "check" });
  });

  test("a question carries it", () => {
    const asked = { span: undefined, name: "", isElse: true };
    expect(saidOfStep(saidAsStep(asked))).toMatchObject({ isElse: true });
    expect(saidOfStep("said -")).not.toMatchObject({ isElse: true });
  });
});

describe("what another side called off", () => {
  test("is told as theirs, also of one of several journeys", () => {
    expect(read("did China cancel Blinken's trip")).toContain(
      "My archive does not tell that China did so. **Postponed:** 3 February 2023",
    );
    expect(read("did saudi arabia postpone zelensky's trip")).toContain("does not tell that Saudi Arabia did so");
  });

  test("and nobody else's journey is", () => {
    expect(shown("did russia call off erdogan's visit")).not.toMatchObject({
      at: { event: { id: "erdogan-white-house-2024" } },
    });
  });
});
