// When, by the words of a headline in another language than English: figures, and what Unicode CLDR calls days, months and weeks. Never more
// exact than the words. Pure.

import { addDays, daysBetween, type Edtf, earliest, latest } from "@attache/edtf";
import { dictionary } from "../../text/dictionary.ts";
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
  restOfWeek,
  weekSpan,
} from "./date-spans.ts";
import { calendarWords } from "./foreign-calendar.ts";
import { countedTime } from "./foreign-counts.ts";
import { type ForeignTime, foreignLoosened, isForeignElse, isOneOfSeveral } from "./foreign-date-neighbours.ts";
import { contextOfEdition, foreignSeason, foreignWeekday, withYearsNamed } from "./foreign-years.ts";
import { isLongPast } from "./headline-date.ts";

const ISO_DAY = /(?<!\d)((?:19|20)\d\d)-([01]\d)-([0-3]\d)(?!\d)/u;
const DOTTED = /(?<!\d)([0-3]?\d)\.([01]?\d)\.((?:19|20)\d\d)(?!\d)/u;
const EAST_ASIAN =
  /(?<!\d)(?:((?:19|20)\d\d) ?[年년] ?)?(\d{1,2}) ?[月월] ?(\d{1,2})(?: ?[日일号號])?(?: ?(?:至|到|-|–|−|~|〜|から|부터) ?(?:(\d{1,2}) ?[月월] ?)?(\d{1,2}))? ?[日일号號]/u;
/** “9日至11日”: of this month or the next, too. */
const EAST_ASIAN_DAYS =
  /(?<![\d月월] ?)(\d{1,2}) ?[日일号號]? ?(?:至|到|-|–|−|~|〜|から|부터|、|,) ?(\d{1,2}) ?[日일号號](?! ?[間间目曜요間간째만동연회])/u;
const EAST_ASIAN_MONTH =
  /(?<!\d)(?:((?:19|20)\d\d) ?[年년] ?)?(\d{1,2}) ?[月월](?! ?\d| ?起)( ?(?:上旬|初|초|순|中旬|중순|下旬|末|底|말))?/u;
/** “30일”: of this month or the next. */
const EAST_ASIAN_DAY = /(?<![\d月월~〜–-] ?)(\d{1,2}) ?[日일](?! ?[間间目曜요間간째만동연회])/u;
const NUMBERED =
  /(?<!\d)(?:(\d{1,2})(?:er|\.|º|ª)?(?: (?:de )?(\p{L}{3,12}))? ?(?:[-–−/]|(?:bis|au|a|al|ao|y|et|und|e|i|si|и|по|та|oder|ou|o|или|або|do)(?: (?:zum|el|le|il|dia))?) ?)?(\d{1,2})(?:er|\.|º|ª)? ?(?:de )?(\p{L}{3,12})(?:,? (?:de )?((?:19|20)\d\d))?/gu;

/** `title` is folded; undefined when it tells no time, or one that the words around it leave open. */
export function foreignDate(title: string, language: string, context: DateContext): Edtf | undefined {
  const folded = withYearsNamed(title, context.today);
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
  if (joined === undefined || isLongPast(joined.date, context)) return undefined;
  const loosened = foreignLoosened(joined, folded, context);
  return loosened === undefined || isFarAim(loosened, context) ? undefined : loosened;
}

/** “Will bis 2029 aufrüsten”: a limit of years is that of an aim. */
function isFarAim(date: Edtf, { today }: DateContext): boolean {
  const last = latest(date);
  return earliest(date) === undefined && last !== undefined && Number(last.slice(0, 4)) > Number(today.slice(0, 4)) + 1;
}

const IN_SIGNS = /^[\p{Script=Han}\p{Script=Hangul}]/u;

/** Letters between two times that are told as one: “ bis ”, “ al ”. */
const JOINT_LENGTH = 8;
const FOREIGN_JOINT =
  /^ ?(?:[-–−/,~、·・]|bis|au|a|al|ao|y|et|und|e|i|и|по|та|oder|ou|o|или|або|au|do|至|到|和|与|及|から|부터|または|或|と|와|과)(?: (?:zum|el|le|il|dia|am|en|na|no|a|в|во|у|la))? ?$/u;

function spanned(one: ForeignTime, other: ForeignTime): ForeignTime | undefined {
  const [from, to] = [earliest(one.date), latest(other.date)];
  const date = from === undefined || to === undefined ? undefined : oneDayOfSpan(from, to);
  return date && { date, start: one.start, end: other.end };
}

