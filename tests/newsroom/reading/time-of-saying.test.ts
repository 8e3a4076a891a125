// When something was said, done or is due of something else is no time of the event, in English and in other languages.
import { formatEdtf } from "@attache/edtf";
import { describe, expect, it } from "vitest";
import { foreignDate } from "#src/newsroom/reading/foreign-dates.ts";
import { headlineDate } from "#src/newsroom/reading/headline-date.ts";
import { fold } from "#src/text/tokens.ts";
import { readOn } from "./read-on.ts";

/** A Wednesday. */
const TODAY = "2026-04-22";

const read = (text: string) => {
  const found = headlineDate(text, { today: TODAY, past: false });
  return found === undefined ? undefined : formatEdtf(found.date);
};

describe("the day on which somebody says so", () => {
  it.each([
    "Rutte says on Friday Ankara summit will go ahead",
    "Erdogan's office said Thursday that NATO leaders will meet",
    "NATO summit to go ahead, Rutte told reporters on Thursday",
    "NATO summit will go ahead, says Rutte in Sunday interview",
    "NATO summit date confirmed on Thursday",
    "NATO summit will go ahead, says Rutte on Thursday",
  ])("is not when it is: “%s”", (title) => {
    expect(read(title)).toBeUndefined();
  });

  it.each([
    ["Rutte says Friday meeting will go ahead", "2026-04-24"],
    ["NATO chiefs to meet on Friday, Rutte says", "2026-04-24"],
    ["Ankara announces 7 July summit", "2026-07-07"],
    ["Rutte said that leaders would meet on Friday", "2026-04-24"],
    ["Summit confirmed for Friday", "2026-04-24"],
  ])("hides no day on which it is: “%s”", (title, expected) => {
    expect(read(title)).toBe(expected);
  });

  it.each([
    ["de", "Merz sagte am Donnerstag, er werde nach Ankara reisen"],
    ["fr", "Macron a déclaré vendredi qu'il irait à Ankara"],
    ["es", "Sánchez dijo el jueves que irá a Ankara"],
    ["ru", "Лавров заявил в пятницу, что переговоры продолжатся"],
    ["zh", "外交部周五宣布：领导人会晤如期举行"],
    ["zh", "发言人今日表示谈判将继续"],
    ["zh", "外长周五会见记者时表示谈判将继续"],
    ["ja", "政府は24日、首脳会談を発表した"],
    ["ja", "外務省は今日、首相が訪米すると発表"],
  ])("is not when it is in other languages, %s: “%s”", (language, title) => {
    expect(foreignDate(fold(title), language, { today: TODAY, past: false })).toBeUndefined();
  });
});

describe("a time of what somebody did, or of what is farther away", () => {
  it.each([
    "Talks on truce struck in October",
    "Envoys to extend pact that expires on 3 September",
    "Magyar, elected in April, to visit Ankara",
    "Summit to review pledges for 2035",
    "Visit to focus on Sunday's parliamentary vote",
  ])("is not read: “%s”", (title) => {
    expect(read(title)).toBeUndefined();
  });
});

describe("what is held, opened or visited beside the great events", () => {
  it.each([
    "Turkish parliament holds hearing on NATO ahead of Ankara summit",
    "Erdogan opens stadium line in Ankara before NATO summit",
    "NATO chief meets Moldovan premier in Chisinau",
    "ASEAN energy ministers to meet in Manila in June",
    "SCO members start joint drill in Bishkek",
    "Antalya resorts add rooms for COP31 in November",
  ])("is no lead: “%s”", (title) => {
    expect(readOn(TODAY, title).lane).not.toBe("lead");
  });

  it.each([
    ["ru", "Рубль растёт в ожидании визита Трампа в Пекин"],
    ["zh", "油价下跌 特朗普将访华"],
    ["es", "Las bolsas suben a la espera de la cumbre de la OTAN en Ankara"],
  ])("nor what markets do in other languages, %s: “%s”", (language, title) => {
    expect(readOn(TODAY, title, { language }).lane).not.toBe("lead");
  });

  it.each([
    "German chancellor Merz to visit Saxony on Friday",
    "Former NATO chief to speak with Merz in Oslo in May",
    "White House to host Christmas dinner on Friday",
  ])("is nothing new to come: “%s”", (title) => {
    expect(readOn(TODAY, title).proposed).toBeUndefined();
  });
});
