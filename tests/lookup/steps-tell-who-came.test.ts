// Who was somewhere is told by the steps, by what was held beside it or by words said there, before it is said that nobody is named.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const cardOf = (text: string) => readBody(render(shown(text), archive, ENGLISH));

describe("the steps tell who came, with day and source", () => {
  test.each([
    ["who came to the Tianjin SCO summit", "The leaders of all member states have confirmed that they come in person."],
    ["who came to the Tianjin SCO summit", "Xi Jinping will lead the meetings of the summit"],
    ["which leaders attended Ukraine peace summit at Bürgenstock", "Vice President Harris will take part on 15 June"],
    ["who represents the US at the Bürgenstock Ukraine peace summit", "Kirsten Allen, spokeswoman of Vice President"],
    ["who from the US was at Bürgenstock", "Vice President Harris will take part on 15 June"],
    ["who attended the Djerba Francophonie summit", "Trudeau is to be in Djerba on 19 and 20 November."],
    ["who came to COP26 in Glasgow", "President Biden is to come to Glasgow on 1 and 2 November"],
    ["who from Australia was at COP26", "Morrison, who had left it open, is to come to Glasgow."],
    [
      "who was at the ASEAN leaders meeting in Jakarta on 24 April 2021",
      "Prime Minister Lee Hsien Loong will be in Jakarta",
    ],
    ["did the US send anybody to COP30", "The United States sends nobody of high rank"],
    ["who from the US was at COP30", "The United States sends nobody of high rank"],
    ["was anyone from China at COP30", "Vice Premier Ding Xuexiang is to be at the leaders' meeting"],
  ])("“%s”", (text, told) => {
    const card = cardOf(text);
    expect(card).toContain(told);
    expect(card).not.toContain("names nobody in person");
    expect(card).not.toContain("does not name");
  });

  test.each([
    ["did Guterres attend COP30", "names nobody in person"],
    ["who was at the Arab League summit in Algiers 2022", "names nobody in person"],
    ["was Erdogan at the SCO summit in Tianjin", "does not name Recep Tayyip Erdoğan there"],
    ["who from India went to the Alaska summit", "does not name India there"],
  ])("where nothing tells it, that is said: “%s”", (text, told) => {
    expect(cardOf(text)).toContain(told);
  });

  test("who only may come, or is wanted there, is not told to come", () => {
    const card = cardOf("who attended APEC Chile 2019");
    expect(card).toContain("President Xi is among the first who are to come.");
    expect(card).not.toContain("Trump");
    expect(cardOf("who came to COP26 in Glasgow")).not.toContain("Queen");
  });

  test("what was held there in those days is told as what it was", () => {
    const card = cardOf("did Modi attend the SCO summit in Tianjin");
    expect(card).toContain("**Held there in those days:** Narendra Modi took part in “Modi–Xi meeting in Tianjin”");
    expect(card).not.toContain("does not name");
  });

  test("of several that fit as well none is meant because it tells that somebody is sent", () => {
    expect(shown("who did Iran send to the Muscat talks").kind).toBe("events");
    expect(shown("who from Iran was at the Muscat talks").kind).toBe("events");
  });
});

describe("whoever is asked for by the part of the world", () => {
  test.each([
    ["what Europeans were at the White House in August 2025", "Mark Rutte (Secretary General of NATO)"],
    ["Which European leaders went to the White House with Zelensky in August 2025?", "Ursula von der Leyen (President"],
    ["which European leaders were at the G7 in Kananaskis", "António Costa (President of the European Council)"],
    [
      "which Europeans were at the Sharm el-Sheikh summit in October 2025",
      "names no leader from that part of the world",
    ],
    ["which Europeans came to the Tianjin summit", "names no leader from that part of the world"],
    ["which Latin American leaders were at COP30", "Who took part:** Brazil"],
  ])("“%s”", (text, told) => {
    expect(cardOf(text)).toContain(told);
  });

  test("nobody from elsewhere is told", () => {
    expect(cardOf("which European leaders were at the NATO summit in The Hague")).not.toContain("Trump");
  });
});

describe("who is not invited", () => {
  test.each([
    "who is not coming to the G20 in Miami?",
    "why was South Africa left out of the G20 2026",
    "why was South Africa not invited to the G20 in Miami",
    "who was not invited to the G20 in Miami",
  ])("is told with who said so and when: “%s”", (text) => {
    const card = cardOf(text);
    expect(card).toContain("South Africa, a member, is not invited.");
    expect(card).toContain("26 November 2025, according to President Trump, on Truth Social. Trump will not invite");
    expect(card).toContain("South Africa should no longer belong to the G20, says Trump.");
  });

  test.each([
    ["who did not come to the Bürgenstock summit", "Russia was not invited and China was absent."],
    ["who is not coming to the Summit of the Americas 2026", "Cuba, Nicaragua and Venezuela are not invited."],
    ["Who is attending the G20 in Miami?", "Poland is invited as a guest; South Africa, a member, is not invited."],
    ["who is not coming to COP31", "names nobody who was not to come"],
  ])("“%s”", (text, told) => {
    expect(cardOf(text)).toContain(told);
  });
});

describe("whose words were said there", () => {
  test.each([
    "did al-Sharaa attend the UN General Assembly",
    "did al-Sharaa speak at the UN General Assembly",
    "was al-Sharaa at the UN General Assembly in 2025",
  ])("is told by them: “%s”", (text) => {
    const card = cardOf(text);
    expect(card).toContain("**Spoke there:** **Ahmed al-Sharaa, 24 September 2025:**");
    expect(card).toContain("Speech to the UN General Assembly in New York");
    expect(card).not.toContain("does not name");
  });

  test.each([
    ["did Lula attend COP30", "**Spoke there:** **Luiz Inácio Lula da Silva, 10 November 2025:**"],
    ["did Guterres attend COP27", "**Spoke there:** **António Guterres, 7 November 2022:**"],
    ["who was at COP30", "**Spoke there:** Simon Stiell, 22 November 2025 (End of COP30, Belém)"],
    ["did Guterres attend the NPT review conference in 2022", "**Spoke there:** **António Guterres, 1 August 2022"],
  ])("“%s”", (text, told) => {
    const card = cardOf(text);
    expect(card).toContain(told);
    expect(card).not.toContain("names nobody in person");
  });

  test("of whom nothing was said there nothing is told", () => {
    expect(shown("did Netanyahu attend the UN General Assembly").kind).toBe("notice");
    expect(cardOf("did Lula attend the UN General Assembly in 2025")).toContain(
      "does not name Luiz Inácio Lula da Silva",
    );
  });
});
