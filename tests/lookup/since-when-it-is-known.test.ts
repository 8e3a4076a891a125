// “When was Xi’s absence announced”, “when was Wilmington named”, “when was the date first reported”: the step that told just that, and not the first word on the whole event.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, aTopic } from "#tests/helpers/archive.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), frozen(), ENGLISH));

describe("since when it is known that somebody does not come", () => {
  test.each([["when did we learn that trump would skip johannesburg", "g20-johannesburg-2025", "· 5 September 2025"]])(
    "“%s”",
    (text, id, told) => {
      expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
      expect(read(text)).toContain(told);
    },
  );

  test("of whom it is not told that is said, and no other step is told instead", () => {
    const text = read("when was macron's absence from the santa marta summit announced");
    expect(text).toContain("My archive does not tell that Emmanuel Macron stayed away.");
    expect(text).not.toContain("First known");
  });

  test("when a meeting was called off, and when one was that somebody missed, are other questions", () => {
    expect(read("what day did trump cancel the singapore summit")).toContain("**Cancelled:** 24 May 2018");
    for (const text of [
      "when was the summit that putin skipped",
      "who skipped cop28",
      "when did lavrov go to johannesburg instead of putin",
    ])
      expect(shown(text)).not.toMatchObject({ question: { step: "known-away" } });
  });
});

describe("since when the place is known", () => {
  test.each([
    ["since when is the pre-cop in fiji", "cop31-pre-conference-2026", "26 February 2026"],
    ["when was the montreal venue announced", "cbd-cop15", "21 June 2022"],
  ])("“%s”", (text, id, day) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(read(text)).toContain(`**Place named:** ${day}`);
  });

  test("each nearer place is told where none is named", () => {
    const text = read("when was the venue of the alaska summit announced");
    expect(text).toContain("**Place named:** 8 August 2025");
    expect(text).toContain("12 August 2025");
  });

  test("since when a summit is known that is called after its place stays that", () => {
    for (const text of ["since when is the summit in alaska known", "who announced the meeting in busan"])
      expect(read(text)).toContain("**First known:** ");
  });
});

describe("who first named a day", () => {
  test.each([
    [
      "who reported first that xi and biden would meet on november 15 2021",
      "us-china-virtual-summit-2021",
      "10 November 2021",
    ],
    ["first report of the date of blinkens visit in june 2023", "blinken-beijing-2023", "9 June 2023"],
    ["when was 16 july first reported for helsinki", "us-russia-helsinki-2018", "28 June 2018"],
  ])("“%s”", (text, id, told) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(read(text)).toMatch(/\*\*Day named:\*\* /u);
    expect(read(text)).toContain(told);
  });
});

const lakes = (id: string, developments: ReturnType<typeof aDevelopment>[], more = {}) =>
  anEvent({
    id,
    title: `Lakes summit ${id}`,
    kind: "summit",
    topics: ["lakes"],
    series: "lakes",
    developments,
    ...more,
  });

const VISBY = { name: "Visby", country: "norland" } as const;

const made = anArchive({
  actors: [
    anActor({ id: "ada-berg", name: "Ada Berg", kind: "person" }),
    anActor({ id: "norland", name: "Norland", kind: "state" }),
  ],
  topics: [aTopic({ id: "lakes", name: "Lakes summit" })],
  events: [
    lakes("2024", [
      aDevelopment({ known: "2023-01-10", status: "floated", place: VISBY, summary: "Norland bids for Visby." }),
      aDevelopment({ known: "2023-03-10", status: "planned", summary: "Visby is the city, if its bid succeeds." }),
      aDevelopment({ known: "2023-05-10", status: "planned", summary: "Norland is chosen as host." }),
      aDevelopment({ known: "2024-02-01", date: "2024-05-21", status: "tentative", says: "the Visby Post" }),
      aDevelopment({ known: "2024-02-09", date: "2024-05-21", status: "confirmed" }),
      aDevelopment({
        ...{ known: "2024-05-02", status: "confirmed", declined: ["ada-berg"], says: "her office" },
        summary: "Ada Berg does not come.",
      }),
      aDevelopment({ known: "2024-05-21", date: "2024-05-21", status: "held" }),
    ]),
    lakes("2026", [aDevelopment({ known: "2024-05-21", date: "2026", status: "planned" })]),
  ],
});

const readMade = (text: string) => readBody(render(shownTo(made, "2026-11-29")(text), made, ENGLISH));

test.each([
  ["when was visby chosen for the lakes summit of 2024", "**Place named:** 10 May 2023"],
  [
    "when was ada berg's absence from the lakes summit of 2024 announced",
    "**Did not come: Ada Berg** · 2 May 2024, according to her office",
  ],
  [
    "when was the date of the lakes summit 2024 first reported",
    "**Day named:** 1 February 2024, according to the Visby Post",
  ],
  ["when was 21 may first reported for the lakes summit", "**Day named:** 1 February 2024"],
  ["last lakes summit", "Since then Lakes summit 2026 was to come, 2026, and may have taken place"],
])("“%s” is told by its own step", (text, told) => {
  expect(readMade(text)).toContain(told);
});

describe("who first named a place or a day", () => {
  test.each([
    ["who first floated madrid for cop25", "**Place named:** 31 October 2019"],
    ["when was the move of cop15 to montreal announced", "**Place named:** 21 June 2022"],
    ["when did we first hear of 14 and 15 may for trump's beijing trip", "**Day named:** 25 March 2026"],
    ["when did we first hear of 15 august for trump and putin", "**Day named:** 8 August 2025"],
  ])("“%s”", (text, told) => {
    expect(read(text)).toContain(told);
  });

  test("the first day that somebody named is their own, though others named one before", () => {
    expect(read("when did the white house first name a date for the beijing trip")).toContain(
      "**Day named:** 20 February 2026, according to a White House official",
    );
    expect(read("when did china first name a date for trump's visit to beijing")).toContain(
      "**Day named:** 11 May 2026, according to Foreign Ministry spokesperson Guo Jiakun",
    );
  });

  test("of a day that two of their meetings had, each in its year, it is asked back which is meant", () => {
    expect(shown("who first named november 15 for biden and xi")).toMatchObject({
      kind: "events",
      events: expect.arrayContaining([
        expect.objectContaining({ event: expect.objectContaining({ id: "us-china-virtual-summit-2021" }) }),
        expect.objectContaining({ event: expect.objectContaining({ id: "biden-xi-woodside-2023" }) }),
      ]),
    });
  });
});
