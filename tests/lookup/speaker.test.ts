import { expect, test } from "vitest";
import { speakerIn } from "#src/lookup/read/speaker.ts";
import { frozen } from "#tests/helpers/shipped.ts";

test.each(["He", "She", "they", "You"])("“%s said” names nobody", (word) => {
  expect(speakerIn(word, frozen())).toBeUndefined();
});

test("whoever has a name has one, known or not", () => {
  expect(speakerIn("Xi Jinping", frozen())).toEqual({ speaker: "xi-jinping" });
  expect(speakerIn("He Jianguo", frozen())).toEqual({ stranger: "He Jianguo" });
});
