// Of several moves the one that is asked for, of several people the one who is: nobody is told another's reason, and no cause of another time.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const person = (id: string, name: string, country: string) =>
  anActor({ id, name, kind: "person", country, "family-name": name.split(" ").at(-1) } as never);

const actors = [
  anActor({ id: "norland", name: "Norland", kind: "state" }),
  anActor({ id: "sudland", name: "Sudland", kind: "state" }),
  anActor({ id: "westland", name: "Westland", kind: "state" }),
  person("ada-berg", "Ada Berg", "norland"),
  person("tom-holm", "Tom Holm", "sudland"),
  person("eva-strand", "Eva Strand", "sudland"),
  person("max-lund", "Max Lund", "norland"),
];

const moved = anEvent({
  id: "fjord-conference",
  title: "Fjord Conference",
  kind: "conference",
  developments: [
    aDevelopment({ known: "2019-05-01", status: "planned", date: "2020-06-01", summary: "It is planned." }),
    aDevelopment({
      ...{ known: "2020-03-12", status: "postponed", date: null, says: "the host" },
      summary: "The conference is put off because of a flood.",
    }),
    aDevelopment({ known: "2020-09-01", status: "planned", date: "2021-12-01", summary: "It is set again." }),
    aDevelopment({
      ...{ known: "2021-11-19", says: "Ada Berg" },
      summary: "Berg does not receive anybody because of a strike.",
    }),
    aDevelopment({
      ...{ known: "2021-11-20", status: "cancelled", date: null, says: "the host" },
      summary: "The conference of December is off.",
    }),
    aDevelopment({ known: "2022-01-10", status: "confirmed", date: "2022-06-03", summary: "It meets in June." }),
    aDevelopment({ known: "2022-04-25", date: "2022-06-01", summary: "It meets two days earlier." }),
    aDevelopment({
      ...{ known: "2022-06-02", status: "held", says: "Max Lund, President of the conference" },
      summary: "It adopts a text.",
    }),
  ],
} as never);

const absent = anEvent({
  id: "harbour-summit",
  title: "Harbour Summit",
  kind: "summit",
  place: { name: "Sandvik", country: "norland" },
  participants: [{ actor: "ada-berg" }, { actor: "max-lund" }] as never,
  developments: [
    aDevelopment({ known: "2023-01-01", status: "confirmed", date: "2023-05-05", summary: "It is to be in Sandvik." }),
    aDevelopment({
      ...{ known: "2023-04-01", declined: ["tom-holm"], says: "the office of Tom Holm" },
      summary: "Holm, who is ill, does not come.",
    }),
    aDevelopment({
      ...{ known: "2023-04-02", declined: ["eva-strand"], says: "Eva Strand" },
      summary: "Strand does not come.",
    }),
    aDevelopment({ known: "2023-04-03", says: "Max Lund", summary: "Lund takes part by video, and Berg in Sandvik." }),
    aDevelopment({ known: "2023-05-05", status: "held", summary: "It is held." }),
  ],
} as never);

const floated = anEvent({
  id: "berg-sudland-visit",
  title: "Ada Berg's visit to Sudland",
  kind: "visit",
  place: { name: "Torvik", country: "sudland" },
  participants: [{ actor: "ada-berg" }, { actor: "tom-holm" }] as never,
  developments: [
    aDevelopment({ known: "2024-02-02", status: "floated", says: "Tom Holm", summary: "Holm invites Berg." }),
  ],
} as never);

const place = (name: string, country: string) => ({ name, country });

const pushed = anEvent({
  id: "reef-summit",
  title: "Reef Summit",
  kind: "summit",
  developments: [
    aDevelopment({ known: "2021-01-01", status: "confirmed", date: "2021-06-01", summary: "It is to meet." }),
    aDevelopment({
      ...{ known: "2021-05-20", status: "postponed", date: null, says: "the host" },
      summary: "The summit is put off because of a storm.",
    }),
    aDevelopment({ known: "2021-05-21", status: "floated", date: "2021-09", summary: "September is thought of." }),
    aDevelopment({ known: "2021-06-10", status: "postponed", date: null, summary: "There is no new day yet." }),
  ],
} as never);

const givenUp = anEvent({
  id: "cliff-conference",
  title: "Cliff Conference",
  kind: "conference",
  place: place("Sandvik", "norland"),
  developments: [
    aDevelopment({ known: "2022-01-01", status: "planned", date: "2022-09", summary: "It is planned." }),
    aDevelopment({
      ...{ known: "2022-02-01", place: null, says: "the government of Norland" },
      summary: "Norland withdraws its offer for lack of money.",
    }),
    aDevelopment({
      ...{ known: "2022-03-01", place: place("Torvik", "sudland"), says: "Tom Holm" },
      summary: "Sudland is to receive it.",
    }),
    aDevelopment({
      ...{ known: "2022-04-01", status: "confirmed", date: "2022-10-03", says: "Tom Holm" },
      summary: "It is to meet on 3 October.",
    }),
    aDevelopment({
      ...{ known: "2022-08-01", place: place("Castra", "westland"), says: "Tom Holm of Sudland" },
      summary: "Sudland withdraws as host because of protests; Castra receives it.",
    }),
    aDevelopment({ known: "2022-10-03", status: "held", says: "Ada Berg", summary: "It is held." }),
  ],
} as never);

