import type { TimeStyle } from "./tree.ts";

/** Where and when a time is read; `now` counts milliseconds. */
export type Reader = { readonly locale: string; readonly zone: string; readonly now: number };

const FORMATS: Readonly<Record<Exclude<TimeStyle, "R">, Intl.DateTimeFormatOptions>> = {
  t: { hour: "2-digit", minute: "2-digit" },
  T: { hour: "2-digit", minute: "2-digit", second: "2-digit" },
  d: { day: "2-digit", month: "2-digit", year: "numeric" },
  D: { day: "numeric", month: "long", year: "numeric" },
  f: { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
  F: { weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
  s: { day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit" },
  S: { day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit" },
};

/** From the largest unit down: the length in seconds. A month counts 30 days, as a distance needs no calendar. */
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 365 * 86_400],
  ["month", 30 * 86_400],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/** Writes an instant (`unix` in seconds) as Discord's `<t:unix:style>` is shown to a reader. */
export function formatTime(unix: number, style: TimeStyle, reader: Reader): string {
  if (style === "R") return formatDistance(unix - reader.now / 1000, reader.locale);
  return new Intl.DateTimeFormat(reader.locale, { ...FORMATS[style], timeZone: reader.zone }).format(unix * 1000);
}

/** The whole instant with its zone, for a tooltip. */
export function formatFullTime(unix: number, reader: Reader): string {
  const format: Intl.DateTimeFormatOptions = { ...FORMATS.F, timeZone: reader.zone, timeZoneName: "short" };
  return new Intl.DateTimeFormat(reader.locale, format).format(unix * 1000);
}

function formatDistance(seconds: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "always" });
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? (["second", 1] as const);
  return format.format(Math.trunc(seconds / length), unit);
}
