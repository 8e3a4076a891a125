import { expect, test } from "vitest";
import { TopicId } from "#src/archive/fields.ts";
import { finish } from "#src/archive/steps.ts";
import { lastChangeOf } from "#src/digest/last-change.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { changesOf } from "#src/lookup/answers/answer-changes.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { aQuestion } from "#tests/helpers/ids.ts";
import { aStatus } from "#tests/helpers/status.ts";

const knownOn = (id: string, known: string) =>
  anEvent({ id, title: id, developments: [aDevelopment({ known, status: "planned", date: "2021-12" })] });

const archive = anArchive({
  events: [
    knownOn("of-the-spring", "[2021-01-01..2021-05-31]"),
    knownOn("of-a-week", "[2021-05-20..2021-05-30]"),
    knownOn("of-a-day", "2021-05-24"),
  ],
});

test("an archive reaches to the last day of which it surely has something, not to the end of a bound", () => {
  expect(archive.reaches).toBe("2021-05-24");
  expect(anArchive({ events: [knownOn("by-then", "[..2021-05-31]")] }).reaches).toBe("2021-05-31");
});

test("the last change is of the last day on which one surely was", () => {
  expect(lastChangeOf(archive, {})).toBe("2021-05-24");
  const ground = { archive, today: "2021-07-01", words: ENGLISH, status: () => aStatus(), commands: [] };
  const view = answer(aQuestion({ about: "changes", since: "2021-06-15", page: 0 }), ground);
  expect(view).toMatchObject({ kind: "changes", steps: [], before: "2021-05-24" });
});

test("the last change of each event is the same for every filter, whichever asks first", () => {
  const [trade, security] = [{ topics: [TopicId.parse("trade")] }, { topics: [TopicId.parse("security")] }];
  const events = () => [
    { ...knownOn("older", "2021-03-01"), ...trade },
    { ...knownOn("newer", "2021-05-24"), ...security },
  ];
  for (const filters of [
    [{}, trade, {}],
    [trade, {}, trade],
  ]) {
    const asked = anArchive({ events: events() });
    expect(filters.map((filter) => lastChangeOf(asked, filter))).toEqual(
      filters.map((filter) => (filter === trade ? "2021-03-01" : "2021-05-24")),
    );
  }
});

test("of what changed lately, what may be months old stands last", () => {
  const order = finish(changesOf({}, archive)).map(({ event }) => event.id);
  expect(order).toEqual(["of-a-day", "of-a-week", "of-the-spring"]);
});

test("what has no first day on record may belong to a time of the year before it was surely known, and to no older one", () => {
  const open = anArchive({
    events: [knownOn("soon-after", "[..2020-09-15]"), knownOn("years-after", "[..2024-02-01]")],
  });
  const question = aQuestion({ about: "changes", since: "2020-03-01", asOf: "2020-03-10", page: 0 });
  const view = answer(question, {
    archive: open,
    today: "2026-11-26",
    words: ENGLISH,
    status: () => aStatus(),
    commands: [],
  });
  expect(view).toMatchObject({ kind: "changes", maybe: 1 });
});
