// What a question names is not left out without a word: the first date, the meeting at which a minister was, whom somebody told.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("the first date of what was moved", () => {
  test.each([
    ["on what dates was the tenth NPT review conference originally planned", "27 April – 22 May 2020"],
    ["MC12 of the WTO original venue and date", "8–11 June 2020"],
    ["for which dates was COP26 first planned", "9–19 November 2020"],
    ["the extraordinary arab summit on gaza, what was its first date", "27 February 2025"],
  ])("“%s”", (message, date) => {
    expect(told(message)).toContain(date);
    expect(told(message)).toContain("As known on");
  });
});

describe("an office that many have, at a meeting", () => {
  test("who led there is told by the meeting", () => {
    expect(shown("who were the leaders in kyiv on 10 may 2025")).toMatchObject({
      kind: "event",
      at: { event: { id: "coalition-of-the-willing-kyiv-2025-05" } },
      question: { focus: "who" },
    });
  });

  test("an envoy at a summit is no envoy elsewhere", () => {
    expect(shown("Trump's envoy at the east asia summit 2020")).toMatchObject({
      kind: "event",
      at: { event: { id: "east-asia-summit-2020" } },
    });
  });

  test("an office that one has is told as before", () => {
    expect(shown("russian foreign minister during the G20 in bali").kind).toBe("office");
  });
});

describe("who told somebody to do it", () => {
  test.each(["who told Pompeo to not fly to North Korea", "who told pompeo not to go to Pyongyang"])(
    "“%s” is told by that step",
    (message) => {
      expect(told(message)).toContain("**On record:** 24 August 2018, according to President Trump, on Twitter.");
    },
  );

  test.each(["who told Modi to stop buying oil", "who told Trump to call off Budapest"])(
    "“%s”, of which no step tells, gets no other words",
    (message) => {
      expect(shown(message).kind).toBe("notice");
    },
  );
});

test("moved from a month of which no year is said is asked of the year in which it was to be", () => {
  expect(told("why was the 36th asean summit moved from april")).toContain("**Postponed, moved later:** 19 March 2020");
});

test("who is away in words alone is not denied", () => {
  expect(told("which gulf state was missing at the informal arab meeting in riyadh")).toContain(
    "**Did not come: Oman**",
  );
});

test("what was planned after the last that was held, and has passed, is told as due", () => {
  expect(told("when are Israel and Lebanon supposed to talk next")).toContain("The last one that was due:");
  expect(told("when are Israel and Lebanon supposed to talk next")).toContain("2–3 June 2026");
});
