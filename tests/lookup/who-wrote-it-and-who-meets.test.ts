// “Letter of Qin Gang to the friendship association”, “ministers for the Summit of the Future”: whoever is named as the one who writes or meets binds, and nothing of others is told for it.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (text: string) => readBody(render(shown(text), archive, ENGLISH));

describe("a letter is whose it is", () => {
  test.each([
    ["letter of Qin Gang to the friendship association", "qin-uscpfa-message-2021"],
    ["letter of Qin Gang to the US-China Peoples Friendship Association", "qin-uscpfa-message-2021"],
    ["Xi's letter to the National Committee 2022", "ncuscr-letter-2022"],
    ["note of Kim to Trump", "trump-kim-note-2020"],
    ["note from Kim Jong Un to Trump", "trump-kim-note-2020"],
  ])("%s", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
  });

  test.each([
    "letter of Qin Gang to the National Committee",
    "letter of Lew to the National Committee on US-China Relations",
    "letter from Zelensky to Trump",
  ])("one that somebody only read out, or that nobody tells of, is not told: %s", (text) => {
    expect(told(text)).toContain("My archive does not tell “letter");
  });

  test("of several, and of one that is quoted, the list and the quotation stand", () => {
    expect(idsShown(shown("letter of Xi to the National Committee")).length).toBeGreaterThan(2);
    expect(shown("message of Qin Gang to the friendship association").kind).toBe("quotes");
  });
});

describe("ministers who meet for a summit are not the summit", () => {
  test.each([
    "ministers for the Summit of the Future were to meet 18 Sept",
    "foreign ministers for the Summit of the Future met when",
    "ministerial of the Summit of the Future",
  ])("%s", (text) => {
    expect(idsShown(shown(text))).toEqual(["un-summit-future-ministers-2023"]);
  });

  test("the day on which they were to meet is told in turn", () => {
    expect(told("ministers for the Summit of the Future were to meet 18 Sept")).toContain("**18 September 2023**");
  });

  test("leaders are at the summit itself", () => {
    expect(idsShown(shown("leaders for the Summit of the Future were to meet 22 Sept"))).toEqual([
      "un-summit-of-the-future-2024",
    ]);
  });
});
