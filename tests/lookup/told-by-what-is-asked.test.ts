import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-30");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));

test.each([
  ["Which country was supposed to host CBD COP16 before Colombia?", "**Host:** Türkiye"],
  ["chogm in kigali was put off how many times", "(2 times)"],
  [
    "who announced that the amman summit would not be held",
    "**Cancelled:** 18 October 2023, according to Foreign Minister Ayman Safadi",
  ],
])("“%s” is told: %s", (text, told) => {
  expect(read(text)).toContain(told);
});

test.each(["who's the mayor of London", "mayor of London", "did Macron promise Zelensky troops"])(
  "“%s” is told by no step that has a word like it",
  (text) => {
    expect(shown(text).kind).toBe("notice");
  },
);
