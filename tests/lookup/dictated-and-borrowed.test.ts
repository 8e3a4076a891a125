// Questions as a telephone writes down what is said to it, as a court reporter types, and with words of Yorkshire, Wales, South Africa, the Philippines and French.
import { describe, expect, test } from "vitest";
import { inStandardEnglish } from "#src/lookup/message/varieties-of-english.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { doneBy, shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const TODAY = "2026-11-26";
const shown = shownTo(archive, TODAY);
const done = doneBy(archive, TODAY);

describe("what is written down otherwise is read as it would be typed", () => {
  test.each([
    ["who wor it at t' summit", "who was it at the summit"],
    ["int' archive, what's on t' 1st", "in the archive, what's on the 1st"],
    ["we was 'avin t' G20", "we was having the G20"],
    ["is the deal off, neh?", "is the deal off"],
    ["Eish, who runs NATO hey?", "who runs NATO"],
    ["May I know po when the summit is", "May I know when the summit is"],
    ["who naman is the secretary general?", "who is the secretary general?"],
    ["what did president putting say in twenty twenty five", "what did president Putin say in 2025"],
    ["when is cop thirty two question mark", "when is COP32"],
    ["the seventy-fifth General Assembly", "the 75th General Assembly"],
    ["the seventeenth Conference of the Parties on biodiversity", "the COP17 on biodiversity"],
    ["who said quote let us begin unquote", "who said “let us begin”"],
    ["The next summit, it is where?", "where is The next summit?"],
    ["Since when is it that Rutte leads NATO?", "Since when Rutte leads NATO?"],
    ["how many of times have they met", "how many times have they met"],
    ["Who has assisted to the summit?", "Who has attended the summit?"],
    ["LET THE RECORD REFLECT WHO ATTENDED", "WHO ATTENDED"],
    ["IDENTIFY THE SPEAKER OF THE WORDS CLIMATE HELL", "WHO SAID CLIMATE HELL"],
    ["What put paid to the Leipzig summit?", "why did the Leipzig summit not take place?"],
    ["who pulled the plug on the summit", "who called off the summit"],
    ["is it still on, or has it been moved?", "is it still on"],
    ["that do at Argyle, when was it", "that meeting at Argyle, when was it"],
  ])("“%s”", (text, standard) => {
    expect(inStandardEnglish(text).replace(/\?$/u, "")).toBe(standard.replace(/\?$/u, ""));
  });

  test.each([
    ["a name of a word that says nothing elsewhere", "did Lang Lang cross the Po"],
    ["what leaders do somewhere", "what did the leaders do at the summit, and what will they do in Rome"],
    ["a mark that is spoken of", "who put an exclamation mark on Karabakh"],
    ["two who are asked about", "was it moved or was it the Turks who stayed away, and who says so"],
    ["a name with da in it", "did Lula da Silva meet Xi"],
    ["what it was that somebody wrote", "What was it that the consul wrote?"],
  ])("%s stays as it is", (_, text) => {
    expect(inStandardEnglish(text)).toBe(text);
  });
});

describe("and what is asked is told", () => {
  test.each([
    ["when's t' next G20 then", "g20-miami-2026"],
    ["where wor t' Quad held in 2024", "quad-2024"],
    ["eish, why did Trump skip the G20 in Joburg?", "g20-johannesburg-2025"],
    ["Good day, caller from Durban here, when is the next G20?", "g20-miami-2026"],
    ["kindly advise po when is the next NATO summit", "nato-tirana-2027"],
    ["um so like when is the next g twenty question mark", "g20-miami-2026"],
    ["Q: WHO ATTENDED THE BUSAN MEETING A:", "trump-xi-busan-2025"],
    ["Pray tell the date of the twenty-sixth Conference of the Parties.", "cop26"],
    ["On what occasion did Messrs Xi and Biden last meet in the flesh?", "biden-xi-lima-2024"],
    ["who waz at da alasca summit", "us-russia-alaska-2025"],
    ["on 1 feb 2024 wen was putin sposed 2 visit turkey", "putin-turkiye-visit"],
    ["y did chile ditch apec in 2019", "apec-chile-2019"],
    ["Why the summit of Budapest has been annulled?", "us-russia-budapest-2025"],
  ])("“%s”", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
  });

  test("the day on which somebody said where it would be is that on which they first did", () => {
    expect(shown("wen did trump say the g20 was gonna b at doral")).toMatchObject({
      kind: "event",
      at: { event: { id: "g20-miami-2026" } },
      question: { focus: "announced" },
    });
  });

  test("calls by telephone are listed, however they are spelt", () => {
    expect(shown("how many fone calls did biden n xi hav")).toMatchObject({
      kind: "events",
      question: { which: "count" },
    });
  });

  test("what somebody is paid is told by no record of their office", () => {
    expect(shown("What stipend does the Secretary-General of the United Nations draw?")).toMatchObject({
      kind: "notice",
    });
    expect(shown("what office does Rutte hold?")).toMatchObject({ kind: "who" });
  });

  test("something to be told whenever it changes is followed, by several as by one", () => {
    expect(done("let us know when owt changes wi' t' G20")).toEqual({
      do: "follow",
      target: { kind: "topic", id: "g20" },
    });
  });
});

describe("the original date is that before it was moved for the first time", () => {
  test.each([
    ["ORIGINAL DATES OF COP26 BEFORE POSTPONEMENT", "cop26", "2020-03-31"],
    ["what was the original date of COP26?", "cop26", "2020-03-31"],
    ["when was the Commonwealth meeting in Kigali originally due", "chogm-kigali-2022", "2020-04-27"],
  ])("“%s”", (text, id, asOf) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } }, question: { asOf } });
  });

  test("and of what never moved the date that it has", () => {
    expect(shown("original date of the Alaska summit")).toMatchObject({
      kind: "event",
      at: { event: { id: "us-russia-alaska-2025" } },
    });
  });
});
