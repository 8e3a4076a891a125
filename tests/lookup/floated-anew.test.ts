// What is only floated, of whom it is asked whether they came: who had refused it, or called it off, before it was floated anew, stands first.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("what came to nothing and was floated anew", () => {
  test.each([
    "Did Iran take part in the second Islamabad round?",
    "did Iran attend the second round of talks in Islamabad",
    "was Iran at the second Islamabad round",
    "did Araghchi take part in the second Islamabad round",
  ])("“%s” is told with the refusals first, and what called it off", (message) => {
    const text = told(message);
    const order = ["21 April 2026", "25 April 2026", "Floated · became known on 8 or 9 May 2026"];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).not.toContain("Only floated so far");
  });

  test("of who did not refuse it, only what called it off is told", () => {
    const text = told("did the US take part in the second Islamabad round");
    expect(text).toContain("25 April 2026");
    expect(text).not.toContain("refuses to attend");
  });
});

test("what was only ever floated is told to be only that", () => {
  expect(told("when did Trump travel to Russia")).toContain("**Only floated so far:**");
});
