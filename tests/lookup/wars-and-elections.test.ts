// What happens without being convened, a war, an attack, an election, is in no record: the talks on it tell neither its beginning nor its end.
import { describe, expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const TODAY = "2026-11-26";
const shown = shownTo(frozen(), TODAY);

const noRecordOf = (what: string) => ENGLISH.conversation.noRecordOf({ what });

describe("no record is said to have it", () => {
  test.each([
    ["how long has the fighting in Ukraine lasted", "the fighting in Ukraine"],
    ["when did the conflict between India and Pakistan break out", "the conflict between India and Pakistan"],
    ["is the war in Gaza finally over", "the war in Gaza"],
    ["since when is there war in Ukraine", "war in Ukraine"],
    ["who is winning the war in Ukraine", "the war in Ukraine"],
    ["did Russia win the war", "the war"],
    ["has the siege ended", "the siege"],
    ["when did Russia launch its invasion", "invasion"],
    ["is there still fighting in Gaza", "fighting in Gaza"],
    ["was there an attack on Ukraine", "an attack on Ukraine"],
    ["Is China still at war with India?", "war with India"],
    ["who won the election in Brazil", "the election in Brazil"],
    ["when are the elections in Japan", "the elections in Japan"],
    ["when was the earthquake in Turkey", "the earthquake in Turkey"],
    ["tell me when the war in Gaza began", "the war in Gaza"],
    // Words that only name it, and would else end what somebody follows.
    ["end of the war in Gaza", "the war in Gaza"],
    ["outbreak of the war in Ukraine", "the war in Ukraine"],
    ["Ukraine war start date", "Ukraine war"],
    ["what caused the war in Gaza", "the war in Gaza"],
    ["what was the outcome of the war in Ukraine", "the war in Ukraine"],
    // In other languages, of which no more is known than what is asked of which names.
    ["wann endet der Krieg in der Ukraine", "Ukraine war"],
    ["à quelle date la guerre en Ukraine a-t-elle commencé", "Ukraine war"],
    ["когда началась война в Украине", "Ukraine war"],
    ["ウクライナ戦争はいつ始まった", "Ukraine war"],
  ])("%s", (text, what) => {
    expect(shown(text)).toMatchObject({ kind: "notice", text: noRecordOf(what) });
  });

  test("with the ceasefire of those who fight to tap, and whatever is named", () => {
    const view = shown("when did the war between India and Pakistan end");
    expect(view.kind === "notice" ? view.asks?.map(({ label }) => label) : []).toEqual([
      "Ceasefire of India and Pakistan in May 2025",
      "India",
      ENGLISH.buttons.whatIsNext(),
    ]);
  });

  test("with all that is on the matter to tap", () => {
    const view = shown("did the war in Ukraine end");
    expect(view.kind === "notice" ? view.asks?.[0] : undefined).toEqual({
      label: "Ukraine",
      question: { about: "events", which: "all", page: 0, subjects: ["topic:ukraine"] },
    });
  });

  test("though an event has the war for one of its names", () => {
    const truce = anEvent({
      id: "truce",
      title: "Ceasefire of Ada",
      also: ["Hundred-Day War"],
      kind: "agreement",
      participants: [{ actor: "ada" }],
      developments: [aDevelopment({ known: "2031-01-05", status: "held", date: "2031-01-05" })],
    });
    const ada = anActor({ id: "ada", kind: "state", name: "Ada", country: undefined });
    const told = shownTo(anArchive({ actors: [ada], events: [truce] }), "2031-02-01");
    expect(told("when did the Hundred-Day War start")).toMatchObject({
      kind: "notice",
      asks: [{ label: "Ceasefire of Ada" }, {}, {}],
    });
  });
});

describe("what is on record stays on record", () => {
  const vote = anEvent({
    id: "vote",
    title: "Vote of Ada",
    also: ["Adan presidential election"],
    kind: "vote",
    participants: [{ actor: "ada" }],
    developments: [aDevelopment({ known: "2031-01-05", status: "held", date: "2031-01-05" })],
  });
  const blockade = anEvent({
    id: "blockade",
    title: "Blockade of Ada",
    kind: "measure",
    participants: [{ actor: "ada" }],
    developments: [aDevelopment({ known: "2031-01-09", status: "held", date: "2031-01-09" })],
  });
  const ada = anActor({ id: "ada", kind: "state", name: "Ada", country: undefined });
  const meeting = anEvent({
    id: "meeting",
    title: "Emergency meeting of Ada on the air strikes",
    participants: [{ actor: "ada" }],
    developments: [aDevelopment({ known: "2031-01-02", status: "held", date: "2031-01-02" })],
  });
  const told = shownTo(anArchive({ actors: [ada], events: [vote, blockade, meeting] }), "2031-02-01");

  test.each([
    ["did the emergency meeting of Ada on the air strikes go ahead", "meeting"],
    ["when was the presidential election in Ada", "vote"],
    ["when did the blockade of Ada begin", "blockade"],
  ])("%s", (text, id) => {
    expect(told(text)).toMatchObject({ kind: "event", at: { event: { id } } });
  });

  test.each([
    "when were the talks on the war in Ukraine",
    "next talks to end the war in Ukraine",
    "what did Putin say about the war in Ukraine",
    "when did Trump say the war would end",
    "what changed about the war in Ukraine",
    "meetings on the war in Gaza",
    "was the war discussed in Alaska",
    "when was the ceasefire of India and Pakistan",
    "who is the US secretary of war",
    "timeline of the war in Ukraine",
    "what is new on the war in Ukraine",
    "did Trump and Putin talk about an end of the war",
  ])("%s", (text) => {
    const view = shown(text);
    expect(view.kind === "notice" ? view.text : "").not.toContain("itself");
  });

  test("and to be told when it ends is a wish, and no question", () => {
    expect(parseMessage("tell me when the war in Ukraine ends", frozen(), TODAY, ENGLISH)).toMatchObject({
      action: { do: "follow" },
    });
  });
});

describe("whether a war is over, asked in another language", () => {
  test.each([
    ["ist der Krieg in Gaza vorbei", "Gaza war"],
    ["¿terminó la guerra en Ucrania?", "Ukraine war"],
    ["la guerre en Ukraine est-elle finie ?", "Ukraine war"],
    ["la guerra in Ucraina è finita?", "Ukraine war"],
    ["a guerra na Ucrânia acabou?", "Ukraine war"],
    ["война на Украине закончилась?", "Ukraine war"],
    ["чи закінчилася війна в Україні", "Ukraine war"],
    ["ウクライナ戦争は終わりましたか", "Ukraine war"],
    ["우크라이나 전쟁이 끝났나요", "Ukraine war"],
    ["加沙战争结束了吗", "Gaza war"],
    ["هل انتهت الحرب في غزة", "Gaza war"],
    ["Ukrayna savaşı bitti mi", "Ukraine war"],
    ["क्या गाजा में युद्ध समाप्त हो गया", "Gaza war"],
  ])("“%s”: no record has it", (text, what) => {
    expect(shown(text)).toMatchObject({ kind: "notice", text: noRecordOf(what) });
  });

  test("when a summit was over is told as ever", () => {
    expect(shown("¿Cuándo terminó la cumbre de Alaska?")).toMatchObject({ kind: "event" });
  });
});
