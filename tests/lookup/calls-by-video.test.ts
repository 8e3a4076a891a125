// What a group holds by video is a call of theirs, whatever it is recorded as: the last, the next, all of them and how many.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

describe("calls of a group", () => {
  test.each([
    ["latest coalition of the willing call?", "coalition-of-the-willing-video-2026-02"],
    ["last coalition of the willing video call", "coalition-of-the-willing-video-2026-02"],
    ["most recent coalition of the willing conference call", "coalition-of-the-willing-video-2026-02"],
    ["last g7 video call", "g7-video-2021-08"],
    ["last quad video call", "quad-video-2022-03"],
    ["last virtual g20 meeting", "g20-virtual-2023-11"],
    ["latest BRICS video conference", "brics-virtual-2025-09"],
    ["last call of NATO leaders", "nato-extraordinary-2022-02"],
  ])("“%s”", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
  });

  test.each(["list the calls of the coalition of the willing", "how many coalition of the willing calls were there"])(
    "“%s” has all by video, and none at which some were in one room",
    (text) => {
      const ids = idsShown(shown(text));
      expect(ids).toHaveLength(7);
      expect(ids.every((id) => id.includes("-video-"))).toBe(true);
    },
  );

  test("of states and people a call is one by telephone or video", () => {
    expect(idsShown(shown("last call between India and Pakistan"))).toEqual(["india-pakistan-dgmo-call-2025"]);
    expect(idsShown(shown("last Trump Putin call"))).toEqual(["trump-putin-call-2026-03"]);
  });
});
