import { expect, test } from "vitest";
import { withArticle } from "#src/wording/en/names.ts";

test.each([
  ..."Middle East,Gulf,Sahel,Netherlands,Hague,UK,US,UAE,Philippines,Caribbean,Balkans,West Bank,Maldives,Gambia".split(
    ",",
  ),
  ...["Czech Republic", "Marshall Islands", "Horn of Africa", "United Arab Emirates"],
])("“%s” has its article", (name) => {
  expect(withArticle(name)).toBe(`the ${name}`);
});

test.each(["China", "Gulf Cooperation", "Vatican City", "US-China relations", "Pacific City", "East Timor", "Usedom"])(
  "“%s” has none",
  (name) => {
    expect(withArticle(name)).toBe(name);
  },
);
