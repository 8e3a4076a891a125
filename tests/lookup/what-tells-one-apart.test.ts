// What tells one event from another in a question: that it was extraordinary, was held, was in one room, or where somebody went.
import { describe, expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { questionOrIntent } from "#tests/helpers/intents.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const TODAY = "2026-11-26";
const shown = shownTo(archive, TODAY);

const asked = (message: string) => questionOrIntent(parseMessage(message, archive, TODAY, ENGLISH));

test.each([
  ["the emergency NATO summit, when was that", "nato-extraordinary-2022"],
  ["date of the special G20 video summit", "g20-extraordinary-2020"],
])("%s is not the ordinary one", (message, id) => {
  const view = shown(message);
  expect(view.kind === "event" ? view.at.event.id : view.kind).toBe(id);
});

test.each(["the latest NATO summit which you know took place", "last NATO summit known to have been held"])(
  "%s: what nobody says was held is none",
  (message) => {
    expect(asked(message)).toMatchObject({ which: "last", series: "nato", statuses: ["held"] });
  },
);

test.each(["when did Merkel and Putin last sit under one roof", "have Xi and Modi been in the same room since 2024"])(
  "%s is no call",
  (message) => {
    expect(asked(message)).toMatchObject({ format: "in-person" });
  },
);

describe("where somebody went", () => {
  test.each(["has Modi ever visited Taiwan", "when did Macron visit Taiwan"])(
    "%s: a meeting that was about it is none there",
    (message) => {
      expect(shown(message).kind).toBe("notice");
    },
  );

  test("“in rio” is a place that the archive does not have", () => {
    expect(shown("when was the g20 summit in rio").kind).toBe("notice");
  });
});

test("two months side by side are one time, with the year told once", () => {
  expect(asked("what is on in june n july 2026")).toMatchObject({ from: "2026-06-01", to: "2026-07-31" });
});

test("what type of thing it was is something that no record tells", () => {
  expect(shown("what kind of helicopter brought Macron to the Hiroshima G7").kind).toBe("notice");
});

test("two words in quotation marks are looked for as his, beside the name of what he spoke of", () => {
  expect(asked('did Guterres call COP27 a "climate hell"')).toMatchObject({
    about: "quotes",
    speaker: "antonio-guterres",
  });
});

test("who told everyone first is told by the step that made it known", () => {
  expect(asked("who told everybody first about the Alaska meeting")).toMatchObject({ focus: "announced" });
});

test("a calendar that is to be drawn is one", () => {
  expect(asked("please make me a calendar for BRICS")).toMatchObject({ about: "calendar", topic: "brics" });
});

describe("a file for a calendar has the one event that is told, and all of a body that is named alone", () => {
  test.each([
    ["calendar file for G20 2026", "g20-miami-2026"],
    ["calendar for the G20 in Miami", "g20-miami-2026"],
    ["add COP32 to my calendar", "cop32"],
  ])("“%s”: %s", (text, event) => {
    expect(asked(text)).toEqual({ about: "calendar", event });
  });

  test.each([
    ["calendar of the G20", { about: "calendar", topic: "g20" }],
    ["calendar for Putin", { about: "calendar", actor: "vladimir-putin" }],
  ])("“%s”", (text, question) => {
    expect(asked(text)).toEqual(question);
  });
});
