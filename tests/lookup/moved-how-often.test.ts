// “How often was COP15 moved”: asked of that one, by whatever it is called, and no events are counted.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), frozen(), ENGLISH));

describe("how often something was moved", () => {
  test.each([
    ["how many times was the two-state conference postponed", "un-two-state-conference-2025", "(2 times)"],
    ["how often did they move the commonwealth summit in kigali", "chogm-kigali-2022", "(2 times)"],
    ["how often did they change the date of cop26", "cop26", "**Moved:** 9–20 November 2020 →"],
    ["how many times did trump move the g7 of 2020", "g7-usa-2020", "**Moved:** 10–12 June 2020 →"],
  ])("%s", (text, id, told) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(read(text)).toContain(told);
  });

  test("events are counted where several are asked for, and nobody knows what “it” is", () => {
    expect(shown("how many summits were postponed in 2020")).toMatchObject({ question: { which: "count" } });
    expect(shown("how often were talks postponed in 2022")).toMatchObject({ question: { which: "count" } });
    expect(shown("how often was it moved")).toMatchObject({ kind: "notice" });
  });
});
