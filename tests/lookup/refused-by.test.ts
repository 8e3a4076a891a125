// What one side turned down is a list of what that side declined, with whoever wanted it, and no meeting to which the other did not come.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const told = (text: string) => readBody(render(shown(text), archive, ENGLISH));

describe("What was turned down", () => {
  test.each([
    "Which meetings with the Americans did China turn down?",
    "which meetings did China refuse to hold with the US",
    "which meetings with Austin were refused by China",
    "list the meetings with the US that China rejected",
  ])("“%s” has those that China declined, and no larger meeting", (text) => {
    expect([...idsShown(shown(text))].toSorted()).toEqual(["austin-dong-vientiane-2024", "austin-li-singapore-2023"]);
  });
  test("who declined is told above the list", () => {
    expect(told("Which meetings with the Americans did China turn down?")).toContain(
      "United States–China, declined by China",
    );
  });
  test.each(["which talks did the Americans turn down with China?", "meetings with China that the US declined"])(
    "“%s” has none",
    (text) => {
      expect(shown(text).kind).toBe("notice");
    },
  );
  test("without the other side they are all to which somebody did not come", () => {
    expect(idsShown(shown("what invitations did Trump turn down"))).toEqual(
      idsShown(shown("which summits did Trump skip")),
    );
  });
});

describe("Who did not want to meet somebody", () => {
  test("is whoever declined what was to be of both", () => {
    expect([...idsShown(shown("who declined to meet Austin"))].toSorted()).toEqual([
      "austin-dong-vientiane-2024",
      "austin-li-singapore-2023",
    ]);
  });
  test.each(["who declined to meet Putin", "who refused to meet Xi", "who snubbed Zelensky"])(
    "“%s” is told by no step that has another refusal",
    (text) => {
      expect(shown(text).kind).toBe("notice");
    },
  );
  test("who refused something else is told by its step", () => {
    expect(told("who refused to hand over the presidency of the G20")).toContain("refused to hand over the presidency");
  });
});

describe("Who was there instead", () => {
  test("stands in each row of what somebody skipped", () => {
    const rows = told("which summits did Xi skip and who went instead");
    expect(rows).toContain("Premier Li Qiang will lead the Chinese delegation");
    expect(idsShown(shown("which summits did Xi skip and who went instead"))).toEqual(
      idsShown(shown("which summits did Xi skip")),
    );
  });
});

describe("Who belongs to a body", () => {
  test.each([
    "which countries left BRICS",
    "who left the SCO",
    "which states quit the G7",
    "which countries are members of BRICS",
  ])("“%s” is told by no list of its summits", (text) => {
    expect(shown(text).kind).toBe("notice");
  });
  test("a step that tells who became a member is told", () => {
    expect(told("who joined ASEAN in 2025")).toContain("Timor-Leste becomes the eleventh member");
  });
  test("who is invited to join has not joined", () => {
    expect(told("who did BRICS invite to join in 2023")).toContain("invite Argentina");
  });
  test("who came to a conference or a meeting is told as before", () => {
    expect(idsShown(shown("who joined the Munich Security Conference in 2025"))).toEqual(["msc-2025"]);
    expect(idsShown(shown("which countries attended BRICS in 2024"))).toEqual(["brics-2024"]);
  });
});
