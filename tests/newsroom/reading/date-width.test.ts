// No time that is read is narrower than its words: held over phrases that are made up, and over every headline that may be seen.
import {
  addDays,
  type Day,
  daysBetween,
  type Edtf,
  earliest,
  formatEdtf,
  latest,
  monthLength,
  precisionOf,
} from "@attache/edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headlineDate } from "#src/newsroom/reading/headline-date.ts";
import { labelsIn } from "./judge-headlines.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** Words for a time, and the first and last day that they allow, told without the rules that are tested. */
type Phrase = { readonly words: string; readonly from: Day; readonly to: Day };

const pad = (number: number) => String(number).padStart(2, "0");
const dayIn = (month: number, day: number): Day => `2027-${pad(month)}-${pad(day)}`;

const aDay = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.boolean())
  .map(([month, day, isBefore]): Phrase => {
    const name = MONTHS[month - 1];
    const words = isBefore ? `${day} ${name} 2027` : `${name} ${day}, 2027`;
    return { words, from: dayIn(month, day), to: dayIn(month, day) };
  });

const aMonth = fc.integer({ min: 1, max: 12 }).map((month): Phrase => {
  const to = dayIn(month, monthLength(2027, month));
  return { words: `${MONTHS[month - 1]} 2027`, from: dayIn(month, 1), to };
});

const aPart = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom("early", "mid", "late"))
  .map(([month, part]): Phrase => {
    const [from, to] = part === "early" ? [1, 10] : part === "mid" ? [11, 20] : [21, monthLength(2027, month)];
    const joint = part === "mid" ? "-" : " ";
    return { words: `${part}${joint}${MONTHS[month - 1]} 2027`, from: dayIn(month, from), to: dayIn(month, to) };
  });

const one = fc.oneof(aDay, aMonth, aPart);

const both = fc.tuple(one, fc.constantFrom(" or ", " to ", " and ", " or in ", " or on ", ", or "), one).map(
  ([a, joint, b]): Phrase => ({
    words: `${a.words}${joint}${b.words}`,
    from: [a.from, b.from].sort()[0] ?? a.from,
    to: [a.to, b.to].sort()[1] ?? a.to,
  }),
);

const [LONG_BEFORE, LONG_AFTER] = ["1900-01-01", "2100-01-01"] as const;

type Around = readonly [before: string, behind: string, from: Day | undefined, to: Day | undefined];
const AROUND: readonly Around[] = [
  ["by ", "", LONG_BEFORE, undefined],
  ["before ", "", LONG_BEFORE, undefined],
  ["no later than ", "", LONG_BEFORE, undefined],
  ["", " at the latest", LONG_BEFORE, undefined],
  ["", " or earlier", LONG_BEFORE, undefined],
  ["after ", "", undefined, LONG_AFTER],
  ["not before ", "", undefined, LONG_AFTER],
  ["as early as ", "", undefined, LONG_AFTER],
  ["", " at the earliest", undefined, LONG_AFTER],
  ["", " or later", undefined, LONG_AFTER],
];

/** What stands around makes a limit or a start of it. */
const loosely = fc.tuple(one, fc.constantFrom(...AROUND)).map(([phrase, [before, behind, from, to]]): Phrase => {
  const words = `${before}${phrase.words}${behind}`;
  return { words, from: from ?? phrase.from, to: to ?? phrase.to };
});

const subject = fc.constantFrom(
  "Talks",
  "Xi-Modi summit set for",
  "Visit planned",
  "Leaders to meet",
  "Summit moved to",
  "Summit on",
);

const holds = (date: Edtf, { from, to }: Phrase) =>
  (earliest(date) ?? LONG_BEFORE) <= from && (latest(date) ?? LONG_AFTER) >= to;

describe("a time that is read", () => {
  it("allows every day that its words allow", () => {
    fc.assert(
      fc.property(subject, fc.oneof(one, both, loosely), (about, phrase) => {
        const found = headlineDate(`${about} ${phrase.words}`, { today: "2026-11-27", past: false });
        if (found !== undefined && !holds(found.date, phrase))
          throw new Error(`${phrase.words}: ${formatEdtf(found.date)}`);
      }),
      { numRuns: 1000 },
    );
  });

  it("is no sure day where it is roughly told", () => {
    fc.assert(
      fc.property(
        subject,
        aDay,
        fc.constantFrom("around ", "about ", "circa ", "on or about ", "close to "),
        (about, { words }, roughly) => {
          const found = headlineDate(`${about} ${roughly}${words}`, { today: "2026-11-27", past: false });
          if (found !== undefined) expect(formatEdtf(found.date)).toMatch(/~|\.\./);
        },
      ),
    );
  });

  it("moves with the day on which it is told, for words that count from it", () => {
    const relative = fc.constantFrom(
      "next week",
      "this week",
      "later this week",
      "in two weeks",
      "next month",
      "Monday or Friday",
      "today or tomorrow",
    );
    fc.assert(
      fc.property(relative, fc.integer({ min: 0, max: 3000 }), (words, days) => {
        const today = addDays("2022-01-01", days);
        const found = headlineDate(`Talks ${words}`, { today, past: false });
        const [from, to] = [found && earliest(found.date), found && latest(found.date)];
        expect(from !== undefined && to !== undefined && from <= to && to >= today).toBe(true);
        expect(daysBetween(from ?? today, to ?? today)).toBeGreaterThanOrEqual(
          words === "later this week" || words === "this week" ? 0 : 1,
        );
      }),
    );
  });

  it("of headlines is a day only where a day is named", () => {
    const A_DAY =
      /\b\d{1,2}(?:st|nd|rd|th)?\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|yesterday|this (?:morning|evening|afternoon)|last night|\bon (?:mon|tue|wed|thu|fri|sat|sun)\b/i;
    const sharp = (["seen", "written-seen", "terse-seen", "hands-seen", "hands-e-seen"] as const)
      .flatMap((half) => labelsIn(half))
      .filter(({ title, published, language }) => {
        const found = language === undefined ? headlineDate(title, { today: published, past: false }) : undefined;
        const isDays = found !== undefined && /^days?$/.test(precisionOf(found.date));
        return isDays && !A_DAY.test(title.slice(found.start, found.end));
      });
    expect(sharp.map(({ title }) => title)).toEqual([]);
  });
});
