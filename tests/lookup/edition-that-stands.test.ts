// “Is the summit confirmed”, without a time, is asked of the edition that is not held yet, however it stands.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

describe("how a gathering stands now is told of the one that is not held yet", () => {
  test.each([
    ["is the trilateral japan china korea summit confirmed?", "china-japan-south-korea-2026"],
    ["is the trilateral summit of china, japan and south korea cancelled", "china-japan-south-korea-2026"],
    ["is the ukraine peace summit confirmed", "ukraine-peace-summit-second"],
    ["is the russia africa summit confirmed", "russia-africa-2026"],
    ["is the sco summit set", "sco-2026"],
    ["is the g7 summit confirmed?", "g7-evian-2026"],
    ["is the apec summit cancelled?", "apec-vietnam-2027"],
    ["is the trilateral japan china korea summit happening", "china-japan-south-korea-2026"],
  ])("“%s”", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", question: { id } });
  });

  test("a time tells which one is meant", () => {
    expect(shown("was the trilateral japan china korea summit confirmed in 2024")).toMatchObject({
      question: { id: "china-japan-south-korea-2024" },
    });
  });
});
