// A day as people type it.
import { addDays, type Day, isDay, monthLength, weekdayOf } from "@attache/edtf";
import { monthNumber, numberWord, ordinalNumber, weekdayNumber } from "../../archive/calendar-words.ts";
import { anyPattern } from "../../text/any-pattern.ts";
import { unitsFrom } from "./calendar-spans.ts";

/** Where a day lies that is told without its year, or by its weekday alone. */
export type Lean = "past" | "future";

type DayRule = readonly [RegExp, (groups: readonly string[], today: Day, lean: Lean) => Day | undefined];

const NUMBER_PATTERN = "(\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a )?couple of)";
// Letters alone stand for days and weeks after digits only: “and” is not “an d”.
const UNIT = "((?<=\\d ?)[dw]|days?|weeks?|months?|years?)";
const ORDINAL = "(\\d{1,2})(?:st|nd|rd|th)?";
const ORDINAL_WORD = "((?:twenty|thirty)[ -]\\p{L}{5,7}|\\p{L}{5,11})";
const NAME_PATTERN = "(\\p{L}{3,9})\\.?";

const DAY_RULES: readonly DayRule[] = [
  [/^(?:today|now|сегодня|今天|今日)$/u, (_, today) => today],
  [/^(?:yesterday|вчера|昨天|昨日)$/u, (_, today) => addDays(today, -1)],
  [/^(?:the )?(?:day before yesterday|позавчера|前天)$/u, (_, today) => addDays(today, -2)],
  [/^(?:tomorrow|завтра|明天|明日)$/u, (_, today) => addDays(today, 1)],
  [/^(?:the )?(?:day after tomorrow|послезавтра|后天|後天)$/u, (_, today) => addDays(today, 2)],
  // “7d” is seven days ago; what is to come says “in”.
  [new RegExp(`^${NUMBER_PATTERN} ?${UNIT}(?: ago)?$`, "u"), ([count, unit], today) => shift(today, count, unit, -1)],
  [new RegExp(`^in ${NUMBER_PATTERN} ?${UNIT}$`, "u"), ([count, unit], today) => shift(today, count, unit, 1)],
  [/^(?:last|past) (week|month|year)$/, ([unit], today) => shift(today, "1", unit, -1)],
  [/^next (week|month|year)$/, ([unit], today) => shift(today, "1", unit, 1)],
  [/^(?:christmas|xmas)(?: day)?(?: (\d{4}))?$/, ([year], today, lean) => yearly("25", "12", year, today, lean)],
  [/^halloween(?: (\d{4}))?$/, ([year], today, lean) => yearly("31", "10", year, today, lean)],
  [/^christmas eve(?: (\d{4}))?$/, ([year], today, lean) => yearly("24", "12", year, today, lean)],
  [/^boxing day(?: (\d{4}))?$/, ([year], today, lean) => yearly("26", "12", year, today, lean)],
  [/^new year's eve(?: (\d{4}))?$/, ([year], today, lean) => yearly("31", "12", year, today, lean)],
  [/^new year's day(?: (\d{4}))?$/, ([year], today, lean) => yearly("1", "1", year, today, lean)],
  [/^(?:上周|上星期|(?:на )?прошлой неделе)$/u, (_, today) => shift(today, "1", "week", -1)],
  [
    /^(?:on )?(last|next|this)? ?(\p{L}{3,9})\.?$/u,
    ([which, name], today, lean) => onWeekday(which, name, today, lean),
  ],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([year, month, day]) => dayFrom(year, month, day)],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})[日号號]?$/u, ([year, month, day]) => dayFrom(year, month, day)],
  [/^(\d{1,2})月(\d{1,2})[日号號]$/u, ([month, day], today, lean) => inSomeYear(month, day, today, lean)],
  // 15/11/2021 can only be one day; 11/10/2021 is two different days in two countries.
  [/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/, ([first, second, year]) => onlyReading(first, second, year)],
  [
    new RegExp(`^(?:the )?${ORDINAL}\\.?(?: of)? ${NAME_PATTERN},?(?:(?: of| in)? (\\d{4})(?: года?)?)?$`, "u"),
    ([day, name, year], today, lean) => namedDay(name, day, year, today, lean),
  ],
  // “1 Aug 23”, “Aug 1, 23”: behind a day and a month two figures are a year of this century.
  [
    new RegExp(`^(?:the )?${ORDINAL}\\.?(?: of)? ${NAME_PATTERN},? (\\d{2})$`, "u"),
    ([day, name, year], today, lean) => namedDay(name, day, `20${year}`, today, lean),
  ],
  [
    new RegExp(`^${NAME_PATTERN} (?:the )?${ORDINAL},? (\\d{2})$`, "u"),
    ([name, day, year], today, lean) => namedDay(name, day, `20${year}`, today, lean),
  ],
  // Without “of” it may be the first of something else: “the first May meeting”.
  [
    new RegExp(`^(?:the )?${ORDINAL_WORD} of ${NAME_PATTERN},?(?: (\\d{4}))?$`, "u"),
    ([word, name, year], today, lean) => namedDay(name, String(ordinalNumber(word ?? "") ?? ""), year, today, lean),
  ],
  [
    new RegExp(`^${NAME_PATTERN} (?:the )?${ORDINAL}(?:,? (\\d{4}))?$`, "u"),
    ([name, day, year], today, lean) => namedDay(name, day, year, today, lean),
  ],
];

