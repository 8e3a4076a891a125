import { formatEdtf, isExactDay } from "@attache/edtf";
import { edtf, pairText, value } from "@attache/edtf/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { describeEdtf } from "#src/wording/en/dates/describe-edtf.ts";
import { runs } from "#tests/helpers/runs.ts";

test("an exact day has nothing but that day in its words", () => {
  fc.assert(
    fc.property(value, (v) => {
      if (isExactDay(v)) expect(describeEdtf(v)).toMatch(/^\d{1,2} [A-Z][a-z]+ (AD )?\d{1,4}$/);
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
    { numRuns: runs(1000) },
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
