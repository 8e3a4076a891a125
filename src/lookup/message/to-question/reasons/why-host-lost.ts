// “Why did Russia lose APEC”: of a state that no step tells to have been the host, or to have wanted to be, it is not told why another ceased to be.

import type { Event } from "../../../../archive/schema.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { clausesOfSteps } from "../../../answers/line-told.ts";
import { namesAny } from "../../../answers/step-told.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";

const WHY_LOST = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:why|how come)\b.*\b(?:lose|loses|lost|losing|miss(?:ed)? out on)\b/iu,
);
const LOST_HOSTING = /\b(?:hosts?|hosted|hosting|bids?|bidding|presides?|presidency)\b/iu;

/** What is said instead of `intent`; undefined where nothing of the kind is asked, or of one of those that are found the state was to be the host. */
export function whyHostLost(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  if (!WHY_LOST.test(message.rest) || !intent.ok || !("question" in intent)) return undefined;
  const { question } = intent;
  if (question.about !== "events" || question.focus !== "why" || question.by === undefined) return undefined;
  const ids = question.by.split("|").map((ref) => splitRef(ref).id as string);
  const found = findEvents(question, then.archive);
  const most = Math.max(...found.map(({ score }) => score));
  const shown = found.filter(({ score }) => score === most);
  if (shown.length === 0 || shown.some(({ event }) => wasToHost(event, ids, then))) return undefined;
  const at = message.words.findIndex(({ key }) => /^(?:lose|loses|lost|losing|miss|missed)$/u.test(key));
  return saysUntold(typedText(message.words, at, message.words.length), message, then);
}

function wasToHost(event: Event, ids: readonly string[], { archive, asOf }: IntentContext): boolean {
  const steps = eventSteps(event, asOf);
  return (
    steps.some(({ state: { place } }) => place?.country !== undefined && ids.includes(place.country)) ||
    clausesOfSteps(steps.map(({ development }) => development)).some(
      ({ clause }) => LOST_HOSTING.test(clause) && namesAny(clause, ids, archive),
    )
  );
}
