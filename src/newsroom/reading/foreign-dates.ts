// When, by the words of a headline in another language than English: figures, and what Unicode CLDR calls days, months and weeks. Never more
// exact than the words. Pure.

import { addDays, daysBetween, type Edtf, earliest, latest } from "@attache/edtf";
import { fold } from "../../text/tokens.ts";
import { edtfIn } from "../edtf-text.ts";
import {
  type DateContext,
  dayOfMonth,
  dayOfYear,
  lastsFrom,
  monthOfYear,
  monthsOn,
  oneDayOfSpan,
  partOfMonth,
  weekdayNear,
  weekSpan,
} from "./date-spans.ts";
import { calendarWords } from "./foreign-calendar.ts";
import { type ForeignTime, foreignLoosened, isForeignElse, isOneOfSeveral } from "./foreign-date-neighbours.ts";

const ISO_DAY = /(?<!\d)((?:19|20)\d\d)-([01]\d)-([0-3]\d)(?!\d)/u;
const DOTTED = /(?<!\d)([0-3]?\d)\.([01]?\d)\.((?:19|20)\d\d)(?!\d)/u;
const EAST_ASIAN =
  /(?<!\d)(?:((?:19|20)\d\d) ?[年년] ?)?(\d{1,2}) ?[月월] ?(\d{1,2})(?: ?[日일号號])?(?: ?(?:至|到|-|–|~|〜|から|부터) ?(?:(\d{1,2}) ?[月월] ?)?(\d{1,2}))? ?[日일号號]/u;
const EAST_ASIAN_MONTH =
  /(?<!\d)(?:((?:19|20)\d\d) ?[年년] ?)?(\d{1,2}) ?[月월](?! ?\d)( ?(?:上旬|初|초|순|中旬|중순|下旬|末|底|말))?/u;
/** “30일”: of this month or the next. */
const EAST_ASIAN_DAY = /(?<![\d月월~〜–-] ?)(\d{1,2}) ?[日일](?! ?[間间目曜요間간째만동연회])/u;
const NUMBERED =
  /(?<!\d)(?:(\d{1,2})(?:er|\.|º|ª)?(?: (?:de )?(\p{L}{3,12}))? ?(?:[-–/]|(?:bis|au|a|al|ao|y|et|und|e|i|si|и|по|та|oder|ou|o|или|або|do)(?: (?:zum|el|le|il|dia))?) ?)?(\d{1,2})(?:er|\.|º|ª)? ?(?:de )?(\p{L}{3,12})(?:,? (?:de )?((?:19|20)\d\d))?/gu;

/** `folded` is the title; undefined when it tells no time, or one that the words around it leave open. */
export function foreignDate(folded: string, language: string, context: DateContext): Edtf | undefined {
  const all = foreignTimes(folded, language, context).sort((a, b) => a.start - b.start);
  const [first, second] = all;
  if (first === undefined) return undefined;
  const other = all.find(
    ({ start }) => start >= first.end && start - first.end <= JOINT_LENGTH && second !== undefined,
  );
  if (first.date.kind !== "interval" && isForeignElse(folded.slice(0, first.start), folded.slice(first.end)))
    return undefined;
  const joined =
    other === undefined || !FOREIGN_JOINT.test(folded.slice(first.end, other.start)) ? first : spanned(first, other);
  if (joined === first && isOneOfSeveral(folded.slice(0, first.start), folded.slice(first.end))) return undefined;
  return joined && foreignLoosened(joined, folded, context);
}

/** Letters between two times that are told as one: “ bis ”, “ al ”. */
const JOINT_LENGTH = 7;
const FOREIGN_JOINT =
  /^ ?(?:[-–/,~]|bis|au|a|al|ao|y|et|und|e|i|и|по|та|oder|ou|o|или|або|au|do|至|到|から|부터|または|或)(?: (?:zum|el|le|il|dia))? ?$/u;

function spanned(one: ForeignTime, other: ForeignTime): ForeignTime | undefined {
  const [from, to] = [earliest(one.date), latest(other.date)];
  const date = from === undefined || to === undefined ? undefined : oneDayOfSpan(from, to);
  return date && { date, start: one.start, end: other.end };
}

