// “Berg has confirmed he comes to the summit, right?”: what is stated is asked, and told by what is on record of their coming.
import { describe, expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, aTopic } from "#tests/helpers/archive.ts";

const archive = anArchive({
  actors: [
    anActor({ id: "ada-berg", name: "Ada Berg", kind: "person" }),
    anActor({ id: "ole-dahl", name: "Ole Dahl", kind: "person" }),
  ],
  topics: [aTopic({ id: "lakes", name: "Lakes", also: ["Lakes summit"] })],
  events: [
    anEvent({
      id: "lakes-2027",
      title: "Lakes summit 2027",
      kind: "summit",
      topics: ["lakes"],
      series: "lakes",
      participants: [],
      developments: [aDevelopment({ known: "2026-02-01", date: "2027-05-21", status: "confirmed" })],
    }),
    anEvent({
      id: "berg-lakes-2027",
      title: "Berg at the Lakes summit in Lund",
      kind: "visit",
      topics: ["lakes"],
      attends: "lakes-2027",
      participants: [{ actor: "ada-berg" }],
      developments: [aDevelopment({ known: "2026-03-01", date: "2027-05", status: "floated" })],
    }),
  ],
});

const asked = (message: string) => parseMessage(message, archive, "2026-06-10", ENGLISH);

describe("whether somebody comes", () => {
  test.each([
    "Ada Berg has confirmed she comes to the Lakes summit, right?",
    "so Ada Berg has confirmed that she is coming to the Lakes summit, correct?",
    "Ada Berg confirmed she will attend the Lakes summit, didn't she?",
    "Ada Berg has officially confirmed she'll be at the Lakes summit",
    "so it is settled that Ada Berg comes to the Lakes summit?",
    "it's confirmed that Ada Berg attends the Lakes summit, no?",
  ])("%s is the question whether they do", (message) => {
    expect(asked(message)).toEqual(asked("is Ada Berg coming to the Lakes summit"));
  });

  test.each([
    "Ada Berg confirmed the Lakes summit",
    "Ada Berg confirmed that she met Ole Dahl",
    "who confirmed he comes to the Lakes summit",
    "when was it confirmed that Ada Berg comes to the Lakes summit",
  ])("%s is another question", (message) => {
    expect(asked(message)).not.toEqual(asked("is Ada Berg coming to the Lakes summit"));
  });
});
