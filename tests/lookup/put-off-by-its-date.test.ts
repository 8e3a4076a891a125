// “Which summits were postponed in 2025”: those, too, that got a later day though no step calls them put off.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

test.each([
  ["which were moved in April 2026", "us-iran-islamabad-2026-2"],
  ["which summits were postponed in 2025", "arab-summit-cairo-2025"],
  ["which summits were postponed in 2025", "us-russia-budapest-2025"],
])("%s: %s", (text, id) => {
  expect(idsShown(shown(text))).toContain(id);
});

test("what was only floated for another day was not put off", () => {
  expect(idsShown(shown("which summits were postponed in 2025"))).not.toContain(
    "coalition-of-the-willing-kyiv-2025-05",
  );
});
