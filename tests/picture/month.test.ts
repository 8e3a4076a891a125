import { expect, test } from "vitest";
import { layOutMonth, type MonthLayout } from "#src/picture/month/month-layout.ts";
import { drawMonth } from "#src/picture/svg/draw-month.ts";
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
  const cell = weeks.flatMap(({ cells }) => cells).find(({ number }) => number?.text === String(day));
  return { ...cell!, texts: cell!.items.map(({ lines }) => lines.map(({ text }) => text).join(" ")) };
}

const barsOf = ({ weeks }: MonthLayout) =>
  weeks.flatMap(({ bars }, week) => bars.map((bar) => ({ ...bar, week, text: bar.title?.text })));

const column = (day: number) => 8 + ((day % 7) * 1184) / 7;

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

test("an event on a day that is told stands in its cell, with the sign of its status", () => {
  const layout = laid([confirmed("Summit", "2021-11-16"), aCourse("Call", { status: "held", date: "2021-11-16" })]);
  expect(cellOf(layout, 16).texts).toEqual(["Summit", "Call"]);
  expect(cellOf(layout, 16).items.map(({ mark }) => [mark.look.fill, mark.look.core])).toEqual([
    ["soft", true],
    ["solid", false],
  ]);
  expect(cellOf(layout, 15).texts).toEqual([]);
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
    { week: 2, start: "round", end: "cut", look: { edge: "line" }, text: "Conference" },
    { week: 3, start: "cut", end: "cut" },
    { week: 4, start: "cut", end: "cut" },
  ]);
  const [first, , last] = barsOf(layout);
  expect(first!.from).toBeCloseTo(column(4) + 3);
  expect(last!.to).toBeCloseTo(column(2));
});

test("one of several days is a bar without an edge that fades at both ends", () => {
  const [bar, ...others] = barsOf(laid([planned("Summit", "[2021-11-15..2021-11-21]")]));
  expect(bar).toMatchObject({ week: 2, start: "fade", end: "fade", look: { fill: "soft", edge: "none" } });
  expect(others).toEqual([]);
  const about = barsOf(laid([planned("Summit", "2021-11-16~")]));
  expect(about).toMatchObject([{ start: "fade", end: "fade" }]);
  expect(cellOf(laid([planned("Summit", "2021-11-16~")]), 16).texts).toEqual([]);
});

test("of what lasts, an end that is not certain fades", () => {
  expect(barsOf(laid([confirmed("Talks", "2021-11-16/2021-11-18~")]))).toMatchObject([{ start: "round", end: "fade" }]);
});

test("a day that unnamed sources name is a sign on the window that somebody stands for", () => {
  const window: Step = { status: "planned", date: "[2021-11-15..2021-11-21]" };
  const layout = laid([aCourse("Summit", window, { status: "tentative", date: "2021-11-18" })]);
  const [bar] = barsOf(layout);
  expect(bar).toMatchObject({ start: "fade", end: "fade", text: "Summit" });
  expect(bar!.marks).toHaveLength(1);
  expect(bar!.marks[0]!.from).toBeGreaterThan(column(3));
  expect(bar!.marks[0]!.to).toBeLessThan(column(4));
  expect(cellOf(layout, 18).texts).toEqual([]);
});

test("what falls on no day that is known stands under the days", () => {
  const items = [planned("Some day", "2021-11"), planned("Some year", "2021"), planned("Autumn", "2021-23")];
  const { strips, weeks } = laid(items);
  expect(
    strips.map(({ heading, lines }) => [heading.text, ...lines.map(({ title, date }) => [title.text, date.text])]),
  ).toEqual([
    ["Some time this month", ["Some day", ""]],
    ["Perhaps this month", ["Some year", "2021"], ["Autumn", "autumn 2021"]],
  ]);
  expect(weeks.flatMap(({ cells }) => cells.flatMap(({ items: inside }) => inside))).toEqual([]);
});

