// Whether somebody confirmed something is told of whoever is asked about, by name or capital, and of nobody else.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");

describe("who stands before the verb is who confirms", () => {
  test.each([
    ["did iran confirm the second round in islamabad", "us-iran-islamabad-2026-2", "actor:iran"],
    ["did tehran confirm the second round in islamabad", "us-iran-islamabad-2026-2", "actor:iran"],
    ["did washington confirm the alaska summit", "us-russia-alaska-2025", "actor:united-states"],
    ["did brussels confirm the eu china summit in beijing", "eu-china-2025", "actor:european-union"],
    ["did ankara confirm the nato summit", "nato-ankara-2026", "actor:turkiye"],
    ["has delhi confirmed the brics dates", "brics-2026", "actor:india"],
    ["did ukraine confirm the meeting with putin", "putin-zelensky-meeting-2025", "actor:ukraine"],
    ["has japan confirmed the trilateral", "china-japan-south-korea-2026", "actor:japan"],
    ["did japan confirm the trilateral in 2024", "china-japan-south-korea-2024", "actor:japan"],
  ])("“%s”", (text, id, by) => {
    expect(shown(text)).toMatchObject({ kind: "event", question: { id, focus: "confirmed", by } });
  });

  test("when somebody did so is told by what they said, also of who takes no part in it", () => {
    const view = shown("when did hua chunying confirm the virtual summit");
    expect(view).toMatchObject({ kind: "event", question: { id: "us-china-virtual-summit-2021", focus: "confirmed" } });
    expect(JSON.stringify(render(view, archive, ENGLISH))).toContain("13 November 2021");
  });

  test("where several fit, it is asked which is meant, of the same party", () => {
    expect(shown("did kyiv confirm the istanbul talks")).toMatchObject({
      kind: "events",
      question: { by: "actor:ukraine", focus: "confirmed" },
    });
  });
});

describe("what is told of a ceasefire", () => {
  const told = (text: string) => JSON.stringify(render(shown(text), archive, ENGLISH));

  test("a party to it is among both sides that confirm it", () => {
    expect(told("did israel confirm the ceasefire with iran")).not.toContain("does not tell that Israel");
  });

  test("who only mediated is not", () => {
    expect(told("did qatar confirm the ceasefire of israel and iran")).toContain("does not tell that Qatar");
  });
});
