// The sentence that answers stood below, behind a button or on no card: it stands first, and what is not told is not told of something else.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("the sentence is told first", () => {
  test.each([
    ["which vision did apec leaders adopt under Muhyiddin", "apec-malaysia-2020", "Putrajaya Vision 2040"],
    ["Where near Watford did NATO leaders meet?", "nato-london-2019", "The Grove near Watford"],
    ["which hotel hosted the NATO leaders in 2019", "nato-london-2019", "The Grove, a hotel in Watford"],
    ["Who read out Xi's letter to the NCUSCR in 2022", "ncuscr-letter-2022", "read out by Xu Xueyuan"],
  ])("“%s”", (message, id, sentence) => {
    expect(idsShown(shown(message))).toEqual([id]);
    expect(told(message)).toMatch(new RegExp(`On record:\\*\\* [^*]*${sentence}`, "u"));
  });
});

describe("whether somebody was there is told of a heading too", () => {
  test.each([
    ["COP28 pope francis attendance", "**Did not come: Pope Francis**"],
    ["Lula absence Kazan", "**Did not come: Luiz Inácio Lula da Silva**"],
    ["putin brics 2023 attendance", "**By video: Vladimir Putin**"],
    ["Zelensky attendance NATO Vilnius", "**Took part: Volodymyr Zelensky**"],
  ])("“%s”", (message, line) => {
    expect(told(message)).toContain(line);
  });

  test("and of nobody where it asks for all", () => {
    expect(told("who was absent from the G20 in Bali")).not.toContain("**Took part:");
  });
});

describe("who was there for a state is told, and not who is called its ambassador elsewhere", () => {
  test.each([
    ["Who is Israel's ambassador at the Lebanon talks", "for Israel: Yechiel Leiter"],
    ["who was China's envoy at the Anchorage meeting", "for China: Yang Jiechi"],
    ["who was the chief negotiator for Russia at the 2022 Istanbul talks", "for Russia: Vladimir Medinsky"],
  ])("“%s”", (message, line) => {
    expect(told(message)).toContain(line);
  });

  test("an ambassador to a state is one of its offices", () => {
    expect(shown("who is Israel's ambassador to the United States").kind).toBe("office");
  });
});

describe("of a few that may be meant it is told what came of each", () => {
  test.each([
    "Did the Miami talks in December 2025 end with a breakthrough?",
    "what came out of the Miami talks in December 2025",
  ])("“%s”", (message) => {
    expect(idsShown(shown(message))).toHaveLength(2);
    expect(told(message)).toContain("**Outcome:** According to the press the talks end on Saturday");
  });

  test("and of many of none", () => {
    expect(told("what was the outcome of the Istanbul talks")).not.toContain("**Outcome:**");
  });
});

describe("where somebody slept is not where they met", () => {
  test.each(["what hotel did Kim stay in in Singapore", "which hotel did Kim sleep in at the Singapore summit"])(
    "“%s”",
    (message) => {
      expect(shown(message).kind).toBe("notice");
      expect(told(message)).not.toContain("Capella");
    },
  );

  test("where they met is told as it is", () => {
    expect(told("what hotel were the Anchorage talks in")).toContain("**Where:** Captain Cook Hotel, Anchorage");
    expect(told("where did Trump and Kim meet in Singapore")).toContain("**Where:** Capella, Sentosa");
  });
});
