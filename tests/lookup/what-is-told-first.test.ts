// What stands above an answer, and what a list is of: true of all that is shown.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const shown = shownTo(archive, "2026-11-26");

const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

const listed = (message: string) => {
  const view = shown(message);
  return view.kind === "events" ? view.events.map(({ event }) => event) : [];
};

describe("a list is of what was asked", () => {
  test.each([
    ["all NATO summits", "nato"],
    ["list the BRICS summits since 2019", "brics"],
    ["every G7 summit", "g7"],
  ])("%s: its editions, and summits that are called so", (message, series) => {
    const events = listed(message);
    expect(events.length).toBeGreaterThan(1);
    const others = events.filter((event) => event.series !== series);
    expect(others.filter(({ title }) => !title.toLowerCase().includes(series))).toEqual([]);
  });

  test("no conference of security or trade is among the summits of a year, and the heading says what they are", () => {
    expect(listed("all summits in 2023").filter(({ series }) => series === "munich-security-conference")).toEqual([]);
    expect(told("list of NATO summits")).toContain("NATO summit");
  });

  test("changes of a month are headed by the month", () => {
    expect(told("what changed in March 2026")).toContain("Changes, 1–31 March 2026");
  });
});

test("what came to nothing is never the next or the last one", () => {
  for (const message of ["next meeting of Putin and Zelensky", "last meeting of Putin and Zelensky"]) {
    expect(told(message)).toContain("This came to nothing:");
    expect(told(message)).not.toMatch(/The (?:next|last) one:/);
  }
});

describe("whether something was moved, confirmed or called off stands first", () => {
  test.each([
    ["was the G7 in Evian delayed", "**Moved:** 14–16 June 2026 → 15–17 June 2026."],
    [
      "how did the date of Trump's state visit to Beijing change",
      "**Moved:** 31 March – 2 April 2026 → 13–15 May 2026.",
    ],
    ["was the NATO summit in Ankara confirmed", "**Confirmed:** 19 August 2025"],
    // On which day somebody did, and that nobody did on another.
    ["did Trump confirm the Alaska summit on 8 August 2025", "**Confirmed:** 8 August 2025"],
    [
      "did China confirm Trump's state visit to Beijing on 12 May 2026",
      "nobody who confirmed it on 12 May 2026. **Confirmed:** 11 May 2026",
    ],
    [
      "was Trump's trip to Beijing confirmed on 2 March 2026",
      "nobody who confirmed it on 2 March 2026. **Confirmed:** 20 February 2026",
    ],
    // Where it is, and where it was to be.
    ["where was the climate conference of 2019 first to be held", "**Where:** Madrid. Named before: Brazil; Santiago"],
    ["where was the Quad summit of 2023 originally planned", "**Where:** Hiroshima. Named before: Sydney"],
    ["who called off the Budapest summit of Trump and Putin", "**Cancelled:** 22 October 2025"],
    ["was the Alaska summit postponed", "it was never moved or called off"],
    ["has the NATO summit in Ankara been moved", "it was never moved or called off"],
    ["how long did the Alaska summit last", "**How long:** They talk for two and a half to three hours"],
    ["how long was the Hanoi summit", "**How long:** 2 days by its date, 27–28 February 2019"],
    // No request for the last one there; and when an offer ends is no length of what came of it.
    ["how long did the Geneva summit last", "Biden–Putin summit in Geneva\\nMy archive does not say how long it took"],
    ["how long were the US-Iran talks in Geneva of 26 February 2026", "does not say how long it took"],
    ["how long will COP31 last", "**How long:** 12 days by its date, 9–20 November 2026"],
    ["how long will the Xi visit to Washington take", "does not say how long it is to be"],
  ])("%s", (message, first) => {
    expect(told(message)).toContain(first);
  });
});

