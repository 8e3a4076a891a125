import { expect, test } from "vitest";
import { isSameName, isSameSpelling } from "#src/text/same-spelling.ts";

test.each([
  ["zelenskyy", "zelensky"],
  ["lawrow", "lavrov"],
  ["lavrof", "lavrov"],
  ["guterrez", "guterres"],
  ["marko", "marco"],
  ["bidn", "biden"],
  ["witkof", "witkoff"],
  ["stoltenburg", "stoltenberg"],
  ["helsink", "helsinki"],
  ["mosco", "moscow"],
])("%s is %s", (typed, name) => expect(isSameSpelling(typed, name)).toBe(true));

test.each([
  ["rubin", "rubio"],
  ["wong", "wang"],
  ["johnston", "johnson"],
  ["walz", "waltz"],
  ["muller", "miller"],
  ["martin", "marin"],
  ["angela", "angola"],
  ["cop29", "cop26"],
  ["cop311", "cop31"],
  ["kelly", "kerry"],
  ["marco", "marcos"],
  ["zelenska", "zelensky"],
  ["zakharova", "zakharov"],
  ["medvedeva", "medvedev"],
])("%s is not %s", (typed, name) => expect(isSameSpelling(typed, name)).toBe(false));

test("beside the rest of the name more is forgiven, and nobody becomes a relative", () => {
  expect(isSameName("mun", "moon", 1)).toBe(true);
  expect(isSameName("jingping", "jinping", 1)).toBe(true);
  expect(isSameName("seok", "suk", 2)).toBe(true);
  expect(isSameName("mario", "maria", 1)).toBe(false);
  expect(isSameName("mun", "moon", 0)).toBe(false);
});
