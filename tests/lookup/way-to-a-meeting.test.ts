// Somebody's way to a meeting: nobody has said its days, and those of the meeting are known.
import { describe, expect, test } from "vitest";
import { agendaContentOf } from "#src/agenda/agenda-content.ts";
import { composeCalendar } from "#src/calendar/calendar.ts";
import { Question } from "#src/core/question.ts";
import { agendaPage } from "#src/discord/render/broadcast/agenda-page.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { findEvents } from "#src/lookup/answers/find-events.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, aTopic } from "#tests/helpers/archive.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const meeting = anEvent({
  id: "forum",
  title: "Forum of the Nine",
  developments: [aDevelopment({ known: "2031-01-05", status: "confirmed", date: "2031-05-12/2031-05-13" })],
});
const journeyInput = {
  id: "ada-forum",
  title: "Ada at the Forum of the Nine",
  kind: "visit",
  attends: "forum",
  participants: [{ actor: "ada" }],
  developments: [aDevelopment({ known: "2031-02-01", status: "confirmed", "confirmed-by": ["ada"], date: "2031-05" })],
} as const;
const journey = anEvent({
  ...journeyInput,
  participants: [...journeyInput.participants],
  developments: [...journeyInput.developments],
});
const ada = anActor({ id: "ada", name: "Ada", country: undefined });
const archive = anArchive({ actors: [ada], events: [meeting, journey] });
const said = (question: object, today: string) => {
  const context = { archive, today, words: ENGLISH, status: () => ({}) as never, commands: [] };
  return readBody(render(answer(Question.parse(question), context), archive, ENGLISH));
};

describe("the way to a meeting", () => {
  test("is told with its own window, and beside it with the days of the meeting", () => {
    expect(said({ about: "event", id: "ada-forum" }, "2031-03-01")).toContain(
      "**May 2031** · the meeting itself: 12–13 May 2031\nConfirmed by Ada",
    );
    for (const about of [
      { about: "next" },
      { about: "month", month: "2031-05", inWords: true },
      { about: "who", id: "ada" },
    ])
      expect(said(about, "2031-03-01")).toContain("**May 2031** · the meeting itself: 12–13 May 2031");
  });

  test.each([
    ["cancelled", "called off"],
    ["postponed", "put off"],
  ] as const)("is told with a meeting that is off, and with none of its days: %s", (status, words) => {
    const off = anEvent({
      id: "forum",
      title: "Forum of the Nine",
      developments: [
        aDevelopment({ known: "2031-01-05", status: "confirmed", date: "2031-05-12/2031-05-13" }),
        aDevelopment({ known: "2031-02-20", status }),
      ],
    });
    const after = anArchive({ actors: [ada], events: [off, journey] });
    const context = { archive: after, today: "2031-03-01", words: ENGLISH, status: () => ({}) as never, commands: [] };
    const told = readBody(render(answer(Question.parse({ about: "next" }), context), after, ENGLISH));
    expect(told).toContain(`**May 2031** · the meeting itself: ${words}`);
    expect(told).not.toContain("12–13 May");
  });

  test("stands on an agenda in the week of the meeting", () => {
    const content = agendaContentOf({ topic: undefined, actor: undefined, days: 30 }, archive, "2031-05-01");
    expect(content.sections.map(({ part, items }) => [part, items.map(({ event }) => event)])).toEqual([
      ["week", ["ada-forum", "forum"]],
    ]);
    expect(readBody(agendaPage(content, archive, ENGLISH, 1))).toContain(
      "Confirmed by Ada, the meeting itself: 12–13 May 2031",
    );
  });

  test("is over when the meeting is, though its own month goes on", () => {
    expect(said({ about: "event", id: "ada-forum" }, "2031-05-20")).toContain(
      "**May 2031** · the meeting itself: 12–13 May 2031, outcome not in my archive",
    );
    expect(said({ about: "next" }, "2031-05-20")).toContain("My archive has nothing ahead.");
  });

  test("has the days of the meeting as they were known then, and in a calendar too", () => {
    expect(said({ about: "event", id: "ada-forum", asOf: "2031-02-10" }, "2031-06-01")).toContain("12–13 May 2031");
    const { text } = composeCalendar("Calendar", [...archive.events.values()], archive, ENGLISH, true);
    expect(text?.replace(/\r\n /g, "")).toContain("The meeting itself: 12–13 May 2031");
  });

  test("that somebody has given days of its own has those", () => {
    const days = aDevelopment({ known: "2031-03-01", date: "2031-05-11/2031-05-13" });
    const own = anEvent({
      ...journeyInput,
      participants: [...journeyInput.participants],
      developments: [...journeyInput.developments, days],
    });
    const other = anArchive({ actors: [ada], events: [meeting, own] });
    const context = { archive: other, today: "2031-04-01", words: ENGLISH, status: () => ({}) as never, commands: [] };
    const body = render(answer(Question.parse({ about: "event", id: "ada-forum" }), context), other, ENGLISH);
    expect(readBody(body)).toContain("**11–13 May 2031**\n");
  });
});

