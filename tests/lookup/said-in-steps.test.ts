// “What did Peskov say about Kim’s visit”: what somebody said stands in a quotation, or in a step of the event with its day and speaker.
import { describe, expect, test } from "vitest";
import { saidAsStep, saidOfStep } from "#src/core/said-asked.ts";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), frozen(), ENGLISH));

describe("where it is in no quotation, the step is told first", () => {
  test.each([
    [
      "what did edi rama say about the nato summit",
      "nato-tirana-2027",
      "28 August 2024, according to Prime Minister Edi",
    ],
    ["what did erdogan say about cop31", "cop31", "26 December 2025, according to President Recep Tayyip Erdoğan"],
    [
      "what did ushakov say about trump's visit to moscow",
      "trump-moscow-visit",
      "9 August 2025, according to Yuri Ushakov",
    ],
  ])("“%s”", (text, id, told) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(read(text)).toContain("**On record:** ");
    expect(read(text)).toContain(told);
  });

  test("a state or body is told of by those who speak for it, and by nobody else", () => {
    expect(read("what did south africa say about the brics summit in june 2023")).toContain(
      "30 June 2023, according to South Africa",
    );
    expect(read("what did the kremlin say about the abu dhabi round in march 2026")).toContain(
      "3 March 2026, according to Kremlin spokesman Dmitry Peskov",
    );
  });

  test("so is who has no record, by name", () => {
    expect(read("what did leavitt say about the alaska summit")).toContain(
      "12 August 2025, according to White House Press Secretary Karoline Leavitt",
    );
  });

  test("a day without its year is that on which it was said", () => {
    expect(read("what did the kremlin say about budapest on october 21")).toContain("21 October 2025, according to");
    expect(shown("what did trump say on august 15")).toMatchObject({
      kind: "quotes",
      question: { from: "2025-08-15", to: "2025-08-15" },
    });
  });

  test("what was said by anybody is told of the day that is named", () => {
    expect(read("what was said about the budapest summit on 20 october 2025")).toContain(
      "**On record:** 20 October 2025, according to Secretary of State Marco Rubio",
    );
  });
});

describe("what is not said is not told", () => {
  test.each([
    "what did guterres say about the budapest summit",
    "what did kirby say about the trump putin meeting in alaska",
    "what did modi say about the geneva summit of biden and putin",
    "what did witkoff say about a trilateral meeting on 24 february 2026",
    "what did lin jian say about cop31",
    "what did the state department say about wang yi",
  ])("“%s”", (text) => {
    expect(shown(text)).toMatchObject({ kind: "notice" });
  });

  test("who is spoken of is not the speaker", () => {
    expect(read("what did the state department say about li shangfu")).not.toContain("by Li Shangfu");
    expect(read("what was said by peskov about the budapest summit")).toContain(
      "according to Kremlin spokesman Dmitry",
    );
  });

  test("a quotation on it comes before any step", () => {
    expect(shown("What did the Kremlin state regarding the postponed BRICS summit of 2020?")).toMatchObject({
      kind: "quotes",
      quotes: [{ id: "kremlin-new-dates-2020" }],
    });
    expect(shown("what did macron say about nato")).toMatchObject({ kind: "quotes", question: { topic: "nato" } });
    expect(shown("what did Biden say about the Taiwan question")).not.toMatchObject({ kind: "event" });
  });
});

test("the time and the name travel with the question", () => {
  for (const asked of [
    { span: { from: "2025-10-21", to: "2025-10-21" }, name: "karoline leavitt" },
    { span: undefined, name: undefined },
  ])
    expect(saidOfStep(saidAsStep(asked))).toEqual(asked);
  expect(saidOfStep("resume talks")).toBeUndefined();
});
