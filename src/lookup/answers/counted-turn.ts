// “The last two calls”, “the next three summits”: so many of those that fit, and what was to be after the last of them. Pure.

import type { Day } from "@attache/edtf";
import { dayAmongOthers, hasBeen, isExpected, phaseOf } from "../../archive/phase.ts";
import { eventKnownOn } from "../../archive/title-known-on.ts";
import { comesOn } from "../../archive/upcoming-order.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt, View } from "../../core/view.ts";
import { compareText } from "../../text/compare-text.ts";
import { withoutLarger } from "./among-others.ts";
import type { AnswerContext } from "./answer-context.ts";
import type { FoundEvent } from "./event-refs.ts";
import { findEvents } from "./find-events.ts";
import { heldAndDue } from "./first-or-last.ts";
import { ofKindSaid } from "./in-place-of.ts";
import { bestFitting } from "./order-events.ts";

type EventsQuestion = QuestionAbout<"events">;

/** A list in the order in which they are asked for; undefined where no number is, or fewer than two fit: then one is told as one. */
export function answerCounted(question: EventsQuestion, context: AnswerContext): View | undefined {
  const { most, which, asOf } = question;
  if (most === undefined || (which !== "next" && which !== "last" && which !== "first")) return undefined;
  const today = asOf ?? context.today;
  const fitting = fittingAll(question, context);
  const found = ORDERED[which](fitting, today).slice(0, most);
  if (found.length < 2) return undefined;
  const [latest] = found;
  const due =
    which === "last" && latest !== undefined
      ? (heldAndDue(question, latest, today, context.archive)?.due ?? dueAfter(latest, fitting, today))
      : undefined;
  const events = found.map(({ event, state }): EventAt => ({ event: eventKnownOn(event, asOf), state }));
  return {
    ...{ kind: "events", question, events, today },
    ...(due === undefined ? {} : { due: { title: eventKnownOn(due.event, asOf).title, state: due.state } }),
  };
}

/** What a list of all of them has. */
function fittingAll(question: EventsQuestion, { archive }: AnswerContext): readonly FoundEvent[] {
  const all = { ...question, which: "all" } as const;
  return withoutLarger(all, ofKindSaid(all, bestFitting(findEvents(all, archive)), archive), archive);
}

type TurnOrder = (found: readonly FoundEvent[], today: Day) => readonly FoundEvent[];

/** What has been is told of what took place: of what only was to be nobody knows whether it is one of them. */
const ORDERED: Readonly<Record<"next" | "last" | "first", TurnOrder>> = {
  next: (found, today) => {
    const ahead = found.filter(({ state }) => isExpected(state, today));
    return ahead.toSorted((a, b) => compareText(comesOn(a.state, today), comesOn(b.state, today)));
  },
  last: (found, today) => inTime(tookPlace(found, today)).toReversed(),
  first: (found, today) => inTime(tookPlace(found, today)),
};

function tookPlace(found: readonly FoundEvent[], today: Day): readonly FoundEvent[] {
  return found.filter(({ state }) => ["over", "now"].includes(phaseOf(state, today)));
}

function inTime(found: readonly FoundEvent[]): readonly FoundEvent[] {
  return found.toSorted((a, b) => compareText(dayAmongOthers(a.state), dayAmongOthers(b.state)));
}

function dueAfter(last: FoundEvent, fitting: readonly FoundEvent[], today: Day): FoundEvent | undefined {
  const since = dayAmongOthers(last.state);
  const due = fitting.filter(
    ({ state }) => hasBeen(state, today) && phaseOf(state, today) === "passed" && dayAmongOthers(state) > since,
  );
  return inTime(due).at(-1);
}
