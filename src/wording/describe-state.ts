// States and changes in plain words. Pure text: no markup, nothing that a chat would read as formatting.
import { type Day, daysBetween, type Edtf, earliest, isExactDay, latest, precisionOf } from "@attache/edtf";
import { citiesOf, cityOf, clockAt } from "../archive/event-zones.ts";
import { type State, windowBehind } from "../archive/history.ts";
import { partElsewhere } from "../archive/part-of-day.ts";
import { phaseOf } from "../archive/phase.ts";
import { nameOf, type Records } from "../archive/records.ts";
import type { Words } from "./words.ts";

type WordingRecords = Pick<Records, "actors">;

/**
 * When, a line a clock: one for each city concerned once there is an instant; one line before that. Empty when no date
 * is known.
 */
export function describeWhen(state: State, archive: WordingRecords, words: Words): readonly string[] {
  const { start } = state;
  if (start !== undefined) {
    const cities = citiesOf(state, archive);
    const clocks =
      cities.length > 0 ? cities : [{ name: cityOf(state.zone ?? "UTC", state, archive), zone: state.zone ?? "UTC" }];
    return clocks.map(({ name: city, zone }) => {
      const { day, time } = clockAt(start, zone);
      return words.state.timeInCity({ day: words.dates.weekday(day), time, city });
    });
  }
  const date = describeWhenFirst(state, archive, words);
  return date === undefined ? [] : [date, ...partsElsewhere(state, archive, words)];
}

/** The same, with a day that only unnamed sources name behind the window that somebody stands for. */
export function describeWhenSurely(state: State, archive: WordingRecords, words: Words): readonly string[] {
  const lines = describeWhen(state, archive, words);
  const window = windowBehind(state);
  if (window === undefined) return lines;
  return [words.dates.edtf(window), ...lines.map((line) => words.state.tentatively({ date: line }))];
}

/** “Tuesday 16 November 2021, morning in Beijing”, for an evening in Washington that concerns both. */
function partsElsewhere(state: State, archive: WordingRecords, words: Words): readonly string[] {
  const { date, partOfDay, zone } = state;
  if (date === undefined || partOfDay === undefined || zone === undefined || !isExactDay(date)) return [];
  const day = earliest(date);
  if (day === undefined) return [];
  return citiesOf(state, archive).flatMap((city) => {
    if (city.zone === zone) return [];
    const local = partElsewhere(day, partOfDay, zone, city.zone);
    if (local === undefined) return [];
    return words.state.partOfDayInCity({ day: words.dates.weekday(local.day), part: local.part, city: city.name });
  });
}

/** One line: “Monday 15 November 2021, evening in Washington”, “the week of 15 November 2021”; undefined without a date. */
export function describeWhenFirst(state: State, archive: WordingRecords, words: Words): string | undefined {
  const { date, partOfDay, zone } = state;
  if (state.start !== undefined) return describeWhen(state, archive, words)[0];
  if (date === undefined) return undefined;
  const day = dateWithWeekday(date, words);
  if (partOfDay === undefined) return day;
  if (zone === undefined) return words.state.partOfDay({ day, part: partOfDay });
  return words.state.partOfDayInCity({ day, part: partOfDay, city: cityOf(zone, state, archive) });
}

/** The same in one line of a list: “the week of 15 November 2021, tentatively Monday 15 November 2021”. */
export function describeDateSurely(state: State, archive: WordingRecords, words: Words): string | undefined {
  return inWindow(describeWhenFirst(state, archive, words), state, words);
}

/** `date`: that of the state, in words; with the window that somebody stands for before it, where there is one. */
export function inWindow(date: string | undefined, state: State, { dates, state: say }: Words): string | undefined {
  const window = windowBehind(state);
  return date === undefined || window === undefined
    ? date
    : say.windowTentatively({ window: dates.edtf(window), date });
}

function dateWithWeekday(date: Edtf, { dates }: Words): string {
  const day = isExactDay(date) ? earliest(date) : undefined;
  return day === undefined ? dates.edtf(date) : dates.weekday(day);
}

/** “Anchorage”, “by telephone”, “Rome, in person and by video”; undefined when neither place nor form is worth a word. */
export function describeWhere({ place, format }: State, words: Words): string | undefined {
  const how = format === undefined || format === "in-person" ? [] : [words.state[format]()];
  const parts = [...(place === null ? [] : [place.name]), ...how];
  return parts.length === 0 ? undefined : parts.join(", ");
}

/** “3 h 30 min from beginning to end”; undefined for what has not been held, or is not known to the minute. */
export function describeLength({ start, end, status }: State, words: Words): string | undefined {
  if (start === undefined || end === undefined || status !== "held") return undefined;
  const minutes = Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  // Less than half a minute is no length.
  if (minutes < 1) return undefined;
  const length = rest === 0 ? "hours" : hours === 0 ? "minutes" : "both";
  return words.event.lasted({ length, hours, minutes: rest });
}

