import { type Day, earliest, formatEdtf, isExactDay, lastDayOfMonth, monthOf } from "@attache/edtf";
import { day, value } from "@attache/edtf/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { standingIn } from "#src/archive/in-month.ts";
import { STATUSES } from "#src/archive/vocabulary.ts";
import { widthOf } from "#src/picture/letters/text-width.ts";
import { layOutMonth, type MonthLayout } from "#src/picture/month/month-layout.ts";
import { drawMonth } from "#src/picture/svg/draw-month.ts";
import { MAX_HEIGHT } from "#src/picture/timeline/head.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { runs } from "#tests/helpers/runs.ts";
import { aCourse } from "./courses.ts";

const title = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/\s+/g, " ").trim())
  .filter((text) => text !== "");

const step = fc.record(
  { status: fc.constantFrom(...STATUSES), date: fc.option(value.map(formatEdtf), { nil: null }) },
  { requiredKeys: ["status"] },
);

/** Many in one month, so that they have to share its room. */
const crowd = day.chain((asked) => {
  const within = fc.integer({ min: 1, max: 28 }).map((n) => `${asked.slice(0, 8)}${String(n).padStart(2, "0")}`);
  const crowded = fc.oneof(
    within,
    fc.tuple(within, within).map((days) => days.toSorted().join("/")),
    fc.tuple(within, within).map((days) => `[${days.toSorted().join("..")}]`),
    fc.constant(monthOf(asked)),
    fc.constant(asked.slice(0, 4)),
  );
  const one = fc
    .tuple(title, fc.constantFrom(...STATUSES), crowded)
    .map(([text, status, date]) => aCourse(text, { status, date }));
  return fc.record({ month: fc.constant(monthOf(asked)), items: fc.array(one, { maxLength: 60 }) });
});

const anything = fc.record({
  month: day.map(monthOf),
  items: fc.array(
    fc.tuple(title, fc.array(step, { minLength: 1, maxLength: 4 })).map(([text, steps]) => aCourse(text, ...steps)),
    { maxLength: 12 },
  ),
});

const sheet = fc
  .tuple(fc.oneof(crowd, anything), title, fc.array(title, { maxLength: 1 }), day)
  .map(([given, heading, notes, today]) => ({ ...given, heading, notes, today }));

test("whatever is in the archive, the page keeps to its size and everything stands inside it", () => {
  fc.assert(
    fc.property(sheet, (given) => {
      const layout = layOutMonth(given, ENGLISH);
      expect(layout.height).toBeLessThanOrEqual(MAX_HEIGHT);
      for (const [from, to] of horizontals(layout)) {
        expect(to).toBeGreaterThanOrEqual(from);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(layout.width);
      }
      for (const { y, height, cells, bars } of layout.weeks) {
        for (const { number } of cells)
          if (number !== undefined) {
            expect(number.y).toBeGreaterThan(y);
            expect(number.y).toBeLessThan(y + height);
          }
        for (const bar of bars) expect(bar.y + 8).toBeLessThanOrEqual(y + height);
      }
      for (const { line } of layout.legend.items) expect(layout.legend.y + line * 36).toBeLessThan(layout.height);
    }),
    { numRuns: runs(300) },
  );
});

test("a cell holds, or counts, exactly those events whose one day it is, and no other", () => {
  fc.assert(
    fc.property(sheet, (given) => {
      const { weeks } = layOutMonth(given, ENGLISH);
      const last = Number(lastDayOfMonth(given.month).slice(8));
      const shown = new Map(
        weeks.flatMap(({ cells }) =>
          cells.flatMap(({ number, marks, more }) =>
            number === undefined ? [] : [[Number(number.text), marks.length + (more?.count ?? 0)] as const],
          ),
        ),
      );
      expect([...shown.keys()]).toEqual(Array.from({ length: last }, (_, index) => index + 1));
      for (const [number, count] of shown) {
        const date: Day = `${given.month}-${String(number).padStart(2, "0")}`;
        const there = given.items.filter(({ state }) => {
          const told = state.date;
          return told !== undefined && isExactDay(told) && earliest(told) === date;
        });
        // One of them may stand as a window: then an unnamed source alone names the day.
        const narrowed = there.filter((item) => standingIn(item, given.month, given.today) !== "day");
        for (const { state } of narrowed) expect(state.status).toBe("tentative");
        expect(count).toBe(there.length - narrowed.length);
      }
    }),
    { numRuns: runs(300) },
  );
});

test("everything stands in the list once or is counted there, and what lasts has a bar as well as far as lanes allow", () => {
  fc.assert(
    fc.property(sheet, (given) => {
      const { weeks, list } = layOutMonth(given, ENGLISH);
      const standings = given.items.map((item) => standingIn(item, given.month, given.today));
      const told = standings.filter((one) => one !== undefined).length;
      expect(list.lines.length + Number(/\d+/.exec(list.more?.text ?? "0")?.[0])).toBe(told);
      expect(list.lines.length + (list.more === undefined ? 0 : 1)).toBeLessThanOrEqual(12);
      const lasting = standings.some((one) => one === "span" || one === "window");
      expect(weeks.some(({ bars }) => bars.length > 0)).toBe(lasting);
    }),
    { numRuns: runs(300) },
  );
});

test("no bar lies over another, and none of those without a lane is lost", () => {
  fc.assert(
    fc.property(sheet, (given) => {
      for (const { bars } of layOutMonth(given, ENGLISH).weeks)
        for (const [index, bar] of bars.entries())
          for (const other of bars.slice(index + 1))
            expect(bar.y !== other.y || bar.to <= other.from || other.to <= bar.from).toBe(true);
    }),
  );
});

test("no number of the picture is missing, and no id is used twice", () => {
  fc.assert(
    fc.property(sheet, (given) => {
      const svg = drawMonth(given, ENGLISH);
      const tags = svg.match(/<[^>]*>/g)?.join("") ?? "";
      expect(tags).not.toMatch(/NaN|Infinity|undefined/);
      const ids = [...tags.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

/** From where to where each text, sign and bar reaches. */
function horizontals({ heading, notes, weeks, list }: MonthLayout): readonly (readonly [number, number])[] {
  const cells = weeks.flatMap((week) => week.cells);
  const bars = weeks.flatMap((week) => week.bars);
  const texts = [
    ...heading,
    ...notes,
    ...cells.flatMap(({ more }) => (more === undefined ? [] : [{ ...more, text: `+${more.count}` }])),
    ...list.headings,
    ...list.lines.map(({ title }) => title),
  ];
  return [
    ...texts.map(({ text, x, size }) => [x, x + widthOf(text, size)] as const),
    ...[...bars, ...cells.flatMap(({ marks }) => marks)].map(({ from, to }) => [from, to] as const),
    ...list.lines.map(({ title, date: { x, text, size } }) => [x + widthOf(text, size), title.x] as const),
  ];
}
