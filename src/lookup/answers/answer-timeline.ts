// /timeline: what took or takes place when, with the dates that were given up.

import { type Day, earliest, latest, overlaps } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { eventConcerns } from "../../archive/concerns.ts";
import { type DateHistory, dateHistoryOf, dateOnLine, dayInOrder, placeOnLine } from "../../archive/date-history.ts";
import { compareOnLine } from "../../archive/events-on-line.ts";
import { collectFirst } from "../../archive/first-in-order.ts";
import { firstHeard } from "../../archive/known-steps.ts";
import { ownNamesOf } from "../../archive/own-names.ts";
import { mapSteps, type Steps } from "../../archive/steps.ts";
import { notice } from "../../core/notice.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { View } from "../../core/view.ts";
import type { Words } from "../../wording/words.ts";
import type { AnswerContext } from "./answer-context.ts";
import { MAX_LISTED } from "./listed.ts";
import { mayBeOnTimeline } from "./may-be-on-timeline.ts";

type TimelineQuestion = QuestionAbout<"timeline">;

/** A step of work for so many events. */
const STANDING_AT_ONCE = 200;

export function* timelineSteps(
  question: TimelineQuestion,
  { archive, today: now, words, most = MAX_LISTED }: AnswerContext,
): Steps<View> {
  const today = question.asOf ?? now;
  const { histories, more, undated } = yield* timelineOf(question, today, archive, most);
  if (histories.length === 0) return noTimeline(question, words);
  const actor = question.actor === undefined ? undefined : archive.actors.get(question.actor);
  return {
    kind: "timeline",
    question,
    names: actor === undefined ? [] : ownNamesOf(actor, archive),
    histories,
    more,
    undated,
    today,
  };
}

type OnTimeline = { readonly histories: readonly DateHistory[]; readonly more: number; readonly undated: number };

/** As many from `today` on, and before it, as are laid out. */
function* timelineOf(question: TimelineQuestion, today: Day, archive: Archive, most: number): Steps<OnTimeline> {
  const { asOf } = question;
  const { events, others } = mayBeOnTimeline(question, today, archive, most);
  const inOrder = compareOnLine<Standing>(({ day }) => day);
  const ahead = collectFirst(inOrder, most);
  const past = collectFirst<Standing>((a, b) => inOrder(b, a), most);
  let [looked, dated, undated] = [0, others.dated, others.undated];
  for (const event of events) {
    if (++looked % STANDING_AT_ONCE === 0) yield;
    const place = eventConcerns(event, question, archive, question) ? placeOnLine(event, asOf) : undefined;
    if (place === undefined) continue;
    if (dateOnLine(place) === undefined) undated++;
    else if (canFallBetween(place, question)) {
      const day = dayInOrder(place, today);
      (day >= today ? ahead : past).add({ ...place, day });
      dated++;
    }
  }
  yield;
  const shown = [...past.all().toReversed(), ...ahead.all()];
  const histories = yield* mapSteps(shown, ({ event }) => dateHistoryOf(event, asOf) ?? []);
  return {
    histories: histories.flat(),
    more: dated - shown.length,
    undated,
  };
}

/** `day`: that by which it stands. */
type Standing = DateHistory & { readonly day: Day };

/**
 * Whether it can touch a day from `from` to `to`. “By the end of 2021” does not reach back before anyone spoke of it, and
 * “2022 or later” is not looked for in every later year.
 */
function canFallBetween(history: DateHistory, { from, to }: TimelineQuestion): boolean {
  const date = dateOnLine(history);
  if (date === undefined || !overlaps(date, from, to)) return false;
  const begins = earliest(date) ?? firstHeard(history.event) ?? "";
  const ends = latest(date) ?? begins;
  // A year that it was to have and lost puts it on none of its days.
  if (history.state.date === undefined && from !== undefined && to !== undefined) return begins >= from && ends <= to;
  return (to === undefined || begins <= to || ends <= to) && (from === undefined || ends >= from);
}

function noTimeline({ topic, actor, asOf }: TimelineQuestion, words: Words): View {
  const rest = { ...(topic === undefined ? {} : { topic }), ...(actor === undefined ? {} : { actor }) };
  const text = asOf === undefined ? words.timeline.none() : words.timeline.noneAsOf({ day: words.dates.day(asOf) });
  return notice("info", text, [
    { label: words.buttons.timelineWithoutLimits(), question: { about: "timeline", ...rest } },
    { label: words.buttons.whatIsNext(), question: { about: "next", page: 0, ...rest } },
  ]);
}
