// “Why was the summit of March 2020 put off”, of what was put off more than once: the step of that time, and what was told of it in the days after.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));
const firstLine = (text: string) => read(text).split("\n")[1] ?? "";

const NO_MORE = "tells no more of the reason";

describe("why it was put off, of one of several times", () => {
  test.each([
    ["Why was the Arab League summit of March 2020 put off?", "29 February 2020", "because of the coronavirus"],
    ["why was the commonwealth meeting in kigali of june 2020 postponed", "21 April 2020", "because of the pandemic"],
    ["why was the francophonie summit of december 2020 put off", "19 May 2020", "Because of the pandemic"],
    ["why was the npt review conference of april 2020 postponed", "27 March 2020", "because of the pandemic"],
    ["why was the npt review conference of august 2021 put off", "24 June 2021", "because of the pandemic"],
    ["why was the npt review conference of january 2022 postponed", "30 December 2021", "because of the pandemic"],
    ["why was the biodiversity conference of may 2021 moved", "18 or 19 March 2021", "because of the pandemic"],
    ["why was cop15 of october 2020 postponed", "March 2020", "because of the pandemic"],
    ["why was erdogan's white house visit in may 2024 called off", "26 April 2024", "Erdoğan's timetable"],
    ["why was the africa-france summit planned for june 2020 postponed", "2 April 2020", "because of the pandemic"],
    ["why was the africa–france summit of july 2021 moved", "12 May 2021", "could not travel freely"],
    ["why was the russian-arab summit of october 2025 delayed", "9 October 2025", "the plan for Gaza"],
    ["why was the quad summit in india of january 2024 not held", "12 December 2023", "do not suit all partners"],
    ["why was the two-state conference of june 2025 postponed", "13 June 2025", "after Israel's attack on Iran"],
    ["why was the serbia-kosovo meeting of 27 june 2020 called off", "25 June 2020", "Hoti does not come either"],
    ["why was the serbia-kosovo meeting of 2 september 2020 moved", "21 August 2020", "so that Trump can take part"],
  ])("“%s”: the step of %s", (text, day, reason) => {
    expect(firstLine(text)).toContain(day);
    expect(firstLine(text)).toContain(reason);
    expect(firstLine(text)).not.toContain(NO_MORE);
    expect(firstLine(text).match(/\*\*(?:Postponed|Moved later|Cancelled|Quietly dropped)/gu)).toHaveLength(1);
  });

  test.each([
    ["why was the fourth round of US-Iran talks moved", "**Postponed:** 1 May 2025"],
    ["why was the fourth round of US-Iran talks shifted", "**Postponed:** 1 May 2025"],
    ["why was the fourth round of US-Iran talks pushed", "**Postponed:** 1 May 2025"],
    ["why was the Islamabad round moved", "because the United States has often broken its word"],
    ["why was the Islamabad round rescheduled", "because the United States has often broken its word"],
    ["why was the ASEAN summit in Cebu moved", "**Moved earlier:** 23 April 2026"],
  ])("“%s”: the step in which it lost its day, and none in which another was looked for", (text, told) => {
    expect(firstLine(text)).toContain(told);
  });

  test.each([
    ["why was the fourth round rescheduled", ["us-iran-round-4-2025", "russia-ukraine-us-abu-dhabi-2026-3"]],
    ["why was the third round moved", ["russia-ukraine-istanbul-2025-3", "us-iran-geneva-2026-02"]],
    ["where was the fourth round", ["us-iran-round-4-2025", "russia-ukraine-us-abu-dhabi-2026-3"]],
  ])("“%s”, of nobody: which one is asked", (text, rounds) => {
    expect(idsShown(shown(text))).toEqual(expect.arrayContaining(rounds));
  });

  test("the second time has not the reason of the first", () => {
    const line = firstLine("why was chogm of june 2021 postponed");
    expect(line).toContain("7 May 2021");
    expect(line).not.toContain("because of the pandemic");
  });

  test("where no reason is told, none of another time is", () => {
    const line = firstLine("why was the g7 summit of june 2020 put off");
    expect(line).toContain("30 May 2020");
    expect(line).toContain(NO_MORE);
  });

  test("of what is called off the day after it was put off, the end is told", () => {
    expect(firstLine("why was the trump-putin summit in budapest of october 2025 called off")).toContain(
      "**Cancelled:** 22 October 2025",
    );
  });

  test("a day on which it was to be is no day of knowledge", () => {
    expect(read("why was the congo–rwanda summit of 13 november 2025 postponed")).toContain(
      "The United States has put off the summit at the last minute",
    );
  });

  test("of several that were put off in a time none is chosen", () => {
    expect(shown("why were summits postponed in 2020").kind).not.toBe("event");
  });
});

