import type { Reader } from "./timestamp.ts";

/** An event of the window: language or zone are others now. */
export const READER_CHANGED = "reader-changed";

/** Kept for this window: a second one may be somebody elsewhere. */
const ZONE_KEY = "zone";

let language: string | undefined;
/** By how much the clock of the place is ahead of that of this machine, in milliseconds. */
let ahead = 0;

/** The reader in front of this page, now: as their browser is set, unless they chose otherwise here. */
export function thisReader(): Reader {
  const zone = chosenZone() ?? browserZone();
  return { locale: language ?? navigator.language, zone, now: Date.now() + ahead };
}

let zoneOfBrowser: string | undefined;

/** Asked for once while a page is drawn, as it takes a while; not once for all, as a laptop travels. */
function browserZone(): string {
  if (zoneOfBrowser === undefined) {
    zoneOfBrowser = Intl.DateTimeFormat().resolvedOptions().timeZone;
    queueMicrotask(() => {
      zoneOfBrowser = undefined;
    });
  }
  return zoneOfBrowser;
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

/** What the clock of the place shows, in milliseconds since 1970, where its time is another: from now on distances are written as there. */
export function useClock(now: number | undefined): void {
  ahead = now === undefined ? 0 : now - Date.now();
  dispatchEvent(new Event(READER_CHANGED));
}
