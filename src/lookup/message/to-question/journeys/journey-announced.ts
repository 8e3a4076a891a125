// “Who announced He Lifeng’s trip to Paris”: of talks to which others come too, what his own state first said of him, where that is another step than the first.

import { eventSteps } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { clausesOfSteps, wordsForClause } from "../../../answers/line-told.ts";
import { BEGUN_STATUSES } from "../../../answers/place-told.ts";
import { isSaidBy, namesAny } from "../../../answers/step-told.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";

/** `settled`: the first step that stands for what is found. undefined where no journey of somebody is asked about, or that step is of their own. */
export function asksJourneyAnnounced(
  { event }: FoundEvent,
  settled: ReturnType<typeof eventSteps>[number] | undefined,
  { rest, parts }: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  const { archive, asOf } = then;
  const traveller = event.kind === "visit" ? undefined : parts.find(({ text }) => isJourneyOf(text, rest));
  if (traveller?.is !== "record" || settled === undefined) return undefined;
  const ids = traveller.records.map(({ id }) => id as string);
  const theirs = [...ids, ...ids.flatMap((id) => archive.actors.get(id as never)?.country ?? [])];
  const steps = eventSteps(event, asOf).toReversed();
  const all = steps.map(({ development }) => development);
  // What is told of a meeting that has begun announces no journey to it.
  const ahead = steps.filter(({ state }) => !BEGUN_STATUSES.has(state.status)).map(({ development }) => development);
  const since = ahead.slice(ahead.indexOf(settled.development));
  const [told] = since.filter((one) => namesAny(one.summary, ids, archive) && isSaidBy(one, theirs, archive));
  if (told === undefined || told === settled.development) return undefined;
  const clause = clausesOfSteps([told]).find((one) => namesAny(one.clause, ids, archive));
  const step = wordsForClause(clause, all, archive);
  return step === undefined ? undefined : asksToldStep(event.id, step, then);
}

/** “His trip”, with his name before it. */
function isJourneyOf(name: string, rest: string): boolean {
  const at = rest.indexOf(name);
  return at >= 0 && OF_JOURNEY.test(rest.slice(at + name.length));
}

const OF_JOURNEY = /^(?:['’]s?)? (?:\p{L}+ )?(?:trip|visit|journey|travel)\b/iu;
