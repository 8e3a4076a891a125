// “Who attended the Biden–Xi meeting in Bali”, where the archive has only the summit of many at which both were.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownWithout } from "#tests/helpers/shown-without.ts";

test.each([
  ["who attended the Biden–Xi meeting in Bali", "biden-xi-bali-2022"],
  ["why was the Biden–Xi meeting in Bali postponed", "biden-xi-bali-2022"],
  ["who attended the Modi Xi meeting in Kazan", "modi-xi-kazan-2024"],
  ["what was agreed at the Modi and Xi meeting in Kazan", "modi-xi-kazan-2024"],
  ["who attended Blinken's meeting with Wang Yi in Bali", "blinken-wang-bali-2022"],
  ["who attended the Biden–Xi virtual summit", "us-china-virtual-summit-2021"],
  ["who was at Sherman's meeting with Wang Yi in Tianjin", "us-china-tianjin-2021"],
])("what is asked of a meeting of two is not told of the larger one: %s", (text, own) => {
  expect(shownWithout([own], text)).toBeUndefined();
  expect(shownWithout([], text)).toBe(own);
});

test.each([
  ["who attended the G20 summit in Bali", "g20-bali-2022"],
  ["what was agreed at the BRICS summit in Kazan", "brics-2024"],
])("what is asked of the larger one is told: %s", (text, id) => {
  expect(shownWithout(["biden-xi-bali-2022", "modi-xi-kazan-2024"], text)).toBe(id);
});

test("where two met is not told by a visit that was only floated in that year", () => {
  const gone = [...shipped().events.values()].flatMap(({ id, topics }) =>
    topics.some((topic) => topic === "us-russia") && id !== "trump-moscow-visit" ? [id] : [],
  );
  expect(shownWithout(gone, "where did Trump and Putin meet in 2025")).toBeUndefined();
  expect(shownWithout([], "where did Trump and Putin meet in 2025")).toBe("us-russia-alaska-2025");
});
