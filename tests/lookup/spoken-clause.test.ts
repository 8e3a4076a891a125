// “Trump you don't have the cards”: somebody, and a sentence as people speak, is asked for as their words; who they are is no answer to it.

import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

test.each([
  ["trump you don't have the cards", "you don't have the cards"],
  ["zelensky i need ammunition not a ride", "i need ammunition not a ride"],
  ["putin we are ready for talks without preconditions", "we are ready for talks without preconditions"],
  ["erdogan the world is bigger than five", "the world is bigger than five"],
  ["vance: have you said thank you once", "have you said thank you once"],
  ["rubio we are ready to move on", "we are ready to move on"],
  ["scholz we will be there", "we will be there"],
])("“%s” is checked, and is on record nowhere", (text, words) => {
  const view = shown(text);
  expect(view.kind === "check" && [view.question.text, view.checks.flatMap(({ findings }) => findings)]).toEqual([
    words,
    [],
  ]);
});

test.each([
  ["modi this is not an era of war", "quotes"],
  ["xi is he coming to miami", "event"],
  ["putin where is he now", "event"],
  ["lavrov the next meeting is when", "event"],
  ["macron", "who"],
  ["trump the meeting is off", "events"],
])("“%s” is none of that: it shows %s", (text, kind) => expect(shown(text).kind).toBe(kind));