test("somebody's way to a meeting is no answer to whether whoever receives them goes there", () => {
  const topic = aTopic({ id: "nine" });
  const both = anEvent({
    ...journeyInput,
    participants: [{ actor: "ada" }, { actor: "bo" }],
    topics: ["nine"],
    developments: [...journeyInput.developments],
  });
  const bo = anActor({ id: "bo", name: "Bo", country: undefined });
  const asked = anArchive({ actors: [ada, bo], topics: [topic], events: [meeting, both] });
  const found = (...subjects: string[]) =>
    findEvents({ subjects, which: "one" }, asked).map(({ event }) => event.id as string);
  expect(found("actor:bo", "topic:nine")).toEqual([]);
  expect(found("actor:ada", "topic:nine")).toEqual(["ada-forum"]);
  expect(found("actor:bo", "actor:ada")).toEqual(["ada-forum"]);
});

describe("somebody else's way to a summit is not that of its host", () => {
  const nine = aTopic({ id: "nine", name: "Nine of Arden", also: ["N9"] });
  const place = { name: "Arden", country: "ardenia", zone: "UTC" };
  const summit = anEvent({
    id: "n9-2031",
    title: "N9 summit 2031",
    series: "nine",
    topics: ["nine"],
    place,
    participants: [{ actor: "ardenia" }],
    developments: [aDevelopment({ known: "2031-01-05", status: "confirmed", date: "2031-05-12/2031-05-13" })],
  });
  const way = anEvent({
    ...journeyInput,
    id: "adamov-n9",
    title: "Adamov at the N9 summit in Arden",
    attends: "n9-2031",
    topics: ["nine"],
    place,
    participants: [{ actor: "adamov" }, { actor: "bobrov" }],
    developments: [aDevelopment({ known: "2031-02-01", status: "floated", date: "2031-05" })],
  });
  const actors = [
    anActor({ id: "adamov", name: "Ada Adamov", country: undefined }),
    anActor({ id: "bobrov", name: "Bo Bobrov", country: "ardenia" }),
    anActor({ id: "ceska", name: "Cy Ceska", country: undefined }),
    anActor({ id: "ardenia", kind: "state", name: "Ardenia", country: undefined }),
  ];
  const shown = shownTo(anArchive({ actors, topics: [nine], events: [summit, way] }), "2031-03-01");

  test.each([
    ["will Bobrov attend the N9 in Arden", "n9-2031"],
    ["is Bobrov going to the N9", "n9-2031"],
    ["is Ceska coming to the N9 in Arden", "n9-2031"],
    ["will Adamov attend the N9 in Arden", "adamov-n9"],
    ["is Adamov going to the N9", "adamov-n9"],
  ])("%s", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
  });
});
