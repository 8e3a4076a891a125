// “Why did leaders not travel to New York for UNGA 2020”: of nobody in particular it is told that it was by video, and why, or all who stayed away; never the matter of one.
import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

test.each([
  ["why did leaders not travel to New York for UNGA 2020", "because of the pandemic"],
  ["why didn't world leaders go to New York in 2020", "because of the pandemic"],
  ["how come world leaders didn't attend the UN General Assembly in 2020", "because of the pandemic"],
  ["why did nobody go to Riyadh for the G20 2020", "is to be held by video"],
  ["why did presidents stay away from the G20 in Riyadh in 2020", "is to be held by video"],
  ["why didn't heads of government come to the G20 in 2020", "is to be held by video"],
  ["why could leaders not come to the ASEAN summit in 2021", "by video"],
  ["why weren't leaders at the G20 in Johannesburg", "Donald Trump, Vladimir Putin"],
  ["why did heads of state skip COP26", "Vladimir Putin and Xi Jinping"],
])("“%s” tells “%s”", (message, words) => {
  expect(told(message)).toContain(words);
  expect(told(message)).not.toContain("The reason is not in my archive");
});
