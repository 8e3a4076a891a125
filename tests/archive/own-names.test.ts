import { expect, test } from "vitest";
import { ownNamesOf } from "#src/archive/own-names.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const own = (id: string) => ownNamesOf(shipped().actors.get(id)!, shipped());

test.each([
  ["xi-jinping", ["习近平"]],
  ["vladimir-putin", ["Владимир Путин"]],
  ["narendra-modi", ["नरेन्द्र मोदी"]],
  ["china", ["中国"]],
  ["kremlin", ["Кремль"]],
])("%s is written as at home, and in no other language", (id, names) => {
  expect(own(id)).toEqual(names);
});

test.each(["emmanuel-macron", "joe-biden", "united-states", "united-nations"])(
  "%s has no other name at home than the English one",
  (id) => {
    expect(own(id)).toEqual([]);
  },
);
