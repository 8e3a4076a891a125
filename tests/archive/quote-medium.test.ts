import { expect, test } from "vitest";
import { mediumOf } from "#src/archive/quote-medium.ts";

test.each([
  ["Post on X, on the talks in Muscat", undefined, "posted"],
  ["Tweet on the ceasefire", undefined, "posted"],
  ["Social media, after the vote", undefined, "posted"],
  ["Written statement on the elections", undefined, "published"],
  ["Letter to the members of a club", undefined, "published"],
  ["Speech in Accra", "From the written statement.", "published"],
  ["Speech in Accra", "The papers differ in single words.", "reported"],
  ["To reporters in Accra, on a post of the President", undefined, "spoken"],
  ["Statement in Accra, beside the President", undefined, "spoken"],
])("%j with the note %j was %3$s", (occasion, note, medium) => {
  expect(mediumOf({ occasion }, { note })).toBe(medium);
});
