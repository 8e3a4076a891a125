// /calendar: events as a file for calendar applications.

import type { Archive } from "../../archive/archive.ts";
import { eventConcerns } from "../../archive/concerns.ts";
import { eventsMayConcern } from "../../archive/may-concern.ts";
import type { Event } from "../../archive/schema.ts";
import type { Steps } from "../../archive/steps.ts";
import { NO_WITHDRAWALS, type Withdrawals } from "../../archive/withdrawals.ts";
import { type Calendar, composeSteps } from "../../calendar/calendar.ts";
import { MAX_ATTACHED_BYTES } from "../../core/answer-file.ts";
import { notice } from "../../core/notice.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { Ask, View } from "../../core/view.ts";
import { describeHeading, leftOutCounts } from "../../wording/describe-limits.ts";
import type { Words } from "../../wording/words.ts";
import type { AnswerContext } from "./answer-context.ts";

type CalendarQuestion = QuestionAbout<"calendar">;

export function* calendarSteps(
  question: CalendarQuestion,
  { archive, words, today, withdrawals }: AnswerContext,
): Steps<View> {
  const large = tooLargeIn(archive);
  const known = large.get(keyOfCalendar(question));
  const { parts, ...counts } = known ?? (yield* calendarFor(question, archive, words, withdrawals));
  const asks: readonly Ask[] =
    counts.vague === 0 ? [] : [{ label: words.buttons.vagueDatesToo(), question: { ...question, vague: true } }];
  if (parts === undefined) return notice("info", noCalendar(question, counts, words), asks);
  const data = known === undefined ? yield* withinDiscord(parts) : undefined;
  if (data === undefined) large.set(keyOfCalendar(question), { ...counts, parts: [] });
  const file = data === undefined ? undefined : { name: fileNameOf(question), data };
  return { kind: "calendar", question, file, counts, today, asks };
}

/** Of what is larger than Discord takes the counts alone are kept. */
const TOO_LARGE = new WeakMap<Archive, Map<string, Calendar>>();

function tooLargeIn(archive: Archive): Map<string, Calendar> {
  const large = TOO_LARGE.get(archive) ?? new Map<string, Calendar>();
  TOO_LARGE.set(archive, large);
  return large;
}

function keyOfCalendar({ topic, actor, vague }: CalendarQuestion): string {
  return [topic, actor, vague === true].join(" ");
}

/** So many parts are measured in one step. */
const MEASURED_AT_ONCE = 20;

/** undefined where it is more than Discord takes. */
function* withinDiscord(parts: readonly string[]): Steps<string | undefined> {
  let bytes = 0;
  for (const [n, part] of parts.entries()) {
    bytes += Buffer.byteLength(part);
    if (bytes > MAX_ATTACHED_BYTES) return undefined;
    if (n % MEASURED_AT_ONCE === 0) yield;
  }
  return parts.join("");
}

/** Kept as long as an archive answers: whoever subscribes asks again and again. */
const CALENDARS = new WeakMap<Archive, WeakMap<Withdrawals, WeakMap<Words, Map<string, Calendar>>>>();

/** Of so many characters all calendars together that are kept. */
const MAX_KEPT_CHARACTERS = 16 * 1024 * 1024;

/** The events that the question is about, as a calendar named after them. */
export function* calendarFor(
  question: CalendarQuestion,
  archive: Archive,
  words: Words,
  withdrawals: Withdrawals = NO_WITHDRAWALS,
): Steps<Calendar> {
  const { topic, actor, vague = false } = question;
  const kept = keptFor(archive, withdrawals, words);
  const key = keyOfCalendar(question);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const events: Event[] = [];
  for (const event of eventsMayConcern({ topic, actor }, archive) ?? archive.events.values()) {
    if (eventConcerns(event, { topic, actor }, archive)) events.push(event);
    yield;
  }
  // Who has one of these in a calendar has to hear that it is no more.
  for (const { event } of withdrawals.events.values()) {
    if (eventConcerns(event, { topic, actor }, archive)) events.push(event);
  }
  const name = describeHeading(words.about.name(), question, archive, words);
  const calendar = yield* composeSteps(name, events, archive, words, vague, withdrawals);
  keepCalendar(kept, key, calendar);
  return calendar;
}

function keptFor(archive: Archive, withdrawals: Withdrawals, words: Words): Map<string, Calendar> {
  const ofArchive = CALENDARS.get(archive) ?? new WeakMap<Withdrawals, WeakMap<Words, Map<string, Calendar>>>();
  CALENDARS.set(archive, ofArchive);
  const then = ofArchive.get(withdrawals) ?? new WeakMap<Words, Map<string, Calendar>>();
  ofArchive.set(withdrawals, then);
  const kept = then.get(words) ?? new Map<string, Calendar>();
  then.set(words, kept);
  return kept;
}

/** The one that was made first makes room. */
function keepCalendar(kept: Map<string, Calendar>, key: string, calendar: Calendar): void {
  const size = charactersOf(calendar);
  if (size > MAX_KEPT_CHARACTERS) return;
  let all = [...kept.values()].reduce((sum, one) => sum + charactersOf(one), size);
  for (const [other, { parts }] of kept) {
    if (all <= MAX_KEPT_CHARACTERS) break;
    all -= charactersOf({ parts });
    kept.delete(other);
  }
  kept.set(key, calendar);
}

function charactersOf({ parts = [] }: Pick<Calendar, "parts">): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

/** “attache-us-china-xi-jinping-vague.ics”: letters, digits and hyphens, which Discord leaves as they are. */
function fileNameOf({ topic, actor, vague }: CalendarQuestion): string {
  const parts = ["attache", topic, actor, vague === true ? "vague" : undefined];
  return `${parts.filter((part) => part !== undefined).join("-")}.ics`;
}

function noCalendar({ vague }: CalendarQuestion, counts: Omit<Calendar, "parts">, words: Words): string {
  const none = vague === true ? words.calendar.none() : words.calendar.noneToAWeek();
  const rest = leftOutCounts(counts, words);
  return rest.length === 0 ? none : `${none} ${words.calendar.leftOut({ counts: words.and(rest) })}`;
}
