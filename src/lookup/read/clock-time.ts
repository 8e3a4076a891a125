// A time of day as people type it: “8am”, “8:30 pm”, “08:00”, “20 h”, “noon”.

/** 00:00 to 23:59. */
export type ClockText = string;

const NAMED_TIMES: ReadonlyMap<string, ClockText> = new Map([
  ["noon", "12:00"],
  ["midday", "12:00"],
  ["midnight", "00:00"],
]);

/** Hour and minutes; “am” or “pm”, or a word by which languages of the 24-hour clock say “o’clock”. */
const TWELVE_HOURS = /^(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s?(?<half>[ap])\.?\s?m\.?$/;
const MARKED_HOURS = /^(?<hour>\d{1,2})\s?(?:h|hrs?|uhr|時|时|点|點)\s?(?:(?<minute>\d{2})(?:\s?分)?)?$/;
const WITH_MINUTES = /^(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:\s?(?:h|hrs?|uhr))?$/;
const FOUR_DIGITS = /^(?<hour>\d{2})(?<minute>\d{2})(?:\s?(?:h|hrs?))?$/;
/** 08 and 20 are hours of a day; 8 may be in the morning or in the evening. */
const HOUR_ALONE = /^(?<hour>0\d|1[3-9]|2[0-3])$/;

/**
 * The time on the 24-hour clock. undefined for what is none, for one that no clock shows (“13 pm”, “24:00”), and for a bare “8”,
 * which may be either half of the day: see `eitherHalf`.
 */
export function parseClockTime(text: string): ClockText | undefined {
  const plain = plainTime(text);
  const named = NAMED_TIMES.get(plain);
  if (named !== undefined) return named;
  const twelve = TWELVE_HOURS.exec(plain)?.groups;
  if (twelve !== undefined) return ofHalf(Number(twelve.hour), twelve.minute, twelve.half === "p");
  const match = [MARKED_HOURS, WITH_MINUTES, FOUR_DIGITS, HOUR_ALONE].map((form) => form.exec(plain)).find(Boolean);
  return match?.groups && clockText(Number(match.groups.hour), match.groups.minute);
}

/** Morning and evening for a bare “8”; none for anything else. */
export function eitherHalf(text: string): readonly ClockText[] {
  const hour = /^(?:[1-9]|1[0-2])$/.exec(plainTime(text))?.[0];
  if (hour === undefined) return [];
  return [ofHalf(Number(hour), "00", false), ofHalf(Number(hour), "00", true)].filter((time) => time !== undefined);
}

const HOURS_BETWEEN = /^(?<from>.+?)\s?(?:[-–—−~]|\bto\b|\buntil\b|\btill\b)\s?(?<to>.+)$/;

/** “22:00-07:00”, “10pm to 7am”. undefined for anything else, also where one side is a bare number that may be either half. */
export function parseClockHours(text: string): { readonly from: ClockText; readonly to: ClockText } | undefined {
  const { from: first, to: last } = HOURS_BETWEEN.exec(plainTime(text).replace(/^from /, ""))?.groups ?? {};
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [sideOf(first, last), sideOf(last, first)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** Beside an hour of the 24-hour clock a bare number is one too: “22-7”. */
function sideOf(text: string, other: string): ClockText | undefined {
  const bare = /^\d{1,2}$/.test(text) && HOUR_ALONE.test(other);
  return parseClockTime(text) ?? (bare ? clockText(Number(text)) : undefined);
}

function plainTime(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^at |\bo['’]?clock\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function ofHalf(hour: number, minute: string | undefined, afternoon: boolean): ClockText | undefined {
  return hour < 1 || hour > 12 ? undefined : clockText((hour % 12) + (afternoon ? 12 : 0), minute);
}

function clockText(hour: number, minute = "00"): ClockText | undefined {
  return hour > 23 || Number(minute) > 59 ? undefined : `${String(hour).padStart(2, "0")}:${minute}`;
}
