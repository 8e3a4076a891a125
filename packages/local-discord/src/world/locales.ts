// The language that somebody's client is set to, which the bot is told with everything they ask.
import { LOCALES } from "../../protocol.ts";
import type { World } from "./world.ts";

const DEFAULT_LOCALE = "en-US";

/** One of Discord's locales, such as `de`; undefined for who has not chosen any. */
export function chosenLocale(person: string, { store }: World): string | undefined {
  return store.settings.get(`locale-${person}`);
}

/** What was chosen; otherwise that of the browser in which they looked last, as Discord's client begins with that of its machine. */
export function localeOf(person: string, world: World): string {
  return chosenLocale(person, world) ?? world.store.settings.get(`browser-locale-${person}`) ?? DEFAULT_LOCALE;
}

/** `tag`: the language of a browser, such as `de-CH`. One that Discord does not have changes nothing. */
export function noteBrowserLanguage(person: string, tag: string, { store }: World): void {
  const locale = nearestLocale(tag);
  if (locale !== undefined) store.settings.set(`browser-locale-${person}`, locale);
}

/** Of a language in a region that is not named: that of most other regions, which stands last (en-GB for Australia, es-419 for Argentina). */
function nearestLocale(tag: string): string | undefined {
  const [language, region] = tag.split("-");
  const spoken = LOCALES.filter((locale) => locale.split("-")[0] === language);
  return spoken.find((locale) => locale === tag) ?? spoken.at(region === undefined ? 0 : -1);
}

export function setLocale(person: string, locale: string, { store, events }: World): void {
  store.settings.set(`locale-${person}`, locale);
  events.emit({ kind: "locale", person });
}
