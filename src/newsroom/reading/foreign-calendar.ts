// What Unicode CLDR calls days, weeks and months in a language, folded, as patterns for headlines. Pure.

import { fold } from "../../text/tokens.ts";

type CalendarUnit = "day" | "week" | "month" | "year";

export type CalendarWords = {
  /** Names of months beside a day and alone: 1 to 12. Months told by figures are not among them. */
  readonly months: ReadonlyMap<string, number>;
  /** “Im Mai”, “mediados de mayo 2027”: part, year. */
  readonly inMonths: readonly (readonly [RegExp, number])[];
  /** By their beginnings, whatever their case: 1 Monday to 7 Sunday. */
  readonly weekdays: readonly (readonly [RegExp, number])[];
  /** “Morgen”, “la semaine prochaine”: the unit and how many from now. */
  readonly phrases: readonly (readonly [RegExp, CalendarUnit, number])[];
};

const IN_MONTH =
  "(?<!\\p{L})(?:(anfang|mitte|ende|debut|mi|fin|principios|mediados|finales|inicio|inicios|comeco|meados|fim|inizio|meta|fine|начале|середине|конце|начало|середину|конец)[ -](?:de |d')?|im |en |em |para |auf |nel |in |a |на |в |у |w |in luna |في )";

const CALENDARS = new Map<string, CalendarWords>();

/** By the language’s tag; of one that Unicode CLDR does not have, those of English. */
export function calendarWords(language: string): CalendarWords {
  const known = CALENDARS.get(language);
  if (known !== undefined) return known;
  const words = calendarOf([language, "en"]);
  CALENDARS.set(language, words);
  return words;
}

function calendarOf(tags: readonly string[]): CalendarWords {
  const months = new Map<string, number>();
  for (const options of [{ day: "numeric", month: "long" }, { month: "long" }] as const) {
    const format = new Intl.DateTimeFormat([...tags], { ...options, timeZone: "UTC" });
    for (let month = 1; month <= 12; month++) {
      const name = format.formatToParts(Date.UTC(2026, month - 1, 5)).find(({ type }) => type === "month")?.value;
      if (name === undefined || /\d|月|월/u.test(name)) continue;
      months.set(fold(name), month);
      // “В мае”, “в июне”: the prepositional case of Russian.
      if (/^ru\b/.test(tags[0] ?? "")) months.set(fold(name).replace(/[ьияй]$|(?<=[тр])$/u, "е"), month);
      // The same of Ukrainian: “у травні”, “в листопаді”, “у лютому”.
      if (/^uk\b/.test(tags[0] ?? ""))
        months.set(
          fold(name)
            .replace(/ень$/u, "ні")
            .replace(/д$/u, "ді")
            .replace(/ии?$/u, (end) => (end === "ии" ? "ому" : end)),
          month,
        );
    }
  }
  const weekday = new Intl.DateTimeFormat([...tags], { weekday: "long", timeZone: "UTC" });
  // 5 January 2026 is a Monday.
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((number) => {
    const name = fold(weekday.format(Date.UTC(2026, 0, 4 + number)));
    const stem = pattern(/^\p{Script=Cyrillic}/u.test(name) ? name.replace(/[аяеьи]$/u, "") : name);
    return [new RegExp(weekdayCalled(stem, tags[0], number), "u"), number] as const;
  });
  const relative = new Intl.RelativeTimeFormat([...tags], { numeric: "auto" });
  const phrases = (["day", "week", "month", "year"] as const).flatMap((unit) =>
    [1, -1, 0, ...(unit === "day" ? [2] : [])].flatMap((ahead) => {
      const told = fold(relative.format(ahead, unit));
      return /\d/.test(told) ? [] : [[told, unit, ahead] as const];
    }),
  );
  // The longer first: “pasado mañana” before “mañana”.
  const longestFirst = [...phrases, ...(MORE_PHRASES[tags[0]?.slice(0, 2) ?? ""] ?? [])].sort(
    ([a], [b]) => b.length - a.length,
  );
  return {
    months,
    inMonths: [...months].map(
      ([name, number]) =>
        [new RegExp(`${IN_MONTH}${pattern(name)}(?:,? (?:de )?((?:19|20)\\d\\d))?(?!\\p{L})`, "u"), number] as const,
    ),
    weekdays,
    phrases: longestFirst.map(
      ([words, unit, ahead]) =>
        [new RegExp(`${beginOfPhrase(words)}${notOfDayPart(pattern(words))}(?![a-zа-я])`, "u"), unit, ahead] as const,
    ),
  };
}

/** What newspapers write beside the words of Unicode CLDR; folded. */
const MORE_PHRASES: Readonly<Record<string, readonly (readonly [string, CalendarUnit, number])[]>> = {
  ko: [
    ["내달", "month", 1],
    ["이달", "month", 0],
    ["내주", "week", 1],
    ["금주", "week", 0],
  ],
  zh: [
    ["下星期", "week", 1],
    ["本星期", "week", 0],
    ["这周", "week", 0],
    ["下月", "month", 1],
    ["明日", "day", 1],
    ["今日", "day", 0],
    ["昨日", "day", -1],
  ],
};

/** “Next week” right before a weekday, in Chinese, Japanese and Korean; Chinese newspapers write “周五” for “星期五”. */
function weekdayCalled(stem: string, language = "", number: number): string {
  if (/^zh\b/.test(language)) {
    const sign = "一二三四五六日"[number - 1];
    return `(?<!上|上个|下下|上一|每|[一两])(?:下个?|本|这)?(?:${stem}|[周週]${sign}|礼拜${sign})`;
  }
  if (/^ja\b/.test(language)) return `(?<!毎|[毎先][周週]の?)(?:来[周週]の?)?${stem}`;
  return /^ko\b/.test(language) ? `(?<!\\p{L}|지난 ?주 )(?:다음 ?주 )?${stem}` : `(?<!\\p{L})${stem}`;
}

const pattern = (words: string) =>
  words
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/['’]/g, "['’]?")
    .replaceAll("周", "[周週]")
    // “다음달” and “다음 달”, “이번주” and “이번 주”.
    .replace(/(?<=\p{Script=Hangul}) (?=\p{Script=Hangul})/gu, " ?");

/** In Chinese and Japanese a time stands among other signs: “首脑会谈下周举行”; “再来週” and “下下周” are other weeks. */
const beginOfPhrase = (words: string) =>
  /^[\p{Script=Han}]/u.test(words) ? "(?<![一再下上大前先々翌毎每])" : "(?<!\\p{L})";

/** “Am Morgen”, “por la mañana” are parts of a day. */
const notOfDayPart = (words: string) =>
  /^(?:morgen|manana)$/.test(words) ? `(?<!(?:am|la|heute|jeden) )${words}` : words;
