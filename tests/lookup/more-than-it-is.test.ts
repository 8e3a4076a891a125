// A word that no record has, or that a record has of something else, makes no meeting the answer.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("what was announced, and is no meeting, is told by none", () => {
  test.each([
    ["who announced the normalization between Israel and UAE", "normalization"],
    ["when was the visa waiver between India and France announced", "visa waiver"],
  ])("%s", (message, thing) => {
    expect(shown(message).kind).toBe("notice");
    expect(told(message)).toContain(`My archive does not tell “${thing}”.`);
  });

  test("a meeting or its postponement is told as ever", () => {
    expect(shown("who announced the meeting between Trump and Xi").kind).toBe("events");
    expect(idsShown(shown("who announced the postponement of the summit between Trump and Xi"))).toEqual([
      "us-china-beijing-visit-2026",
    ]);
  });
});

describe("a press conference is no conference, and a parliament no congress of delegates", () => {
  test.each([
    "when did Zelensky speak to Congress",
    "when did Netanyahu address Congress",
    "when did Rutte give his first press conference",
    "when did Wang Yi hold his annual press conference",
  ])("%s", (message) => {
    expect(shown(message).kind).toBe("notice");
  });
});

describe("what is listed by a word for it is what is called so", () => {
  test.each(["list ceasefires in 2025", "ceasefires in 2025", "all the ceasefires in 2025"])("%s", (message) => {
    expect(idsShown(shown(message))).toContain("israel-iran-ceasefire-2025");
    expect(idsShown(shown(message))).not.toContain("msc-2025");
  });

  test("or nothing, and no whole year", () => {
    expect(told("list boycotts in 2025")).toContain("My archive does not tell “boycotts”.");
  });

  test.each(["list everything in may 2025", "list the highlights of 2025", "show me all events in 2025"])(
    "%s is all of that time",
    (message) => {
      expect(shown(message).kind).toBe("timeline");
    },
  );
});

describe("an offer is one to be the host", () => {
  test.each([
    ["when did Pakistan offer to host", "us-iran-islamabad-2026-04"],
    ["who offered to host the US Iran talks", "us-iran-islamabad-2026-04"],
    ["did Turkey offer to host", "cop31"],
  ])("%s", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });
});

describe("who is told not to be there, or by video", () => {
  test("is whoever is named in full, and nobody of the same family name", () => {
    const text = told("who skipped the Munich Security Conference 2022");
    expect(text).toContain("Vladimir Putin");
    expect(text).not.toContain("Wang Wenbin");
  });

  test("“comes or speaks by video” is not told as by video", () => {
    expect(told("who skipped the Munich Security Conference 2022")).not.toContain("By video");
  });

  test("a meeting without them is one at which they are not", () => {
    expect(told("when did the Sudanese army not come to Geneva")).toContain(
      "The talks open without the army of Sudan.",
    );
  });
});

describe("a day that only unnamed sources name stands on a short card, too", () => {
  test("behind the window that somebody stands for", () => {
    expect(told("What was known about the Mamallapuram summit before 9 October 2019?")).toContain(
      "Tentatively Friday 11 October 2019",
    );
  });
});

describe("why somebody was kept from a journey is why that was put off", () => {
  test.each(["why did Trump stop Pompeo from going to North Korea in August 2018"])("%s", (message) => {
    expect(told(message)).toContain("after the trade relations with China are settled");
  });
});

describe("what was told to somebody about a topic", () => {
  test("is in what was said to them", () => {
    expect(told("what did Xi tell Biden about Taiwan")).toContain("Quotes for “Biden” by Xi Jinping on Taiwan");
    expect(told("what did Xi tell Trump about Taiwan")).toContain("clashes and even conflicts");
  });
});

describe("why a meeting was shortened is told by the step that made it shorter", () => {
  test.each([
    "why was the 2025 EU-China summit cut to one day",
    "Why the EU-China summit in 2025 was shortened to one day?",
  ])("%s", (message) => {
    expect(told(message)).toContain("to be dropped at Beijing's wish");
    expect(told(message)).not.toContain("never moved");
  });

  test("of several those that were are asked between", () => {
    expect(idsShown(shown("why was the EU-China summit shortened"))).toEqual(["eu-china-2023", "eu-china-2025"]);
  });
});

test("where somebody has only spoken of it, a state is not yet the host", () => {
  expect(told("what was known about who hosts COP29 before 7 december 2023")).toContain(
    "**Host, only floated so far:** Azerbaijan",
  );
  expect(told("who hosts COP31")).toContain("**Host:** Türkiye");
});
