import { formatEdtf } from "@attache/edtf";
import { day, value } from "@attache/edtf/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { DateHistory } from "#src/archive/date-history.ts";
import { STATUSES } from "#src/archive/vocabulary.ts";
import { widthOf } from "#src/picture/letters/text-width.ts";
import { drawTimeline } from "#src/picture/svg/draw-timeline.ts";
import { MAX_HEIGHT, PICTURE_WIDTH } from "#src/picture/timeline/head.ts";
import { SMALL_TEXT } from "#src/picture/timeline/label.ts";
import { legendTextX } from "#src/picture/timeline/legend.ts";
import { type Layout, layOutTimeline, MAX_ROWS } from "#src/picture/timeline/timeline-layout.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { runs } from "#tests/helpers/runs.ts";
import { aCourse } from "./courses.ts";

const title = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 100 })
  .map((text) => text.replace(/\s+/g, " ").trim().slice(0, 100))
  .filter((text) => text !== "");

const step = fc.record(
  { status: fc.constantFrom(...STATUSES), date: fc.option(value.map(formatEdtf), { nil: null }) },
  { requiredKeys: ["status"] },
);

const course = fc
  .tuple(title, fc.array(step, { minLength: 1, maxLength: 6 }))
  .map(([text, steps]) => aCourse(text, ...steps))
  .filter(({ state, left }) => state.date !== undefined || left.length > 0);

const sheet = fc.record({
  heading: title,
  notes: fc.array(title, { maxLength: 2 }),
  histories: fc.array(course, { minLength: 1, maxLength: MAX_ROWS }),
  today: day,
});

test("whatever is in the archive, everything stands inside the frame", () => {
  fc.assert(
    fc.property(sheet, (given) => {
      const layout = layOutTimeline(given, ENGLISH);
      expect(layout.height).toBeLessThanOrEqual(MAX_HEIGHT);
      for (const [from, to] of horizontals(layout)) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(PICTURE_WIDTH);
        expect(to).toBeGreaterThanOrEqual(from);
      }
      for (const { y } of layout.rows) {
        expect(y).toBeGreaterThan(layout.top);
        expect(y).toBeLessThan(layout.bottom);
      }
      expect(layout.ticks.length).toBeLessThan(9);
    }),
    { numRuns: runs(500) },
  );
});

test("every event has a mark for the date that stands, and a ghost for each that it gave up", () => {
  fc.assert(
    fc.property(sheet, ({ histories, ...rest }) => {
      const { rows } = layOutTimeline({ ...rest, histories }, ENGLISH);
      expect(rows).toHaveLength(histories.length);
      for (const [index, { marks }] of rows.entries()) {
        const { state, left } = histories[index] as DateHistory;
        const ghosts = marks.filter(({ look }) => look.colour === "#8b94a8");
        expect(ghosts.length).toBeGreaterThanOrEqual(left.length);
        if (state.date !== undefined) expect(marks.length).toBeGreaterThan(ghosts.length);
      }
    }),
  );
});

test("no number of the picture is missing, and no id is used twice", () => {
  fc.assert(
    fc.property(sheet, (given) => {
      const svg = drawTimeline(given, ENGLISH);
      const tags = svg.match(/<[^>]*>/g)?.join("") ?? "";
      expect(tags).not.toMatch(/NaN|Infinity|undefined/);
      const ids = [...tags.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

/** From where to where each thing reaches. */
function horizontals({ heading, notes, rows, today, ticks, legend }: Layout): readonly (readonly [number, number])[] {
  const texts = [...heading, ...notes, ...rows.flatMap((row) => row.title), today.label];
  return [
    ...texts.map(({ text, x, size }) => [x, x + widthOf(text, size)] as const),
    ...rows.flatMap(({ marks }) => marks.map(({ from, to }) => [from, to] as const)),
    ...rows.flatMap(({ arrows }) => arrows.map(({ from, to }) => [Math.min(from, to), Math.max(from, to)] as const)),
    ...rows.map(({ label: { text, x, anchor } }) => {
      const width = widthOf(text, SMALL_TEXT);
      return anchor === "start" ? ([x, x + width] as const) : ([x - width, x] as const);
    }),
    ...ticks.map(({ x }) => [x, x] as const),
    ...legend.items.map((item) => [item.x, legendTextX(item) + widthOf(item.text, SMALL_TEXT)] as const),
  ];
}
