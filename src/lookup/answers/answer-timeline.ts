// /timeline: what took or takes place when, with the dates that were given up.

import { type Day, type Edtf, earliest, latest, overlaps } from "@attache/edtf";
import { eventConcerns } from "../../archive/concerns.ts";
import { type DateHistory, dateHistoryOf } from "../../archive/date-history.ts";
import { knownOn } from "../../archive/history.ts";
import { otherNamesOf } from "../../archive/records.ts";
import { notice } from "../../core/notice.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { View } from "../../core/view.ts";
import type { Words } from "../../wording/words.ts";
import type { AnswerContext } from "./answer-context.ts";

type TimelineQuestion = QuestionAbout<"timeline">;

export function answerTimeline(question: TimelineQuestion, { archive, today, words }: AnswerContext): View {
  const all = [...archive.events.values()]
    .filter((event) => eventConcerns(event, question, archive, question))
    .flatMap((event) => dateHistoryOf(event, question.asOf) ?? []);
  const histories = all.filter((history) => isBetween(history, question)).sort(byFirstDate);
  if (histories.length === 0) return noTimeline(question, words);
  const actor = question.actor === undefined ? undefined : archive.actors.get(question.actor);
  return {
    kind: "timeline",
    question,
    names: actor === undefined ? [] : otherNamesOf(actor),
    histories,
    undated: all.filter((history) => timelineDate(history) === undefined).length,
    today: question.asOf ?? today,
  };
}

/** Where it stands on the line: at its date, or at the last that it had. */
function timelineDate({ state, left }: DateHistory): Edtf | undefined {
  return state.date ?? left.at(-1);
}

/**
 * Whether it can touch a day from `from` to `to`. “By the end of 2021” does not reach back before anyone spoke of it, and
 * “2022 or later” is not looked for in every later year.
 */
function isBetween(history: DateHistory, { from, to }: TimelineQuestion): boolean {
  const date = timelineDate(history);
  if (date === undefined || !overlaps(date, from, to)) return false;
  const begins = earliest(date) ?? knownOn(history.event.developments[0] ?? { known: "" });
  const ends = latest(date) ?? begins;
  return (to === undefined || begins <= to || ends <= to) && (from === undefined || ends >= from);
}

function byFirstDate(a: DateHistory, b: DateHistory): number {
  return pageWithToday(a).localeCompare(pageWithToday(b)) || a.event.id.localeCompare(b.event.id);
}

/** The day by which it is sorted: the first possible one; the last where only that is known (“by the end of 2021”). */
function pageWithToday(history: DateHistory): Day {
  const date = timelineDate(history);
  return date === undefined ? "" : (earliest(date) ?? latest(date) ?? "");
}

function noTimeline({ topic, actor, asOf }: TimelineQuestion, words: Words): View {
  const rest = { ...(topic === undefined ? {} : { topic }), ...(actor === undefined ? {} : { actor }) };
  const text = asOf === undefined ? words.timeline.none() : words.timeline.noneAsOf({ day: words.dates.day(asOf) });
  return notice("info", text, [
    { label: words.buttons.timelineWithoutLimits(), question: { about: "timeline", ...rest } },
    { label: words.buttons.whatIsNext(), question: { about: "next", page: 0, ...rest } },
  ]);
}
