// What takes long in a large archive is done in steps, whatever is asked for, so that it holds up nobody.
import { describe, expect, test } from "vitest";
import { finish } from "#src/archive/steps.ts";
import { languageSteps, readLanguage } from "#src/lookup/message/languages/read-language.ts";
import { suggestActors, suggestEvents } from "#src/lookup/names/suggest.ts";
import { suggestTargets } from "#src/lookup/names/suggest-targets.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";

const TODAY = "2026-06-01";
const EVENTS = 200;

const letters = [..."abcdefghijklmnopqrstuvwx"];
const archive = () =>
  anArchive({
    events: Array.from({ length: EVENTS }, (_, n) => anEvent({ id: `talks-${n}`, title: `Talks ${n} in Vienna` })),
    actors: [anActor(), anActor({ id: "merz", name: "Friedrich Merz", "family-name": "Merz", country: undefined })],
  });

const stepsOf = (steps: Iterable<unknown>) => [...steps].length;

describe("what a message in another language is looked up in", () => {
  test("is made ready a name at a time", () => {
    expect(stepsOf(languageSteps("Wann trifft Merz Macron?", archive()))).toBeGreaterThan(EVENTS);
  });

  test("is kept for the next message, and its names for all languages", () => {
    const own = archive();
    finish(languageSteps("Wann trifft Merz Macron?", own));
    expect(stepsOf(languageSteps("Wann trifft Merz Macron?", own))).toBeLessThan(EVENTS);
    expect(stepsOf(languageSteps("когда встреча Путина и Си?", own))).toBeLessThan(EVENTS);
  });

  test("is not made for an English one", () => {
    expect(stepsOf(languageSteps("When do Merz and Macron meet?", archive()))).toBe(0);
  });

  test("is made by whoever reads a message that nobody has made ready, and reads the same", () => {
    const [ready, other] = [archive(), archive()];
    finish(languageSteps("Wann trifft Merz Macron?", ready));
    const read = readLanguage("Wann trifft Merz Macron?", other);
    expect(read).toMatchObject({ language: "de" });
    expect(readLanguage("Wann trifft Merz Macron?", ready)).toEqual(read);
  });
});

describe("what is offered while somebody types", () => {
  const own = archive();
  test.each([
    ["events", (typed: string) => suggestEvents(typed, own, TODAY)],
    ["people and states", (typed: string) => suggestActors(typed, own)],
    ["what can be followed", (typed: string) => suggestTargets(typed, { archive: own, today: TODAY, words: ENGLISH })],
  ] as const)("is looked for in steps, more for many words than for one: %s", (_, suggest) => {
    const one = stepsOf(suggest("talks"));
    expect(one).toBeGreaterThan(1);
    expect(stepsOf(suggest(letters.join(" ")))).toBeGreaterThan(one);
  });
});
