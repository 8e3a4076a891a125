// What was put off is rescheduled by the step that sets its new day, and not by the one that put it off.
import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const show = shownTo(shipped(), "2026-12-01");
const told = (text: string) => readBody(render(show(text), shipped(), ENGLISH));

test.each([
  ["when was Blinken’s rescheduled June 2023 trip announced", "**Day named:** 14 June 2023"],
  ["when was the postponed Blinken trip to Beijing rescheduled", "**Day named:** 14 June 2023"],
  ["when was COP26 rescheduled", "**Day named:** 28 May 2020"],
  ["who rescheduled COP26?", "**Day named:** 28 May 2020"],
  ["when was Trump’s postponed Beijing visit rescheduled", "**Day named:** 25 March 2026"],
  ["when was COP26 postponed", "1 April 2020"],
  ["why was Trump’s Beijing trip rescheduled", "**Postponed:** 16 March 2026"],
])("%s", (asked, day) => {
  expect(told(asked)).toContain(day);
});
