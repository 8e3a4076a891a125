// “Why did it get postponed”, “how come it ended up being called off”: the reason of what was done, and of no hosting that somebody got.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { inReadForm } from "#src/lookup/message/everyday-forms.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), frozen(), ENGLISH));

describe("what got done to something", () => {
  test.each([
    ["why did COP26 get postponed", "because of the pandemic"],
    ["why did Trump's trip to Beijing get postponed?", "because of the war with Iran"],
    ["how come Trump's trip to Beijing wound up being pushed back", "because of the war with Iran"],
    ["why did Blinken's visit to China end up being put off", "over a Chinese balloon"],
    ["why did the sixth round of US-Iran talks get cancelled", "after Israel's attack on Iran"],
    ["why did the Budapest summit wind up cancelled", "It just didn't feel right to me"],
    ["why did the two-state conference get postponed", "after Israel's attack on Iran"],
  ])("“%s” has its reason", (text, reason) => {
    expect(read(text)).toContain(reason);
    expect(read(text)).not.toMatch(/does not tell why|The reason is not in my archive/u);
  });

  test.each([
    ["why didn't the visit get held", "why was the visit not held"],
    ["when did the summit finally get moved", "when was the summit moved"],
    ["why does the summit keep getting postponed", "why is the summit postponed"],
    ["why has the trip got delayed again", "why has the trip been delayed again"],
    ["which talks got called off in June", "which talks were called off in June"],
  ])("“%s” is asked as “%s”", (text, meant) => {
    expect(inReadForm(text)).toBe(meant);
  });

  test.each([
    "why did Azerbaijan get COP29",
    "why did Trump get so angry",
    "who got Trump invited",
    "when did they end up meeting Zelensky",
  ])("“%s” has nothing done to it", (text) => {
    expect(inReadForm(text)).not.toMatch(/\bwas\b/u);
  });
});
