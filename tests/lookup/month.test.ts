import { expect, test } from "vitest";
import { Question } from "#src/core/question.ts";
import type { View } from "#src/core/view.ts";
import { headingOf } from "#src/discord/render/lookup/headings.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMonth, readMonthOption } from "#src/lookup/read/read-month.ts";
import { suggestMonths } from "#src/lookup/read/suggest-months.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent, type DevelopmentInput } from "#tests/helpers/archive.ts";

const anEventWith = (id: string, ...steps: readonly Partial<DevelopmentInput>[]) =>
  anEvent({
    id,
    topics: id === "other" ? [] : ["us-china"],
    developments: steps.map((step, index) => aDevelopment({ known: `2021-10-0${index + 1}`, ...step })),
  });

const archive = anArchive({
  events: [
    anEventWith("year-end", { status: "agreed", date: "[..2021-12-31]" }),
    anEventWith("year", { status: "planned", date: "2021" }),
    anEventWith("month", { status: "planned", date: "2021-11" }),
    anEventWith("week", { status: "planned", date: "[2021-11-15..2021-11-21]" }),
    anEventWith("days", { status: "confirmed", date: "2021-11-20/2021-12-02" }),
    anEventWith("day", { status: "confirmed", date: "2021-11-16" }),
    anEventWith("cancelled", { status: "planned", date: "2021-11-02" }, { status: "cancelled" }),
    anEventWith("other", { status: "confirmed", date: "2022-05-01" }),
    anEventWith("floated", { status: "floated" }),
  ],
});

const TODAY = "2021-10-10";

function ask(question: object, given = archive) {
  const view: View = answer(Question.parse({ about: "month", ...question }), {
    archive: given,
    today: TODAY,
    words: ENGLISH,
    status: () => {
      throw new Error("A month needs no status.");
    },
    commands: [],
  });
  if (view.kind !== "month") throw new Error("It is a month.");
  return { ...view, ids: view.items.map(({ event }) => event.id) };
}

test("first what stands on days, in their order, then what falls some time in the month, then what perhaps does", () => {
  const view = ask({ month: "2021-11" });
  expect(view.ids).toEqual(["cancelled", "week", "day", "days", "month", "year-end", "year"]);
  expect(view).toMatchObject({ nearest: undefined, today: TODAY });
  expect(headingOf(view, archive, ENGLISH)).toBe("November 2021");
});

test("topic and day narrow it down", () => {
  expect(ask({ month: "2022-05" }).ids).toEqual(["other"]);
  expect(ask({ month: "2022-05", topic: "us-china" })).toMatchObject({ ids: [], nearest: "2021-12" });
  expect(ask({ month: "2021-11", asOf: "2021-10-01" })).toMatchObject({ today: "2021-10-01" });
  expect(ask({ month: "2021-11", asOf: "2021-09-30" }).ids).toEqual([]);
  expect(headingOf(ask({ month: "2022-05", topic: "us-china" }), archive, ENGLISH)).toBe(
    "May 2022: US-China relations",
  );
});

test("without a month it is that of today, or the nearest after it that is sure to hold something", () => {
  expect(ask({}).month).toBe("2021-11");
  expect(ask({}, anArchive({ events: [] }))).toMatchObject({ month: "2021-10", nearest: undefined });
});

test("an empty month names the nearest that is not, of two the later one", () => {
  expect(ask({ month: "2022-02" }).nearest).toBe("2021-12");
  expect(ask({ month: "2022-03" }).nearest).toBe("2022-05");
  const two = anArchive({
    events: ["2021-01-01", "2021-05-01"].map((date, index) => anEventWith(`e${index}`, { status: "held", date })),
  });
  expect(ask({ month: "2021-03" }, two).nearest).toBe("2021-05");
  expect(ask({ month: "1400-03" }, two).nearest).toBe("2021-01");
});

test.each([
  ["2026-05", "2026-05"],
  ["2026-5", "2026-05"],
  ["May 2026", "2026-05"],
  ["  may   2026 ", "2026-05"],
  ["May, 2026", "2026-05"],
  ["sept. 2026", "2026-09"],
  ["2026 May", "2026-05"],
  ["2026-05-14", "2026-05"],
  ["may", "2022-05"],
  ["October", "2021-10"],
  ["this month", "2021-10"],
  ["next month", "2021-11"],
  ["last month", "2021-09"],
  ["previous month", "2021-09"],
  ["today", "2021-10"],
])("“%s” is the month %s", (typed, month) => {
  expect(parseMonth(typed, TODAY)).toBe(month);
});

test.each([
  "",
  "2026",
  "2026-13",
  "05/26",
  "05-2026",
  "mayor 2026",
  "ma 2026",
  "Mai 2026",
  "0000-05",
  "soon",
  "2026-02-30",
])("“%s” is no month, and one sentence says what to write", (typed) => {
  expect(readMonthOption(typed, TODAY, ENGLISH)).toEqual({
    ok: false,
    view: {
      kind: "notice",
      tone: "problem",
      text: `“${typed}” is not a month I can read. Write a month as May 2026, 2026-05 or next month.`,
    },
  });
});

test("nothing typed is no month, and that is all right", () => {
  expect(readMonthOption(undefined, TODAY, ENGLISH)).toEqual({ ok: true, month: undefined });
});

test("the coming months that hold something are offered, narrowed by what else is given", () => {
  const offered = (typed: string, given: Record<string, string> = {}) =>
    suggestMonths(typed, { archive, today: TODAY, words: ENGLISH }, given).map(({ name }) => name);
  expect(offered("")).toEqual(["November 2021", "December 2021", "May 2022"]);
  expect(offered("", { topic: "us-china" })).toEqual(["November 2021", "December 2021"]);
  expect(offered("", { "as-of": "2021-09-30" })).toEqual([]);
  expect(offered("de")).toEqual(["December 2021"]);
  expect(offered("2022")).toEqual(["May 2022"]);
  expect(offered("may")).toEqual(["May 2022"]);
  expect(offered("June 1986")).toEqual(["June 1986"]);
  expect(suggestMonths("", { archive, today: TODAY, words: ENGLISH }, {})[0]).toEqual({
    name: "November 2021",
    value: "2021-11",
  });
});
