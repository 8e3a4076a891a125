// “Syria sanctions lifting quote Trump”: a state or matter that is named binds what is remembered of a remark; and nobody is shown the sign that stands for a quotation.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => readBody(render(shown(message), archive, ENGLISH));

describe("what somebody said of another state is not told for it", () => {
  test.each([
    "syria sanctions lifting quote trump",
    "trump quote syria sanctions",
    "trump on the sanctions on syria, quote",
  ])("%s", (message) => {
    expect(shown(message)).toMatchObject({ kind: "notice" });
    expect(told(message)).toContain("Syria");
  });

  test("trump quote north korea sanctions", () => {
    expect(told("trump quote north korea sanctions")).toContain("sanctions lifted in their entirety");
  });
});

describe("a quotation stands in an answer as it was typed", () => {
  test.each(["“ironclad” alliance: who said it", "who said “ironclad” alliance"])("%s", (message) => {
    expect(told(message)).toContain("“ironclad alliance”");
    expect(told(message)).not.toContain("quotedpassage");
  });
});
