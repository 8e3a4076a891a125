// “Did X and Y meet at the summit”, “was X at it”: what a larger meeting tells of two, and who took part in one.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("who took part in what is over", () => {
  test.each(["was putin at the east asia summit in phnom penh", "was Xi at the East Asia Summit 2022"])(
    "“%s” names those who came, and says that it does not name them",
    (message) => {
      expect(told(message)).toContain("Joe Biden, Li Keqiang, Sergey Lavrov");
      expect(told(message)).toContain("does not name");
      expect(told(message)).not.toContain("names nobody in person");
    },
  );

  test("who spoke for a state is told", () => {
    expect(told("who represented Russia at the East Asia Summit 2022")).toContain("Sergey Lavrov");
  });
});

describe("whether two met at a larger meeting", () => {
  test.each([
    "Did Takaichi and Xi meet at APEC Gyeongju?",
    "did Takaichi meet Xi at APEC in Gyeongju",
    "when did Takaichi and Xi meet at APEC Gyeongju",
    "did Starmer and Macron meet at the EPC summit in Blenheim",
    "did Lavrov and Modi meet at the G20 in New Delhi",
  ])("“%s” says first that none of the two is on record", (message) => {
    expect(shown(message)).toMatchObject({ amongOthers: true });
    expect(told(message)).toContain("no meeting of only these two");
    expect(told(message)).not.toContain("It has taken place");
  });

  test("who was there only by video was not in the room", () => {
    expect(shown("did Putin and Lula meet at BRICS Rio")).toMatchObject({ amongOthers: "apart" });
  });

  test.each([
    ["did Modi and Xi meet at BRICS Kazan", "modi-xi-kazan-2024"],
    ["did Biden and Xi meet at the G20 in Bali", "biden-xi-bali-2022"],
    ["did Modi and Xi meet at the SCO summit in Tianjin?", "modi-xi-tianjin-2025"],
    ["did Biden and Xi meet at APEC San Francisco", "biden-xi-woodside-2023"],
  ])("“%s” is their own meeting beside it", (message, id) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
  });

  test("what only names the meeting is the meeting", () => {
    expect(shown("Takaichi and Xi at APEC Gyeongju")).toMatchObject({
      kind: "event",
      at: { event: { id: "apec-gyeongju-2025" } },
    });
  });
});

describe("whether it took place, where it may have since the archive ends", () => {
  test.each(["has the bishkek sco summit happened yet", "has the bishkek sco summit taken place?"])(
    "“%s” is not told",
    (message) => {
      expect(told(message)).toContain("does not tell whether it took place");
      expect(told(message)).not.toContain("Not yet");
    },
  );

  test("what lies ahead in any case is yet to come", () => {
    expect(told("has the 2027 G20 summit happened yet")).not.toContain("does not tell whether it took place");
  });
});
