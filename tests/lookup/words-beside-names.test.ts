// Words of a quotation with a topic, a meeting or a place beside them, in any order: the quotation, and none where a word of them is no word of it.
import { expect, test } from "vitest";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown } from "#tests/helpers/shown-to.ts";
import { aStatus } from "#tests/helpers/status.ts";

const [archive, today] = [shipped(), "2026-11-30"] as const;

function shownFor(text: string): readonly string[] {
  const intent = parseMessage(text, archive, today, ENGLISH);
  if (!intent.ok) return [];
  if (!("question" in intent)) return ["action"];
  const context = { archive, today, words: ENGLISH, status: () => aStatus(), commands: [] } as const;
  const view = answer(intent.question, context);
  return view.kind === "quotes" ? view.quotes.map(({ id }) => id) : idsShown(view);
}

test.each([
  ["a total disgrace g20", "trump-total-disgrace-2025"],
  ["g20 disgrace total", "trump-total-disgrace-2025"],
  ["nuclear annihilation one miscalculation away", "guterres-nuclear-annihilation-2022"],
  ["miscalculation annihilation nuclear npt", "guterres-nuclear-annihilation-2022"],
  ["barebones asean summit who said it", "marcos-bare-bones-2026"],
  ["highway to climate hell cop27", "guterres-highway-to-climate-hell-2022"],
  ["daddy nato summit", "rutte-daddy-2025"],
  ["NATO brain death who said this", "macron-brain-death-2019"],
  ["brain death NATO, who said it?", "macron-brain-death-2019"],
  ["inflection point eu china", "von-der-leyen-inflection-point-2025"],
  ["dictator woodside summit", "biden-xi-is-a-dictator-2023"],
])("“%s” is %s", (text, id) => {
  expect(shownFor(text)[0]).toBe(id);
});

test.each(["asean summit red cross", "wrecking ball g20", "total disaster g20", "their third call", "thats wrong lol"])(
  "“%s” is of no quotation",
  (text) => {
    expect(shownFor(text).filter((id) => archive.quotes.has(id as never))).toEqual([]);
  },
);
