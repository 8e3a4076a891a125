// /calendar: events as a file for calendar applications.

import type { Archive } from "../../archive/archive.ts";
import { eventConcerns } from "../../archive/concerns.ts";
import { eventsMayConcern } from "../../archive/may-concern.ts";
import type { Event } from "../../archive/schema.ts";
import type { Steps } from "../../archive/steps.ts";
import { NO_WITHDRAWALS, type Withdrawals } from "../../archive/withdrawals.ts";
import { bytesOf, type Calendar, composeSteps, inOnePiece } from "../../calendar/calendar.ts";
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
  const fits = known === undefined && bytesOf(parts) <= MAX_ATTACHED_BYTES;
  const data = fits ? yield* inOnePiece(parts) : undefined;
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

function keyOfCalendar({ topic, actor, event, vague }: CalendarQuestion): string {
  return [topic, actor, event, vague === true].join(" ");
}

/** Kept as long as an archive answers: whoever subscribes asks again and again. */
const CALENDARS = new WeakMap<Archive, WeakMap<Withdrawals, WeakMap<Words, Map<string, Calendar>>>>();

/** Of all calendars together that are kept. */
const MAX_KEPT_BYTES = 16 * 1024 * 1024;

/** The events that the question is about, as a calendar named after them. */
export function* calendarFor(
  question: CalendarQuestion,
  archive: Archive,
  words: Words,
  withdrawals: Withdrawals = NO_WITHDRAWALS,
): Steps<Calendar> {
  const { topic, actor, event: id, vague = false } = question;
  const kept = keptFor(archive, withdrawals, words);
  const key = keyOfCalendar(question);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const isMeant = (event: Event) =>
    id === undefined ? eventConcerns(event, { topic, actor }, archive) : event.id === id;
  const events: Event[] = [];
  for (const event of mayBeMeant(question, archive)) {
    if (isMeant(event)) events.push(event);
    yield;
  }
  // Who has one of these in a calendar has to hear that it is no more.
  for (const { event } of withdrawals.events.values()) if (isMeant(event)) events.push(event);
  const [one] = id === undefined ? [] : events;
  const name = one?.title ?? describeHeading(words.about.name(), question, archive, words);
  // Whoever asks for one event wants it, however well its date is known.
  const calendar = yield* composeSteps(name, events, archive, words, vague || id !== undefined, withdrawals);
  keepCalendar(kept, key, calendar);
  return calendar;
}

function mayBeMeant({ topic, actor, event }: CalendarQuestion, archive: Archive): Iterable<Event> {
  const one = archive.events.get(event ?? "");
  if (event !== undefined) return one === undefined ? [] : [one];
  return eventsMayConcern({ topic, actor }, archive) ?? archive.events.values();
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
  const size = bytesOf(calendar.parts ?? []);
  if (size > MAX_KEPT_BYTES) return;
  let all = [...kept.values()].reduce((sum, { parts = [] }) => sum + bytesOf(parts), size);
  for (const [other, { parts = [] }] of kept) {
    if (all <= MAX_KEPT_BYTES) break;
    all -= bytesOf(parts);
    kept.delete(other);
  }
  kept.set(key, calendar);
}

/** “attache-us-china-xi-jinping-vague.ics”: letters, digits and hyphens, which Discord leaves as they are. */
function fileNameOf({ topic, actor, event, vague }: CalendarQuestion): string {
  const parts = ["attache", topic, actor, event, vague === true ? "vague" : undefined];
  return `${parts.filter((part) => part !== undefined).join("-")}.ics`;
}

function noCalendar({ vague }: CalendarQuestion, counts: Omit<Calendar, "parts">, words: Words): string {
  const none = vague === true ? words.calendar.none() : words.calendar.noneToAWeek();
  const rest = leftOutCounts(counts, words);
  return rest.length === 0 ? none : `${none} ${words.calendar.leftOut({ counts: words.and(rest) })}`;
}
