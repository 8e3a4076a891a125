// “In zwei Wochen”, “через три недели”, “2週間後”: times that are counted from the day of the headline, in other languages than English. Pure.

import { type Edtf, latest } from "@attache/edtf";
import { fold } from "../../text/tokens.ts";
import { oneDayOfSpan } from "./date-spans.ts";
import { awayFrom } from "./relative-dates.ts";

const NUMBERS_TO_FOUR: readonly (readonly [number, string])[] = [
  [1, "1 einer einem ein une un una uma um одну один 一"],
  [2, "2 zwei deux dos duas dois due два две дві 二 两 두"],
  [3, "3 drei trois tres três tre три 三 세"],
  [4, "4 vier quatre cuatro quatro quattro четыре чотири 四 네"],
];
const COUNTS_BY_WORD: ReadonlyMap<string, number> = new Map(
  NUMBERS_TO_FOUR.flatMap(([number, words]) => words.split(" ").map((word) => [fold(word), number] as const)),
);
const COUNT_IN_WORDS = [...COUNTS_BY_WORD.keys()].join("|");
const UNITS_COUNTED = {
  day: "tagen jours dias giorni дня дні",
  week: "woche wochen semaine semaines semana semanas settimana settimane неделю недели тиждень тижні",
  month: "monat monaten mois mes meses mês mese mesi месяц месяца місяць місяці",
} as const;
const UNIT_WORDS = Object.values(UNITS_COUNTED).map((words) => words.split(" ").map(fold));
const UNIT_NAMES = Object.keys(UNITS_COUNTED) as (keyof typeof UNITS_COUNTED)[];

const IN_SO_MANY = new RegExp(
  // “En une semaine”, “in einer Woche” may tell how long something took; “через два дня после” is counted from something else.
  `(?<!\\p{L})(?:dans|dentro de|daqui a|tra|fra|через|(?:in|en|em)(?! \\p{L}+ (?:woche|semaines?|semana|settimana|jours|mois|monat|mes|mese)(?!\\p{L}))) (?<count>${COUNT_IN_WORDS}) (?<unit>${UNIT_WORDS.flat().join("|")})(?!\\p{L}| (?:de|von|vor|nach|d'|der|di|avant|apres|antes|despues|depois|dopo|prima|до|после|після|писля))`,
  "u",
);
const SO_MANY_LATER =
  /(?<![\d一二三四五六七八九十月월] ?)(?<count>[1-4]|[一二三四两]|(?<!\p{L})[두세네]) ?(?<unit>天|日|[周週][间間]?|[个か]月|주|개월|달) ?(?:后|後|之后|뒤|후)/u;

/** The first time of a folded title that is counted in days, weeks or months from today, with the match of its words. */
export function countedTime(
  folded: string,
  today: string,
): { readonly match: RegExpExecArray; readonly date: Edtf | undefined } | undefined {
  const match = IN_SO_MANY.exec(folded) ?? SO_MANY_LATER.exec(folded);
  if (match === null) return undefined;
  const { count = "", unit = "" } = match.groups ?? {};
  const away = awayFrom(today, COUNTS_BY_WORD.get(count), unitCalled(unit));
  // “En dos semanas” is said of what is to be within two weeks, too.
  const isWithin = away !== undefined && /^e[nm] /u.test(match[0]);
  return { match, date: isWithin ? oneDayOfSpan(today, latest(away)) : away };
}

function unitCalled(word: string): string {
  if (/月|개월|달/u.test(word)) return "month";
  if (/[周週주]/u.test(word)) return "week";
  if (/[天日]/u.test(word)) return "day";
  return UNIT_NAMES[UNIT_WORDS.findIndex((words) => words.includes(word))] ?? "";
}
