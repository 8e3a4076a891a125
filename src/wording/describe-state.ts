// States and changes in plain words. Pure text: no markup, nothing that a chat would read as formatting.

import { type Day, type Edtf, earliest, isExactDay, precisionOf, weekdayOf } from "@attache/edtf";
import type { Archive } from "../archive/archive.ts";
import { citiesOf, cityOf, clockAt } from "../archive/event-zones.ts";
import type { State } from "../archive/history.ts";
import { partElsewhere } from "../archive/part-of-day.ts";
import { phaseOf } from "../archive/phase.ts";
import { nameOf } from "../archive/records.ts";
import { describeDay } from "./dates/describe-date.ts";
import { describeEdtf } from "./dates/describe-edtf.ts";

type WordingRecords = Pick<Archive, "actors">;

const WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** “Monday 15 November 2021”. */
export function phraseDay(day: Day): string {
  return `${WEEKDAY_NAMES[weekdayOf(day) - 1]} ${describeDay(day)}`;
}

/**
 * When, a line a clock: one for each city concerned once there is an instant; one line before that. Empty when no date
 * is known.
 */
export function phraseWhen(state: State, archive: WordingRecords): readonly string[] {
  const { start } = state;
  if (start !== undefined) {
    const cities = citiesOf(state, archive);
    const clocks =
      cities.length > 0 ? cities : [{ name: cityOf(state.zone ?? "UTC", state, archive), zone: state.zone ?? "UTC" }];
    return clocks.map(({ name, zone }) => {
      const { day, time } = clockAt(start, zone);
      return `${phraseDay(day)}, ${time} in ${name}`;
    });
  }
  const date = phraseDate(state, archive);
  return date === undefined ? [] : [date, ...partsElsewhere(state, archive)];
}

/** “Tuesday 16 November 2021, morning in Beijing”, for an evening in Washington that concerns both. */
function partsElsewhere(state: State, archive: WordingRecords): readonly string[] {
  const { date, partOfDay, zone } = state;
  if (date === undefined || partOfDay === undefined || zone === undefined || !isExactDay(date)) return [];
  const day = earliest(date);
  if (day === undefined) return [];
  return citiesOf(state, archive).flatMap((city) => {
    if (city.zone === zone) return [];
    const local = partElsewhere(day, partOfDay, zone, city.zone);
    return local === undefined ? [] : [`${phraseDay(local.day)}, ${local.part} in ${city.name}`];
  });
}

/** One line: “Monday 15 November 2021, evening in Washington”, “the week of 15 November 2021”; undefined without a date. */
export function phraseDate(state: State, archive: WordingRecords): string | undefined {
  const { date, partOfDay, zone } = state;
  if (state.start !== undefined) return phraseWhen(state, archive)[0];
  if (date === undefined) return undefined;
  const days = isExactDay(date) ? describeWithWeekday(date) : describeEdtf(date);
  if (partOfDay === undefined) return days;
  return `${days}, ${partOfDay}${zone === undefined ? "" : ` in ${cityOf(zone, state, archive)}`}`;
}

function describeWithWeekday(date: Edtf): string {
  const day = earliest(date);
  return day === undefined ? describeEdtf(date) : phraseDay(day);
}

const HOW = {
  virtual: "by video",
  phone: "by telephone",
  hybrid: "in person and by video",
  written: "in writing",
} as const;

/** “Anchorage”, “by telephone”, “Rome, in person and by video”; undefined when neither place nor form is worth a word. */
export function phraseWhere({ place, format }: State): string | undefined {
  const how = format === undefined || format === "in-person" ? [] : [HOW[format]];
  const parts = [...(place === null ? [] : [place.name]), ...how];
  return parts.length === 0 ? undefined : parts.join(", ");
}

/** “confirmed by the United States and China”, “agreed in principle”. */
export function phraseStatus(state: State, archive: WordingRecords): string {
  switch (state.status) {
    case "floated":
      return "floated";
    case "agreed":
      return "agreed in principle";
    case "planned":
      return "planned";
    case "tentative":
      return "tentative";
    case "confirmed":
      return state.confirmedBy.length === 0
        ? "confirmed"
        : `confirmed by ${joinWithAnd(state.confirmedBy.map((id) => withArticle(nameOf(archive, id))))}`;
    case "under-way":
      return "under way";
    case "held":
      return "held";
    case "postponed":
      return "postponed";
    case "cancelled":
      return "cancelled";
    case "lapsed":
      return "lapsed, never formally called off";
  }
}

/** What the date leaves open, said in so many words; undefined when nothing is open or the event is no longer ahead. */
export function phraseOpen(state: State, today: Day): string | undefined {
  const outlook = phaseOf(state, today);
  if (outlook === "passed") return "no outcome recorded";
  if (outlook !== "upcoming" && outlook !== "undated") return undefined;
  if (state.date === undefined) return "no date known";
  if (state.status === "tentative") return "day not settled";
  const precision = precisionOf(state.date);
  return precision === "day" || precision === "days" ? undefined : "day not settled";
}

/** Both in one: “the week of 15 November 2021 (planned)”, “no date (floated)”. */
export function phraseState(state: State, archive: WordingRecords): string {
  return `${phraseDate(state, archive) ?? "no date"} (${phraseStatus(state, archive)})`;
}

/** “a”, “a and b”, “a, b and c”. */
export function joinWithAnd(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

const ARTICLE =
  /^(?:United|European|Soviet|Netherlands|Philippines|Kremlin|White House|Pentagon|African|Arab League|Quad|Group of|Commonwealth of|Association of|Embassy of|International|Palestinian|People's|US Department|Munich Security|Rapid Support|Taliban|Élysée)(?!\p{L})|\b(?:Organi[sz]ation|Convention|Assembly|Council|Commission|Committee|Forum|Agency|Secretariat|Ministry|Community)\b/u;

/** “the United States”, “China”. */
export function withArticle(name: string): string {
  return ARTICLE.test(name) ? `the ${name}` : name;
}

/** In quotation marks, unless there are some in it: a phrase that was typed in them has its own. */
export function quoted(words: string): string {
  const curly = words.replace(/"([^"]*)"/g, "“$1”");
  return /["“”„«»「」『』]/u.test(curly) ? curly : `“${curly}”`;
}
