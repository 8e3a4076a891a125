// A timeline of a few days: what is sure to touch them is shown first, and said to.
import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const shown = shownTo(archive, "2026-11-26");
const textOf = (text: string) => readBody(render(shown(text), archive, ENGLISH));

test("days of a summit that go on over a day touch it", () => {
  const text = textOf("events on 18 November 2026 in words");
  expect(text).not.toContain("nothing that is sure to fall");
});

test("wider windows alone are sure of nothing", () => {
  expect(textOf("what happened on 3 October 2026")).toContain("nothing that is sure to fall");
});