test("what was called off is struck through, wherever it stands", () => {
  const off = (date: string) => aCourse("Off", { status: "planned", date }, { status: "cancelled" });
  const layout = laid([off("2021-11-16"), off("2021-11-17/2021-11-18"), off("2021-11")]);
  expect(cellOf(layout, 16).items[0]?.isOff).toBe(true);
  expect(barsOf(layout)[0]).toMatchObject({ isOff: true, look: { struck: true } });
  expect(layout.strips[0]?.lines[0]?.isOff).toBe(true);
  const svg = drawMonth(
    { heading: "", notes: [], month: "2021-11", items: [off("2021-11-16")], today: "2021-11-10" },
    ENGLISH,
  );
  expect(svg).toContain('text-decoration="line-through"');
});

test("more than a cell holds is counted in it", () => {
  const many = Array.from({ length: 40 }, (_, index) => confirmed(`Meeting number ${index}`, "2021-11-16"));
  const cell = cellOf(laid(many), 16);
  expect(cell.items.length).toBeGreaterThan(10);
  expect(cell.more?.text).toBe(`+${40 - cell.items.length} more`);
});

test("bars that find no lane stand under the days, not in them", () => {
  const many = Array.from({ length: 6 }, (_, index) => confirmed(`Talks ${index}`, "2021-11-16/2021-11-18"));
  const layout = laid(many);
  expect(barsOf(layout).map(({ text }) => text)).toEqual(["Talks 0", "Talks 1", "Talks 2"]);
  expect(layout.strips.map(({ lines }) => lines.map(({ title, date }) => `${title.text}: ${date.text}`))).toEqual([
    ["Talks 3: 16–18 Nov 2021", "Talks 4: 16–18 Nov 2021", "Talks 5: 16–18 Nov 2021"],
  ]);
});

test("more than the lines under the days hold is counted, and never only one", () => {
  const some = (count: number) =>
    laid(Array.from({ length: count }, (_, index) => planned(`Talks ${index}`, "2021-11"))).strips[0]!;
  expect(some(6).lines).toHaveLength(6);
  expect(some(6).more).toBeUndefined();
  expect(some(7).lines).toHaveLength(5);
  expect(some(7).more?.text).toBe("+2 more, told below");
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
    `"<linearGradient id="w2b0" gradientUnits="userSpaceOnUse" x1="11" y1="0" x2="1189" y2="0"><stop offset="0%" stop-color="#6ea0ff" stop-opacity="0"/><stop offset="5%" stop-color="#6ea0ff" stop-opacity="1"/><stop offset="95%" stop-color="#6ea0ff" stop-opacity="1"/><stop offset="100%" stop-color="#6ea0ff" stop-opacity="0"/></linearGradient><path d="M21 376Q11 376 11 386V404Q11 414 21 414H1179Q1189 414 1189 404V386Q1189 376 1179 376H21" fill="url(#w2b0)" fill-opacity="0.4"/><circle cx="37" cy="395" r="8.5" fill="#6ea0ff" fill-opacity="0.3" stroke="#6ea0ff" stroke-width="3"/>"`,
  );
  expect(span).toMatchInlineSnapshot(
    `"<path d="M21 478Q11 478 11 488V506Q11 516 21 516H333.3Q343.3 516 343.3 506V488Q343.3 478 333.3 478H21" fill="#57d093" fill-opacity="0.3"/><path d="M21 479.5Q12.5 479.5 12.5 488V506Q12.5 514.5 21 514.5H333.3Q341.8 514.5 341.8 506V488Q341.8 479.5 333.3 479.5H21" fill="none" stroke="#57d093" stroke-width="3"/><circle cx="30" cy="497" r="8.5" fill="#57d093" fill-opacity="0.3" stroke="#57d093" stroke-width="3"/><circle cx="30" cy="497" r="5" fill="#57d093"/>"`,
  );
  expect(svg).toMatch(/<text [^>]*>Window<\/text>/);
});
