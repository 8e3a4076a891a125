// A quotation is found by whom it was said to and where, by words that only a step tells, and by words in their own script; whoever is not quoted is not.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));
const quoted = (message: string): readonly string[] => {
  const view = shown(message);
  return view.kind === "quotes" ? view.quotes.map(({ id }) => id) : [view.kind];
};

describe("what one told the other at a meeting is what they are quoted with there", () => {
  test.each([
    ["What did Xi tell Biden in the March 2022 video call? a proverb i think", "xi-who-tied-the-bell-2022"],
    ["Which proverb did Xi use in the call with Biden in March 2022", "xi-who-tied-the-bell-2022"],
    ["what did Modi say to Putin at the SCO summit in 2022", "modi-not-an-era-of-war-2022"],
    ["what did Rutte tell Trump in The Hague in 2025", "rutte-daddy-2025"],
  ])("“%s”", (message, id) => {
    expect(quoted(message)).toEqual([id]);
  });

  test("what they said to others, or before it, is not", () => {
    expect(quoted("what did Lula tell Trump in Kuala Lumpur")).toEqual(["notice"]);
    expect(quoted("What did Macron say to Putin in Moscow in February 2022?")).toEqual(["notice"]);
  });
});

describe("words that a step tells, and nobody is quoted with, name the meeting", () => {
  test("of which alone it tells them", () => {
    const message = '"we are not rivals" – which Modi Xi meeting was that?';
    expect(idsShown(shown(message))).toEqual(["modi-xi-tianjin-2025"]);
    expect(told(message)).toMatch(/On record:\*\* 31 August 2025[^*]*not rivals/u);
  });

  test.each([
    '"the conversation was frank" – which Biden Xi call was that?',
    '"friends with all" which summit was that',
  ])("and no other: %s", (message) => {
    expect(shown(message).kind).toBe("check");
  });
});

describe("words in their own script are looked for in an English question", () => {
  test.each([
    'Lavrov "разговор немого с глухим" who was he talking to',
    '"разговор немого с глухим" – to whom was that said?',
  ])("%s", (message) => {
    expect(told(message)).toContain("## Verbatim");
    expect(told(message)).toContain("Sergey Lavrov, 10 February 2022");
    expect(told(message)).not.toContain("He Lifeng");
  });
});

describe("whether it was somebody who spoke of something", () => {
  test("is told by words of theirs that have all of it", () => {
    expect(quoted("Was it Rubio who spoke of an impediment to peace?")).toEqual(["rubio-impediment-to-peace-2025"]);
  });

  test("and by none of their other words", () => {
    expect(quoted("was it Trump who spoke of an impediment to peace?")).toEqual(["notice"]);
    expect(told("was it Trump who spoke of an impediment to peace?")).toContain("by Marco Rubio");
    expect(quoted("Is it Wang Yi who warned of a new cold war?")).toEqual(["notice"]);
  });
});

describe("a “not” before what somebody is said to have the right to say denies it", () => {
  test("so that who says it without one says the contrary", () => {
    const contrary =
      "did Yang Jiechi say the United States has the qualification to speak to China from a position of strength";
    expect(told(contrary)).toContain("The contrary is on record");
  });

  test.each([
    "Did Yang Jiechi say the US has no qualification to speak to China from a position of strength?",
    "did Yang Jiechi say the United States does not have the qualification to speak to China from a position of strength",
  ])("and who says it with one does not: %s", (message) => {
    expect(told(message)).not.toContain("The contrary is on record");
    expect(told(message)).not.toContain("another meaning");
    expect(told(message)).toContain("yang-no-qualification-2021");
  });
});