describe("what was told of it in the days after", () => {
  test.each([
    ["why was the arab league summit of march 2022 postponed", "The delay comes from the pandemic"],
    ["new start consultative commission cairo - why did it not meet?", "do not attend to Russia's concerns"],
    ["why was mc12 in november 2021 put off", "the uncertainty that they cause"],
  ])("“%s” has it", (text, told) => {
    expect(firstLine(text)).toContain(told);
    expect(firstLine(text)).not.toContain(NO_MORE);
  });
});

describe("a summit of three is no wider meeting at which two of them are", () => {
  test.each([
    "why was the trilateral summit with japan and korea postponed 2026",
    "why was the China Japan South Korea summit postponed in 2026",
    "why was the trilateral summit with japan and korea postponed in 2025",
    "was the china-japan-korea summit postponed in 2026",
  ])("“%s”", (text) => {
    expect(idsShown(shown(text))).toEqual(["china-japan-south-korea-2026"]);
    expect(firstLine(text)).toContain("24 November 2025");
  });
});

describe("why somebody was there by video is why they were not there themselves", () => {
  test.each([
    ["why did Putin join the SCO summit in Dushanbe by video", "cases of Covid-19 around him"],
    ["why did Putin attend the 2021 SCO summit remotely", "cases of Covid-19 around him"],
    ["why was Putin only by video at the SCO summit in Dushanbe", "cases of Covid-19 around him"],
    ["why did Lula take part in the BRICS summit in Kazan by video", "After a fall at home"],
    ["why did Lula join Kazan virtually", "After a fall at home"],
    ["why did Xi join the Rome G20 by video link", "The reason is not in my archive"],
  ])("“%s”", (text, told) => {
    expect(firstLine(text)).toContain(told);
  });
});

describe("what was quietly dropped, with the reason for which it was to be online before", () => {
  test.each(["why was the G7 at Camp David 2020 cancelled", "why was the G7 in Camp David called off"])(
    "“%s”",
    (text) => {
      expect(firstLine(text)).toContain("Because of the pandemic");
      expect(firstLine(text)).toContain("Quietly dropped");
    },
  );
});

test("that there was no deal makes it no agreement of that place", () => {
  expect(idsShown(shown("why did Hanoi end without a deal"))).toContain("us-north-korea-hanoi-2019");
  expect(idsShown(shown("why did Islamabad end without a deal"))).toEqual(["us-iran-islamabad-2026-04"]);
});

describe("the reason is that of the very change that is asked about", () => {
  test.each([
    ["the quad summit moved from india to delaware, why", "suited the diaries", "do not suit all partners"],
    ["why was the quad summit moved to delaware", "suited the diaries", "do not suit all partners"],
    ["why did cop25 move from chile to madrid", "protests in the country", "change of government"],
    ["why did cop25 move from brazil to chile", "change of government", "protests"],
    ["why was cop25 moved to madrid", "protests in the country", "change of government"],
    ["why did brazil and russia swap their brics turns", "because it has the G20 in 2024", "epidemic"],
    ["why did india and the united states swap their quad years", "suited the diaries", "do not suit"],
    ["the g7 of 2026 was moved by a day, why?", "80th birthday", "tells no more"],
    ["why did the us skip the johannesburg g20", "very bad policies of South Africa", "nothing"],
    ["why did zelensky hesitate to come to davos", "because of its energy supply", "not tell why"],
    ["why did sunak hesitate to go to cop27", "because of affairs at home", "not tell why"],
  ])("“%s” has “%s”", (text, reason, other) => {
    expect(firstLine(text)).toContain(reason);
    expect(read(text)).not.toContain(other);
  });

  test.each([
    "why was the second russia-africa summit moved",
    "why did cop15 on biodiversity move from kunming to montreal",
  ])("“%s” says that no step tells it", (text) => expect(firstLine(text)).toContain(NO_MORE));

  test("no other move is told where a swap has no reason", () => {
    expect(read("why did china and russia swap brics years")).toContain("My archive does not tell why");
  });
});

describe("what stands in the step that is shown is not untold", () => {
  test.each([
    ["what did wang yi say about taiwan in munich", "Taiwan and the war"],
    ["what did Wang Yi say about Ukraine in Munich in 2024", "the war against Ukraine"],
    ["what did Blinken say about taiwan in munich 2024", "Taiwan and the war"],
  ])("“%s” has “%s”", (text, words) => {
    expect(read(text)).toContain(words);
    expect(read(text)).not.toContain("does not tell");
  });
});
