// Why something was refused, not held or put off is told by the step that has the reason; a day behind it is that of the meeting.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("the reason stands in another step than the refusal", () => {
  test.each([
    ["Why did China refuse the Austin–Li Shangfu meeting?", "austin-li-singapore-2023", "under sanctions"],
    ["why didn't Austin and Li Shangfu meet", "austin-li-singapore-2023", "under sanctions"],
    ["why did China turn down Austin in 2023", "austin-li-singapore-2023", "under sanctions"],
    ["why did Iran refuse the second round in Islamabad", "us-iran-islamabad-2026-2", "broken its word"],
    ["why did Beijing refuse the trilateral summit in January 2026", "china-japan-south-korea-2026", "about Taiwan"],
    ["why did China refuse the summit with Japan and South Korea", "china-japan-south-korea-2026", "about Taiwan"],
    ["why did the US refuse Abbas a visa", "un-general-assembly-80-2025", "refused him a visa"],
  ])("“%s”", (message, id, reason) => {
    expect(idsShown(shown(message))).toEqual([id]);
    expect(told(message)).toContain(reason);
  });
});

describe("the day is that of the meeting, and not “as known on”", () => {
  test.each([
    ["Why was there no Luanda summit between Kagame and Tshisekedi on 15 December 2024?", "Rwanda stayed away"],
    ["why did Kagame and Tshisekedi not meet on 15 December 2024", "critical questions are open, says Rwanda"],
    ["why was there no Biden summit in Amman on 18 October 2023", "Biden puts off his journey"],
    ["why was there no second round of US-Iran talks on 22 April 2026", "cancels the journey"],
  ])("“%s”", (message, reason) => {
    expect(told(message)).toContain(reason);
    expect(told(message)).not.toContain("As known on");
  });

  test("what was known on a day is told as before", () => {
    expect(told("what was known about the Luanda summit on 10 December 2024")).toContain("As known on");
  });
});

describe("an hour that was put off on the same day", () => {
  test.each([
    "Why did India and Pakistan's generals not call at noon on 12 May 2025?",
    "why was the India Pakistan DGMO call delayed",
  ])("“%s”", (message) => {
    expect(told(message)).toMatch(/Moved:.*put off to the evening of the same day, without a reason/u);
  });
});

test("what was off when it first became known is told so, and nobody is said to have stayed away", () => {
  expect(told("why did Ghani not come to Camp David in 2019")).toMatch(
    /broke it off because the Taliban attack.*known since 7 September 2019/u,
  );
});

test("where no step has a reason with all the words, none is told", () => {
  expect(told("why did Trump speak in the Oval Office")).toContain("does not tell");
  expect(told("why was Netanyahu angry")).toContain("does not tell");
});
