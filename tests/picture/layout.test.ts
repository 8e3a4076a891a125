import { expect, test } from "vitest";
import type { DateHistory } from "#src/archive/date-history.ts";
import { MIN_TEXT } from "#src/picture/timeline/head.ts";
import { SMALL_TEXT } from "#src/picture/timeline/label.ts";
import { type Layout, layOutTimeline, MAX_ROWS } from "#src/picture/timeline/timeline-layout.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aCourse } from "./courses.ts";

function laid(courses: readonly DateHistory[], today = "2021-11-10"): Layout {
  return layOutTimeline({ heading: "Timeline", notes: [], histories: courses, today }, ENGLISH);
}

const held = aCourse("Held", { status: "held", date: "2021-11-05" });
const confirmed = aCourse("Confirmed", { status: "confirmed", date: "2021-11-15" });
const week = aCourse("Week", { status: "planned", date: "[2021-11-22..2021-11-28]" });

test("an exact day is a point at its day, a choice of days is a soft bar over them, days that are told are a bar", () => {
  const visit = aCourse("Visit", { status: "confirmed", date: "2021-11-15/2021-11-19" });
  const [point, bar, days] = laid([held, week, visit]).rows.map(({ marks }) => marks[0]);
  expect(point).toMatchObject({ shape: "point", look: { fill: "solid" } });
  expect(bar).toMatchObject({ shape: "bar", look: { fill: "soft", edge: "none" } });
  expect(days).toMatchObject({ shape: "bar", look: { edge: "line", core: true } });
  expect(bar!.from).toBeGreaterThan(days!.to);
});

test("how settled a day is shows in its shape", () => {
  const tentative = aCourse("Tentative", { status: "tentative", date: "2021-11-16" });
  const cancelled = aCourse("Cancelled", { status: "cancelled", date: "2021-11-17" });
  const looks = laid([held, confirmed, tentative, cancelled]).rows.map(({ marks }) => marks[0]?.look);
  expect(looks).toMatchObject([
    { fill: "solid", edge: "none" },
    { edge: "line", core: true },
    { edge: "dashed", core: false },
    { fill: "none", struck: true },
  ]);
});

test("what was called off has its title struck through", () => {
  const cancelled = aCourse("Cancelled", { status: "cancelled", date: "2021-11-17" });
  const [on, off] = laid([held, cancelled]).rows;
  expect([on?.isOff, off?.isOff]).toEqual([false, true]);
});

test.each([
  ["2021-11-15~", { fadeFrom: true, fadeTo: true }],
  ["[..2021-11-30]", { fadeFrom: true, fadeTo: false }],
  ["[2021-11-15..]", { fadeFrom: false, fadeTo: true }],
  ["2021-11-15/..", { fadeFrom: false, fadeTo: true }],
  ["2021-11/2021-12", { fadeFrom: true, fadeTo: true }],
  ["2021-11", { fadeFrom: false, fadeTo: false }],
])("of %s the ends that are not certain fade, and no others", (date, expected) => {
  const [row] = laid([aCourse("One", { status: "planned", date }), held, week]).rows;
  expect(row?.marks[0]).toMatchObject({ shape: "bar", ...expected });
});

test("a date that moved leaves a ghost, with an arrow from it to where it went", () => {
  const moved = aCourse("Moved", { status: "confirmed", date: "2021-11-05" }, { date: "2021-11-25" });
  const [row] = laid([moved]).rows;
  const [ghost, now] = row!.marks;
  expect(ghost?.look.edge).toBe("dotted");
  expect(row?.arrows).toEqual([{ way: "straight", from: ghost!.to, to: now!.from }]);
});

test("a date that moved earlier has an arrow to the left, and one that moved a little has an arch", () => {
  const earlier = aCourse("Earlier", { status: "confirmed", date: "2021-11-25" }, { date: "2021-11-05" });
  const [back] = laid([earlier]).rows[0]!.arrows;
  expect(back!.to).toBeLessThan(back!.from);
  const little = aCourse("Little", { status: "confirmed", date: "2021-11-13" }, { date: "2021-11-15" });
  const far = aCourse("Far", { status: "held", date: "2021-08-15" });
  expect(laid([far, little]).rows[1]!.arrows).toMatchObject([{ way: "arch" }]);
});

test("put off without a new date, the arrow leads nowhere; called off, there is none", () => {
  const postponed = aCourse("Off", { status: "confirmed", date: "2021-11-15" }, { status: "postponed" });
  const [row] = laid([postponed, held]).rows;
  expect(row?.arrows).toMatchObject([{ way: "nowhere" }]);
  expect(row?.label.text).toBe("was 15 Nov · postponed");
  const cancelled = aCourse(
    "Gone",
    { status: "planned", date: "2021-11" },
    { status: "postponed" },
    { status: "cancelled" },
  );
  expect(laid([cancelled, held]).rows[0]).toMatchObject({ arrows: [], label: { text: "was Nov · cancelled" } });
});

test("a tentative day stands inside the window that somebody stands for", () => {
  const narrowed = aCourse(
    "Narrowed",
    { status: "planned", date: "[2021-11-15..2021-11-21]" },
    { status: "tentative", date: "2021-11-16" },
  );
  const [window, day] = laid([narrowed]).rows[0]!.marks;
  expect(window).toMatchObject({ shape: "bar", look: { fill: "soft" } });
  expect(day).toMatchObject({ shape: "point", look: { edge: "dashed" } });
  expect(day!.from).toBeGreaterThan(window!.from);
  expect(day!.to).toBeLessThan(window!.to);
});