const archive = anArchive({ actors, events: [moved, absent, floated, pushed, givenUp] });
const shown = shownTo(archive, "2024-06-01");

/** What stands above the date. */
const told = (message: string): string =>
  readBody(render(shown(message), archive, ENGLISH)).split(/\n[◌○◎◉●▶✓↷✕∅] /)[0] ?? "";

describe("why one of several moves", () => {
  test.each([
    ["why was the Fjord Conference postponed in 2020", "because of a flood"],
    ["why was the Fjord Conference put off the first time", "because of a flood"],
    ["why was the Fjord Conference postponed", "because of a flood"],
    ["why was the Fjord Conference cancelled", "The conference of December is off."],
    ["why was the Fjord Conference cancelled in November 2021", "because of a strike"],
    ["why was the Fjord Conference brought forward", "two days earlier"],
  ])("“%s” is told by the step that is asked for", (message, line) => {
    expect(told(message)).toContain(line);
  });

  test("a cause of another time is not told of it", () => {
    expect(told("why was the Fjord Conference cancelled in November 2021")).not.toContain("flood");
    expect(told("why was the Fjord Conference postponed in 2020")).not.toContain("two days earlier");
  });
});

describe("why it was put off, where the last that was told of it has no cause", () => {
  test.each([
    "how come the Reef Summit got pushed",
    "why was the Reef Summit pushed back",
    "why was the Reef Summit moved",
    "why did they push back the Reef Summit",
  ])("“%s” is told by the step of the same putting-off that has one", (message) => {
    expect(told(message)).toContain("because of a storm");
  });
});

describe("why a country gave it up", () => {
  test.each([
    ["why did Norland drop the Cliff Conference", "for lack of money"],
    ["why Norland gave up the Cliff Conference", "for lack of money"],
    ["why did Norland pull out of the Cliff Conference", "for lack of money"],
    ["reason Norland dropped the Cliff Conference", "for lack of money"],
    ["the reason why Norland gave up the Cliff Conference", "for lack of money"],
    ["how come Sudland dropped the Cliff Conference", "because of protests"],
    ["why did Sudland withdraw from the Cliff Conference", "because of protests"],
  ])("“%s” is told by the step that says so", (message, line) => {
    expect(told(message)).toContain(line);
    expect(told(message)).not.toContain("3 October");
  });

  test("who is not known to have done so is told to be not", () => {
    expect(told("why did Westland pull out of the Cliff Conference")).toContain(
      "My archive does not tell that Westland did so.",
    );
  });

  test("what was called off before it was given up stays that", () => {
    expect(told("why was the Fjord Conference dropped")).toContain("The conference of December is off.");
  });
});

describe("why somebody did not come", () => {
  test("their own reason, and none of another", () => {
    expect(told("why did Tom Holm not come to the Harbour Summit")).toContain("who is ill");
    const strand = told("why did Eva Strand not come to the Harbour Summit");
    expect(strand).toContain("Did not come: Eva Strand");
    expect(strand).toContain("The reason is not in my archive.");
    expect(strand).not.toContain("ill");
  });

  test("who takes part by video is not said to be nobody who stayed away", () => {
    const lund = told("why did Max Lund not go to the Harbour Summit");
    expect(lund).toContain("By video: Max Lund");
    expect(lund).not.toContain("names nobody");
  });
});

describe("whether somebody was there", () => {
  test("by video is told, of whoever it is told of and of nobody beside them", () => {
    expect(told("did Max Lund attend the Harbour Summit in person")).toContain("By video: Max Lund");
    expect(told("did Ada Berg attend the Harbour Summit in person")).toContain("Ada Berg · by video: Max Lund");
    expect(told("who attended the Harbour Summit")).toContain("by video: Max Lund");
  });

  test("what is only floated is told to be, and nobody is to take part in it", () => {
    const visit = told("is Ada Berg going to Sudland");
    expect(visit).toContain("Only floated so far:** 2 February 2024");
    expect(visit).not.toContain("Who is to take part");
  });
});

describe("host and chair", () => {
  test("the host is a state, with the place", () => {
    expect(told("who hosted the Harbour Summit")).toContain("**Host:** Norland · Sandvik");
  });

  test("who was in the chair is told by the step that says so, or said not to be told", () => {
    expect(told("who chaired the Fjord Conference")).toContain("Max Lund, President of the conference");
    expect(told("who chaired the Harbour Summit")).toContain("does not say who was in the chair");
  });
});
