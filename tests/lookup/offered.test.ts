// What is offered while somebody types: beginnings of names, and nobody who only looks alike.
import { describe, expect, test } from "vitest";
import { ENGLISH } from "#src/wording/words.ts";
import {
  suggestActors,
  suggestComing,
  suggestEvents,
  suggestSpeakers,
  suggestTargets,
  suggestTopics,
} from "#tests/helpers/offer.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const archive = frozen();
const TODAY = "2026-11-26";

const OFFERED: Readonly<Record<string, (typed: string) => readonly { readonly name: string }[]>> = {
  events: (typed) => suggestEvents(typed, archive, TODAY),
  "events ahead": (typed) => suggestComing(typed, archive, TODAY),
  actors: (typed) => suggestActors(typed, archive),
  speakers: (typed) => suggestSpeakers(typed, archive),
  topics: (typed) => suggestTopics(typed, archive),
  "what can be followed": (typed) => suggestTargets(typed, { archive, today: TODAY, words: ENGLISH }),
};

const namesOf = (what: string, typed: string) => OFFERED[what]?.(typed).map(({ name }) => name) ?? [];

test("a beginning of a name is enough", () => {
  expect(namesOf("actors", "mar")).toEqual(expect.arrayContaining(["Mark Rutte", "Marco Rubio"]));
  expect(namesOf("actors", "macr")).toEqual(["Emmanuel Macron"]);
  expect(namesOf("actors", "xi ji")).toEqual(["Xi Jinping"]);
  expect(namesOf("what can be followed", "rutt")).toContain("Mark Rutte (person)");
});

test("what is told of an event finds it, and nobody who is called alike", () => {
  expect(namesOf("actors", "Merz")).toEqual([]);
  expect(namesOf("events", "Merz").length).toBeLessThan(3);
});

test("typing errors and other spellings are forgiven", () => {
  expect(namesOf("actors", "zelenskiyy")).toContain("Volodymyr Zelensky");
  expect(namesOf("speakers", "Sergei")).toContain("Sergey Lavrov");
  expect(namesOf("events", "bidn xi sumit")[0]).toMatch(/^Biden–Xi /);
});

describe.each(["Mars", "davos", "Carney", "Mark Carney", "Tony Blair", "Rishi Sunak", "Keqiang", "cop29"])(
  "%s is no beginning of a name: nobody is offered",
  (typed) => {
    test.each(Object.keys(OFFERED))("%s", (what) => expect(namesOf(what, typed)).toEqual([]));
  },
);
