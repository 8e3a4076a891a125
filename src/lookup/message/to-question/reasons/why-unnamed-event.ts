// “Why was the two-state conference of June 2025 postponed”: the only event of that time that is called so and lost its day, though no record is named.

import { eventSteps } from "../../../answers/answer-event.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isOffOrMoved } from "../../../answers/moves.ts";
import { isOfTime } from "../../../answers/time-of-step.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { WHY } from "../changes/moving-verbs.ts";
import { eventParts } from "../events/event-query.ts";
import { withoutStatus } from "../events/events-question.ts";

/** “Why was the …”, and not “why were summits postponed”. */
const WHY_WAS_IT = /^(?:so |and |but )?(?:why|how come) (?:was|did|has|had|is)\b/iu;

/** Words that say of any event that it was to be. */
const OF_PLANNING =
  /^(?:planned|scheduled|due|meant|supposed|expected|set|originally|initially|first|really|actually)$/u;

/** undefined where several are, or none. */
export function asksWhyOfOne(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, span, telling } = message;
  if (span === undefined || !WHY.test(rest) || !WHY_WAS_IT.test(rest)) return undefined;
  const {
    words: _,
    names: _names,
    mentions: _mentions,
    unread: _unread,
    ...query
  } = withoutStatus(eventParts(message, then.archive));
  const names = telling.filter((key) => !OF_PLANNING.test(key));
  if (names.length === 0 && query.kinds === undefined) return undefined;
  const time = { from: span.from, to: span.to };
  const found = findEvents({ ...query, ...time, which: "one", focus: "why", asOf: then.asOf }, then.archive).filter(
    ({ event }) =>
      names.every((name) => isNamed(event, name)) &&
      eventSteps(event, then.asOf).some((step) => isOffOrMoved(step) && isOfTime(step, time)),
  );
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  const subjects = [`event:${only.event.id}`];
  return asks({ about: "events", which: "one", page: 0, subjects, focus: "why", ...asKnown(then.asOf) });
}
