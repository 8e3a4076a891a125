// “How many days between Alaska and the Washington meeting”: two events with their days, or that no archive of meetings tells it; “Singapore dialogue” is none that merely was there.
import { parseEdtf } from "@attache/edtf";
import { describe, expect, test } from "vitest";
import { daysApart } from "#src/archive/days-apart.ts";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

function dateOf(text: string) {
  const parsed = parseEdtf(text);
  return parsed.ok ? parsed.value : undefined;
}

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
    ["how long before the summit was the Alaska summit announced", "First known:** 6 August 2025"],
    ["how many days before the Alaska summit was it announced", "First known:** 6 August 2025"],
    ["how long did the talks between Rubio and the Ukrainian delegation in Jeddah last", "some eight hours"],
    ["how many days until the next G20", "14–15 December 2026"],
    ["how many meetings between Trump and Putin", "Trump–Putin meeting"],
  ])("“%s” asks something else", (message, what) => {
    expect(told(message)).toContain(what);
  });
});

describe("so many days are told from their dates", () => {
  test.each([
    [
      "how many days after the G7 in Kananaskis was the NATO summit in The Hague",
      "7 days apart: from 17 June 2025 to 24 June 2025",
    ],
    ["how many days before the NATO summit in The Hague was the G7 in Kananaskis", "7 days apart"],
    ["number of days between COP29 and COP30", "351 days apart"],
    ["days between NATO The Hague and the Alaska summit", "51 days apart"],
    ["how many days lie between COP30 and the G20 in Johannesburg", "their days touch"],
    [
      "how many days between New START expiry and the EPC summit in Ireland",
      "146–329 days apart: not every date is exact",
    ],
  ])("“%s”", (message, what) => {
    expect(told(message)).toContain(what);
  });

  test("a date without an end tells none", () => {
    expect(daysApart(dateOf("2025-01-01"), dateOf("[2026-01-01..]"))).toBeUndefined();
    expect(daysApart(dateOf("2025-01-01"), undefined)).toBeUndefined();
  });
});

describe("what took place so many days before or after", () => {
  test.each([
    ["what happened three days after the Alaska summit", "2025-08-18"],
    ["what was 10 days before the G20 in Johannesburg", "2025-11-12"],
    ["which meeting was a week after the Alaska summit", "2025-08-22"],
  ])("“%s” is of that day", (message, day) => {
    expect(shown(message)).toMatchObject({ kind: "timeline", question: { from: day, to: day } });
  });

  test.each([
    "what took place a day after the EPC summit in Ireland",
    "what happened two days after the meeting in Paris",
  ])("“%s”: from a date that is not told none is counted", (message) => {
    expect(told(message)).toContain("does not tell");
  });

  test("what was known then is asked of the event", () => {
    expect(shown("what did we know 3 days before the Alaska summit").kind).toBe("event");
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
