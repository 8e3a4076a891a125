// No event fits all that was asked: that is said, with what fits when a limit is left out.

import type { Archive } from "../../archive/archive.ts";
import { isExpected } from "../../archive/phase.ts";
import type { Event } from "../../archive/schema.ts";
import { eventKnownOn } from "../../archive/title-known-on.ts";
import { WAS_TO_COME } from "../../core/event-focus.ts";
import { nothingFound } from "../../core/notice.ts";
import type { Question, QuestionAbout } from "../../core/question.ts";
import type { Ask, View } from "../../core/view.ts";
import { asKnown } from "../read/read-day.ts";
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
  const edition = editionElsewhere(question, archive);
  if (edition === undefined) {
    const later = expectedLater(question, archive);
    return nothingFound(
      text,
      question.asOf,
      later === undefined ? wider(question, archive, words) : threeToTap(words, [later]),
    );
  }
  const { event, place } = edition;
  const elsewhere = words.events.placedElsewhere({ title: words.labels.quoted({ text: event.title }), place });
  const card: Ask = {
    label: event.title,
    question: { about: "event", id: event.id, page: 0, ...asKnown(question.asOf) },
  };
  return nothingFound(`${text} ${elsewhere}`, question.asOf, threeToTap(words, [card]));
}

/** “When was Putin due in India in 2024”: never in that year, but the one that was expected in it for another, as it was known then. */
function expectedLater(
  { step, from: _from, to, words: _, ...question }: EventsQuestion,
  archive: Archive,
): Ask | undefined {
  if (step !== WAS_TO_COME || to === undefined || question.places === undefined) return undefined;
  const ahead = findEvents({ ...question, which: "next", asOf: to }, archive);
  const [only, ...others] = ahead.filter(({ state }) => isExpected(state, to));
  if (only === undefined || others.length > 0) return undefined;
  const { id, title } = eventKnownOn(only.event, to);
  return { label: title, question: { about: "event", id, page: 0, asOf: to } };
}

/** “15th BRICS in Cape Town”: the one edition that is named by its number, or by all of its name, and is somewhere else. */
function editionElsewhere(
  { places, focus: _, ...question }: EventsQuestion,
  archive: Archive,
): { readonly event: Event; readonly place: string } | undefined {
  const { names = [], subjects = [], series } = question;
  const isNumbered = series !== undefined && names.some((name) => /^\d+(?:st|nd|rd|th)$/u.test(name));
  const isNamed = subjects.length === 1 && /^event:[^|]+$/u.test(subjects[0] ?? "");
  if (places?.length !== 1 || !(isNumbered || isNamed)) return undefined;
  const [only, ...others] = findEvents({ ...question, which: "one" }, archive);
  if (only?.event.series === undefined || others.length > 0) return undefined;
  // What is by video alone is nowhere.
  const { event, state } = only;
  const place = state.place === null ? undefined : (state.place ?? event.place)?.name;
  return place === undefined ? undefined : { event, place };
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
