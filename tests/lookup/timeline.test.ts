import { expect, test } from "vitest";
import { Question } from "#src/core/question.ts";
import type { View } from "#src/core/view.ts";
import { headingOf } from "#src/discord/render/lookup/headings.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { readSpan } from "#src/lookup/read/read-day.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, type DevelopmentInput } from "#tests/helpers/archive.ts";
import { aQuestion } from "#tests/helpers/ids.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const anEventWith = (id: string, ...steps: readonly Partial<DevelopmentInput>[]) =>
  anEvent({
    id,
    topics: id === "other" ? [] : ["us-china"],
    developments: steps.map((step, index) => aDevelopment({ known: `2021-10-0${index + 1}`, ...step })),
  });

const archive = anArchive({
  events: [
    anEventWith("moved", { status: "confirmed", date: "2021-03-01" }, { date: "2021-12-05" }),
    anEventWith("year-end", { status: "agreed", date: "[..2021-12-31]" }),
    anEventWith("held", { status: "held", date: "2021-02-10" }),
    anEventWith("put-off", { status: "confirmed", date: "2021-11-20" }, { status: "postponed" }),
    anEventWith("other", { status: "held", date: "2022-05-01" }),
    anEventWith("floated", { status: "floated" }),
  ],
  actors: [
    anActor({ id: "xi-jinping", names: { zh: "习近平", ru: "Си Цзиньпин", fr: "Xi Jinping" }, country: undefined }),
  ],
});

function ask(question: object): View {
  return answer(Question.parse({ about: "timeline", ...question }), {
    archive,
    today: "2021-11-10",
    words: ENGLISH,
    status: () => {
      throw new Error("A timeline needs no status.");
    },
    commands: [],
  });
}

function headingFor(question: object): string {
  const view = ask(question);
  if (view.kind !== "timeline") throw new Error("It is a timeline.");
  return headingOf(view, archive, ENGLISH);
}

function idsOf(view: View): readonly string[] {
  if (view.kind !== "timeline") throw new Error("It is a timeline.");
  return view.histories.map(({ event }) => event.id);
}

test("events stand in the order of their dates; what was put off stands where it was, a deadline where it ends", () => {
  expect(idsOf(ask({}))).toEqual(["held", "put-off", "moved", "year-end", "other"]);
});

test("what never had a date is counted, not shown", () => {
  expect(ask({})).toMatchObject({ undated: 1 });
});

test("topic and time narrow it down, by the days that an event can touch now", () => {
  expect(idsOf(ask({ topic: "us-china", from: "2021-03-01", to: "2021-12-04" }))).toEqual(["put-off", "year-end"]);
  expect(headingFor({ from: "2021-03-01", to: "2021-12-31" })).toBe("Timeline, 1 March – 31 December 2021");
  expect(headingFor({ from: "2022-01-01" })).toBe("Timeline, from 1 January 2022");
});

test("a deadline is not looked for before anyone spoke of it, nor an open beginning in all years after it", () => {
  const open = anEventWith("open", { status: "planned", date: "[2022-06-01..]" });
  const more = anArchive({ events: [...archive.events.values(), open] });
  const idsBetween = (from: string, to: string) => {
    const status = () => {
      throw new Error("A timeline needs no status.");
    };
    const view = answer(
      { about: "timeline", from, to },
      { archive: more, today: "2021-11-10", words: ENGLISH, status, commands: [] },
    );
    return view.kind === "timeline" ? idsOf(view) : [];
  };
  expect(idsBetween("1400-01-01", "1401-12-31")).toEqual([]);
  expect(idsBetween("2021-12-06", "2021-12-10")).toEqual(["year-end"]);
  expect(idsBetween("2022-05-02", "2022-06-30")).toEqual(["open"]);
  expect(idsBetween("2040-01-01", "2041-01-01")).toEqual([]);
});

test("as of a day it shows what was known then, and that day is today", () => {
  const view = ask({ asOf: "2021-10-01" });
  expect(view).toMatchObject({ today: "2021-10-01" });
  expect(idsOf(view).slice(0, 2)).toEqual(["held", "moved"]);
});

test("an actor is named as at home, too", () => {
  const view = answer(aQuestion({ about: "timeline", actor: "xi-jinping" }), {
    archive: frozen(),
    today: "2021-11-10",
    words: ENGLISH,
    status: () => {
      throw new Error("A timeline needs no status.");
    },
    commands: [],
  });
  expect(view).toMatchObject({ names: ["习近平"] });
});

test("a year that was lost puts an event on none of its days", () => {
  const lost = anArchive({
    events: [
      anEventWith("lost-year", { status: "planned", date: "2021" }, { status: "postponed" }),
      anEventWith("lost-day", { status: "confirmed", date: "2021-11-20" }, { status: "postponed" }),
      anEventWith("held", { status: "held", date: "2021-11-21" }),
    ],
  });
  const idsBetween = (from: string, to: string) => {
    const view = answer(Question.parse({ about: "timeline", from, to }), {
      ...{ archive: lost, today: "2022-11-10" as const, words: ENGLISH, commands: [] },
      status: () => {
        throw new Error("A timeline needs no status.");
      },
    });
    return idsOf(view);
  };
  expect(idsBetween("2021-11-18", "2021-11-22")).toEqual(["lost-day", "held"]);
  expect(idsBetween("2021-01-01", "2021-12-31")).toEqual(["lost-year", "lost-day", "held"]);
});

test("when nothing fits, a sentence says what to do, and a button asks without limits of time", () => {
  const view = ask({ topic: "us-china", from: "2030-01-01" });
  expect(view).toMatchObject({ kind: "notice", asks: [{ question: { about: "timeline", topic: "us-china" } }, {}] });
});

test.each([
  [undefined, undefined, {}],
  ["2021", "2021", { from: "2021-01-01", to: "2021-12-31" }],
  ["2021-02", "2021-02", { from: "2021-02-01", to: "2021-02-28" }],
  ["10 November 2021", "today", { from: "2021-11-10", to: "2021-11-10" }],
])("from %s to %s is a span", (from, to, span) => {
  expect(readSpan(from, to, "2021-11-10", ENGLISH)).toEqual({ ok: true, span });
});

test.each([
  ["11/10/2021", undefined, "“11/10/2021” is not a day I can read"],
  [undefined, "2021-13", "“2021-13” is not a day I can read"],
  ["2022", "2021", "“from” comes after “to”"],
])("from %s to %s gets a sentence that says what is wrong", (from, to, sentence) => {
  const read = readSpan(from, to, "2021-11-10", ENGLISH);
  expect(read.ok ? "" : read.view).toMatchObject({ kind: "notice", text: expect.stringContaining(sentence) });
});

test("plain words ask for a timeline", () => {
  const asked = (text: string) => parseMessage(text, archive, "2021-11-10", ENGLISH);
  expect(asked("timeline")).toEqual({ ok: true, question: { about: "timeline" } });
  const question = { about: "timeline", topic: "us-china" };
  expect(asked("Timeline of US-China relations")).toEqual({ ok: true, question });
});
