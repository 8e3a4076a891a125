import { expect, test } from "vitest";
import { plain } from "#src/discord/render/message/markdown.ts";
import { paginate } from "#src/discord/render/message/pages.ts";

const LINK = "[习近平 \\] says](<https://example.org/a//b?c#d>)";

test("a block larger than a page is divided between words, and nothing of it is lost", () => {
  const block = Array.from({ length: 900 }, (_, n) => `word${n}`).join(" ");
  const pages = paginate([block]);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flat().join(" ")).toBe(block);
});

test.each(["x", "习"])("a link is never divided, wherever the page ends, among %s", (sign) => {
  for (let before = 2600; before <= 3000; before += 7) {
    const filler = sign === "x" ? "x".repeat(before) : sign.repeat(before - 400);
    const pages = paginate([`${filler}${LINK} and ${LINK}${filler}`]).flat();
    expect(pages.length).toBeGreaterThan(1);
    expect(
      pages
        .filter((text) => text.includes(LINK))
        .join("")
        .split(LINK),
    ).toHaveLength(3);
  }
});

test("a block that shows nothing, such as an occasion of invisible signs alone, is left out", () => {
  expect(paginate(["first", plain("\u202e"), "second"])).toEqual([["first", "second"]]);
});