test("today is marked where it is; far off, only the side is told", () => {
  expect(laid([held, confirmed]).today.x).toBeGreaterThan(0);
  expect(laid([held, confirmed], "2026-05-28").today).toMatchObject({
    x: undefined,
    label: { text: "today, 28 May 2026 ›" },
  });
  expect(laid([held, confirmed], "2019-05-28").today.label.text).toBe("‹ today, 28 May 2019");
});

test("a passed date says that no outcome is recorded", () => {
  expect(laid([confirmed], "2021-12-01").rows[0]?.label.text).toBe("15 Nov · outcome not in my archive");
});

test("the year stands beside the dates only when they are of several", () => {
  const before = aCourse("Before", { status: "held", date: "2020-11-05" });
  expect(laid([held, confirmed]).rows.map(({ label }) => label.text)).toEqual(["5 Nov · held", "15 Nov · confirmed"]);
  expect(laid([before, held]).rows[0]?.label.text).toBe("5 Nov 2020 · held");
});

test("a title of more than a line stands on two, and its row is taller", () => {
  const long = aCourse("Judgment of the International Court of Justice on Guyana and Venezuela", {
    status: "held",
    date: "2021-11-06",
  });
  const [one, two] = laid([held, long]).rows;
  expect(one?.title).toHaveLength(1);
  expect(two?.title.map(({ text }) => text)).toEqual([
    "Judgment of the International Court of Justice on",
    "Guyana and Venezuela",
  ]);
  expect(two!.height).toBeGreaterThan(one!.height);
});

test("one event decades away does not squeeze the others together: it stands at the edge", () => {
  const old = aCourse("Old", { status: "held", date: "1986-10-11" });
  const { rows, ticks } = laid([old, held, confirmed, week]);
  expect(rows[0]?.marks[0]?.shape).toBe("before");
  expect(rows.slice(1).map(({ marks }) => marks[0]?.shape)).toEqual(["point", "point", "bar"]);
  expect(ticks[0]?.label).toMatch(/^\d+ Nov$/);
});

test.each([
  ["2021-11-05", "2021-11-12", /^\d+ Nov$/],
  ["2021-01-05", "2021-06-12", /^[A-Z][a-z]{2} 2021$/],
  ["2012-01-05", "2026-06-12", /^20\d\d$/],
])("from %s to %s the scale has names that fit", (first, last, names) => {
  const courses = [first, last].map((date) => aCourse("One", { status: "held", date }));
  const { ticks } = laid(courses, last);
  expect(ticks.length).toBeGreaterThan(1);
  expect(ticks.length).toBeLessThan(8);
  for (const { label } of ticks) expect(label).toMatch(names);
});

test("the legend explains what the picture has, and nothing else", () => {
  expect(laid([held, week]).legend.items.map(({ text }) => text)).toEqual(["held", "planned", "one of these days"]);
});

test("a label stands beside the date, inside a bar, or beside the title, where there is room first", () => {
  const year = aCourse("All the year", { status: "planned", date: "2021" });
  const rows = laid([aCourse("First", { status: "held", date: "2021-01-02" }), year, confirmed]).rows;
  expect(rows.map(({ label }) => [label.place, label.anchor])).toEqual([
    ["beside", "start"],
    ["inside", "start"],
    ["beside", "end"],
  ]);
  const moved = aCourse("Moved", { status: "confirmed", date: "2021-01-03" }, { date: "2021-12-28" });
  expect(laid([year, moved]).rows[1]?.label.place).toBe("above");
});

test("a label that has room nowhere stands under the marks, whole: its end tells how settled the date is", () => {
  const year = aCourse("All the year", { status: "planned", date: "2021" });
  const title = "End of the truce of two large economies in trade";
  const moved = aCourse(title, { status: "confirmed", date: "2021-02-03" }, { date: "2021-11-20" });
  const [first, row, last] = laid([year, moved, year]).rows;
  expect(row?.label).toMatchObject({ place: "below", text: "20 Nov · confirmed" });
  expect(last?.top).toBe((row?.top ?? 0) + (row?.height ?? 0));
  expect(row?.height).toBeGreaterThan(first?.height ?? 0);
});

test("a full page of short titles is no taller than a phone shows at its full width, and no letters have less than 22 pixels", () => {
  const statuses = [
    "held",
    "confirmed",
    "tentative",
    "planned",
    "floated",
    "cancelled",
    "lapsed",
    "postponed",
  ] as const;
  const courses = Array.from({ length: MAX_ROWS }, (_, index) =>
    aCourse("One", { status: statuses[index % 8]!, date: `2021-1${index % 3}${index < 3 ? "~" : ""}` }),
  );
  const heading = "Timeline: a topic with a long name that needs two lines, until 31 December 2021";
  const layout = layOutTimeline(
    { heading, notes: ["習近平", "8 of 12 events"], histories: courses, today: "2021-11-10" },
    ENGLISH,
  );
  expect(layout.heading).toHaveLength(2);
  expect(layout.height).toBeLessThanOrEqual(1150);
  for (const { size } of [...layout.heading, ...layout.notes]) expect(size).toBeGreaterThanOrEqual(MIN_TEXT);
  expect(SMALL_TEXT).toBeGreaterThanOrEqual(MIN_TEXT);
});
