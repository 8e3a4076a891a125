import { expect, test } from "vitest";
import { keptHeights } from "#src/discord/render/message/kept-heights.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const [archive, other] = [shipped(), { ...shipped() }];
const [record = {}] = archive.events.values();
const today = "2026-12-01";

test("how tall an item is is known to the next list of the same archive and day", () => {
  keptHeights(archive, { today }, ENGLISH).set(record, [40, 20]);
  expect(keptHeights(archive, { today }, ENGLISH).get(record)).toEqual([40, 20]);
});

test.each([
  ["of another day", () => keptHeights(archive, { today: "2026-12-02" }, ENGLISH)],
  ["of another archive with the same record", () => keptHeights(other, { today }, ENGLISH)],
  ["as of a day", () => keptHeights(archive, { asOf: "2024-01-01", today }, ENGLISH)],
  ["in another language", () => keptHeights(archive, { today }, { ...ENGLISH })],
])("nothing is known of it in a list %s", (_, heights) => {
  keptHeights(archive, { today }, ENGLISH).set(record, [40]);
  expect(heights().get(record)).toBeUndefined();
});

test("nothing is kept of what is measured as of a day", () => {
  const [unmeasured = {}] = archive.quotes.values();
  keptHeights(archive, { asOf: "2024-01-01", today }, ENGLISH).set(unmeasured, [40]);
  expect(keptHeights(archive, { asOf: "2024-01-01", today }, ENGLISH).get(unmeasured)).toBeUndefined();
});
