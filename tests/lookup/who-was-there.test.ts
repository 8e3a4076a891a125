// Whether somebody was at an event: told of that event, with who was there, and that the archive does not name whoever is asked about.
import { describe, expect, test } from "vitest";
import type { EventId } from "#src/archive/fields.ts";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

describe("whether somebody was there", () => {
  test.each([
    ["did Starmer go to the Alaska summit?", "us-russia-alaska-2025", ["keir-starmer"]],
    ["was Zelensky at the Helsinki summit of Trump and Putin?", "us-russia-helsinki-2018", ["volodymyr-zelensky"]],
    ["did Lavrov go to the Alaska summit?", "us-russia-alaska-2025", undefined],
    ["was Rubio himself at the Alaska summit?", "us-russia-alaska-2025", undefined],
    ["did Xi attend the BRICS summit in Johannesburg?", "brics-2023", ["xi-jinping"]],
    ["did Putin personally attend the BRICS summit in Johannesburg?", "brics-2023", undefined],
    // A state is there by anybody who is of it, and is named or not by itself.
    ["did Germany attend the Alaska summit?", "us-russia-alaska-2025", ["germany"]],
  ])("“%s”", (text, id, notAmong) => {
    const view = shown(text);
    if (view.kind !== "event") throw new Error(`“${text}” shows no event`);
    expect([view.at.event.id, view.question.focus, view.notAmong]).toEqual([id, "who", notAmong]);
  });

  test("of a person nothing is told where nobody is named in person", () => {
    expect(shown("did Scholz attend COP26?")).toMatchObject({ kind: "event", at: { event: { id: "cop26" } } });
    expect(shown("did Scholz attend COP26?")).not.toHaveProperty("notAmong");
  });

  test("the summit in a city is the edition there, and no meeting of whoever is asked about beside it", () => {
    expect(shown("did Modi attend the SCO summit in Tianjin?")).toMatchObject({ at: { event: { id: "sco-2025" } } });
    expect(shown("did Biden go to the G20 in Bali?")).toMatchObject({ kind: "notice" });
  });

  test("who went to a summit that recurs is not told of one that is yet to come", () => {
    expect(shown("did Macron go to the G20?")).toMatchObject({ at: { event: { id: "g20-johannesburg-2025" } } });
  });
});

describe("whoever has a record of their own for the way there", () => {
  const { events, ...others } = frozen();
  const way = events.get("putin-g20-miami-2026" as EventId)!;
  const withWay = {
    ...others,
    events: new Map([...events, [way.id, { ...way, attends: "g20-miami-2026" as EventId }]]),
  };
  const told = (text: string) => {
    const view = shownTo(withWay, "2026-11-26")(text);
    return view.kind === "event" ? view.at.event.id : view.kind;
  };

  test.each(["will Putin attend the G20 in Miami?", "is Putin going to the G20?", "will Putin be at the G20 summit?"])(
    "is told what is known of it: “%s”",
    (text) => {
      expect(told(text)).toBe("putin-g20-miami-2026");
    },
  );

  test("nobody else is", () => {
    expect(told("will Macron attend the G20 in Miami?")).toBe("g20-miami-2026");
  });
});

describe("whether whoever held an office was there", () => {
  const today = shownTo(shipped(), "2026-11-28");

  test.each([
    ["was the pope at the G7", "g7-apulia-2024"],
    ["was the Indian prime minister at the BRICS summit in Kazan", "brics-2024"],
    ["was the chancellor at the NATO summit", "nato-washington-2024"],
  ])("“%s”", (text, id) => {
    expect(today(text)).toMatchObject({ kind: "event", at: { event: { id } }, question: { focus: "who" } });
  });

  test("but who is what is asked of the office", () => {
    expect(today("who is the pope")).toMatchObject({ kind: "office" });
  });
});

describe("a ceremony without a record is told by no meeting on its eve", () => {
  const inShipped = shownTo(shipped(), "2026-11-26");

  test.each([
    "was the inauguration of Trump attended by Milei",
    "was Modi at the inauguration of Trump",
    "who attended Trump's inauguration",
    "was the funeral of Pope Francis attended by Trump",
    "Who was present in the funeral of Pope Francis?",
    "who came to Queen Elizabeth's funeral",
    "was Xi Jinping at the inauguration of Lula",
  ])("“%s”", (text) => {
    expect(inShipped(text)).toMatchObject({ kind: "notice" });
  });

  test.each([
    ["was the inauguration of Trump attended by Xi", "vance-han-washington-2025"],
    ["was Han Zheng at Trump's inauguration", "vance-han-washington-2025"],
    // What is called so itself is on record.
    ["was the victory parade in Beijing attended by Putin", "beijing-parade-2025"],
  ])("“%s” is told by what says so of them", (text, id) => {
    expect(inShipped(text)).toMatchObject({ kind: "event", at: { event: { id } } });
  });
});
