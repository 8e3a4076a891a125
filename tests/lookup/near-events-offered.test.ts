// Where no event fits all that is asked, one that fits all but one thing is offered to tap, and nothing is told of it.

import { expect, test } from "vitest";
import type { View } from "#src/core/view.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

const eventsOffered = (view: View) =>
  view.kind === "notice"
    ? (view.asks ?? []).flatMap(({ question }) => (question.about === "event" ? [question.id as string] : []))
    : [view.kind];

test.each([
  ["drc rwanda peace deal signing date", "dr-congo-rwanda-washington-2025"],
  ["is trump going to davos in 2027", "trump-zelensky-davos-2026"],
  ["when is the next india-us trade round", "modi-white-house-2025"],
  ["which countries did macron invite to the elysee on ukraine in february 2025", "europe-ukraine-paris-2025-02"],
])("“%s”", (text, id) => expect(eventsOffered(shown(text))).toEqual([id]));

test("nothing is offered in which whoever is asked about is only spoken of, nor one of many", () => {
  expect(eventsOffered(shown("did lula meet milei in berlin"))).toEqual([]);
  expect(eventsOffered(shown("trump xi wedding"))).toEqual([]);
});

test("that it was at the last minute is in no record, and asked of none", () => {
  const view = shown("why was the AU-EU leaders video talk of december 2020 dropped at the last minute");
  expect(view.kind === "event" && view.at.event.id).toBe("eu-african-union-video-2020");
});
