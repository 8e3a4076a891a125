// A family name that is a word of a newspaper's name is nothing of whoever bears it.
import { expect, test } from "vitest";
import { actorsInSentence } from "#src/lookup/answers/actors-named.ts";
import { anActor, anArchive } from "#tests/helpers/archive.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = anArchive({
  actors: [anActor({ id: "peter-magyar", name: "Péter Magyar", "family-name": "Magyar" } as never)],
});

test.each([
  ["Erdoğan is said not to come – Magyar Nemzet", []],
  ["Magyar is to come – Magyar Nemzet", ["peter-magyar"]],
  ["Prime Minister Magyar, to Magyar Nemzet", ["peter-magyar"]],
  ["Péter Magyar Nemzet", ["peter-magyar"]],
])("“%s” names %j", (text, ids) => {
  expect(actorsInSentence(text, archive)).toEqual(ids);
});

test.each(["was gibt es Neues zu Péter Magyar", "what's new with Péter Magyar", "news on Magyar"])(
  "“%s” tells of no step",
  (text) => {
    expect(shownTo(shipped(), "2026-11-30")(text)).toMatchObject({ kind: "changes", steps: [] });
  },
);
