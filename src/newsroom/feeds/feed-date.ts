// When an item was published, out of what feeds write. `new Date()` reads it in the zone of the machine, refuses “BST”, and
// makes 1 December of 31 November.
import { Temporal } from "temporal-polyfill";
import { stripInvisible } from "../../text/strip-invisible.ts";
import { fold } from "../../text/tokens.ts";
import { monthFromWord } from "./feed-months.ts";
import { type FeedOffset, offsetIn } from "./feed-zones.ts";

/** How far the clock of a publisher may be ahead, in milliseconds; what is later is a mistake or a lie. */
const MAX_AHEAD_MS = 24 * 60 * 60 * 1000;

/** No feed has items from before there were feeds: what says so is a clock that was not set. */
const FIRST_YEAR = 1990;

/** Longer texts are no dates, in characters. */
const MAX_DATE_TEXT = 100;

type Ymd = { readonly year: number; readonly month: number; readonly day: number };
type Hms = { readonly hour: number; readonly minute: number; readonly second: number };

const MIDNIGHT: Hms = { hour: 0, minute: 0, second: 0 };

/**
 * The instant that a feed’s date names, in milliseconds since 1970: RFC 822 §5 with names of zones, RFC 3339 and looser forms
 * of ISO 8601, and months in the words of thirteen languages. Without a zone it is read in `zone` (IANA; UTC when undefined), a day
 * without a time as its first moment there. undefined, and never a guess, for a day that does not exist, an order that
 * cannot be told (11/12/2026), a text of another kind, and what lies more than a day after `now` (milliseconds since 1970).
 */
export function parseFeedDate(text: string, zone: string | undefined, now: number): number | undefined {
  if (text.length > MAX_DATE_TEXT) return undefined;
  const { rest: untimed, time, offset } = takeTime(spaced(text), zone);
  const date = takeDate(untimed);
  if (date === undefined || date.year < FIRST_YEAR || time === undefined) return undefined;
  const instant = instantInZone(date, time, offset ?? zone ?? "UTC");
  return instant === undefined || instant > now + MAX_AHEAD_MS ? undefined : instant;
}

/** Lower case, without accents, and the basic form of ISO 8601 as the extended one: 20261126T100000Z. */
function spaced(text: string): string {
  const line = fold(stripInvisible(text)).replace(/\s+/g, " ").trim();
  const basic = /^(\d{4})(\d{2})(\d{2})(?:[t ]?(\d{2})(\d{2})(\d{2})?)?(?=z|[+-]|$)/;
  return line.replace(basic, (_, year, month, day, hour = "00", minute = "00", second = "00") =>
    [`${year}-${month}-${day}`, `${hour}:${minute}:${second}`].join("t"),
  );
}

/** undefined for a day or a time that does not exist. */
function instantInZone({ year, month, day }: Ymd, time: Hms, zone: FeedOffset | string): number | undefined {
  const { hour, minute, second } = time;
  const utc = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(utc);
  // Date.UTC makes the 1st of December of the 31st of November, and tomorrow of 25 o’clock.
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || hour > 23 || minute > 59) return undefined;
  if (typeof zone !== "string") return utc - zone.minutes * 60_000;
  if (zone === "UTC") return utc;
  return Temporal.PlainDateTime.from({ year, month, day, hour, minute, second }).toZonedDateTime(zone)
    .epochMilliseconds;
}

type TimedText = { readonly rest: string; readonly time: Hms | undefined; readonly offset?: FeedOffset | undefined };

const CLOCK =
  /(?<before>오전|오후|上午|下午|午前|午後|午后)? ?(?<hour>\d{1,2}) ?(?::|시|時|时) ?(?<minute>\d{2})(?:(?::| ?분 ?| ?分 ?)(?<second>\d{2})(?:[.,]\d+)?)?(?: ?[분초分秒])*(?: ?(?<after>[ap])\.?m\b\.?)?/;

/** Takes the time and what follows it, which is the zone, out of a text. `time` is undefined when it cannot be one. */
function takeTime(text: string, zone: string | undefined): TimedText {
  const match = CLOCK.exec(text);
  if (match?.groups === undefined) return { rest: text, time: MIDNIGHT };
  const { hour, minute, second = "0", before = "", after } = match.groups;
  const half = after ?? (/오전|上午|午前/.test(before) ? "a" : before === "" ? undefined : "p");
  const following = text.slice(match.index + match[0].length).trim();
  const { offset, left } = offsetIn(following, zone);
  const hours = hourOf(Number(hour), half);
  // RFC 3339 §5.6 allows a leap second.
  const time =
    hours === undefined ? undefined : { hour: hours, minute: Number(minute), second: Math.min(Number(second), 59) };
  return { rest: `${text.slice(0, match.index).replace(/t$/, " ")} ${left}`, time, offset };
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return half === "p" && hour < 24 ? hour : undefined;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

/** The day that a text without its time names. */
function takeDate(text: string): Ymd | undefined {
  const figures = /(?<!\d)(\d{4}) ?[-/.年년] ?(\d{1,2}) ?[-/.月월] ?(\d{1,2})(?!\d)/.exec(text);
  if (figures !== null) return ymd(figures[1], figures[2], figures[3]);
  const dotted = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text);
  if (dotted !== null) return ymd(dotted[3], dotted[2], dotted[1]);
  const slashed = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(text);
  if (slashed !== null) return slashedDate(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  return wordedDate(text);
}

function ymd(year = "", month = "", day = ""): Ymd {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** 26/11/2026 and 11/26/2026 can be told apart, 11/12/2026 cannot. */
function slashedDate(first: number, second: number, year: number): Ymd | undefined {
  if (first > 12) return { year, month: second, day: first };
  return second > 12 || first === second ? { year, month: first, day: second } : undefined;
}

/** “Thu, 26 Nov 2026”, “November 26, 2026”, “2026. november 26.”: one word of a month, a day and a year. */
function wordedDate(text: string): Ymd | undefined {
  // “mar” is a day of the week too, in front of the date: the last one counts.
  const words = [...text.matchAll(/\p{L}+/gu)].map(([word]) => monthFromWord(word));
  const month = words.findLast((one) => one !== undefined);
  const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => digits);
  const [one = "", other = ""] = numbers;
  if (month === undefined || numbers.length !== 2) return undefined;
  if (one.length === 4 && other.length <= 2) return { year: Number(one), month, day: Number(other) };
  if (one.length > 2) return undefined;
  if (other.length === 4) return { year: Number(other), month, day: Number(one) };
  // RFC 822 has two figures for the year; RFC 5322 §4.3: up to 49 they are of this century.
  if (other.length !== 2) return undefined;
  return { year: Number(other) + (Number(other) < 50 ? 2000 : 1900), month, day: Number(one) };
}
