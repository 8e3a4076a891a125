// “Talks in Geneva, London, Stockholm and Madrid”, “first SCO summit of 2022”, “was the G20 boycotted by the US”: each place that is named, the body itself, and the passive.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));
const idsOf = (message: string): readonly string[] => {
  const view = shown(message);
  return view.kind === "events" ? view.events.map(({ event }) => event.id) : [];
};

describe("several places in one question", () => {
  test.each([
    [
      "US China trade talks geneva london stockholm madrid dates",
      ["us-china-geneva-2025", "us-china-london-2025", "us-china-stockholm-2025", "us-china-madrid-2025"],
    ],
    [
      "G20 summits in Bali, New Delhi, Rio and Johannesburg dates",
      ["g20-bali-2022", "g20-new-delhi-2023", "g20-rio-2024", "g20-johannesburg-2025"],
    ],
    [
      "when did Biden and Xi meet in Bali, Woodside and Lima",
      ["biden-xi-bali-2022", "biden-xi-woodside-2023", "biden-xi-lima-2024"],
    ],
    ["COP in Dubai, Baku and Belem dates", ["cop28", "cop29", "cop30"]],
  ])("“%s” has those of each, in order", (message, ids) => {
    expect(idsOf(message)).toEqual(ids);
  });

  test("a place in which there was none is said", () => {
    expect(told("US China talks in Geneva and Reykjavik and London")).toContain("does not tell “Reykjavik”");
  });

  test("one event that is in both stays one", () => {
    expect(shown("NATO summit in Vilnius, Lithuania")).toMatchObject({
      kind: "event",
      at: { event: { id: "nato-vilnius-2023" } },
    });
  });
});

test("the first summit of a body is none of two people beside it", () => {
  expect(shown("first SCO summit of 2022")).toMatchObject({ kind: "event", at: { event: { id: "sco-2022" } } });
  expect(shown("Putin–Xi meeting in Samarkand")).toMatchObject({
    kind: "event",
    at: { event: { id: "putin-xi-samarkand-2022" } },
  });
});

test("what went online is no more where it was to be", () => {
  expect(told("36th ASEAN summit where in the end")).toContain("By video. Named before: Da Nang");
  expect(told("where was the Kazan BRICS summit")).not.toContain("By video. Named before");
});

test.each([
  ["was the G20 boycotted by the US", "**Did not come: the United States**"],
  ["was COP28 skipped by Biden", "**Did not come: Joe Biden**"],
  ["was the G20 in Bali boycotted by Putin", "**Did not come: Vladimir Putin**"],
])("“%s”: %s", (message, line) => {
  expect(told(message)).toContain(line);
});
