// /calendar: events as a file for calendar applications.

import type { Archive } from "../../archive/archive.ts";
import { eventConcerns } from "../../archive/concerns.ts";
import { type Calendar, composeCalendar } from "../../calendar/calendar.ts";
import { notice } from "../../core/notice.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { Ask, View } from "../../core/view.ts";
import { describeHeading, leftOutCounts } from "../../wording/describe-limits.ts";
import type { Words } from "../../wording/words.ts";
import type { AnswerContext } from "./answer-context.ts";

export function answerCalendar(question: QuestionAbout<"calendar">, { archive, words, today }: AnswerContext): View {
  const calendar = calendarFor(question, archive, words);
  const asks: readonly Ask[] =
    calendar.vague === 0 ? [] : [{ label: words.buttons.vagueDatesToo(), question: { ...question, vague: true } }];
  if (calendar.text === undefined) return notice("info", noCalendar(question, calendar, words), asks);
  return {
    kind: "calendar",
    question,
    file: { name: fileNameOf(question), data: calendar.text },
    counts: calendar,
    today,
    asks,
  };
}

/** The events that the question is about, as a calendar named after them. */
export function calendarFor(question: QuestionAbout<"calendar">, archive: Archive, words: Words): Calendar {
  const events = [...archive.events.values()].filter((event) => eventConcerns(event, question, archive));
  const name = describeHeading(words.about.name(), question, archive, words);
  return composeCalendar(name, events, archive, words, question.vague === true);
}

/** “attache-us-china-xi-jinping-vague.ics”: letters, digits and hyphens, which Discord leaves as they are. */
function fileNameOf({ topic, actor, vague }: QuestionAbout<"calendar">): string {
  const parts = ["attache", topic, actor, vague === true ? "vague" : undefined];
  return `${parts.filter((part) => part !== undefined).join("-")}.ics`;
}

function noCalendar({ vague }: QuestionAbout<"calendar">, calendar: Calendar, words: Words): string {
  const none = vague === true ? words.calendar.none() : words.calendar.noneToAWeek();
  const rest = leftOutCounts(calendar, words);
  return rest.length === 0 ? none : `${none} ${words.calendar.leftOut({ counts: words.and(rest) })}`;
}
