import type { Reader } from "./timestamp.ts";

/** An event of the window: language or zone are others now. */
export const READER_CHANGED = "reader-changed";

/** Kept for this window: a second one may be somebody elsewhere. */
const ZONE_KEY = "zone";

let language: string | undefined;

/** The reader in front of this page, now: as their browser is set, unless they chose otherwise here. */
export function thisReader(): Reader {
  const zone = chosenZone() ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { locale: language ?? navigator.language, zone, now: Date.now() };
}

/** Undefined: that of the browser. */
export function chosenZone(): string | undefined {
  return sessionStorage.getItem(ZONE_KEY) ?? undefined;
}

/** An IANA zone such as `Asia/Tokyo`; undefined for that of the browser. */
export function chooseZone(zone: string | undefined): void {
  if (zone === undefined) sessionStorage.removeItem(ZONE_KEY);
  else sessionStorage.setItem(ZONE_KEY, zone);
  dispatchEvent(new Event(READER_CHANGED));
}

/** The language of their client, as the server has it; undefined for that of the browser. */
export function useLanguage(locale: string | undefined): void {
  if (locale === language) return;
  language = locale;
  dispatchEvent(new Event(READER_CHANGED));
}