describe("what was put off is told by when that was", () => {
  test("the year is that of the putting off, and not of the date that it had", () => {
    for (const [message, year] of [
      ["what was postponed in 2026", "2026"],
      ["which events were called off in 2019", "2019"],
    ] as const) {
      const events = listed(message);
      expect(events.length).toBeGreaterThan(0);
      for (const { developments } of events) {
        const off = developments.filter(
          ({ status }) => status === "postponed" || status === "cancelled" || status === "lapsed",
        );
        expect(off.some(({ known }) => known.by.startsWith(year))).toBe(true);
      }
    }
  });

  test("since a day is not ever since", () => {
    const ids = listed("which meetings were postponed since January 2026").map(({ id }) => id as string);
    expect(ids).not.toContain("pompeo-kim-yong-chol-new-york-2018");
    expect(ids).toContain("us-china-beijing-visit-2026");
  });

  test("what was held later is told with the day on which it was put off", () => {
    expect(told("what was postponed in March 2026")).toContain("Put off: 16 March 2026");
  });

  test("why a summit did not take place is told of the one that did not, and of none that was held", () => {
    expect(shown("how come the Quad summit never took place")).toMatchObject({
      at: { event: { id: "quad-india-2025" } },
    });
    expect(listed("why was the Quad summit called off").map(({ id }) => id as string)).toEqual([
      "quad-2023",
      "quad-india-2025",
    ]);
  });

  test.each([
    ["how often was the twelfth WTO ministerial put off", "→ 12–16 June 2022 (2 times)."],
    ["how many times was the visit of Putin to Türkiye delayed", "→ 2026 (2 times)."],
  ])("%s", (message, count) => {
    expect(told(message)).toContain(count);
  });
});

describe("a reason is told of what was moved, called off or missed, and of nothing else", () => {
  test.each([
    "why did Trump leave the G7 summit in Kananaskis early",
    "why was the SCO summit of 2023 virtual",
    "why was the Alaska summit so short",
    "why did Zelensky wear a suit at the White House",
    "how come Putin smiled at the Alaska summit",
    "why did Biden not attend COP28",
  ])("%s", (message) => {
    expect(shown(message).kind).toBe("notice");
  });

  test.each(["why was the Budapest summit cancelled", "why was the G7 in Evian moved"])("%s", (message) => {
    expect(shown(message).kind).toBe("event");
  });
});

test("how often somebody has called somebody is counted in calls", () => {
  const events = listed("how many times has Trump called Xi");
  expect(events.map(({ kind }) => kind)).toEqual(events.map(() => "call"));
});

test.each([
  ["why was it moved from Siem Reap", "francophonie-summit-20-2026"],
  ["when was the summit moved to Madrid", "cop25"],
  ["when did we learn that the 2024 quad moves from India to Delaware", "quad-2024"],
])("%s: of what was to be elsewhere, whatever else took place there", (message, id) => {
  expect(shown(message)).toMatchObject({ kind: "event", question: { id, focus: "relocated" } });
});

test("moved to a place is told by who gave up the place before, and not by its days", () => {
  for (const text of [
    "was COP25 moved to Madrid?",
    "why did COP25 move to Madrid?",
    "why was COP25 moved from Santiago",
  ]) {
    expect(shown(text)).toMatchObject({ kind: "event", question: { focus: "relocated" } });
  }
});

test.each([
  ["why isnt turkey hosting cop16 anymore", "cbd-cop16"],
  ["why is Turkey no longer hosting COP16", "cbd-cop16"],
  ["why did Chile not host COP25", "cop25"],
])("%s: why it gave it up", (message, id) => {
  expect(shown(message)).toMatchObject({ kind: "event", question: { id, focus: "why" } });
});

test.each([
  ["who was the president of cop26", "cop26"],
  ["who is president of COP 30", "cop30"],
])("%s: who was in the chair", (message, id) => {
  expect(shown(message)).toMatchObject({ kind: "event", question: { id, focus: "chair" } });
});
