// Questions with German word order, and with what is said behind a question in Singapore.
import { describe, expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { inStandardEnglish } from "#src/lookup/message/varieties-of-english.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const TODAY = "2026-11-26";
const shown = shownTo(archive, TODAY);

describe("verbs stand where English has them", () => {
  test.each([
    ["Where finds the next Quad summit place?", "Where does the next Quad summit take place?"],
    ["When flies Macron to Kyiv?", "When does Macron fly to Kyiv?"],
    ["Why comes Trump not to Johannesburg?", "Why does Trump not come to Johannesburg?"],
    ["When have Modi and Xi themselves the first time met?", "When have Modi and Xi first met?"],
    ["Who is the actual president of France?", "Who is the current president of France?"],
    ["How is called the foreign minister of Iran?", "who is the foreign minister of Iran?"],
    ["what were the actual dates", "what were the actual dates"],
    ["when visits to China resume", "when visits to China resume"],
    ["where did they find the place", "where did they find the place"],
  ])("“%s”", (text, standard) => {
    expect(inStandardEnglish(text)).toBe(standard);
  });

  test("and what is asked is told", () => {
    expect(shown("Where finds the next NATO summit place?")).toMatchObject({
      at: { event: { id: "nato-tirana-2027" } },
    });
    expect(shown("How often have Trump and Putin telephoned?")).toMatchObject({ kind: "events" });
    expect(shown("Who is the actual Secretary General of NATO?")).toMatchObject({ kind: "office" });
  });
});

describe("what stands behind a question in Singapore", () => {
  test.each([
    ["Quad summit cancel liao or not?", "Quad summit cancel already or not?"],
    ["Show me the G20 timeline, can or not?", "Show me the G20 timeline?"],
    ["COP31 is where one ah?", "COP31 is where?"],
    ["That Kazan meeting how long ah?", "how long was That Kazan meeting?"],
    ["Tell me all you can", "Tell me all you can"],
    ["which was the last one?", "which was the last one?"],
    ["did Liao Yiwu speak", "did Liao Yiwu speak"],
  ])("“%s”", (text, standard) => {
    expect(inStandardEnglish(text)).toBe(standard);
  });

  test("what somebody no longer wants is ended", () => {
    expect(parseMessage("Don't want the Sudan updates already lah", archive, TODAY, ENGLISH)).toMatchObject({
      action: { do: "unfollow" },
    });
  });
});

test("what was said is nobody’s dialect", () => {
  for (const said of ["it ain't over, hon", "where finds the summit place", "we deh pon a highway"])
    expect(inStandardEnglish(`who said “${said}”`)).toBe(`who said “${said}”`);
});

describe("names and words in other forms", () => {
  test.each([
    ["when was the conference on the buergenstock", "ukraine-peace-summit-2024"],
    ["Who negotiated for Moscow at the Riyadh talks of February 2025?", "us-russia-riyadh-2025"],
    ["why did the biodiversity COP in Cali stop early", "cbd-cop16"],
    ["when did the afgan government and the taliban begin to talk in doha", "intra-afghan-doha-2020"],
  ])("“%s”", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
  });

  test("“consulates” are each called one", () => {
    expect(shown("Which consulates were closed in 2020?")).toMatchObject({ kind: "events" });
  });

  test("somebody is no people of a state", () => {
    expect(shown("did germain meet Xi")).toMatchObject({ kind: "notice" });
  });

  test("what somebody said that they think is looked for among their words", () => {
    expect(shown("Did Macron say he believes NATO is brain dead?")).toMatchObject({ kind: "quotes" });
  });
});
