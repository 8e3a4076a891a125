import { expect, test } from "vitest";
import { layOutMonth, type MonthLayout } from "#src/picture/month/month-layout.ts";
import { drawMonth } from "#src/picture/svg/draw-month.ts";
import { MIN_TEXT } from "#src/picture/timeline/head.ts";
import { ENGLISH } from "#src/wording/words.ts";
import type { DevelopmentInput } from "#tests/helpers/archive.ts";
import { aCourse } from "./courses.ts";

type Step = Partial<DevelopmentInput>;

const confirmed = (title: string, date: string) => aCourse(title, { status: "confirmed", date });
const planned = (title: string, date: string) => aCourse(title, { status: "planned", date });

function laid(items: readonly ReturnType<typeof aCourse>[], today = "2021-11-10", month = "2021-11"): MonthLayout {
  return layOutMonth({ heading: "November 2021", notes: [], month, items, today }, ENGLISH);
}

/** What stands in the cell of a day of the month. */
function cellOf({ weeks }: MonthLayout, day: number) {
  return weeks.flatMap(({ cells }) => cells).find(({ number }) => number?.text === String(day))!;
}

const barsOf = ({ weeks }: MonthLayout) => weeks.flatMap(({ bars }, week) => bars.map((bar) => ({ ...bar, week })));

/** The list under the days, a text a line, headings too. */
function listOf({ list: { headings, lines, more } }: MonthLayout): readonly string[] {
  return [
    ...headings.map(({ text, y }) => ({ text, y })),
    ...lines.map(({ date, title }) => ({
      text: [date.text, title.text].filter((text) => text !== "").join(": "),
      y: title.y,
    })),
    ...(more === undefined ? [] : [more]),
  ]
    .toSorted((one, other) => one.y - other.y)
    .map(({ text }) => text);
}

const column = (day: number) => 6 + ((day % 7) * 768) / 7;

