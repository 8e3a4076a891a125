// “Who announced He Lifeng’s trip to Paris”: of talks to which others come too, what his own state first said of him, where that is another step than the first.

import type { Development } from "../../../../archive/schema.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { clausesOfSteps, wordsForClause } from "../../../answers/line-told.ts";
import { BEGUN_STATUSES } from "../../../answers/place-told.ts";
import { BY_VIDEO } from "../../../answers/presence-words.ts";
import { isSaidBy, namesAny } from "../../../answers/step-told.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { GOES_THERE, isJourneyOf } from "../attendance/coming-words.ts";
import { asksToldStep } from "../events/told-step.ts";
import { saysUntold } from "../guards/untold.ts";

/** `settled`: the first step that stands for what is found. undefined where no journey of somebody is asked about, or that step tells it; of a meeting beside which nobody announced one, that it is not told. */
export function asksJourneyAnnounced(
  { event }: FoundEvent,
  settled: ReturnType<typeof eventSteps>[number] | undefined,
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  const { rest, parts, words } = message;
  const { archive, asOf } = then;
  const traveller = event.kind === "visit" ? undefined : parts.find(({ text }) => isJourneyOf(text, rest));
  if (traveller?.is !== "record" || settled === undefined) return undefined;
  const ids = traveller.records.map(({ id }) => id as string);
  const theirs = [...ids, ...ids.flatMap((id) => archive.actors.get(id as never)?.country ?? [])];
  const steps = eventSteps(event, asOf).toReversed();
  const all = steps.map(({ development }) => development);
  // What is told of a meeting that has begun announces no journey to it.
  const ahead = steps.filter(({ state }) => !BEGUN_STATUSES.has(state.status)).map(({ development }) => development);
  const from = ahead.indexOf(settled.development);
  const since = from < 0 ? [] : ahead.slice(from);
  const journeyIn = (one: Development) =>
    clausesOfSteps([one]).find(({ clause }) => {
      const goes = GOES_THERE.exec(clause);
      // Who takes part by video, or perhaps in person, makes no journey yet.
      return (
        goes !== null &&
        !BY_VIDEO.test(clause) &&
        !PERHAPS_IN_PERSON.test(one.summary) &&
        namesAny(clause.slice(0, goes.index), ids, archive)
      );
    });
  const telling = since.filter((one) => journeyIn(one) !== undefined);
  const told = telling.find((one) => isSaidBy(one, theirs, archive)) ?? telling[0];
  if (told === settled.development) return undefined;
  const clause = told && journeyIn(told);
  const step = clause && wordsForClause(clause, all, archive);
  if (step !== undefined) return asksToldStep(event.id, step, then);
  const asked = typedText(words, 0, words.findIndex(({ key }) => key === "announced") + 1);
  return saysUntold(asked.toLowerCase(), message, then);
}

const PERHAPS_IN_PERSON = /\bwhether in person\b/iu;
