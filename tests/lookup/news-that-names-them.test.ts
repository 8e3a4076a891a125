// “What’s new with Abiy Ahmed”, “news on Taiwan”: what names them first, also what they say of a meeting of which they are no part.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

function newsOf(text: string) {
  const view = shown(text);
  return view.kind === "changes"
    ? view.steps.map(({ event, development: { summary, says = "" } }) => `${event.id}: ${summary} (${says})`)
    : [];
}

test.each([
  ["what's new with Abiy Ahmed", /^cop32: Abiy presents/],
  ["what's new with Zelensky", /^russia-ukraine-us-abu-dhabi-2026-3: .*\(President Zelensky/],
  ["latest on Stiell", /^cop31: Stiell/],
  ["news on Netanyahu", /Netanyahu/],
  ["news about Kim Jong Un", /Kim/],
  ["news on Taiwan", /Taiwan/],
])("“%s” begins with what names them", (text, first) => {
  expect(newsOf(text)[0]).toMatch(first);
});

test("no step that does not name the topic stands before one that does", () => {
  const named = newsOf("news on Taiwan").map((one) => /Taiwan/.test(one));
  expect(named.lastIndexOf(true)).toBeLessThan(named.includes(false) ? named.indexOf(false) : named.length);
});