test("weeks begin on Monday, and days of other months are empty", () => {
  const { weeks, weekdays } = laid([]);
  expect(weekdays.map(({ text }) => text)).toEqual(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
  expect(weeks.map(({ cells }) => cells.map(({ number }) => number?.text ?? "").join(" "))).toEqual([
    "1 2 3 4 5 6 7",
    "8 9 10 11 12 13 14",
    "15 16 17 18 19 20 21",
    "22 23 24 25 26 27 28",
    "29 30     ",
  ]);
  expect(laid([], "2021-02-10", "2021-02").weeks).toHaveLength(4);
  expect(laid([], "2021-05-10", "2021-05").weeks).toHaveLength(6);
});

test("an event on a day that is told has the sign of its status in the cell, and a line in the list", () => {
  const layout = laid([confirmed("Summit", "2021-11-16"), aCourse("Call", { status: "held", date: "2021-11-16" })]);
  expect(cellOf(layout, 16).marks.map(({ look }) => [look.fill, look.core])).toEqual([
    ["soft", true],
    ["solid", false],
  ]);
  expect(cellOf(layout, 15).marks).toEqual([]);
  expect(listOf(layout)).toEqual(["Tue 16: Summit", "Tue 16: Call"]);
  expect(layout.list.lines.map(({ mark }) => mark.look)).toEqual(cellOf(layout, 16).marks.map(({ look }) => look));
});

test("today is marked when it is in the month", () => {
  const marked = (today: string) =>
    laid([], today).weeks.flatMap(({ cells }) =>
      cells.flatMap(({ number, isToday }) => (isToday ? [number?.text] : [])),
    );
  expect(marked("2021-11-10")).toEqual(["10"]);
  expect(marked("2021-12-10")).toEqual([]);
});

test("what lasts is a bar with an edge over its days, cut where the week or the month ends", () => {
  const layout = laid([confirmed("Conference", "2021-11-19/2021-12-03")]);
  expect(barsOf(layout)).toMatchObject([
    { week: 2, start: "round", end: "cut", look: { edge: "line" } },
    { week: 3, start: "cut", end: "cut" },
    { week: 4, start: "cut", end: "cut" },
  ]);
  const [first, , last] = barsOf(layout);
  expect(first!.from).toBeCloseTo(column(4) + 3);
  expect(last!.to).toBeCloseTo(column(2));
  expect(listOf(layout)).toEqual(["19 Nov – 3 Dec: Conference"]);
});

test("one of several days is a bar without an edge that fades at both ends", () => {
  const [bar, ...others] = barsOf(laid([planned("Summit", "[2021-11-15..2021-11-21]")]));
  expect(bar).toMatchObject({ week: 2, start: "fade", end: "fade", look: { fill: "soft", edge: "none" } });
  expect(others).toEqual([]);
  const about = barsOf(laid([planned("Summit", "2021-11-16~")]));
  expect(about).toMatchObject([{ start: "fade", end: "fade" }]);
  expect(cellOf(laid([planned("Summit", "2021-11-16~")]), 16).marks).toEqual([]);
});

test("of what lasts, an end that is not certain fades", () => {
  expect(barsOf(laid([confirmed("Talks", "2021-11-16/2021-11-18~")]))).toMatchObject([{ start: "round", end: "fade" }]);
});

test("a day that unnamed sources name is a sign on the window that somebody stands for", () => {
  const window: Step = { status: "planned", date: "[2021-11-15..2021-11-21]" };
  const layout = laid([aCourse("Summit", window, { status: "tentative", date: "2021-11-18" })]);
  const [bar] = barsOf(layout);
  expect(bar).toMatchObject({ start: "fade", end: "fade" });
  expect(bar!.marks).toHaveLength(1);
  expect(bar!.marks[0]!.from).toBeGreaterThan(column(3));
  expect(bar!.marks[0]!.to).toBeLessThan(column(4));
  expect(cellOf(layout, 18).marks).toEqual([]);
  expect(listOf(layout)).toEqual(["week of 15 Nov: Summit"]);
});

test("what falls on no day that is known stands in the list alone, under a heading", () => {
  const items = [planned("Some day", "2021-11"), planned("Some year", "2021"), planned("Autumn", "2021-23")];
  const layout = laid(items);
  expect(listOf(layout)).toEqual([
    "Some time this month",
    "Some day",
    "Perhaps this month",
    "2021: Some year",
    "autumn 2021: Autumn",
  ]);
  expect(layout.weeks.flatMap(({ cells }) => cells.flatMap(({ marks }) => marks))).toEqual([]);
});

test("what was called off is struck through", () => {
  const off = (date: string) => aCourse("Off", { status: "planned", date }, { status: "cancelled" });
  const layout = laid([off("2021-11-16"), off("2021-11-17/2021-11-18"), off("2021-11")]);
  expect(layout.list.lines.map(({ isOff }) => isOff)).toEqual([true, true, true]);
  expect(barsOf(layout)[0]).toMatchObject({ look: { struck: true } });
  const svg = drawMonth(
    { heading: "", notes: [], month: "2021-11", items: [off("2021-11-16")], today: "2021-11-10" },
    ENGLISH,
  );
  expect(svg).toContain('text-decoration="line-through"');
});

test("more signs than a cell holds are counted in it", () => {
  const many = Array.from({ length: 4 }, (_, index) => confirmed(`Meeting number ${index}`, "2021-11-16"));
  const cell = cellOf(laid(many), 16);
  expect([cell.marks.length, cell.more?.count]).toEqual([1, 3]);
});

test("bars that find no lane stand in the list alone", () => {
  const many = Array.from({ length: 6 }, (_, index) => confirmed(`Talks ${index}`, "2021-11-16/2021-11-18"));
  const layout = laid(many);
  expect(barsOf(layout)).toHaveLength(3);
  expect(listOf(layout)).toEqual([0, 1, 2, 3, 4, 5].map((index) => `16–18 Nov: Talks ${index}`));
});

test("more than the list holds is counted, and never only one", () => {
  const some = (count: number, date = "2021-11-16") =>
    listOf(laid(Array.from({ length: count }, (_, index) => confirmed(`Talks ${index}`, date))));
  expect(some(10)).toHaveLength(10);
  expect(some(11)).toHaveLength(10);
  expect(some(11).at(-1)).toBe("+2 more under “In words”");
  expect(some(3, "2021")).toHaveLength(4);
  expect(some(9, "2021").at(-1)).toBe("+7 more under “In words”");
});

test("no letters have less than 22 pixels, and a full page is no taller than a phone shows at its full width", () => {
  const many = Array.from({ length: 30 }, (_, index) => confirmed(`Talks ${index}`, `2021-11-${10 + (index % 20)}`));
  const svg = drawMonth(
    { heading: "November 2021", notes: ["30 events"], month: "2021-11", items: many, today: "2021-11-10" },
    ENGLISH,
  );
  for (const [, size] of svg.matchAll(/font-size="(\d+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(MIN_TEXT);
  expect(laid(many).height).toBeLessThanOrEqual(1000);
});

test("the legend explains what the page has, and nothing else", () => {
  const items = [
    confirmed("A", "2021-11-16"),
    planned("B", "[2021-11-15..2021-11-21]"),
    planned("C", "2021-11-02/2021-11-03"),
  ];
  expect(laid(items).legend.items.map(({ text }) => text)).toEqual([
    "confirmed",
    "planned",
    "all of these days",
    "one of these days",
  ]);
});

test("a window is drawn without an edge and fades; a span has one; the same page is always the same text", () => {
  const items = [planned("Window", "[2021-11-15..2021-11-21]"), confirmed("Span", "2021-11-22/2021-11-23")];
  const sheet = { heading: "November 2021", notes: [], month: "2021-11", today: "2021-11-10", items };
  const svg = drawMonth(sheet, ENGLISH);
  expect(drawMonth(sheet, ENGLISH)).toBe(svg);
  const [window, span] = svg.split("\n").filter((line) => line.includes("<path"));
  expect(window).toMatchInlineSnapshot(
    `"<linearGradient id="w2b0" gradientUnits="userSpaceOnUse" x1="9" y1="0" x2="771" y2="0"><stop offset="0%" stop-color="#6ea0ff" stop-opacity="0"/><stop offset="5%" stop-color="#6ea0ff" stop-opacity="1"/><stop offset="95%" stop-color="#6ea0ff" stop-opacity="1"/><stop offset="100%" stop-color="#6ea0ff" stop-opacity="0"/></linearGradient><path d="M17 228.5Q9 228.5 9 236.5V236.5Q9 244.5 17 244.5H763Q771 244.5 771 236.5V236.5Q771 228.5 763 228.5H17" fill="url(#w2b0)" fill-opacity="0.6"/>"`,
  );
  expect(span).toMatchInlineSnapshot(
    `"<path d="M17 297.5Q9 297.5 9 305.5V305.5Q9 313.5 17 313.5H214.4Q222.4 313.5 222.4 305.5V305.5Q222.4 297.5 214.4 297.5H17" fill="#57d093" fill-opacity="0.4"/><path d="M17 299Q10.5 299 10.5 305.5V305.5Q10.5 312 17 312H214.4Q220.9 312 220.9 305.5V305.5Q220.9 299 214.4 299H17" fill="none" stroke="#57d093" stroke-width="3"/>"`,
  );
  expect(svg).toMatch(/<text [^>]*>Window<\/text>/);
});
