// What the desk is told in the morning, as its editors read it.
import { expect, test } from "vitest";
import { deskRender } from "#src/discord/render/desk/desk-messages.ts";
import { morningPost } from "#src/newsroom/morning-post.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const archive = frozen();

function postWith(openLeads: number): string {
  const { components = [] } = deskRender(() => archive, ENGLISH).morning(
    morningPost(archive, "2026-11-28", new Map(), openLeads),
    1,
  );
  return readBody({ components: components as readonly unknown[] });
}

test("leads are counted where there are some, and of none nothing is said that the next message may belie", () => {
  expect(postWith(2)).toContain("2 leads are open.");
  expect(postWith(0)).toContain("To look after");
  expect(postWith(0)).not.toMatch(/lead (?:is|are) open/i);
});
