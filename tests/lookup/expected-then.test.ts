// “On 1 Feb 2026 when was Xi expected”: the next journey of somebody, as of the day that stands first.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");

describe("when somebody was expected, as known on a day", () => {
  test.each([
    ["on 1 feb 2026 when was xi expected", "us-china-washington-visit-2026", "2026-02-01"],
    ["back on 1 feb 2026 where was xi expected", "us-china-washington-visit-2026", "2026-02-01"],
    ["as of 1 feb 2026 when was xi expected in the us", "us-china-washington-visit-2026", "2026-02-01"],
    ["on 1 march 2026 when was trump expected in china", "us-china-beijing-visit-2026", "2026-03-01"],
    ["in january 2026 when was trump expected in china", "us-china-beijing-visit-2026", "2026-01-31"],
    ["on 1 april 2026 when was trump due in beijing", "us-china-beijing-visit-2026", "2026-04-01"],
    ["on 5 may 2023 when was biden expected in australia", "quad-2023", "2023-05-05"],
    ["on 1 june 2023 when was putin expected in johannesburg", "brics-2023", "2023-06-01"],
  ])("“%s” is %s as of %s", (message, id, asOf) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } }, question: { asOf } });
  });

  test("of a meeting it is asked as before", () => {
    const view = shown("on 1 may 2025 when was cop30 expected");
    expect(view).toMatchObject({ kind: "event", at: { event: { id: "cop30" } }, question: { asOf: "2025-05-01" } });
  });
});