const mayBeDay = anyPattern(DAY_RULES.map(([pattern]) => pattern));

/**
 * “2021-11-10”, “10 November 2021”, “Nov 10th”, “yesterday”, “last Friday”, “7d” and “two weeks ago”, “in 3 days”, “2021年11月10日”,
 * “10 ноября 2021”. undefined for anything else, also for 11/10/2021. Of days without a year, and weekdays, the nearest on the side
 * of `lean`; today counts as past.
 */
export function parseDay(text: string, today: Day, lean: Lean = "past"): Day | undefined {
  const plain = text.replace(/\s+/g, " ").trim().toLowerCase();
  const bare = plain.replace(/^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)[a-z]*,? (?=.*\d)/, "");
  if (bare === "" || !mayBeDay(bare)) return undefined;
  for (const [pattern, read] of DAY_RULES) {
    const match = pattern.exec(bare);
    if (match !== null)
      return read(
        match.slice(1).map((group) => group ?? ""),
        today,
        lean,
      );
  }
  return undefined;
}

function shift(today: Day, count = "", unit = "", sign: 1 | -1): Day | undefined {
  const number = numberWord(count);
  const whole = WHOLE_UNITS[unit.charAt(0)];
  return number === undefined || whole === undefined ? undefined : unitsFrom(today, whole, sign * number);
}

const WHOLE_UNITS: Readonly<Record<string, string>> = { d: "day", w: "week", m: "month", y: "year" };

function onWeekday(which = "", name = "", today: Day, lean: Lean): Day | undefined {
  const wanted = weekdayNumber(name);
  if (wanted === undefined) return undefined;
  const ahead = (wanted - weekdayOf(today) + 7) % 7;
  const future = which === "next" || which === "this" || (which === "" && lean === "future");
  return addDays(today, future ? ahead || (which === "next" ? 7 : 0) : ahead - 7);
}

function yearly(day: string, month: string, year = "", today: Day, lean: Lean): Day | undefined {
  return year === "" ? inSomeYear(month, day, today, lean) : dayFrom(year, month, day);
}

function namedDay(name = "", day = "", year = "", today: Day, lean: Lean): Day | undefined {
  const month = monthNumber(name);
  if (month === undefined) return undefined;
  return year === "" ? inSomeYear(String(month), day, today, lean) : dayFrom(year, String(month), day);
}

function inSomeYear(month = "", day = "", today: Day, lean: Lean): Day | undefined {
  const now = Number(today.slice(0, 4));
  const [before, same, after] = [now - 1, now, now + 1].map((year) => dayFrom(String(year), month, day));
  if (same === undefined || same === today) return same;
  if (lean === "past") return same < today ? same : before;
  return same > today ? same : after;
}

function onlyReading(first = "", second = "", year = ""): Day | undefined {
  const readings = new Set(
    [dayFrom(year, second, first), dayFrom(year, first, second)].filter((one) => one !== undefined),
  );
  const [only, ...others] = readings;
  return others.length === 0 ? only : undefined;
}

function dayFrom(year = "", month = "", day = ""): Day | undefined {
  const [numberOfMonth, numberOfDay] = [Number(month), Number(day)];
  if (numberOfMonth < 1 || numberOfMonth > 12) return undefined;
  if (numberOfDay < 1 || numberOfDay > monthLength(Number(year), numberOfMonth)) return undefined;
  const written = `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(written) ? written : undefined;
}
