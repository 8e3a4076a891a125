// Which place was thought of before another, and where something was once a place was dropped: of the one event that is named, and not of another round before or after it.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

const MUSCAT_2026 = "**Where:** Muscat. Named before: Ankara; Istanbul";
const MADRID = "**Where:** Madrid. Named before: Brazil; Santiago";

describe("a place before another", () => {
  test.each([
    [
      "Which capital was first thought of for the February 2026 US-Iran talks before Muscat?",
      "us-iran-muscat-2026",
      MUSCAT_2026,
    ],
    [
      "Where were the February 2026 US-Iran talks first planned before Muscat was chosen?",
      "us-iran-muscat-2026",
      MUSCAT_2026,
    ],
    [
      "Which city was first thought of for the fourth US-Iran round before Muscat?",
      "us-iran-round-4-2025",
      "**Where:** Muscat. Named before: Rome",
    ],
    ["Which place was originally planned for COP25 before Madrid?", "cop25", MADRID],
    ["Which country was first considered for the G7 2020 before Camp David?", "g7-usa-2020", "Trump National Doral"],
    ["Which city was first floated for the Trump-Putin summit before Alaska?", "us-russia-alaska-2025", "Anchorage"],
  ])("“%s” is told of %s", (message, id, line) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(told(message)).toContain(line);
  });

  test.each([
    ["Which G20 was held before Miami?", "g20-johannesburg-2025"],
    ["Where was the G20 held before Johannesburg?", "g20-rio-2024"],
  ])("“%s” is another edition", (message, id) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
  });

  test("of a place that none of them had nothing is told", () => {
    expect(told("Which city was thought of for the US-Iran talks of June 2025 before Oslo?")).toContain(
      "nothing that fits all of this",
    );
  });
});

describe("once a place was dropped", () => {
  test.each([
    [
      "Where was the fourth US-Iran round held after Rome was dropped?",
      "us-iran-round-4-2025",
      "**Where:** Muscat. Named before: Rome",
    ],
    [
      "Where were the February 2026 talks of the US and Iran held after Istanbul was ruled out?",
      "us-iran-muscat-2026",
      MUSCAT_2026,
    ],
    ["Where was COP25 held after Chile pulled out?", "cop25", MADRID],
    ["Which city hosted COP25 after Santiago fell through?", "cop25", MADRID],
    ["Where did the G7 2020 go after Doral was dropped?", "g7-usa-2020", "Camp David"],
    ["Where was COP15 held after Kunming was dropped?", "cbd-cop15", "**Where:** Montreal. Named before: Kunming"],
  ])("“%s” is told of %s", (message, id, line) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(told(message)).toContain(line);
  });

  test("what was called off was nowhere", () => {
    expect(shown("Where was APEC 2019 held after Chile cancelled?")).toMatchObject({
      at: { event: { id: "apec-chile-2019" }, state: { status: "cancelled" } },
    });
  });

  test("an edition after another is one", () => {
    expect(shown("Where was the fourth US-Iran round held after the third?")).toMatchObject({
      at: { event: { id: "us-iran-round-4-2025" } },
    });
    expect(shown("Where was the G20 summit held after Miami?")).toMatchObject({ at: { event: { id: "g20-uk-2027" } } });
  });
});
