// What is asked of events is answered of those events: who stayed away, who confirmed them, what was there, what really took place.
import { earliest } from "@attache/edtf";
import { describe, expect, test } from "vitest";
import type { View } from "#src/core/view.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

const idsOf = (view: View): readonly string[] =>
  view.kind === "event" ? [view.at.event.id] : view.kind === "events" ? view.events.map(({ event }) => event.id) : [];

const textOf = (text: string): string | undefined => {
  const view = shown(text);
  return view.kind === "notice" ? view.text : undefined;
};

describe("who stayed away", () => {
  test.each(["why did Modi skip the SCO summit", "why did Macron not attend COP26", "why did Kishida miss COP30"])(
    "“%s”: where nothing tells it, that is said, and no other event of theirs is shown",
    (text) => {
      expect(textOf(text)).toMatch(/does not tell why/);
    },
  );

  test("who did not travel stayed away too", () => {
    expect(idsOf(shown("why did Putin not travel to Johannesburg for the BRICS summit"))).toEqual(["brics-2023"]);
  });

  test("whose hosting it is receives, and is no guest", () => {
    expect(idsOf(shown("was Albania's hosting of the NATO summit confirmed"))).toEqual(["nato-tirana-2027"]);
  });

  test("of what was called off, nobody stayed away", () => {
    expect(idsOf(shown("why did Biden not come to Sydney for the Quad"))).toEqual(["quad-2023"]);
  });

  test("a summit to which somebody did not come is none of theirs", () => {
    const all = idsOf(shown("how many summits did Xi attend in 2025"));
    expect(all).not.toContain("brics-2025");
    expect(all.length).toBeGreaterThan(0);
  });
});

describe("an edition of a recurring meeting", () => {
  test.each(["Macron at the G20", "Xi at the G7"])("“%s”: none that was only beside it", (text) => {
    expect(textOf(text)).toMatch(/nothing that fits all/);
  });

  test.each(["the latest Quad ministerial", "when did the Quad last meet at foreign minister level"])(
    "“%s”: what ministers held is none of the summits",
    (text) => {
      expect(idsOf(shown(text))).toEqual(["quad-ministers-delhi-2026"]);
    },
  );

  test("a conference of ministers is an edition itself", () => {
    expect(idsOf(shown("the latest WTO ministerial"))).toEqual(["wto-mc14"]);
  });

  test("somebody at a place that is a part of a name is told of there", () => {
    expect(idsOf(shown("Austin at shangri-la")).every((id) => id.includes("shangri-la"))).toBe(true);
  });

  test("what actually took place is what is known to have been held", () => {
    expect(idsOf(shown("which is the last COP that actually took place"))).toEqual(["cop30"]);
  });

  test("an agreement on what is negotiated is no round of the talks", () => {
    const view = shown("when was the memorandum of US and Iran signed");
    expect(view.kind === "notice" || idsOf(view).every((id) => !/muscat|rome|geneva/.test(id))).toBe(true);
  });
});

describe("who confirmed what", () => {
  test.each([
    ["which summits did India confirm", "india"],
    ["events confirmed by Türkiye", "turkiye"],
    ["what has Russia confirmed", "russia"],
  ])("“%s” lists what they confirmed", (text, actor) => {
    const view = shown(text);
    if (view.kind !== "events") throw new Error(`“${text}” is no list`);
    expect(view.events.length).toBeGreaterThan(0);
    for (const { event } of view.events) {
      const confirmers = event.developments.flatMap(({ confirmedBy = [] }) => confirmedBy);
      expect(confirmers.some((id) => id === actor || frozen().actors.get(id)?.country === actor)).toBe(true);
    }
  });

  test("when it was confirmed is not when it was first heard of", () => {
    expect(shown("when was COP31 confirmed")).toMatchObject({
      kind: "event",
      question: { step: "change confirmed - -" },
    });
  });
});

describe("which step is asked for", () => {
  test.each([
    ["how often was the Hanoi summit moved", "moved"],
    ["which dates were named for the Alaska summit", "dates"],
    ["how long did Biden and Xi talk in July 2022", "lasted"],
    ["duration of the Geneva summit of Biden and Putin", "lasted"],
    ["did the Alaska summit take place", "whether"],
    ["is the Budapest summit of Trump and Putin still on", "whether"],
  ])("“%s”", (text, focus) => {
    expect(shown(text)).toMatchObject({ kind: "event", question: { focus } });
  });

  test("what was put off by a new date was put off", () => {
    expect(idsOf(shown("why was the special European Council of September 2020 put off"))).toEqual([
      "european-council-special-2020",
    ]);
  });
});

describe("the place and the time of an event are its own", () => {
  test("talks that are called by a place are there, and not where it is only spoken of", () => {
    expect(textOf("Minsk talks")).toBe("I do not have Minsk talks.");
  });

  test.each(["did Putin visit Beijing in 2023", "did Xi visit Washington in 2025"])(
    "“%s”: no visit that only became known then, or before",
    (text) => {
      expect(textOf(text)).toMatch(/nothing that fits all/);
    },
  );

  test.each([
    ["did Moscow and Kyiv meet in Abu Dhabi", /abu-dhabi/],
    ["when did Tehran and Washington talk in Rome", /rome/],
  ])("“%s”: two capitals stand for two states, and not for where it was", (text, ids) => {
    const found = idsOf(shown(text));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((id) => !ids.test(id))).toEqual([]);
  });

  test("what was held in a place is all that was there", () => {
    expect(idsOf(shown("what was held in Helsinki"))).toContain("us-russia-helsinki-2018");
  });

  test("that it takes effect is no word that a record has to have", () => {
    expect(idsOf(shown("when did the ceasefire of India and Pakistan take effect"))).toEqual([
      "india-pakistan-ceasefire-2025",
    ]);
  });

  test("two who talk may do so by telephone", () => {
    expect(idsOf(shown("did Biden and Xi talk in April 2024"))).toEqual(["biden-xi-call-2024-04"]);
    expect(idsOf(shown("did Biden and Xi talk on the phone in April 2024"))).toEqual(["biden-xi-call-2024-04"]);
  });
});

describe("what is counted and listed", () => {
  test.each(["how many were injured before the Alaska summit", "how many were arrested at COP30"])(
    "“%s”: nobody is counted",
    (text) => {
      expect(textOf(text)).toMatch(/does not tell “how many/);
    },
  );

  test("everything that is held about something is a list of it", () => {
    expect(shown("please show me everything you have on Gaza")).toMatchObject({
      kind: "events",
      question: { which: "all" },
    });
  });

  test("what went on in a time is told of that time", () => {
    expect(shown("what went on in October 2024")).toMatchObject({ kind: "timeline", question: { to: "2024-10-31" } });
  });
});

test("what was said at an event or about it is told the latest first, in whatever order the archive has it", () => {
  const view = shown("Trump's state visit to Beijing");
  const days = view.kind === "event" ? view.quotes.map(({ said }) => earliest(said) ?? "") : [];
  expect(days.length).toBeGreaterThan(3);
  expect(days).toEqual(days.toSorted().toReversed());
});
