// In which time zones people of a language are likely to live: regions and their zones as Unicode CLDR has them, by Intl. Pure.
import type { Archive } from "../../archive/archive.ts";

/** Discord tells the language of a reader and of a server, mostly without a place; CLDR knows where most of its speakers live. */
type Locale = string;

type Capitals = Pick<Archive, "actors" | "search">;

/** Zones of one region on offer: a country has fewer, but for the widest. */
const MAX_OF_REGION = 8;

/** Old IANA names of North America's times are links to the zones by which CLDR knows these: Denver for Mountain Time, not Boise. */
const OLD_NAMES = ["EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT"];

/**
 * Zones in which it is likely that speakers of these languages want to be told the time, likeliest first: of the region that a
 * language is mostly spoken in, one zone for each time that is kept there; then those of capitals where it is spoken too.
 * Empty for a tag that cannot be read. `now`, in milliseconds since 1970, decides how far zones lie apart.
 */
export function likelyZones(locales: readonly Locale[], archive: Capitals, now: number): readonly string[] {
  const capitals = capitalZones(archive);
  const read = locales.flatMap(readLocale);
  const own = read.flatMap(({ region }) => zonesOfRegion(region, capitals, now));
  const others = read.flatMap(({ language }) => capitals.filter((zone) => languagesAt(zone).includes(language)));
  return eachZoneOnce([...own, ...others]);
}

/** Zones of the capitals that the archive knows, those that it speaks of most first. */
export function capitalZones({ actors, search }: Capitals): readonly string[] {
  const known = [...actors.values()].filter(({ capital }) => capital !== undefined);
  const ranked = known.sort((a, b) => search.mentions(b.id) - search.mentions(a.id));
  return eachZoneOnce(ranked.flatMap(({ capital }) => capital?.zone ?? []));
}

/** Equal zones have several names (Asia/Calcutta, Asia/Kolkata): the first one stands for all. */
export function eachZoneOnce(zones: readonly string[]): readonly string[] {
  const byName = new Map<string, string>();
  for (const zone of zones) if (!byName.has(canonicalZone(zone))) byName.set(canonicalZone(zone), zone);
  return [...byName.values()];
}

type SpokenAt = { readonly language: string; readonly region: string };

/** “en-GB” and “de” alike; of “es-419”, which is no country, the country where most speak it. */
function readLocale(locale: Locale): readonly SpokenAt[] {
  try {
    const { language, region } = new Intl.Locale(locale).maximize();
    const country = region === undefined || /^\d/.test(region) ? new Intl.Locale(language).maximize().region : region;
    return country === undefined ? [] : [{ language, region: country }];
  } catch {
    // Not a tag of a language.
    return [];
  }
}

function zonesOfRegion(region: string, capitals: readonly string[], now: number): readonly string[] {
  const zones = timeZonesOf(region);
  const names = new Set(zones.map(canonicalZone));
  const preferred = [...capitals, ...OLD_NAMES.map(canonicalZone)].filter((zone) => names.has(canonicalZone(zone)));
  const byTime = new Map<string, string>();
  for (const zone of [...preferred, ...zones]) {
    const time = nameOfTime(zone, now);
    if (!byTime.has(time)) byTime.set(time, zone);
  }
  const [first, ...rest] = byTime.values();
  if (first === undefined) return [];
  const away = (zone: string) => Math.abs(minutesFromUtc(zone, now) - minutesFromUtc(first, now));
  return [first, ...rest.sort((a, b) => away(a) - away(b))].slice(0, MAX_OF_REGION);
}

/** The zones that are kept in a region, by its code of two letters. */
function timeZonesOf(region: string): readonly string[] {
  // Node has it as a method; the types of this version of TypeScript do not know it yet.
  const locale = new Intl.Locale(`und-${region}`) as Intl.Locale & {
    getTimeZones?: () => readonly string[] | undefined;
  };
  return locale.getTimeZones?.() ?? [];
}

let languages: ReadonlyMap<string, readonly string[]> | undefined;

/** The languages that are mostly spoken in the regions of a zone. */
function languagesAt(zone: string): readonly string[] {
  languages ??= languagesByZone();
  return languages.get(canonicalZone(zone)) ?? [];
}

function languagesByZone(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const region of letters.flatMap((first) => letters.map((second) => first + second))) {
    const { language } = new Intl.Locale(`und-${region}`).maximize();
    for (const zone of timeZonesOf(region)) {
      const name = canonicalZone(zone);
      found.set(name, [...(found.get(name) ?? []), language]);
    }
  }
  return found;
}

const canonical = new Map<string, string>();

function canonicalZone(zone: string): string {
  const known = canonical.get(zone) ?? new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  canonical.set(zone, known);
  return known;
}

/** “Mountain Time” for Denver and Boise, “Mountain Standard Time” for Phoenix, where the clocks are not changed. */
function nameOfTime(zone: string, now: number): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longGeneric" }).formatToParts(now);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? zone;
}

function minutesFromUtc(zone: string, now: number): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(now);
  const [, sign, hours = "0", minutes = "0"] =
    /GMT([+-])(\d\d):(\d\d)/.exec(parts.find(({ type }) => type === "timeZoneName")?.value ?? "") ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
