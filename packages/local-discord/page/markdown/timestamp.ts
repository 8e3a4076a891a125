import type { TimeStyle } from "./tree.ts";

/** Where and when a time is read; `now` counts milliseconds. */
export type Reader = { readonly locale: string; readonly zone: string; readonly now: number };

const FORMATS: Readonly<Record<Exclude<TimeStyle, "R"> | "full", Intl.DateTimeFormatOptions>> = {
  t: { hour: "2-digit", minute: "2-digit" },
  T: { hour: "2-digit", minute: "2-digit", second: "2-digit" },
  d: { day: "2-digit", month: "2-digit", year: "numeric" },
  D: { day: "numeric", month: "long", year: "numeric" },
  f: { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
  F: { weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
  s: { day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit" },
  S: { day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit" },
  full: {
    ...{ weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
    timeZoneName: "short",
  },
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
  return formatOf(style, reader).format(unix * 1000);
}

/** The whole instant with its zone, for a tooltip. */
export function formatFullTime(unix: number, reader: Reader): string {
  return formatOf("full", reader).format(unix * 1000);
}

/** Kept by style, language and zone: to make one takes longer than all else that is done for a message, and each is drawn anew with every change. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatOf(style: keyof typeof FORMATS, { locale, zone }: Reader): Intl.DateTimeFormat {
  const key = `${style} ${locale} ${zone}`;
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, { ...FORMATS[style], timeZone: zone });
  made.set(key, format);
  return format;
}

function formatDistance(seconds: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "always" });
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? (["second", 1] as const);
  return format.format(Math.trunc(seconds / length), unit);
}
