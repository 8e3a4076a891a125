import { describe, expect, test } from "vitest";
import { mayHaveHeld, mayLieBetween, officesBegunBy, officesOn, surelyHeld } from "#src/archive/offices.ts";
import { anActor } from "#tests/helpers/archive.ts";

function theOffice(term: { readonly from?: string; readonly to?: string }) {
  const actor = anActor({ offices: [{ title: "Prime Minister of Japan", ...term }] });
  const [office] = actor.offices;
  if (office === undefined) throw new Error("no office");
  return { actor, office };
}

describe("a term whose ends are not known to the day", () => {
  test.each([
    ["[..2021-03-09]", undefined, "2016-07-01", true, false],
    ["[..2021-03-09]", undefined, "2021-03-09", true, true],
    ["[2024-11-16..2025-05-06]", undefined, "2024-12-01", true, false],
    ["[2024-11-16..2025-05-06]", undefined, "2025-05-06", true, true],
    ["2020", undefined, "2020-06-01", true, false],
    ["2014-01-01", "[2022-06-30..2022-10-31]", "2022-06-30", true, true],
    ["2014-01-01", "[2022-06-30..2022-10-31]", "2022-09-01", true, false],
    ["2014-01-01", "[2022-06-30..2022-10-31]", "2022-11-01", false, false],
    ["[2024-01-01..2024-06-30]", "[2024-03-01..2024-12-31]", "2024-05-01", true, false],
    ["2014-01-01", undefined, "2026-11-27", true, true],
    ["2014-01-01", undefined, "2013-12-31", false, false],
  ])("from %s to %s may cover %s: %s; surely does: %s", (from, to, day, may, surely) => {
    const { office, actor } = theOffice({ from, ...(to === undefined ? {} : { to }) });
    expect(mayHaveHeld(office, day, day)).toBe(may);
    expect(surelyHeld(office, day, day)).toBe(surely);
    expect(officesOn(actor, day)).toEqual(surely ? [office] : []);
  });

  test("it is told as begun only when it surely had", () => {
    const { actor, office } = theOffice({ from: "[..2021-03-09]", to: "2021-10-04" });
    expect(officesBegunBy(actor, "2016-07-01")).toEqual([]);
    expect(officesBegunBy(actor, "2026-07-01")).toEqual([office]);
  });
});

test.each([
  ["2022-07-01", "2022-07-01", false],
  ["2022-07-01", "2022-10-25", false],
  ["[2022-06-30..2022-10-31]", "[2022-06-30..2022-10-31]", true],
  ["2022-07-01", "[2022-07-01..2022-10-25]", true],
  ["[2022-07-01..]", "2022-10-25", true],
  ["2022-07-01", "[2022-07-01..2022-07-02]", false],
])(
  "between a term to %s and one from %s somebody else may have been in office without a word of it: %s",
  (to, from, may) => {
    const [before, after] = [theOffice({ from: "2019-07-24", to }).office, theOffice({ from }).office];
    expect(mayLieBetween(before, after)).toBe(may);
  },
);