function foreignTimes(folded: string, language: string, context: DateContext): ForeignTime[] {
  const found: ForeignTime[] = [];
  // Of a time that cannot be told, no part is told either.
  const taken: { readonly start: number; readonly end: number }[] = [];
  const add = (match: RegExpExecArray | null, date: Edtf | undefined) => {
    if (match === null) return;
    const [start, end] = [match.index, match.index + match[0].length];
    if (taken.some((one) => start < one.end && one.start < end)) return;
    taken.push({ start, end });
    if (date !== undefined) found.push({ date, start, end });
  };
  const { today } = context;
  const ofEdition = contextOfEdition(folded, context);
  const look = (pattern: RegExp, read: (match: RegExpExecArray) => Edtf | undefined) => {
    const match = pattern.exec(folded);
    if (match !== null) add(match, read(match));
  };
  look(ISO_DAY, ([text]) => edtfIn(text));
  look(DOTTED, ([, number, month, year]) => edtfIn(dayOfMonth(`${year}-${month?.padStart(2, "0")}`, number ?? "")));
  look(EAST_ASIAN, (match) => eastAsian(match, ofEdition));
  const { months, inMonths, weekdays, phrases } = calendarWords(language);
  for (const match of folded.matchAll(NUMBERED))
    if (months.has(match[4] ?? "")) add(match, numbered(match, months, ofEdition));
  const counted = countedTime(folded, today);
  if (counted !== undefined) add(counted.match, counted.date);
  const season = foreignSeason(folded);
  if (season !== undefined) add(season.match, season.date);
  look(EAST_ASIAN_MONTH, ([, year, month, part]) => partly(part?.trim(), monthIn(year, Number(month), ofEdition)));
  look(EAST_ASIAN_DAYS, ([, first = "", last = ""]) => daysNumbered(first, last, context));
  look(EAST_ASIAN_DAY, ([, number = ""]) => edtfIn(dayNumbered(number, context)));
  for (const [pattern, weekday] of weekdays) look(pattern, () => foreignWeekday(folded, weekday, context));
  // “昨年の会談” is another one, where nothing past is told.
  for (const [pattern, unit, ahead] of phrases)
    look(pattern, ([words = ""]) =>
      ahead < 0 && !context.past && IN_SIGNS.test(words) ? undefined : unitFrom(unit, ahead, today),
    );
  for (const [pattern, number] of inMonths)
    look(pattern, ([, part, year]) => partly(part, monthIn(year, number, ofEdition)));
  look(YEAR_ALONE, ([, year]) => edtfIn(year));
  look(YEAR_END, () => edtfIn(`${today.slice(0, 4)}-12-31`));
  return found;
}

const YEAR_ALONE = /(?<=(?<!\p{L})(?:auf|en|em|nel|на|in|para|в|для|au|a|bis|до) )((?:19|20)\d\d)(?!\d)/u;
/** “До Нового года”, “avant la fin de l’année”: only as a limit. */
const YEAR_END =
  /(?<=(?:до|к|avant|d'ici|bis|vor|antes de|hasta|entro) (?:la |el |o |a )?)(?:нового года|конца (?:этого )?года|кинця року|la fin de l'?annee|fin d'annee|fin de ano|fim do ano|jahresende|ende des jahres|fine anno)/u;

const FOREIGN_PARTS: Readonly<Record<string, "early" | "mid" | "late">> = dictionary(
  Object.fromEntries(
    Object.entries({
      early: "anfang debut principios inicio inicios comeco inizio начале начало 上旬 初 초",
      mid: "mitte mi mediados meados meta середине середину 中旬 중순",
      late: "ende fin finales fim fine конце конец 下旬 末 底 말",
    }).flatMap(([part, words]) => words.split(" ").map((word) => [fold(word), part as "early" | "mid" | "late"])),
  ),
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

function daysNumbered(number: string, last: string, context: DateContext): Edtf | undefined {
  const to = dayNumbered(last, context);
  const from = to === undefined ? undefined : dayOfMonth(to.slice(0, 7), number);
  return from === undefined || to === undefined || from > to ? undefined : lastsFrom(from, to);
}

function unitFrom(unit: "day" | "week" | "month" | "year", ahead: number, today: string): Edtf | undefined {
  if (unit === "day") return edtfIn(addDays(today, ahead));
  if (unit === "month") return edtfIn(monthsOn(today, ahead));
  if (unit === "year") return edtfIn(String(Number(today.slice(0, 4)) + ahead));
  const { from, to } = ahead === 0 ? restOfWeek(today) : weekSpan(today, ahead);
  return oneDayOfSpan(from, to);
}

function dayIn(year: string | undefined, month: number, number: string, context: DateContext): string | undefined {
  return year === undefined
    ? dayOfYear(month, number, context)
    : dayOfMonth(`${year}-${String(month).padStart(2, "0")}`, number);
}
