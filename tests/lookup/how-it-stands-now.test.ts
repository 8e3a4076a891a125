// How something stands now: a capital is where it would be, what is called by a place or by two is the open one, and “in April confirmed?” is of what was to be then.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const said = (message: string) => readBody(render(shown(message), archive, ENGLISH));

describe("a capital in which the archive has nothing is where it would be, and no state at a meeting elsewhere", () => {
  test.each([
    "is the Belgrade summit still happening",
    "are the Belgrade talks still happening",
    "is Belgrade still on",
    "Belgrade still on?",
    "is the Pristina meeting still on",
    "is Canberra going ahead",
  ])("“%s”", (message) => {
    expect(shown(message)).toMatchObject({ kind: "notice" });
    expect(said(message)).toMatch(/nothing that fits|do not have/u);
  });

  test.each([
    ["when did Belgrade and Pristina last meet in Washington", "serbia-kosovo-washington-2020"],
    ["is Singapore still on", "apec-singapore-2030"],
    ["are the Seoul talks still happening", "us-china-seoul-2026"],
  ])("“%s” is of what is there, or of both", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });
});

describe("what is called by a place or by two states is the open one that is nearest, or the last of its series", () => {
  test.each([
    ["is Islamabad still on", "us-iran-islamabad-2026-2"],
    ["is Washington still on", "us-china-washington-visit-2026"],
    ["is the Washington visit still on", "us-china-washington-visit-2026"],
    ["US–Russia summit still on", "us-russia-budapest-2025"],
    ["Trump-Putin summit still on?", "us-russia-budapest-2025"],
    ["Muscat talks still on", "us-iran-muscat-2026"],
    ["are the Muscat talks still on", "us-iran-muscat-2026"],
    ["is Muscat still on", "us-iran-muscat-2026"],
    ["Trump Xi summit still on?", "us-china-washington-visit-2026"],
  ])("“%s”", (message, id) => {
    expect(shown(message)).toMatchObject({ kind: "event", question: { id } });
  });

  test.each(["is Beijing still on", "is Trump still on", "is Riyadh still on"])(
    "“%s” may be any of several that are over",
    (message) => {
      expect(idsShown(shown(message)).length).toBeGreaterThan(1);
    },
  );
});

describe("“confirmed?” behind a time is asked of what was to be then, and not of what was known by its end", () => {
  test.each([
    ["trump visiting beijing in april confirmed", "Not in April 2026"],
    ["Trump Xi meeting in April confirmed?", "Not in April 2026"],
    ["was Trump's visit to Beijing in April confirmed", "Not in April 2026"],
    ["Trump visiting Beijing on 31 March confirmed?", "Not on 31 March 2026"],
    ["Trump-Putin summit in October confirmed?", "Not in October 2025"],
    ["Blinken in Beijing in February confirmed?", "Not in February 2023"],
    ["is the Quad summit in 2025 confirmed", "Not in 2025"],
    ["Quad in January confirmed", "Quietly dropped"],
    ["Starmer in China in January confirmed?", "Held"],
  ])("“%s”: %s", (message, told) => {
    expect(said(message)).toContain(told);
    expect(said(message)).not.toContain("As known on");
  });

  test.each([
    "was it confirmed in April that Trump would visit Beijing",
    "was the Beijing visit confirmed by April 2026",
    "who confirmed Trump's visit in April",
  ])("“%s” is of what was known then", (message) => {
    expect(said(message)).toContain("As known on 30 April 2026");
  });

  test("what is ahead is told as it stands", () => {
    expect(shown("xi visiting the us in september confirmed")).toMatchObject({
      question: { id: "us-china-washington-visit-2026" },
    });
  });
});

describe("whether there is a deal yet is of the one that did not come about so far", () => {
  test.each([
    "is there an iran deal yet",
    "is there a deal with Iran yet",
    "do we have an Iran agreement yet",
    "has an iran deal been reached",
    "has Iran signed a deal yet",
    "have the US and Iran reached an agreement yet",
  ])("“%s”", (message) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id: "us-iran-memorandum-2026" } } });
  });

  test.each([
    ["was there an iran deal", 4],
    ["is there an iran ceasefire", 2],
    ["is there an agreement between Saudi Arabia and Iran", 1],
  ])("“%s” may be any that is in force", (message, many) => {
    expect(idsShown(shown(message))).toHaveLength(many);
  });
});

describe("a matter that is no record is told by the last that is on record of it", () => {
  test.each([
    "strait of hormuz, is it open now?",
    "is the strait of hormuz open",
    "has the strait of hormuz reopened",
    "is the strait of hormuz still closed",
    "is hormuz open now",
  ])("“%s”", (message) => {
    expect(shown(message)).toMatchObject({ kind: "event", question: { id: "us-iran-memorandum-2026" } });
    expect(said(message)).toContain("**On record:** 23 May 2026");
  });

  test.each([
    "was the tariff truce extended",
    "did the tariff truce get extended",
    "has the tariff truce been extended",
  ])("“%s”", (message) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id: "us-china-tariff-truce" } } });
    expect(said(message)).toContain("Trump extends the pause");
  });

  test.each([
    "is the bar open",
    "is the embassy open",
    "is registration open",
    "is it open now",
    "is the Bosphorus open now?",
  ])("“%s” is of nothing here", (message) => {
    expect(shown(message)).toMatchObject({ kind: "notice" });
  });

  test.each(["did they sign it yet", "have they signed yet", "did he sign it"])("“%s”: who is meant", (message) => {
    expect(said(message)).toMatch(/I do not know who or what you mean by “(?:they|he)”/u);
  });
});
