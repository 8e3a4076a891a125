// A body that is called by a small word, “the WHO”, and a meeting of a body that no record is: neither is answered by what merely has the word.

import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

const told = (text: string) => {
  const view = shown(text);
  return view.kind === "notice" ? view.text : view.kind;
};

test.each(["has the us really left the who, is that final", "has the us really left the WHO"])(
  "“%s” is not in the archive",
  (text) => expect(told(text)).toContain("does not tell “left the WHO”"),
);

test("who leads it is", () => expect(told("who runs the who")).toBe("office"));

test.each([
  ["when is the igad summit in djibouti", "I do not have igad summit"],
  ["was the IGAD summit in Uganda held", "I do not have IGAD summit"],
])("“%s”: a step of another meeting that speaks of it is no answer", (text, lacking) => {
  expect(told(text)).toContain(lacking);
});
