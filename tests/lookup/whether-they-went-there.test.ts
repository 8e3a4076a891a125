// “Did Trump go to India”, “Shanghai dialogue 2024”: only what takes place in a room there, or is called so, is an answer, and nothing that merely concerns the place.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("whether somebody went to a place", () => {
  test.each(["did trump go to india in 2025", "did trump come to india"])(
    "“%s” is told by no statement on that state",
    (message) => {
      expect(told(message)).not.toContain("account of a talk");
      expect(told(message)).toContain("Quad leaders");
    },
  );

  test.each(["did trump ever go to north korea", "did trump visit north korea", "has trump been to north korea"])(
    "“%s”: where he stepped into it, though the meeting was on the line",
    (message) => {
      expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id: "trump-kim-panmunjom-2019" } } });
    },
  );

  test("whose state did not come at all did not come either", () => {
    expect(told("did lavrov go to munich in 2022")).toContain("**Did not come: Russia**");
  });

  test.each([
    "did xi go to taiwan",
    "did trump go to gaza",
    "did biden go to israel in 2023",
    "did biden go to north korea",
  ])("“%s”: meetings elsewhere that are about it are no answer", (message) => {
    expect(told(message)).toContain("nothing that fits all of this");
  });

  test("who only sent a letter was not there", () => {
    expect(told("did xi come to the us in 2023")).not.toContain("Gala");
  });

  test.each([
    ["did pelosi go to taiwan", "Pelosi's visit to Taipei"],
    ["did putin go to india in 2025", "Putin's visit to India"],
    ["did putin travel to south africa in 2023", "**By video: Vladimir Putin**"],
    ["did xi go to india in 2023", "**Did not come: Xi Jinping**"],
  ])("“%s” is told as before: %s", (message, what) => {
    expect(told(message)).toContain(what);
  });
});

describe("when somebody went to a place", () => {
  test.each([
    "when did Trump go to India",
    "what date did trump fly to india",
    "when did trump visit india",
    "when is Trump going to India",
    "when was trump in india",
    "has trump been to india",
  ])("“%s” is told by that to which he was to come, and by no statement", (message) => {
    expect(told(message)).not.toContain("account of a talk");
    expect(told(message)).toContain("Trump means to travel to India");
  });

  test.each([
    ["when did Trump travel to Russia", "**Only floated so far:**"],
    ["when did Vance go to South Africa", "**Did not come: the United States**"],
    ["when did Netanyahu go to Egypt", "**Did not come: Benjamin Netanyahu**"],
    ["when did Biden visit Australia", "**Not in Australia:**"],
  ])("“%s” is told to have been no journey: %s", (message, what) => {
    expect(told(message)).toContain(what);
  });

  test.each([
    "when did Biden go to Israel",
    "when did Trump go to Israel",
    "when did Trump go to Taiwan",
    "when did Xi visit Taiwan",
    "when has Xi been to Ukraine",
  ])("“%s”: calls and meetings elsewhere are no answer", (message) => {
    expect(told(message)).toContain("nothing that fits all of this");
  });

  test.each([
    ["when did Putin go to India", "putin-india-2025"],
    ["when did Trump visit North Korea", "trump-kim-panmunjom-2019"],
    ["when did Trump go to China", "us-china-beijing-visit-2026"],
    ["when did Xi go to Brazil", "g20-rio-2024"],
    ["when did Macron visit Kyiv", "macron-zelensky-kyiv-2022"],
    ["when did Lavrov go to Munich", "msc-2020"],
  ])("“%s” is %s", (message, id) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
  });
});

describe("what is called after a city", () => {
  test.each([
    "shanghai dialogue 2024 when was it",
    "brussels dialogue",
    "riyadh conference",
    "london conference 2025",
    "geneva forum",
    "beijing dialogue 2024",
    "busan dialogue",
    "did blinken go to the shanghai dialogue",
  ])("“%s” is none that the archive has", (message) => {
    expect(told(message)).toContain("I do not have");
  });

  test.each([
    ["geneva dialogue", "us-china-ai-geneva-2024"],
    ["shangri-la dialogue 2024", "shangri-la-2024"],
    ["munich conference 2022", "msc-2022"],
    ["glasgow conference", "cop26"],
    ["cairo conference", "gaza-reconstruction-cairo-2025"],
  ])("“%s” is %s", (message, id) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
  });
});

describe("in person or by video: what is told of them last decides", () => {
  test.each(["did zelensky come to hiroshima in person or by video", "did zelensky go to hiroshima"])(
    "“%s”: he came after all",
    (message) => {
      expect(told(message)).toContain("Took part: Volodymyr Zelensky");
      expect(told(message)).not.toContain("By video: Volodymyr Zelensky");
    },
  );

  test.each([
    ["did putin come to johannesburg in 2023 in person or by video", "By video: Vladimir Putin"],
    ["did modi go to dushanbe in 2021", "By video: Narendra Modi"],
    ["did putin attend the G20 in Rome in person", "By video: Vladimir Putin"],
  ])("“%s”: nothing told later puts them there", (message, what) => {
    expect(told(message)).toContain(what);
  });

  test("whoever invited somebody that takes part by video is in the room", () => {
    expect(told("who took part in the G7 Hiroshima")).not.toContain("by video");
  });
});
