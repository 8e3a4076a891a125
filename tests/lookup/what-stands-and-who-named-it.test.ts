// Whether a place was left, who named it, who met there or was away, what was held, talked or due so far: told by what stands, and not by the first step that has one of the words.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("what is asked of an event is told first, and nothing beside it", () => {
  test.each([
    ["where will the water conference be", "**Where:** Abu Dhabi"],
    ["why did the ministers not meet in London in April 2025 on Ukraine", "The meeting of the ministers is put off."],
    ["before 16 May 2023 where was the next quad summit going to be", "Sydney"],
  ])("“%s”: %s", (text, line) => expect(told(text)).toContain(line));

  test("on what day a treaty expired is not when that was first spoken of", () => {
    expect(told("on what day did the New START treaty expire")).not.toContain("First known");
  });

  test("what is known of somebody's way to a meeting, whatever that is called by", () => {
    expect(idsShown(shown("is putin going to g20 miami"))).toEqual(["putin-g20-miami-2026"]);
  });

  test.each([
    ["why did the Abu Dhabi talks of 1 february 2026 move to the 4th", "russia-ukraine-us-abu-dhabi-2026-2"],
    ["when did the White House announce Sullivan's Bangkok talks with Wang Yi", "us-china-bangkok-2024"],
  ])("“%s”: %s", (text, id) => expect(idsShown(shown(text))).toEqual([id]));

  test("who announced it is whoever first stood for it, though it be the first word of all", () => {
    expect(told("when did the African Union announce its 2026 summit")).toContain("**Announced:** 24 December 2025");
    expect(told("when did the White House announce Sullivan's Bangkok talks with Wang Yi")).toContain(
      "Adrienne Watson",
    );
  });

  test("that the last were with others says not that there are none of their own", () => {
    expect(told("when did Russia and Ukraine last hold talks")).not.toContain("no meeting of only these two");
  });

  test("a command that is named with a part of the world has its own head", () => {
    expect(told("Who is in charge of US Indo-Pacific Command?")).toContain("Samuel Paparo");
  });

  test("a link for words of a quotation is the quotation", () => {
    expect(shown("can I get a link for Guterres highway to climate hell quote").kind).toBe("quotes");
  });

  test("where two met in a month is told by what was then, and not by what was only due then", () => {
    expect(idsShown(shown("where did Carney meet Trump in June 2025"))).toEqual(["g7-kananaskis-2025"]);
    expect(told("where did Sheinbaum meet Trump in June 2025")).toContain("**Not in June 2025:**");
  });

  test("before a day it is told as it was known then", () => {
    expect(told("when was Putin expected in Turkey before 2024")).toContain("As known on 31 December 2023");
  });
});

describe("a place that was offered, or told more exactly, was not left", () => {
  test.each(["was COP30 moved from Belem", "did they move COP29 from Baku", "was APEC 2025 moved from Gyeongju"])(
    "“%s”",
    (text) => {
      expect(told(text)).toContain("it was never moved or called off");
    },
  );

  test.each([
    ["was the COP25 moved to Madrid", "Chile withdraws as host"],
    ["was MC12 moved from Nur-Sultan", "12 March 2020"],
    ["was the Quad summit in India moved to Wilmington", "exchanged their years as hosts"],
  ])("“%s” is told by the step by which it was", (text, step) => {
    expect(told(text)).toContain(step);
  });
});

describe("of two on a day, what was nearest to it", () => {
  test.each([
    ["status of the Erdogan Putin meeting on 5 August 2023", "putin-turkiye-visit"],
    ["status of the Erdogan Putin meeting on 25 August 2023", "erdogan-putin-sochi-2023"],
    ["status of the Erdogan Putin meeting on 30 August 2023", "erdogan-putin-sochi-2023"],
    ["status of the Erdogan Putin meeting on 1 February 2024", "putin-turkiye-visit"],
    ["status of the Trump Putin meeting on 20 October 2025", "us-russia-budapest-2025"],
  ])("“%s”", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
  });
});

test("who declined and then spoke by video was away from the place, too", () => {
  expect(idsShown(shown("why didn't Putin go to Johannesburg"))).toEqual(["brics-2023", "g20-johannesburg-2025"]);
  expect(idsShown(shown("why didn't Putin go to Bali"))).toEqual(["g20-bali-2022"]);
});

