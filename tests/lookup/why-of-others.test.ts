// Why a house of state said no to a meeting is told by the one of its state that came to nothing, and by no larger meeting that was held.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

describe("whoever is named has a part in what is told", () => {
  test.each([
    ["why did the White House say no summit in feb 2022 with Putin", "us-russia-summit-proposal-2022"],
    ["why did the Kremlin say no summit with Biden in february 2022", "us-russia-summit-proposal-2022"],
    ["why did the White House call off the summit with Putin in october 2025", "us-russia-budapest-2025"],
    ["why did the White House refuse a meeting with Kim in 2025", "trump-kim-apec-2025"],
    ["why did the Pentagon say no meeting with Dong Jun in november 2024", "austin-dong-vientiane-2024"],
  ])("“%s”", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", question: { id } });
  });

  test("that an edition was never moved is no answer", () => {
    expect(shown("why did the White House say no summit with Putin in 2023").kind).toBe("notice");
  });
});
