// No event fits all that was asked: that is said, with what fits when a limit is left out.

import type { Archive } from "../../archive/archive.ts";
import { nothingFound } from "../../core/notice.ts";
import type { Question, QuestionAbout } from "../../core/question.ts";
import type { Ask, View } from "../../core/view.ts";
import type { AnswerContext } from "./answer-context.ts";
import { describeQuery } from "./describe-query.ts";
import { findEvents } from "./find-events.ts";
import { threeToTap } from "./three-to-tap.ts";

type EventsQuestion = QuestionAbout<"events">;

/** A notice; its first button asks the same with fewer limits, where that finds something. */
export function nothingFits(question: EventsQuestion, context: AnswerContext): View {
  const { archive, words } = context;
  const told = { what: describeQuery(question, archive, words) };
  const text = question.which === "next" ? words.events.noneAhead(told) : words.events.none(told);
  return nothingFound(text, question.asOf, wider(question, archive, words));
}

function wider(question: EventsQuestion, archive: Archive, words: AnswerContext["words"]): readonly Ask[] {
  const { from: _from, to: _to, ...always } = question;
  const { kinds: _kinds, words: _words, mentions: _mentions, names: _names, ...any } = always;
  const tries: readonly Question[] = [
    { ...always, which: "all", page: 0 },
    { ...any, which: "all", page: 0 },
  ];
  const fitting = tries.find((one) => one.about === "events" && hasSubject(one) && findEvents(one, archive).length > 0);
  return threeToTap(words, fitting === undefined ? [] : [{ label: words.events.withoutLimits(), question: fitting }]);
}

function hasSubject({ subjects, series, places }: EventsQuestion): boolean {
  return (subjects ?? []).length > 0 || series !== undefined || (places ?? []).length > 0;
}