describe("who announced that a state gets a meeting asks who named it", () => {
  test.each([
    ["who announced that Armenia gets the EPC", "who announced that Armenia will host the EPC"],
    ["who announced that Turkey got COP31", "who announced that Turkey will host COP31"],
    ["who announced that Ethiopia got COP32", "who announced that Ethiopia will host COP32"],
    ["who announced that Tirana is getting the EPC", "who announced that Tirana will host the EPC"],
  ])("“%s”", (text, same) => {
    expect(told(text)).toContain("**Place named:**");
    expect(told(text)).toBe(told(same));
  });

  test.each([
    "who announced the moon landing",
    "when was the moon landing announced",
    "who announced the Panama papers",
  ])("“%s” is told by nothing that has one of the words", (text) => {
    expect(shown(text).kind).toBe("notice");
  });

  test("what is called by all of them is found", () => {
    expect(idsShown(shown("who announced the embassy reopening"))).toEqual(["saudi-iran-embassies-2023"]);
    expect(idsShown(shown("who announced the peace board"))).toEqual(["board-of-peace-2026-02"]);
  });
});

describe("who met somebody at a meeting of few is who took part", () => {
  test.each([
    ["who met Yang Jiechi in Hawaii", "Mike Pompeo and Yang Jiechi"],
    ["whom did Pompeo meet in Hawaii", "Mike Pompeo and Yang Jiechi"],
    ["who met Putin in Alaska", "Donald Trump, Marco Rubio"],
  ])("“%s”", (text, people) => {
    expect(told(text)).toContain(`**Who took part:** ${people}`);
  });

  test("who signed something beside others met nobody by that", () => {
    expect(shown("who met Liu He in Washington").kind).toBe("notice");
  });
});

describe("so far", () => {
  test.each([
    ["how many EPC summits until now", "how many EPC summits so far"],
    ["how many Quad summits up until today", "how many Quad summits so far"],
    ["number of COPs until now", "number of COPs so far"],
    ["how many Trump Putin calls up to now", "how many Trump Putin calls so far"],
  ])("“%s”", (text, same) => {
    expect(idsShown(shown(text)).length).toBeGreaterThan(1);
    expect(idsShown(shown(text))).toEqual(idsShown(shown(same)));
  });
});

describe("talks of two people", () => {
  test("are those by telephone too, meetings are not", () => {
    expect(idsShown(shown("all Wang Yi Rubio talks"))).toContain("rubio-wang-call-2025-09");
    expect(idsShown(shown("all Wang Yi Rubio talks"))).toEqual(idsShown(shown("every talk between Wang Yi and Rubio")));
    expect(idsShown(shown("all Wang Yi Rubio meetings"))).not.toContain("rubio-wang-call-2025-09");
  });

  test("who never telephoned had talks alone", () => {
    expect(told("all Carney Xi talks")).toContain("1 event: Carney–Xi talks");
    expect(told("all Carney Xi talks")).not.toContain("talks and call");
  });

  test("on a matter are as they were", () => {
    expect(idsShown(shown("all peace talks between Trump and Putin"))).not.toContain("trump-putin-call-2025-02");
  });
});

describe("hosts in turn", () => {
  test.each([
    ["EPC 2028 host", ["epc-azerbaijan-2028", "epc-latvia-2028"]],
    ["who hosts the EPC in 2027", ["epc-greece-2027", "epc-switzerland-2027"]],
    ["EPC 2026 host", ["epc-yerevan-2026", "epc-ireland-2026"]],
    ["who hosts the EPC in May 2026", ["epc-yerevan-2026"]],
    ["who hosts the next EPC", ["epc-ireland-2026"]],
  ])("“%s”", (text, ids) => {
    expect(idsShown(shown(text))).toEqual(ids);
  });
});

test("a visit that was never due in a year is offered as it was expected then", () => {
  expect(shown("when was Putin due in India in 2024")).toMatchObject({
    kind: "notice",
    asks: [{ question: { about: "event", id: "putin-india-2025", asOf: "2024-12-31" } }, {}, {}],
  });
});
