// “According to your archive, when did they last meet”: what every answer is told from is no word of a question; and on which way somebody was.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-03");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("out of what it is told", () => {
  test.each([
    ["According to your archive, when did Macron last meet Xi?", "when did Macron last meet Xi?"],
    ["From your records, when did Xi last visit Moscow?", "when did Xi last visit Moscow?"],
    ["as far as your archive knows, when is the next NATO summit", "when is the next NATO summit"],
    ["who hosted COP28 according to your archive?", "who hosted COP28?"],
    ["who called off the Budapest summit, as far as you know", "who called off the Budapest summit"],
  ])("“%s” is told as “%s” is", (message, plain) => {
    expect(told(message)).toBe(told(plain));
  });

  test.each([
    ["According to the White House, when is the G20?", "**On record:** 5 September 2025"],
    ["how far does your data go", "The newest fact in my archive is of 31 May 2026."],
    ["In this archive is there anything on Hamas", "31 May 2026"],
  ])("“%s” is asked of more than that", (message, line) => {
    expect(told(message)).toContain(line);
  });
});

describe("when it was known that somebody was going there", () => {
  test.each([
    ["when did we know for sure zelensky was going to vilnius 2023", "Ukraine plans that Zelensky comes"],
    ["when did Putin say he was going to Delhi", "Putin will go to India"],
    ["when did we know that Xi was going to Busan", "Trump will meet Xi in South Korea"],
  ])("“%s” is not told by when the place was named", (message, line) => {
    expect(told(message)).toContain(line);
    expect(told(message)).not.toContain("**Place named:**");
  });

  test("of a meeting that was going there it is", () => {
    expect(told("when was it known that the summit was going to Miami")).toContain("**Place named:**");
  });
});

test("that something was the first time is no answer to who was first", () => {
  expect(told("did finland or sweden get into nato first")).toContain("My archive does not tell “into nato”");
});