/** “12 days by its date, 9–20 November 2026”; undefined for what does not last from one day to another. */
export function describeDays({ date }: State, words: Words): string | undefined {
  if (date?.kind !== "interval" || date.start.kind !== "day" || date.end.kind !== "day") return undefined;
  const [first, last] = [earliest(date), latest(date)];
  if (first === undefined || last === undefined || first === last) return undefined;
  return words.event.overDays({ days: daysBetween(first, last) + 1, date: words.dates.edtf(date) });
}

/** “confirmed by the United States and China”, “agreed in principle”. */
export function describeStatus(state: State, archive: WordingRecords, words: Words): string {
  const { status, confirmedBy } = state;
  if (status !== "confirmed" || confirmedBy.length === 0) return describeStanding(state, words);
  return words.state.confirmedBy({ names: words.and(confirmedBy.map((id) => words.withArticle(nameOf(archive, id)))) });
}

/**
 * The same where a whole line tells the status: that something lapsed is said by nobody but the archive, whoever stands below, and
 * what should be over by `today` was under way when it was last told of.
 */
export function describeStatusInLine(state: State, archive: WordingRecords, words: Words, today?: Day): string {
  if (state.status === "lapsed") return words.state.lapsedAsRead();
  const isOver = state.status === "under-way" && today !== undefined && phaseOf(state, today) === "passed";
  return isOver ? words.state.underWayThen() : describeStatus(state, archive, words);
}

/** The status as it is seen from a day, with what belongs to it in a line that says no more. */
export function describeStatusSeen(state: State, today: Day, archive: WordingRecords, words: Words): string {
  return [describeStatus(state, archive, words), ...seenNotes(state, today, words)].join(", ");
}

/** When the meeting is to which it is somebody's way, and that nobody recorded what came of it, once it should be over. */
export function seenNotes(state: State, today: Day, words: Words): readonly string[] {
  return [...meetingNote(state, words), ...noOutcomeNote(state, today, words)];
}

/** When the meeting is to which it is somebody's way, or that it is off; nothing of anything else. */
export function meetingNote({ meetingOn, meetingOff, status }: State, { dates, state }: Words): readonly string[] {
  if (meetingOff !== undefined) return status === meetingOff ? [] : [state.meetingOff({ status: meetingOff })];
  return meetingOn === undefined ? [] : [state.meetingOn({ date: dates.edtf(meetingOn) })];
}

/** That the outcome is not known of what should be over by that day; nothing of anything else. */
function noOutcomeNote(state: State, today: Day, words: Words): readonly string[] {
  return phaseOf(state, today) === "passed" ? [words.state.noOutcome()] : [];
}

/** Who has said that they will not come, named in `people`; of what is over, who did not. */
export function describeDeclined({ status }: Pick<State, "status">, people: string, { event }: Words): string {
  return status === "held" ? event.didNotCome({ people }) : event.notComing({ people });
}

/** The status in a word or two, whoever it rests on: “held”, “expired”, “under way”. */
export function describeStanding({ status, heldAs }: Pick<State, "status" | "heldAs">, { state }: Words): string {
  if (status === "under-way") return state.underWay();
  if (status !== "held" || heldAs === undefined) return state[status]();
  return heldAs === "in-force" ? state.inForce() : state[heldAs]();
}

/** What the date leaves open, said in so many words; undefined when nothing is open or the event is no longer ahead. */
export function describeOpen(state: State, today: Day, words: Words): string | undefined {
  const notes = seenNotes(state, today, words);
  if (notes.length > 0) return notes.join(", ");
  const phase = phaseOf(state, today);
  if (phase !== "upcoming" && phase !== "undated") return undefined;
  if (state.date === undefined) return words.state.noDateKnown();
  const precision = precisionOf(state.date);
  const isDay = precision === "day" || precision === "days";
  // A day stands in the same line, unless a window that somebody stands for does.
  if (state.status === "tentative" && isDay && windowBehind(state) === undefined) return words.state.dayNotFirm();
  return isDay && state.status !== "tentative" ? undefined : words.state.dayNotSettled();
}

/** Both in one: “the week of 15 November 2021 (planned)”, “no date (floated)”. */
export function describeState(state: State, archive: WordingRecords, words: Words): string {
  const date = describeWhenFirst(state, archive, words) ?? words.state.noDate();
  return words.state.dateAndStatus({ date, status: describeStatus(state, archive, words) });
}

/** In quotation marks, unless there are some in it: a phrase that was typed in them has its own. */
export function quoted(text: string, words: Words): string {
  const own = text.replace(/"([^"]*)"/g, (_, inner: string) => words.labels.quoted({ text: inner }));
  return /["“”„«»「」『』]/u.test(own) ? own : words.labels.quoted({ text: own });
}
