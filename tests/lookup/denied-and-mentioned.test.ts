// What was denied, called off or mentioned: the report with its denial, a visit of whoever is named to the state that is named or none, and what stands in the history in the mouth of somebody.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

test("a report is told before its denial", () => {
  const answer = told("Did the US oppose inviting Zelensky to The Hague?");
  const [report, denial] = ["The United States is against an invitation", "has not opposed an invitation"].map((one) =>
    answer.indexOf(one),
  );
  expect(report).toBeGreaterThan(0);
  expect(denial).toBeGreaterThan(report ?? 0);
});

describe("whether a state called off somebody’s visit", () => {
  test.each([
    ["did India cancel Trump's visit", "no visit of Donald Trump to India"],
    ["did Japan cancel Xi's visit", "no visit of Xi Jinping to Japan"],
    ["did Poland cancel Zelensky's trip", "no visit of Volodymyr Zelensky to Poland"],
    ["did the US cancel Lula's visit", "no visit of Luiz Inácio Lula da Silva to the United States"],
    ["did Japan postpone Modi's visit", "no visit of Narendra Modi to Japan"],
    ["did Germany call off Erdogan's visit", "no visit of Recep Tayyip Erdoğan to Germany"],
  ])("“%s”: %s", (message, line) => {
    expect(shown(message).kind).toBe("notice");
    expect(told(message)).toContain(line);
  });

  test.each([
    ["did China cancel Trump's visit", "us-china-beijing-visit-2026", "**Postponed:** 16 March 2026"],
    ["did the US cancel Erdogan's visit", "erdogan-white-house-2024", "**Postponed:** 26 April 2024"],
    ["did China cancel Blinken's trip", "blinken-beijing-2023", "does not tell that China did so"],
    [
      "did Saudi Arabia cancel Zelensky's visit",
      "zelensky-saudi-arabia-2025",
      "does not tell that Saudi Arabia did so",
    ],
    ["did Turkey cancel Putin's visit", "putin-turkiye-visit", "**Postponed:** 26 February 2024"],
  ])("“%s” is told of %s", (message, id, line) => {
    expect(idsShown(shown(message))).toEqual([id]);
    expect(told(message)).toContain(line);
  });
});

describe("in the history, and in no quotation", () => {
  test.each([
    ["did kirby mention tiktok in the april 2024 biden xi call", "biden-xi-call-2024-04", "TikTok comes up"],
    [
      "What did Trump say after the second Israel-Lebanon round?",
      "israel-lebanon-white-house-2026",
      "the ceasefire is extended by three weeks",
    ],
    [
      "Putin's one-year offer on New START: what was Trump's reaction?",
      "new-start-expiry-2026",
      "**On record:** 5 October 2025",
    ],
  ])("“%s” is told of %s", (message, id, line) => {
    expect(idsShown(shown(message))).toEqual([id]);
    expect(told(message)).toContain(line);
  });

  test.each([
    "did Sullivan mention tiktok in the april 2024 biden xi call",
    "did Kirby mention grain in the april 2024 biden xi call",
  ])("“%s” is not told", (message) => {
    expect(told(message)).not.toContain("**On record:**");
  });

  test("what is quoted comes before it", () => {
    expect(shown("what did Putin say after the Alaska summit").kind).toBe("quotes");
  });
});
