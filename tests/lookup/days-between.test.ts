// “How many days between Alaska and the Washington meeting”: two events with their days, or that no archive of meetings tells it; “Singapore dialogue” is none that merely was there.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("how long it was between two events", () => {
  test.each([
    ["how many months between COP29 and COP30", ["cop29", "cop30"]],
    [
      "how long was it between the Singapore summit and the Hanoi summit",
      ["us-north-korea-singapore-2018", "us-north-korea-hanoi-2019"],
    ],
    [
      "how many days after the Helsinki summit was the Hanoi summit",
      ["us-russia-helsinki-2018", "us-north-korea-hanoi-2019"],
    ],
    [
      "how much time passed between the G20 in Rio and the G20 in Johannesburg",
      ["g20-rio-2024", "g20-johannesburg-2025"],
    ],
    ["how many days were there between Kananaskis and The Hague", ["g7-kananaskis-2025", "nato-the-hague-2025"]],
  ])("“%s” shows both", (message, ids) => {
    const view = shown(message);
    expect(view.kind === "events" ? view.events.map(({ event }) => event.id) : view).toEqual(ids);
  });

  test.each([
    "how long after Alaska did Zelensky meet Trump",
    "how many days between the Alaska summit and the Washington meeting",
    "how long after Woodside did Biden meet Xi",
    "how many days between Alaska and Budapest",
    "How many weeks after the Munich conference did Vance meet Zelensky",
  ])("“%s” is told by none, where several may be meant", (message) => {
    expect(shown(message).kind).toBe("notice");
    expect(told(message)).toContain("does not tell");
  });

  test.each([
    ["how long before the summit was the Alaska summit announced", "First known:** 7 August 2025"],
    ["how many days before the Alaska summit was it announced", "First known:** 7 August 2025"],
    ["how long did the talks between Rubio and the Ukrainian delegation in Jeddah last", "some eight hours"],
    ["how many days until the next G20", "14–15 December 2026"],
    ["how many meetings between Trump and Putin", "Trump–Putin meeting"],
  ])("“%s” asks something else", (message, what) => {
    expect(told(message)).toContain(what);
  });
});

describe("a name of its own, of a state that is one city", () => {
  test.each([
    "Singapore dialogue",
    "Singapore dialogue 2024",
    "when is the Singapore dialogue",
    "Singapore conference 2024",
  ])("“%s” is not had", (message) => {
    expect(told(message)).toContain("I do not have Singapore");
  });

  test.each([
    ["Singapore summit", "Trump–Kim summit in Singapore"],
    ["Shangri-La Dialogue 2024", "21st Shangri-La Dialogue"],
    ["Munich conference 2025", "61st Munich Security Conference"],
    ["Djibouti meeting", "Meeting of Burhan and Hemedti"],
  ])("“%s” is %s", (message, what) => {
    expect(told(message)).toContain(what);
  });
});
