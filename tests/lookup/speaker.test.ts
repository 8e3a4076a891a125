import { expect, test } from "vitest";
import { speakerIn } from "#src/lookup/read/speaker.ts";
import { shipped } from "#tests/helpers/shipped.ts";

test.each(["He", "She", "they", "You"])("“%s said” names nobody", (word) => {
  expect(speakerIn(word, shipped())).toBeUndefined();
});

test("whoever has a name has one, known or not", () => {
  expect(speakerIn("Xi Jinping", shipped())).toEqual({ speaker: "xi-jinping" });
  expect(speakerIn("He Jianguo", shipped())).toEqual({ stranger: "He Jianguo" });
});
