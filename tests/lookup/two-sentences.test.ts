// “Was it moved? When was it in the end?”: two questions with a question mark between them, and one of two places.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("two questions of one event, one after the other", () => {
  test.each([
    ["Trump visit to Beijing 2026: was it moved? when did it happen in the end?", "**Postponed:** 16 March 2026"],
    ["Trump-Kim in Singapore: was it cancelled first? when did it happen in the end?", "**Cancelled:** 24 May 2018"],
    ["NATO summit Ankara: when is it? who is the host?", "**Host:** Türkiye"],
    ["when was the Hanoi summit? did they sign anything?", "27–28 February 2019"],
    ["who hosted COP28? and who stayed away?", "**Did not come: Xi Jinping"],
  ])("“%s” are both told", (message, line) => {
    expect(told(message)).toContain(line);
    expect(told(message)).not.toContain("Of two questions");
  });

  test("which is not told is said", () => {
    expect(told("New START: when does it expire and who withdrew?")).toContain("“who withdrew");
    expect(told("E3 snapback: when was it vetoed and when did the sanctions come back?")).toContain("“vetoed”");
  });

  test("which a step tells in another verb is told by its day", () => {
    const answer = told("E3 snapback: when was it triggered and when did the sanctions come back?");
    expect(answer).toContain("**On record:** 28 August 2025");
    expect(answer).toContain("**Sunday 28 September 2025, 02:00 in Paris**");
  });

  test("that there was no such thing is no other thing, whatever is asked behind it", () => {
    expect(told("did trump visit kyiv in 2025? when did he meet zelensky at the vatican")).toContain(
      "Trump visit, in Kyiv, in 2025.",
    );
  });
});

describe("one of two places", () => {
  test.each([
    ["did biden and xi meet in lima or in rio in 2024", "biden-xi-lima-2024"],
    ["did trump and putin meet in budapest or in alaska in 2025", "us-russia-alaska-2025"],
    ["was modi and xi's meeting in kazan or in moscow in 2024", "modi-xi-kazan-2024"],
  ])("“%s” is the one on record", (message, id) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
  });

  test("where they met in both, both are told", () => {
    const list = told("did Trump and Kim meet in Hanoi or in Singapore");
    expect(list).toContain("Trump–Kim summit in Hanoi");
    expect(list).toContain("Trump–Kim summit in Singapore");
    expect(list).not.toContain("does not tell");
  });
});
