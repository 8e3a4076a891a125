// A journey has its parts: other cities than the one of the record, its first and last, who went along and who sat beside whom.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { doneBy, idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const told = (text: string) => readBody(render(shown(text), archive, ENGLISH));

describe("The places of a journey", () => {
  test.each([
    ["Which cities did Macron visit in China in December 2025?", "macron-china-2025", "in Chengdu"],
    ["where else did Macron go on his trip to China", "macron-china-2025", "in Chengdu"],
    ["where else did Starmer go in China", "starmer-china-2026", "from Shanghai"],
    ["which cities did Merz visit in China", "merz-china-2026", "go on to Hangzhou"],
    ["which cities did Yellen visit in China in 2024", "yellen-china-2024", "Guangzhou and Beijing"],
    ["where else did Carney go in China", "carney-china-2026", "**Where:** Beijing"],
    ["last stop of Merz's trip to China", "merz-china-2026", "Merz ends the visit with companies in Hangzhou"],
    ["what was the last stop of Macron's trip to China", "macron-china-2025", "Macron leaves Chengdu"],
    ["how many days did Merz spend in China", "merz-china-2026", "2 days"],
    ["Starmer visited China when? was he in Shanghai too?", "starmer-china-2026", "from Shanghai"],
  ])("“%s” is told by %s: %s", (text, id, line) => {
    expect(idsShown(shown(text))).toEqual([id]);
    expect(told(text)).toContain(line);
  });
  test.each([
    ["when did Starmer leave China", "starmer-china-2026", "from Shanghai to Tokyo"],
    ["when did Macron leave China in December 2025", "macron-china-2025", "Macron leaves Chengdu"],
    ["when did Pelosi leave Taipei", "pelosi-taipei-2022", "2–3 August 2022"],
  ])("“%s” is told by its end, and not by when it was left for", (text, id, line) => {
    expect(idsShown(shown(text))).toEqual([id]);
    expect(told(text)).toContain(line);
    expect(told(text)).not.toMatch(/leaves for China/u);
  });

  test("leaving for a place is told by the step that says so", () => {
    expect(told("when did Starmer leave for China")).toContain("Starmer leaves for China");
  });

  test("that somebody is named is not that they left", () => {
    expect(told("when did Blinken leave Beijing in 2023")).toContain("does not tell “leave”");
  });

  test("a place of which nothing is known is said to be none", () => {
    expect(told("When did Merz visit China, and did he go to Guangzhou too?")).toContain("Guangzhou");
  });
  test("of several journeys the place of each is told", () => {
    expect(idsShown(shown("which cities did Macron visit")).length).toBeGreaterThan(5);
  });
  test("where somebody left from is told by its step", () => {
    expect(told("From which city did Macron leave China in December 2025?")).toContain("leaves Chengdu");
  });
  test("a first stop is nothing to be stopped", () => {
    expect(doneBy(archive, "2026-11-30")("first stop of the Pope's trip to Africa")).toBeUndefined();
    expect(doneBy(archive, "2026-11-30")("stop following")).toBeDefined();
  });
});

describe("Who was beside somebody", () => {
  test.each(["who sat next to Xi at the parade", "who stood beside Xi at the parade"])(
    "“%s” is told by its step",
    (text) => {
      expect(told(text)).toContain("Putin is to sit on the right of Xi");
    },
  );
  test("who went along is told where a step or the record has it", () => {
    expect(told("who travelled with Merz to China")).toContain("with a delegation of the economy");
    expect(told("who went with Kritenbrink to Beijing")).toContain("Beran goes to China with him");
  });
  test("of talks to which several came all are told", () => {
    expect(told("who came with Zelensky to the White House in August 2025")).toContain("Emmanuel Macron");
  });
  test("and else is not told, with the journey to tap", () => {
    expect(shown("Who went with Trump to Beijing").kind).toBe("notice");
    expect(told("Who went with Trump to Beijing")).toContain("Trump's state visit to Beijing");
  });
});

test.each(["trump gulf trip may 2025 which countries", "which countries did trump visit in may 2025"])(
  "“%s” is a list of all of them in that time, and not the place of one",
  (text) => {
    const view = shown(text);
    expect(view.kind === "events" && view.events.map(({ event }) => event.id)).toEqual(["trump-sharaa-riyadh-2025"]);
  },
);

test("the last of those that have a word is not told to be the last of all", () => {
  expect(told("trump's next trip which countries")).toContain("Trump visit, “countries”. The last one:");
});
