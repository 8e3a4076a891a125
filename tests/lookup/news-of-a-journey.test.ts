// “What’s new on Xi’s visit to the United States”: of that journey, in any language, and not all that is new of whoever goes.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-30");

test.each([
  ["what's the latest on Putin's visit to India", "putin-india-2025"],
  ["any news on Macron's visit to China", "macron-china-2025"],
  ["was gibt es Neues zum Besuch von Trump in Peking?", "us-china-beijing-visit-2026"],
  ["¿qué hay de nuevo sobre la visita de Putin a Turquía?", "putin-turkiye-visit"],
  ["quoi de neuf sur la visite de Macron en Chine", "macron-china-2025"],
])("“%s” is of %s", (text, id) => {
  expect(idsShown(shown(text))).toEqual([id]);
});

test("which of several journeys is asked back", () => {
  expect(idsShown(shown("what's new with Xi's visit to the United States"))).toContain(
    "us-china-washington-visit-2026",
  );
});

test("news of somebody are all that is theirs, as before", () => {
  expect(shown("what's new with Xi").kind).toBe("changes");
  expect(shown("quoi de neuf sur Xi").kind).toBe("changes");
});
