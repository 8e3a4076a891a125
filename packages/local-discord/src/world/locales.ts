// The language that somebody's client is set to, which the bot is told with everything they ask.
import type { World } from "./world.ts";

const DEFAULT_LOCALE = "en-US";

/** One of Discord's locales, such as `de`; undefined for who has not chosen any. */
export function chosenLocale(person: string, { store }: World): string | undefined {
  return store.settings.get(`locale-${person}`);
}

export function localeOf(person: string, world: World): string {
  return chosenLocale(person, world) ?? DEFAULT_LOCALE;
}

export function setLocale(person: string, locale: string, { store, events }: World): void {
  store.settings.set(`locale-${person}`, locale);
  events.emit({ kind: "locale", person });
}
