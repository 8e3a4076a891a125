// /timeline: what took or takes place when, with the dates that were given up.

import { earliest, latest, overlaps } from "@attache/edtf";
import { eventConcerns } from "../../archive/concerns.ts";
import { type DateHistory, dateHistoryOf, dateOnLine, dayInOrder } from "../../archive/date-history.ts";
import { firstHeard } from "../../archive/known-steps.ts";
import { ownNamesOf } from "../../archive/own-names.ts";
import { notice } from "../../core/notice.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { View } from "../../core/view.ts";
import type { Words } from "../../wording/words.ts";
import type { AnswerContext } from "./answer-context.ts";

type TimelineQuestion = QuestionAbout<"timeline">;

export function answerTimeline(question: TimelineQuestion, { archive, today: now, words }: AnswerContext): View {
  const today = question.asOf ?? now;
  const all = [...archive.events.values()]
    .filter((event) => eventConcerns(event, question, archive, question))
    .flatMap((event) => dateHistoryOf(event, question.asOf) ?? []);
  const histories = all
    .filter((history) => canFallBetween(history, question))
    .map((history) => ({ history, day: dayInOrder(history, today) }))
    .sort(
      (a, b) =>
        compareTexts(a.day, b.day) ||
        compareTexts(lastPossibleDay(a.history), lastPossibleDay(b.history)) ||
        compareIds(a, b),
    )
    .map(({ history }) => history);
  if (histories.length === 0) return noTimeline(question, words);
  const actor = question.actor === undefined ? undefined : archive.actors.get(question.actor);
  return {
    kind: "timeline",
    question,
    names: actor === undefined ? [] : ownNamesOf(actor, archive),
    histories,
    undated: all.filter((history) => dateOnLine(history) === undefined).length,
    today,
  };
}

/**
 * Whether it can touch a day from `from` to `to`. “By the end of 2021” does not reach back before anyone spoke of it, and
 * “2022 or later” is not looked for in every later year.
 */
function canFallBetween(history: DateHistory, { from, to }: TimelineQuestion): boolean {
  const date = dateOnLine(history);
  if (date === undefined || !overlaps(date, from, to)) return false;
  const begins = earliest(date) ?? firstHeard(history.event) ?? "";
  const ends = latest(date) ?? begins;
  return (to === undefined || begins <= to || ends <= to) && (from === undefined || ends >= from);
}

/** What is settled sooner stands first; what has no end comes last. */
function lastPossibleDay(history: DateHistory): string {
  const date = dateOnLine(history);
  return (date === undefined ? undefined : latest(date)) ?? "~";
}

function compareIds(a: { readonly history: DateHistory }, b: { readonly history: DateHistory }): number {
  return compareTexts(a.history.event.id, b.history.event.id);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function noTimeline({ topic, actor, asOf }: TimelineQuestion, words: Words): View {
  const rest = { ...(topic === undefined ? {} : { topic }), ...(actor === undefined ? {} : { actor }) };
  const text = asOf === undefined ? words.timeline.none() : words.timeline.noneAsOf({ day: words.dates.day(asOf) });
  return notice("info", text, [
    { label: words.buttons.timelineWithoutLimits(), question: { about: "timeline", ...rest } },
    { label: words.buttons.whatIsNext(), question: { about: "next", page: 0, ...rest } },
  ]);
}
