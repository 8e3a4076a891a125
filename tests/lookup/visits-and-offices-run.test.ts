// A visit that was made for a larger meeting is said to be none; who ran a body and who was what are told by terms of office; what came into force is told of just that.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => readBody(render(shown(message), archive, ENGLISH));

describe("somebody's visit to a city in which they only came to a larger meeting", () => {
  test.each([
    "yoon suk yeol state visit washington date",
    "when was Scholz's visit to Washington",
    "Xi's visit to Kazakhstan",
  ])("%s: said to be for that", (message) => {
    expect(told(message)).toContain("My archive has no separate visit of theirs there.");
  });

  test.each(["Putin's visit to Johannesburg", "Putin's visit to Rio"])(
    "%s: who took part by video is not said to have come",
    (message) => {
      expect(told(message)).toContain("in person or by video");
      expect(told(message)).not.toContain("They were there");
    },
  );

  test.each(["when was Modi's visit to the White House", "Modi's visit to Tianjin", "did Macron visit Kyiv on 10 May"])(
    "%s: their own, or what was there on that day",
    (message) => {
      expect(shown(message).kind).toBe("event");
      expect(told(message)).not.toContain("no separate visit");
    },
  );
});

describe("who ran a body, and who was what, is told by their terms", () => {
  test.each([
    ["until when did Patricia Scotland run the Commonwealth", "April 2016 to March 2025"],
    ["since when does Rutte run NATO", "since 1 October 2024"],
    ["since when does Merz lead Germany", "since 6 May 2025"],
    ["Wang Yi was foreign minister in February 2023, right?", "to 30 December 2022"],
    ["Truss was PM in December 2022, wasn't she", "6 September 2022 to 25 October 2022"],
    ["Rutte is head of NATO since 2023, right?", "since 1 October 2024"],
  ])("%s", (message, term) => {
    expect(shown(message).kind).toBe("who");
    expect(told(message)).toContain(term);
  });

  test("nobody who was headed somewhere ran it", () => {
    expect(idsShown(shown("When did the Kremlin let on that Putin was headed to Pyongyang?"))).toEqual([
      "putin-north-korea-2024",
    ]);
  });
});

describe("when something came into force", () => {
  test.each([
    "when did the tariffs on China take effect",
    "when did the Paris agreement take effect",
    "when did New START enter into force",
    "when did the JCPOA take effect",
  ])("%s: told by nothing, and by no other text or meeting", (message) => {
    expect(shown(message).kind).toBe("notice");
  });

  test.each([
    ["when did the UN sanctions on Iran come into force", ["iran-un-sanctions-2025"]],
    ["when did China's countermeasures take effect", ["china-countermeasures-2022"]],
    ["when did the ceasefire between Israel and Iran take effect", ["israel-iran-ceasefire-2025"]],
    ["when did the US Iran ceasefire take effect", ["israel-iran-ceasefire-2025", "us-iran-ceasefire-2026"]],
  ])("%s", (message, ids) => {
    expect(idsShown(shown(message))).toEqual(ids);
  });
});

test("who chaired the conference of a treaty is nobody who chaired one on a word of its name", () => {
  expect(shown("who presided over the arms trade treaty conference in 2022").kind).toBe("notice");
  expect(told("who chaired the NPT review conference in 2022")).toContain("Gustavo Zlauvinen");
});
