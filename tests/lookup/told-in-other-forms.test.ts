// “Got on the line with him — what did they go over”, “Trump mixing up A and B”, “who says”: questions of a story in other forms are no search for words.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-02");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));

describe("how somebody said it went", () => {
  test.each([
    [
      "Hi there, for our podcast: Vance and Han Zheng sat down in Washington in January 2025. What did they talk about, and how did they say it went?",
      "they speak about fentanyl",
    ],
    [
      "Austin got Wei Fenghe on the phone in April 2022 – what did they discuss, and how did the Pentagon say it had gone?",
      "the war against Ukraine",
    ],
    [
      "Hey, for this week's episode: Bessent and Greer got on the line with He Lifeng in early December 2025 — what did they actually go over, and how did Bessent say it was going?",
      "Bessent says that it is going well",
    ],
  ])("“%s” is told by the meeting", (text, told) => {
    expect(read(text)).toContain(told);
  });

  test("is left to another question where nothing is told of it", () => {
    expect(
      read(
        "Lavrov and Rubio talked in Riyadh on 18 February 2025: what did they settle, and how did Lavrov say it was?",
      ),
    ).toContain("Of two questions I answer one here");
  });
});

describe("notes", () => {
  test.each([
    ["Trump mixing up Armenia and Albania", "We settled Aber-baijan and Albania"],
    ["Trump confusing Armenia with Albania", "We settled Aber-baijan and Albania"],
    ["NATO 2027 Tirana who says", "Prime Minister Edi Rama"],
    ["COP31 in Antalya who says", "Confirmed by Türkiye"],
    ["Modi on his way to Washington, when did Trump invite him", "Trump has invited Modi to the White House"],
    ["Putin on the road to Beijing, when did Xi send the invitation", "invit"],
  ])("“%s” is told", (text, told) => {
    expect(read(text)).toContain(told);
  });
});
