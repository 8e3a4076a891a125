// Why somebody left a meeting before its end, or why it was unclear whether they would come: by the sentence that tells it of them, else that none does.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const toldTo = (text: string): string => JSON.stringify(render(shown(text), archive, ENGLISH));

describe("why somebody left early", () => {
  test.each([
    "why did Starmer leave the EPC summit in Copenhagen early",
    "why did Starmer go home early from Copenhagen",
    "why did Starmer leave Copenhagen early",
    "did Starmer leave the Copenhagen summit early",
    "who left the EPC summit in Copenhagen early",
  ])("“%s” is told by that they had to go home", (text) => {
    expect(toldTo(text)).toMatch(/\*\*On record:\*\*[^*]*has had to go home after the attack/u);
  });

  test.each([
    "why did Macron leave the EPC summit in Copenhagen early",
    "why did Meloni leave the EPC summit in Copenhagen early",
    "did Macron leave Copenhagen early",
  ])("“%s” is not told by what another did", (text) => {
    expect(shown(text).kind).toBe("notice");
    expect(toldTo(text)).not.toMatch(/go home/u);
  });

  test("that somebody is on record as having left is told by that", () => {
    expect(toldTo("why did Trump leave the G7 in Kananaskis early")).toMatch(/\*\*Left: Donald Trump\*\*/u);
    expect(toldTo("why did Zelensky leave the White House early")).toMatch(/Zelensky leaves early/u);
  });
});

describe("why it was unclear whether somebody would come", () => {
  test.each([
    ["why was it unclear whether Zelensky would come to Davos", /because of its energy supply/u],
    ["why was it unclear whether Trump would come to The Hague", /there are doubts, as the United States may join/u],
    ["why was it open whether Biden would come to Hiroshima", /because of the talks on the debt limit/u],
  ])("“%s” is told by the step that tells of the doubt", (text, told) => {
    expect(toldTo(text)).toMatch(told);
  });

  test.each([
    "why was it in doubt whether Putin would attend the BRICS summit in Johannesburg",
    "why was it unclear whether Modi would come to the G20 in Miami",
  ])("“%s” is not told where no step does", (text) => {
    expect(toldTo(text)).toMatch(/My archive does not tell why/u);
  });
});
