// Titles are given when most is known: as of an earlier day they are told without the place, the days, the form and the outcome
// that only came up later. Pure.

import { type Day, earliest, latest, MONTH_NAMES } from "@attache/edtf";
import { monthNumber } from "./calendar-words.ts";
import { type State, stateAfter } from "./history.ts";
import { knownBy } from "./known-steps.ts";
import type { Development, Event, Place } from "./schema.ts";

/** The event under the title that it can have had on `day`; itself where that is its title of today, or without a day. */
export function eventKnownOn(event: Event, day: Day | undefined): Event {
  const title = titleKnownOn(event, day);
  return title === event.title ? event : { ...event, title };
}

/** “Trump–Putin summit” before anybody named Alaska; the title of today where nothing in it came up later. */
export function titleKnownOn(event: Event, day: Day | undefined): string {
  const known = knownBy(event, day);
  if (known.length === 0 || known.length === event.developments.length) return event.title;
  const then = stateAfter(event, known);
  const now = stateAfter(event, event.developments);
  if (then === undefined || now === undefined) return event.title;
  const told = withoutForm(withoutOutcome(withoutDays(event.title, then, now), then, now), then, now);
  return withoutPlace(told, event, known);
}

function withoutPlace(title: string, { place, developments }: Event, known: readonly Development[]): string {
  if (!/(?:,| in| at) /.test(title)) return title;
  const told = placesIn(null, known);
  const named = (told.length > 0 ? told : placesIn(place, [])).flatMap(spelt).join("\n").toLowerCase();
  const later = placesIn(null, developments.slice(known.length)).flatMap(spelt);
  return later
    .filter((name) => !named.includes(name.toLowerCase()))
    .reduce((rest, name) => rest.replace(phraseOf(name), ""), title);
}

function placesIn(first: Place | null, steps: readonly Development[]): readonly Place[] {
  return [first, ...steps.map((step) => step.place)].flatMap((place) => (place == null ? [] : [place]));
}

/** The parts of its name, “Mar-a-Lago” and “Palm Beach”, the town behind a site, and its country, as an id has it: “South Korea”. */
function spelt({ name, country }: Place): readonly string[] {
  const state = (country ?? "").replace(/(?:^|-)(\p{L})/gu, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();
  const parts = name.split(", ");
  return [...parts, ...parts.flatMap((part) => part.split(" ").slice(1).slice(-1)), state].filter(
    (part) => part !== "",
  );
}

function phraseOf(place: string): RegExp {
  const literal = place.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
  return new RegExp(`(?:,? (?:in|at)|,) (?:the )?${literal}(?!\\p{L})`, "u");
}

const DAYS_IN_TITLE = new RegExp(`(?:,? (?:in|of|on)|,) (?:(\\d{1,2}) )?(${MONTH_NAMES.join("|")}) (\\d{4})`);

/** A year names the edition of a meeting; a month or a day is one that somebody had to name first. */
function withoutDays(title: string, then: State, now: State): string {
  const [phrase, day, month = "", year] = DAYS_IN_TITLE.exec(title) ?? [];
  if (phrase === undefined) return title;
  const two = (count: number) => String(count).padStart(2, "0");
  const days = `${year}-${two(monthNumber(month) ?? 0)}${day === undefined ? "" : `-${two(Number(day))}`}`;
  return isWithin(now, days) && !isWithin(then, days) ? title.replace(phrase, "") : title;
}

/** `days`: a month or a day, as its days begin. */
function isWithin({ date }: State, days: string): boolean {
  const ends = date === undefined ? [] : [earliest(date), latest(date)];
  return ends.length > 0 && ends.every((end) => end?.startsWith(days) === true);
}

/** “(declined by China)”: what stands in brackets behind a meeting that came to nothing. */
function withoutOutcome(title: string, then: State, now: State): string {
  return now.status === "cancelled" && then.status !== "cancelled" ? title.replace(/ \([^)]*\)$/, "") : title;
}

/** A meeting that was to be in one room was not called a video talk. */
function withoutForm(title: string, then: State, now: State): string {
  return now.format === "virtual" && then.format !== "virtual" ? title.replace(/ (?:virtual|video)(?= )/, "") : title;
}
