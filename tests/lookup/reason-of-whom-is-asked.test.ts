// A reason is told of whoever and whatever is asked about: of somebody without a record, of the place that was given up, of a meeting that never was to be in a room.
import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const view = shownTo(archive, "2026-11-30");
const told = (text: string) => readBody(render(view(text), archive, ENGLISH));

test.each([
  ["why did Fico miss Copenhagen", "because of his health"],
  ["why did Fico skip the EPC summit in Copenhagen", "because of his health"],
  ["why was the G7 at Doral given up", "the media and the Democrats"],
  ["why was Doral given up", "the media and the Democrats"],
  ["why was APEC at Santiago given up", "because of protests"],
  ["why was UNGA 2020 virtual", "because of the pandemic"],
  ["why was ASEAN 2021 virtual", "My archive does not tell why."],
  ["why did cop31 not go to australia", "Türkiye is to hold the conference"],
  ["why did Trump cancel Pompeo's trip in August 2018", "after the trade relations with China are settled"],
])("“%s” tells “%s”", (text, reason) => {
  expect(told(text)).toContain(reason);
});

test.each(["why did Fico skip the NATO summit in The Hague", "why did Salman skip the G20 in Riyadh"])(
  "“%s” tells nobody else's reason",
  (text) => {
    expect(view(text).kind).toBe("notice");
  },
);
