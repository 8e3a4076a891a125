import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  compareEdtf,
  earliest,
  edtfBetween,
  edtfOfDay,
  edtfOfMonth,
  formatEdtf,
  isExactDay,
  isQualified,
  latest,
  monthOf,
  overlaps,
  parseEdtf,
  precisionOf,
  sameEdtf,
  weekdayOf,
} from "../src/index.ts";
import { day, edtf, text, value } from "./samples.ts";

test("what is formatted is read back as the same value", () => {
  fc.assert(
    fc.property(value, (v) => {
      expect(parseEdtf(formatEdtf(v))).toEqual({ ok: true, value: v });
    }),
  );
});

test("two values are the same exactly if they are written alike, and then they give the same JSON", () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      const alike = formatEdtf(a) === formatEdtf(b);
      expect(sameEdtf(a, b)).toBe(alike);
      expect(JSON.stringify(a) === JSON.stringify(b)).toBe(alike);
      expect(sameEdtf(a, edtf(formatEdtf(a)))).toBe(true);
      expect(JSON.parse(JSON.stringify(a))).toEqual(a);
    }),
  );
});

test("a value has a reservation exactly if one is written", () => {
  fc.assert(fc.property(value, (v) => isQualified(v) === /[?~%]/.test(formatEdtf(v))));
});

test("what is made of days and months is what their texts are read as", () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(edtfOfDay(a)).toEqual(edtf(a));
      expect(edtfOfMonth(monthOf(a))).toEqual(edtf(monthOf(a)));
      expect(edtfBetween(a, undefined)).toEqual(edtf(`${a}/..`));
      expect(edtfBetween(undefined, a)).toEqual(edtf(`../${a}`));
      const [first = "", last = ""] = [a, b].toSorted();
      expect(edtfBetween(first, last)).toEqual(edtf(first === last ? first : `${first}/${last}`));
      expect(edtfBetween(last, first)).toEqual(first === last ? edtf(first) : undefined);
    }),
  );
});

test("a single date and an interval are formatted as they were written", () => {
  fc.assert(
    fc.property(
      text.filter((written) => !/^[[{]/.test(written)),
      (written) => formatEdtf(edtf(written)) === written,
    ),
  );
});

test("a set says the same in whatever order and however often its members are written", () => {
  fc.assert(
    fc.property(fc.array(day, { minLength: 2 }), (days) => {
      const set = edtf(`[${days}]`);
      expect(edtf(`[${[...days, ...days].toReversed()}]`)).toEqual(set);
      expect(formatEdtf(set).match(/\d{4}-\d\d-\d\d/g)).toEqual([...new Set(days)].toSorted());
    }),
  );
});

test("no value ends before it begins", () => {
  fc.assert(fc.property(value, (v) => (earliest(v) ?? "0001-01-01") <= (latest(v) ?? "9999-12-31")));
});

test("the order is total: antisymmetric, transitive, and zero only between equals", () => {
  fc.assert(
    fc.property(value, value, value, (a, b, c) => {
      expect(Math.sign(compareEdtf(a, b)) + Math.sign(compareEdtf(b, a))).toBe(0);
      if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
      if (compareEdtf(a, b) === 0) expect(a).toEqual(b);
    }),
  );
});

test("the order agrees with the bounds", () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [firstA, firstB] = [earliest(a) ?? "", earliest(b) ?? ""];
      const [lastA, lastB] = [latest(a) ?? "~", latest(b) ?? "~"];
      if (firstA < firstB || (firstA === firstB && lastA < lastB)) expect(compareEdtf(a, b)).toBeLessThan(0);
    }),
  );
});

test("a value overlaps its own bounds, and nothing before or after them", () => {
  fc.assert(
    fc.property(value, day, (v, d) => {
      const [first, last] = [earliest(v), latest(v)];
      expect(overlaps(v, first, first)).toBe(true);
      expect(overlaps(v, last, last)).toBe(true);
      if ((first !== undefined && d < first) || (last !== undefined && d > last)) expect(overlaps(v, d, d)).toBe(false);
    }),
  );
});

test("an exact day has one day and the precision of a day", () => {
  fc.assert(
    fc.property(value, (v) => {
      if (!isExactDay(v)) return;
      expect(earliest(v)).toBe(latest(v));
      expect(precisionOf(v)).toBe("day");
    }),
  );
});

test("counting days forth and back ends on the same day, and weekdays follow each other", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 4000 }), (d, n) => {
      fc.pre(d < "9980");
      expect(addDays(addDays(d, n), -n)).toBe(d);
      expect(weekdayOf(addDays(d, n))).toBe(((weekdayOf(d) - 1 + n) % 7) + 1);
    }),
  );
});

test("no text makes the reader throw, and every refusal is a sentence", () => {
  const alphabet = fc.constantFrom(
    ..."0123456789-/.[]{},?~%XxYTW: \n",
    "2021",
    "11",
    "..",
    "2021-11-15",
    "é",
    "\ud800",
  );
  const garbage = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(alphabet).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(garbage, (written) => {
      const parsed = parseEdtf(written);
      if (parsed.ok) expect(parseEdtf(formatEdtf(parsed.value))).toEqual(parsed);
      else expect(parsed.message).toMatch(/^.{10,301}$/);
    }),
    { numRuns: 2000 },
  );
});
