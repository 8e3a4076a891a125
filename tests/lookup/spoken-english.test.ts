// Questions as they are spoken in the south of the United States, and as a ship’s radio sends them.
import { describe, expect, test } from "vitest";
import { inStandardEnglish } from "#src/lookup/message/varieties-of-english.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { doneBy, shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const TODAY = "2026-11-26";
const shown = shownTo(archive, TODAY);
const done = doneBy(archive, TODAY);

describe("what is said around a question is left out", () => {
  test.each([
    ["Lordy, when's that there summit fixin' to start?", "when's that summit going to start?"],
    ["Why in the world did they call it off, you reckon?", "Why did they call it off?"],
    ["who'd said so", "who'd said so"],
    ["Who'd Trump meet in Busan?", "Who did Trump meet in Busan?"],
    ["What'd y'all read about it", "What did you read about it"],
    ["Who was it announced the summit?", "Who announced the summit?"],
    ["They ain't met yet, ain't that so?", "They have not met yet?"],
    ["Is Modi a-comin' over yonder?", "Is Modi coming there?"],
    ["How'd them Istanbul talks go", "How did them Istanbul talks go"],
    ["tell me about them talks, hon", "tell me about the talks"],
    ["They done signed it", "They signed it"],
    ["the deal is done and signed", "the deal is done and signed"],
    ["INTERROGATIVE WHO CHAIRS NATO. OVER", "WHO CHAIRS NATO"],
    ["DATE OF NEXT COP. PLS ADVISE SOONEST", "DATE OF NEXT COP"],
    ["WHEN DO THE TALKS GO OVER TO GENEVA", "WHEN DO THE TALKS GO OVER TO GENEVA"],
  ])("“%s”", (text, standard) => {
    expect(inStandardEnglish(text)).toBe(standard);
  });
});

describe("and what is asked is told", () => {
  test.each([
    ["What in the Sam Hill happened to the Budapest summit?", "us-russia-budapest-2025"],
    ["Where'd they hold COP26 at, hon?", "cop26"],
    ["Has Trump done been to Beijing?", "us-china-beijing-visit-2026"],
    ["When'd the Kremlin let slip that Putin was going to Pyongyang?", "putin-north-korea-2024"],
    ["Whatever came of rebuilding Gaza, that conference in Cairo?", "gaza-reconstruction-cairo-2025"],
    ["QUERY WHEN WAS ALASKA SUMMIT OVER", "us-russia-alaska-2025"],
  ])("“%s”", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
  });

  test("who told the public that something was so is who made it known", () => {
    expect(shown("Who was it told the press that COP31 would go to Antalya?")).toMatchObject({
      at: { event: { id: "cop31" } },
      question: { focus: "announced" },
    });
  });

  test("who named the day confirmed a date", () => {
    expect(shown("when did the White House name the day for the Busan meeting")).toMatchObject({
      at: { event: { id: "trump-xi-busan-2025" } },
      question: { focus: "confirmed" },
    });
  });

  test("days of which the month stands before the first", () => {
    expect(shown("What was going on November 3rd to 9th, 2025?")).toMatchObject({
      question: { from: "2025-11-03", to: "2025-11-09" },
    });
  });
});

describe("of what the archive has, all is asked for", () => {
  test.each(["ALL STATEMENTS BY JENS STOLTENBERG ON FILE", "every quote by Merkel y'all have written down"])(
    "“%s”",
    (text) => {
      expect(shown(text)).toMatchObject({ kind: "quotes" });
    },
  );

  test("“HOW MANY QUAD SUMMITS IN YOUR LOG”", () => {
    expect(shown("HOW MANY QUAD SUMMITS IN YOUR LOG")).toMatchObject({ kind: "events", question: { which: "count" } });
  });
});

test("what somebody wants ended", () => {
  expect(done("CANCEL ALL MY ALERTS")).toEqual({ do: "stop" });
  expect(done("CEASE REPORTS ON GAZA")).toMatchObject({ do: "unfollow" });
  expect(done("did they cancel all my countries' visits")).toBeUndefined();
});
