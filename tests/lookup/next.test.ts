import { describe, expect, test } from "vitest";
import { stateAsOf } from "#src/archive/history.ts";
import { certaintyWithin, comesOn } from "#src/archive/upcoming-order.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, aTopic } from "#tests/helpers/archive.ts";
import { aQuestion } from "#tests/helpers/ids.ts";

const TODAY = "2026-06-01";

const planned = (id: string, date: string, of: { topics?: string[]; participants?: { actor: string }[] } = {}) =>
  anEvent({ id, title: id, ...of, developments: [aDevelopment({ known: "2026-01-01", status: "planned", date })] });

const stateOf = (date: string) => {
  const state = stateAsOf(planned("one", date), undefined);
  if (state === undefined) throw new Error("nothing is known");
  return state;
};

const archive = anArchive({
  actors: [anActor({ id: "g7", kind: "organisation", name: "G7", country: undefined })],
  topics: [aTopic({ id: "g7-summits", name: "G7" })],
  events: [
    planned("by-mid-2027", "../2027-06-30"),
    planned("in-ten-days", "2026-06-11"),
    planned("this-year", "2026"),
    planned("tomorrow", "2026-06-02", { topics: ["g7-summits"] }),
    planned("next-week", "2026-06-04/2026-06-06"),
  ],
});

function next(rest: { within?: "week" | "month"; actor?: string }, from = archive) {
  const view = answer(aQuestion({ about: "next", page: 0, ...rest }), {
    archive: from,
    today: TODAY,
    words: ENGLISH,
    status: () => {
      throw new Error("not asked for");
    },
    commands: [],
  });
  if (view.kind !== "next") throw new Error(`a ${view.kind}`);
  return view;
}

describe("what lies ahead", () => {
  test("stands in the order in which it may come; “by then” counts by its end", () => {
    const ids = next({}).upcoming.map(({ event }) => event.id);
    expect(ids).toEqual(["tomorrow", "next-week", "in-ten-days", "this-year", "by-mid-2027"]);
  });

  test("within a week is what has a day in it; what may come then or later is counted", () => {
    const view = next({ within: "week" });
    expect(view.upcoming.map(({ event }) => event.id)).toEqual(["tomorrow", "next-week"]);
    expect(view.maybe).toBe(2);
  });

  test("for whoever has withdrawn from it is not theirs any more, and still concerns those who come", () => {
    const summit = planned("summit-of-three", "2026-06-20", { participants: [{ actor: "g7" }, { actor: "un" }] });
    const left = anEvent({
      id: "left-by-one",
      participants: [{ actor: "g7" }, { actor: "un" }],
      developments: [
        aDevelopment({ known: "2026-01-01", status: "planned", date: "2026-06-21" }),
        aDevelopment({ known: "2026-02-01", participants: [{ actor: "un" }] }),
      ],
    });
    const groups = ["g7", "un"].map((id) => anActor({ id, kind: "organisation", name: id, country: undefined }));
    const own = anArchive({ actors: groups, events: [summit, left] });
    expect(next({ actor: "g7" }, own).upcoming.map(({ event }) => event.id)).toEqual(["summit-of-three"]);
    expect(next({ actor: "un" }, own).upcoming.map(({ event }) => event.id)).toEqual([
      "summit-of-three",
      "left-by-one",
    ]);
  });

  test("of a group that has no part in anything, the topic of its name is offered", () => {
    expect(next({ actor: "g7" }).namesake).toBe("g7-summits");
  });
});

test.each([
  ["2026-06-05", "2026-06-05", "in"],
  ["2026-05-30/2026-06-03", "2026-05-30", "in"],
  ["[2026-06-03..2026-06-05]", "2026-06-03", "in"],
  ["2026-06", "2026-06-01", "maybe"],
  ["../2026-06-05", "2026-06-05", "in"],
  ["../2027-06-30", "2027-06-30", "maybe"],
  ["2026-06-09", "2026-06-09", undefined],
  ["2026-07", "2026-07-01", undefined],
])("%s counts as of %s, and stands to the next seven days as “%s”", (date, day, standing) => {
  expect(comesOn(stateOf(date), TODAY)).toBe(day);
  expect(certaintyWithin(stateOf(date), { from: TODAY, to: "2026-06-08", today: TODAY })).toBe(standing);
});

test.each([
  ["2026-06-05", undefined],
  ["2026-06-16", "in"],
  ["2026-06-12/2026-06-15", "in"],
  ["[2026-06-16..2026-06-18]", "in"],
  ["[2026-06-20..2026-06-24]", "in"],
  ["[2026-06-12..2026-06-16]", "maybe"],
  ["2026-06", "maybe"],
  ["../2026-06-18", "maybe"],
  ["2026-06-22", undefined],
])("%s stands to the week of 15 June as “%s”", (date, standing) => {
  expect(certaintyWithin(stateOf(date), { from: "2026-06-15", to: "2026-06-21", today: TODAY })).toBe(standing);
});

test("without a date nothing is in it, and it comes last", () => {
  const undated = stateAsOf(anEvent(), undefined);
  if (undated === undefined) throw new Error("nothing is known");
  expect(comesOn(undated, TODAY) > "2999").toBe(true);
  expect(certaintyWithin(undated, { from: TODAY, to: "2027-06-02", today: TODAY })).toBeUndefined();
});
