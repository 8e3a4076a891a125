// /calendar: events as a file for calendar applications.

import type { Archive } from "../../archive/archive.ts";
import { eventConcerns } from "../../archive/concerns.ts";
import { type Calendar, composeCalendar } from "../../calendar/calendar.ts";
import type { Question, QuestionAbout } from "../../core/question.ts";
import type { Ask, View } from "../../core/view.ts";
import { ENGLISH } from "../../wording/words.ts";
import type { AnswerContext } from "./answer-context.ts";
import { headingFor } from "./filter.ts";

export function answerCalendar(question: QuestionAbout<"calendar">, { archive }: AnswerContext): View {
  const calendar = calendarFor(question, archive);
  const asks: readonly Ask[] =
    calendar.vague === 0 ? [] : [{ label: "With vague dates too", question: { ...question, vague: true } }];
  if (calendar.text === undefined) return { kind: "notice", tone: "info", text: noCalendar(question, calendar), asks };
  return {
    kind: "calendar",
    question,
    heading: `Calendar${headingFor(question, archive)}`,
    file: { name: fileNameOf(question), data: calendar.text },
    counts: calendar,
    asks,
  };
}

/** The events that the question is about, as a calendar named after them. */
export function calendarFor(question: QuestionAbout<"calendar">, archive: Archive): Calendar {
  const events = [...archive.events.values()].filter((event) => eventConcerns(event, question, archive));
  return composeCalendar(`Attaché${headingFor(question, archive)}`, events, archive, ENGLISH, question.vague === true);
}

/** “attache-us-china-xi-jinping-vague.ics”: letters, digits and hyphens, which Discord leaves as they are. */
function fileNameOf({ topic, actor, vague }: QuestionAbout<"calendar">): string {
  const parts = ["attache", topic, actor, vague === true ? "vague" : undefined];
  return `${parts.filter((part) => part !== undefined).join("-")}.ics`;
}

function noCalendar({ vague }: Extract<Question, { about: "calendar" }>, calendar: Calendar): string {
  const precision = vague === true ? "" : " that is known to a week or better";
  const rest = [
    ...(calendar.vague === 0 ? [] : [`${calendar.vague} with a vaguer date`]),
    ...(calendar.undated === 0 ? [] : [`${calendar.undated} with none`]),
  ];
  return `No such event in the archive has a date${precision}.${rest.length === 0 ? "" : ` Left out: ${rest.join(" and ")}.`}`;
}
