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
  ["when did xi write to the ncuscr gala in 2024", "ncuscr-letter-2024"],
  ["which leaders sent their foreign ministers to the jakarta meeting on myanmar", "asean-myanmar-jakarta-2021"],
  ["for how many days was the israel lebanon truce extended in may 2026", "israel-lebanon-washington-2026-05"],
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
