// Who is told to stay away beside those on a list, told apart by the name by which people are spoken of.
import { expect, test } from "vitest";
import { eventSteps } from "#src/lookup/answers/answer-event.ts";
import { othersAway } from "#src/lookup/answers/others-away.ts";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";

/** The name by which somebody is spoken of is one of their names. */
const person = (id: string, name: string, familyName: string) =>
  anActor({ id, name, kind: "person", "family-name": familyName, also: [familyName] });

const ACTORS = [
  person("ada-berg", "Ada Berg", "Berg"),
  person("ada-moe", "Ada Moe", "Moe"),
  person("wang-an", "Wang An", "Wang"),
  person("wang-bo", "Wang Bo", "Wang"),
];

/** What is told of others where one step, with nobody on a list, says just this. */
function othersIn(summary: string) {
  const event = anEvent({ developments: [aDevelopment({ known: "2022-01-10", status: "planned", summary })] });
  return othersAway(eventSteps(event, undefined).toReversed(), anArchive({ events: [event], actors: ACTORS }));
}

const away = (summary: string) => othersIn(summary).steps.length;
const byVideo = (summary: string) => othersIn(summary).byVideo;

test("who shares a given name with somebody named in full is not left out", () => {
  expect(away("Ada Berg opens the meeting. Moe does not come.")).toBe(1);
});

test("who shares a family name with somebody named in full is nobody", () => {
  expect(byVideo("Wang Bo takes part by video.")).toEqual(["wang-bo"]);
});

test("a condition tells of nobody that they stay away", () => {
  expect(away("Ada Moe does not come if there is no result.")).toBe(0);
  expect(away("Ada Moe does not come.")).toBe(1);
});
