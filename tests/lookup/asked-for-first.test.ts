// What was asked for stands first: what was agreed, what somebody called a meeting, and that both who are named were there.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("what was agreed", () => {
  test.each([
    ["What did Hegseth and Dong Jun agree in Kuala Lumpur?", "agree to set up channels"],
    ["What did Trump and Xi agree in Busan?", "agree to calm the trade dispute"],
    ["what did Biden and Xi agree in Bali", "agree that Blinken will visit China"],
  ])("“%s”", (message, agreed) => {
    expect(told(message)).toMatch(new RegExp(`Outcome:[^"]*${agreed}`, "u"));
  });

  test("is not told where the steps tell only that somebody left", () => {
    expect(told("what did Macron and Xi agree in Beijing")).toContain("does not tell what was agreed");
  });
});

describe("what somebody called a meeting is a quotation", () => {
  test.each([
    "Did Vance call the failed Islamabad talks bad news for Iran?",
    "who called the Islamabad talks bad news",
  ])("“%s”", (message) => {
    expect(shown(message).kind).toBe("quotes");
    expect(told(message)).toContain("bad news for Iran");
  });

  test("what nobody is known to have called it is told so", () => {
    expect(told("did Trump call the Alaska meeting a ten")).toContain("no quote with “ten”");
  });

  test("a call that is one is no name", () => {
    expect(told("did Trump call Xi after Busan")).not.toContain("no quote with");
  });
});

describe("of two who are named both stand on the card, or neither is told to have been there", () => {
  test.each([
    ["Were Biden and Putin ever on the same APEC video call?", "Took part: Joe Biden and Vladimir Putin"],
    ["was Xi on the same video call as Biden at APEC in 2021", "Took part: Joe Biden and Xi Jinping"],
  ])("“%s”", (message, both) => {
    expect(told(message)).toContain(both);
  });

  test("whoever was absent is not told to have met somebody else’s guest", () => {
    const card = told("did Blinken meet Qin Gang in Jakarta");
    expect(card).toContain("Qin Gang, who is absent");
    expect(card).not.toContain("It has taken place");
    expect(told("did Blinken and Wang Yi meet in Jakarta")).toContain("It has taken place");
  });

  test("one without the other is not enough", () => {
    expect(told("were Biden and Modi on the same APEC video call in 2021")).not.toMatch(
      /Took part: Joe Biden(?! and)/u,
    );
  });
});
