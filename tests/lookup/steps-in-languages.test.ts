// By whom, when and why something was put off or called off, in other languages; journeys in one word, dates by their name, and cities spelt as states.
import { describe, expect, test } from "vitest";
import { readLanguage } from "#src/lookup/message/languages/read-language.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const shown = shownTo(archive, "2026-11-29");

const told = (text: string) => {
  const view = shown(text);
  return view.kind === "event" ? [view.at.event.id, view.question.focus] : view.kind;
};

describe("who called it off", () => {
  test.each([
    "quién canceló la cumbre de budapest",
    "кто отменил саммит в Будапеште",
    "谁取消了布达佩斯峰会",
    "qui a annulé le sommet de budapest",
    "wer hat den gipfel in budapest abgesagt",
    "хто скасував саміт у Будапешті",
    "誰がブダペスト首脳会談を中止した",
    "부다페스트 정상회담 누가 취소했어",
  ])("“%s” is told as in English", (text) => {
    expect(told(text)).toEqual(told("who cancelled the summit in Budapest"));
  });
});

describe("when it was moved is told of the move, and not of the event", () => {
  test.each([
    "когда перенесли COP26",
    "wann wurde die COP26 verschoben",
    "什么时候推迟了COP26",
    "cuándo se aplazó la COP26",
  ])("“%s”", (text) => {
    expect(told(text)).toEqual(told("when was COP26 postponed"));
  });

  test("when what was moved will be is asked of the event", () => {
    expect(told("когда будет COP31")).toEqual(["cop31", "when"]);
  });
});

describe("why it was put off is told of the edition that was, and not of the last that was held", () => {
  test.each(["日中韓サミットはなぜ延期", "한중일 정상회의 왜 연기됐어", "中日韩峰会为什么推迟"])("“%s”", (text) => {
    expect(told(text)).toEqual(["china-japan-south-korea-2026", "why"]);
  });
});

describe("a journey in one word", () => {
  test.each([
    ["trumps chinareise warum verschoben", ["us-china-beijing-visit-2026", "why"]],
    ["warum wurde trumps chinabesuch verschoben", ["us-china-beijing-visit-2026", "why"]],
    ["wann ist putins türkeireise", ["putin-turkiye-visit", "when"]],
  ])("“%s” is one to the state in it", (text, event) => {
    expect(told(text)).toEqual(event);
  });

  test("where no state is in it, it stays one word", () => {
    expect(readLanguage("wann war merz dienstreise", archive)?.english ?? "").not.toContain("visit in");
  });
});

describe("a date is asked for by its name", () => {
  test.each([
    ["date du sommet d'evian", "g7-evian-2026"],
    ["fecha del g20 de miami", "g20-miami-2026"],
    ["cumbre iberoamericana madrid fecha", "ibero-american-summit-30-2026"],
  ])("“%s”", (text, id) => {
    expect(told(text)).toEqual([id, "when"]);
  });
});

describe("Amman, which Arabic spells as Oman", () => {
  test("is meant where it fits and Oman does not", () => {
    expect(told("عمان قمة بايدن 2023")).toEqual(told("Biden summit in Amman 2023"));
  });
});