function foreignTimes(folded: string, language: string, context: DateContext): ForeignTime[] {
  const found: ForeignTime[] = [];
  const add = (match: RegExpExecArray | null, date: Edtf | undefined) => {
    if (match === null || date === undefined) return;
    const [start, end] = [match.index, match.index + match[0].length];
    if (!found.some((one) => start < one.end && one.start < end)) found.push({ date, start, end });
  };
  const { today } = context;
  const iso = ISO_DAY.exec(folded);
  add(iso, edtfIn(iso?.[0]));
  const dotted = DOTTED.exec(folded);
  add(dotted, edtfIn(dayOfMonth(`${dotted?.[3]}-${dotted?.[2]?.padStart(2, "0")}`, dotted?.[1] ?? "")));
  const signs = EAST_ASIAN.exec(folded);
  if (signs !== null) add(signs, eastAsian(signs, context));
  const { months, inMonths, weekdays, phrases } = calendarWords(language);
  for (const match of folded.matchAll(NUMBERED)) add(match, numbered(match, months, context));
  const month = EAST_ASIAN_MONTH.exec(folded);
  if (month !== null) add(month, partly(month[3]?.trim(), monthIn(month[1], Number(month[2]), context)));
  const day = EAST_ASIAN_DAY.exec(folded);
  if (day !== null) add(day, edtfIn(dayNumbered(day[1] ?? "", context)));
  for (const [pattern, unit, ahead] of phrases) {
    const at = pattern.exec(folded);
    if (at !== null) add(at, unitFrom(unit, ahead, today));
  }
  for (const [pattern, weekday] of weekdays) {
    const at = pattern.exec(folded);
    if (at !== null) add(at, edtfIn(weekdayNear(weekday, context)));
  }
  for (const [pattern, number] of inMonths) {
    const at = pattern.exec(folded);
    if (at !== null) add(at, partly(at[1], monthIn(at[2], number, context)));
  }
  const year = /(?<!\p{L})(?:auf|en|em|nel|на|in|para|в|для|au|a|bis|до) ((?:19|20)\d\d)(?!\d)/u.exec(folded);
  add(year, edtfIn(year?.[1]));
  const end = YEAR_END.exec(folded);
  add(end, end === null ? undefined : edtfIn(`${today.slice(0, 4)}-12-31`));
  return found;
}

/** “До Нового года”, “avant la fin de l’année”: only as a limit. */
const YEAR_END =
  /(?<=(?:до|к|avant|d'ici|bis|vor|antes de|hasta|entro) (?:la |el |o |a )?)(?:нового года|конца (?:этого )?года|кинця року|la fin de l'?annee|fin d'annee|fin de ano|fim do ano|jahresende|ende des jahres|fine anno)/u;

const FOREIGN_PARTS: Readonly<Record<string, "early" | "mid" | "late">> = Object.fromEntries(
  Object.entries({
    early: "anfang debut principios inicio inicios comeco inizio начале 上旬 初 초",
    mid: "mitte mi mediados meados meta середине 中旬 중순",
    late: "ende fin finales fim fine конце 下旬 末 底 말",
  }).flatMap(([part, words]) => words.split(" ").map((word) => [fold(word), part as "early" | "mid" | "late"])),
);

function partly(word: string | undefined, month: string): Edtf | undefined {
  const part = word === undefined ? undefined : FOREIGN_PARTS[word];
  // A part that is not known leaves the whole month.
  return part === undefined ? edtfIn(month) : partOfMonth(month, part);
}

function eastAsian(
  [, year, month = "", number = "", other, last]: RegExpExecArray,
  context: DateContext,
): Edtf | undefined {
  const first = dayIn(year, Number(month), number, context);
  return last === undefined
    ? edtfIn(first ?? "")
    : lastsFrom(first, dayIn(year ?? first?.slice(0, 4), Number(other ?? month), last, context));
}

/** “14 a 15 de maio”, “14 мая по 2 июня”, “5 décembre 2026”. */
function numbered(
  [, number, name, last = "", month = "", year]: RegExpExecArray,
  months: ReadonlyMap<string, number>,
  context: DateContext,
): Edtf | undefined {
  const end = months.get(month);
  const begin = name === undefined ? end : months.get(name);
  if (end === undefined) return undefined;
  const to = dayIn(year, end, last, context);
  if (number === undefined || begin === undefined) return edtfIn(to ?? "");
  return to === undefined
    ? undefined
    : lastsFrom(dayOfMonth(`${to.slice(0, 4)}-${String(begin).padStart(2, "0")}`, number), to);
}

const monthIn = (year: string | undefined, month: number, context: DateContext) =>
  year === undefined ? monthOfYear(month, context) : `${year}-${String(month).padStart(2, "0")}`;

/** Days by which a number of the month may have passed and still be meant. */
const JUST_GONE_DAYS = 10;

function dayNumbered(number: string, { today, past }: DateContext): string | undefined {
  const [here, there] = [0, past ? -1 : 1].map((ahead) => dayOfMonth(monthsOn(today, ahead), number));
  if (here === undefined) return there;
  // On the 11th the 9th may be that of this month, told as what is past.
  if (!past && here < today && daysBetween(here, today) <= JUST_GONE_DAYS) return undefined;
  return (past ? here <= today : here >= today) ? here : there;
}

function unitFrom(unit: "day" | "week" | "month" | "year", ahead: number, today: string): Edtf | undefined {
  if (unit === "day") return edtfIn(addDays(today, ahead));
  if (unit === "month") return edtfIn(monthsOn(today, ahead));
  if (unit === "year") return edtfIn(String(Number(today.slice(0, 4)) + ahead));
  const { from, to } = weekSpan(today, ahead);
  return oneDayOfSpan(ahead === 0 ? today : from, to);
}

function dayIn(year: string | undefined, month: number, number: string, context: DateContext): string | undefined {
  return year === undefined
    ? dayOfYear(month, number, context)
    : dayOfMonth(`${year}-${String(month).padStart(2, "0")}`, number);
}
