// “Did Angela Merkel say "we can do it"”: small words of which somebody else’s quotation has all are not shown as theirs.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

test.each([
  'Did Angela Merkel say "we can do it" in your archive',
  'Did Angela Merkel say "we can do it"',
  'did Trump say "we can do it" in your archive',
  'did Zelensky say "we can do it"',
  'did Olaf Scholz say "we will do it together" anywhere',
  'did Nelson Mandela say "it always seems impossible" anywhere',
  'who said "we can do it"',
])("%s", (text) => {
  expect(shown(text).kind).toBe("check");
});

test("words that tell something are told, whoever is to have said them", () => {
  expect(shown("did Biden say turning their back is not an option").kind).toBe("quotes");
});

test("where it is looked for is none of the words", () => {
  const view = shown("did Angela Merkel say we can do it in your archive");
  expect(view.kind === "check" && view.question.text).toBe("we can do it");
});
