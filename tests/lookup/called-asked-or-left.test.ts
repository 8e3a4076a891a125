// “Who called the emergency meeting”, “who proposed postponing it”, “why did he have to leave early”: told by the step or the words that have it, or by none.
import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-02");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));

test.each([
  "who called the emergency meeting of the Security Council on 23 June",
  "who convened the emergency meeting of the African Union",
  "who called the emergency EU summit in February 2020",
])("“%s” is said not to be told, and no meeting of others is", (text) => {
  expect(read(text)).toContain("My archive does not tell “who");
  expect(read(text)).not.toContain("What it tells of");
});

test.each([
  ["who asked for the meeting between Blinken and Wang in Munich", "Blinken has asked for a meeting"],
  ["who requested the G20 extraordinary summit of 2020", "Sánchez has proposed"],
  ["who convened the extraordinary NATO summit in March 2022", "Stoltenberg has called an extraordinary summit"],
  ["whose idea was it to meet in Budapest", "Trump's proposal to meet in Budapest"],
  ["who proposed postponing the WTO conference in nov 2021", "we see no alternative but to propose to postpone"],
  [
    "who asked for the meeting of the defence ministers at Shangri-La in 2022",
    "China has formally asked for a meeting",
  ],
])("“%s” is told by who did", (text, told) => {
  expect(read(text)).toContain(told);
});

test.each([
  "why did Starmer have to leave early",
  "why did Albanese have to leave early",
  "why did Xi leave the BRICS summit early",
])("“%s”: no step tells that they left, and no meeting is shown", (text) => {
  expect(read(text)).toContain("My archive does not tell why.");
});

test.each([
  ["why did Trump have to leave the G7 early", "because of the fighting between Israel and Iran"],
  ["why did Zelensky leave the White House early", "Zelensky leaves early"],
])("“%s” is told by the step in which they leave", (text, told) => {
  expect(read(text)).toContain(told);
});
