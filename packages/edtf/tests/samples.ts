// What the date tests share: a reader that insists, and EDTF values and texts of every form.

import fc from "fast-check";
import { type Day, type Edtf, formatEdtf, monthLength, parseEdtf } from "../src/index.ts";

/** The value of a text that must be readable. */
export function edtf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}

/** The message for a text that must be refused. */
export function refusal(text: string): string {
  const parsed = parseEdtf(text);
  if (parsed.ok) throw new Error(`${text} was read as ${formatEdtf(parsed.value)}`);
  return parsed.message;
}

const pad = (value: number, width = 2) => String(value).padStart(width, "0");

const year = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 2019, max: 2028 }) },
  { weight: 1, arbitrary: fc.constantFrom(1, 15, 999, 1000, 9999) },
);
const month = fc.integer({ min: 1, max: 12 });
const qualifier = fc.constantFrom("", "", "", "?", "~", "%");

/** Days that exist, most of them in the same few years, so that they meet. */
export const day: fc.Arbitrary<Day> = fc
  .tuple(year, month, fc.nat(30))
  .map(([y, m, d]) => `${pad(y, 4)}-${pad(m)}-${pad((d % monthLength(y, m)) + 1)}`);

const monthText = fc.tuple(year, month).map(([y, m]) => `${pad(y, 4)}-${pad(m)}`);
const seasonText = fc.tuple(year, fc.integer({ min: 21, max: 41 })).map(([y, code]) => `${pad(y, 4)}-${code}`);
const yearText = year.map((y) => pad(y, 4));

const calendarText = fc.oneof(
  { weight: 4, arbitrary: day },
  { weight: 2, arbitrary: monthText },
  seasonText,
  yearText,
  yearText.map((text) => `${text.slice(0, 3)}X`),
  yearText.map((text) => `${text.slice(0, 2)}XX`),
  monthText.map((text) => `${text}-XX`),
  yearText.map((text) => `${text}-XX-XX`),
  yearText.map((text) => `${text}-XX`),
);

const dateText = fc.tuple(calendarText, qualifier).map(([text, mark]) => text + mark);

/** Two dates of one form, the earlier one first. */
export const pairText = fc
  .oneof(fc.tuple(day, day), fc.tuple(monthText, monthText), fc.tuple(yearText, yearText))
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));

const rangeText = fc.tuple(pairText, qualifier, qualifier).map(([[a, b], m, n]) => `${a}${m}..${b}${n}`);
const endText = fc.oneof({ weight: 3, arbitrary: dateText }, fc.constantFrom("", ".."));
const intervalText = fc.oneof(
  pairText.map(([a, b]) => `${a}/${b}`),
  fc.tuple(endText, endText).map(([a, b]) => `${a}/${b}`),
);
const rangeEndText = fc.tuple(fc.oneof(day, monthText, seasonText, yearText), qualifier).map((parts) => parts.join(""));
const setText = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.oneof(dateText, rangeText), { minLength: 1, maxLength: 4 }),
    fc.option(rangeEndText, { freq: 3 }),
    fc.option(rangeEndText, { freq: 3 }),
  )
  .map(([oneOf, members, from, to]) => {
    const all = [...(from === null ? [] : [`..${from}`]), ...members, ...(to === null ? [] : [`${to}..`])].join(",");
    return oneOf ? `[${all}]` : `{${all}}`;
  });

/** Readable EDTF texts of every form, not all canonical. */
export const text: fc.Arbitrary<string> = fc
  .oneof(dateText, intervalText, setText)
  .filter((candidate) => parseEdtf(candidate).ok);

/** Values of every form. */
export const value: fc.Arbitrary<Edtf> = text.map(edtf);
