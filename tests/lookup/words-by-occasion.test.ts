// Words that are asked for by where and to whom they were said, by what goes before them, or by who is to have told something.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-30");

const quoteIds = (text: string): readonly string[] => {
  const view = shown(text);
  return view.kind === "quotes" ? view.quotes.map(({ id }) => id) : [];
};

describe("a quotation by its occasion", () => {
  test.each([
    ["Biden hot mic quad", "biden-testing-us-2024"],
    ["pompeo tokyo gangster", "pompeo-world-is-a-gangster-2018"],
    ["macron economist interview nato", "macron-brain-death-2019"],
    ["what did kim say to moon at the demarcation line", "kim-at-the-line-2018"],
  ])("“%s” is told by that alone", (text, id) => {
    expect(quoteIds(text)).toEqual([id]);
  });

  test("of several with a name the one is meant to whom all of it happened", () => {
    expect(quoteIds("what did kim say to trump at the demarcation line")).toContain("kim-first-us-president-2019");
    expect(shown("what did kim say").kind).toBe("notice");
  });

  test.each(["macron putin call", "blinken's trip to china in 2021", "biden hot mic new york"])(
    "“%s” is no quotation",
    (text) => {
      expect(quoteIds(text)).toEqual([]);
    },
  );
});

describe("what somebody said after what is told before it", () => {
  test.each([
    ["North Korea says there was no nice note. What did Trump say?", "trump-nice-note-2020"],
    ["Macron called NATO brain dead. What did Merkel say?", "merkel-rundumschlag-2019"],
    ["Pashinyan said Karabakh is Armenia. What did Aliyev say?", "aliyev-exclamation-mark-2019"],
    ["why did the UN laugh at Trump and what did he say", "trump-laughing-with-me-2018"],
    ["putin reply to biden calling him killer", "putin-takes-one-to-know-one-2021"],
    ["how did Putin respond to Biden calling him a killer", "putin-takes-one-to-know-one-2021"],
    ["what did Putin say when Biden called him a killer", "putin-takes-one-to-know-one-2021"],
  ])("“%s” has their own words", (text, id) => {
    expect(quoteIds(text)).toContain(id);
  });

  test.each([
    "South Africa says Putin won't come. What did Lula say?",
    "India says there was no call. What did Trump say?",
    "Zelensky's reply to Trump calling him a dictator",
    "Beijing's response to Biden calling Xi a dictator",
  ])("“%s” has no other words of theirs", (text) => {
    expect(shown(text).kind).toBe("notice");
  });
});

describe("when it was said", () => {
  test("a sentence on record in another language alone is told, and no meeting", () => {
    expect(quoteIds("when did Pashinyan say Karabakh is Armenia")).toEqual(["pashinyan-karabakh-and-the-point-2019"]);
    expect(idsShown(shown("when did Trump say China is a dictator"))).toEqual(["check"]);
  });
});

describe("according to somebody", () => {
  test.each([
    ["Who made the SCO summit virtual, according to Ushakov?", "ushakov-india-made-it-virtual-2023"],
    ["according to ushakov who made the sco summit virtual?", "ushakov-india-made-it-virtual-2023"],
    ["who cancelled the Amman summit, according to the White House?", "white-house-postpones-amman-2023"],
  ])("“%s” has their words", (text, id) => {
    expect(quoteIds(text)).toEqual([id]);
  });
});
