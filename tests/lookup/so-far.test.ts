// “So far” is until today; what is to come stands in no such list.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

test.each([
  ["list EPC summits so far", "epc-yerevan-2026", "epc-greece-2027"],
  ["list G20 summits to date", "g20-johannesburg-2025", "g20-miami-2026"],
  ["list COP conferences already held", "cop30", "cop32"],
  ["list G7 summits held so far", "g7-kananaskis-2025", "g7-usa-2020"],
])("“%s” has %s, and not %s", (text, has, lacks) => {
  const ids = idsShown(shown(text));
  expect(ids).toContain(has);
  expect(ids).not.toContain(lacks);
});
