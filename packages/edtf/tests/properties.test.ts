import fc from "fast-check";
import { expect, test } from "vitest";
import { describeEdtf } from "../../../src/wording/en/dates/describe-edtf.ts";
import {
  addDays,
  compareEdtf,
  earliest,
  formatEdtf,
  isExactDay,
  latest,
  overlaps,
  parseEdtf,
  precisionOf,
  weekdayOf,
} from "../src/index.ts";
import { day, edtf, pairText, text, value } from "./samples.ts";

test("what is formatted is read back as the same value", () => {
  fc.assert(
    fc.property(value, (v) => {
      expect(parseEdtf(formatEdtf(v))).toEqual({ ok: true, value: v });
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

test("an exact day has one day, the precision of a day, and nothing but that day in its words", () => {
  fc.assert(
    fc.property(value, (v) => {
      if (!isExactDay(v)) return;
      expect(earliest(v)).toBe(latest(v));
      expect(precisionOf(v)).toBe("day");
      expect(describeEdtf(v)).toMatch(/^\d{1,2} [A-Z][a-z]+ (AD )?\d{1,4}$/);
    }),
  );
});

test("words never hold a day of the month that the value does not state", () => {
  fc.assert(
    fc.property(value, (v) => {
      const stated = [...formatEdtf(v).matchAll(/\d{4}-\d\d-(\d\d)/g)].map((match) => Number(match[1]));
      const words = describeEdtf(v).replace(/the years AD \d+ to \d+|AD \d+/g, "");
      const said = [...words.matchAll(/\b\d{1,2}\b/g)].map(Number);
      expect(said.filter((number) => !stated.includes(number))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("words never hide a reservation, and never make one up", () => {
  fc.assert(
    fc.property(value, (v) => {
      const words = describeEdtf(v);
      expect(/\babout\b/.test(words)).toBe(/[~%]/.test(formatEdtf(v)));
      expect(/\(uncertain\)/.test(words)).toBe(/[?%]/.test(formatEdtf(v)));
    }),
  );
});

test("words fit into a sentence: one line, no spaces to spare, every part said", () => {
  fc.assert(
    fc.property(value, (v) => {
      expect(describeEdtf(v)).toMatch(/^[^\s,](?!.*( {2}|undefined|null|NaN|\n)).*[^\s,]$/);
    }),
  );
});

test("what lasts, one of several and all of several are never said alike", () => {
  fc.assert(
    fc.property(pairText, ([a, b]) => {
      const words = [`${a}/${b}`, `[${a}..${b}]`, `{${a}..${b}}`].map((written) => describeEdtf(edtf(written)));
      expect(new Set(words).size).toBe(3);
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
