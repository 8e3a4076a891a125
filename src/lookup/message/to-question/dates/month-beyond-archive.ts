// “Is there a June round of their talks planned?”: where nothing is in the coming June, the last one, if the archive has something in it and ends before.

import { phaseOf } from "../../../../archive/phase.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";
import { withoutStatus, withTopic } from "../events/events-question.ts";
import { hasSomethingThen } from "../which-event/summit-visits.ts";

/** One more than was, or the one after it. */
const IS_ANOTHER = /\b(?:another|again|more|further|new|next|following)\b/iu;

/** The message with that time; undefined where a year is told, or the archive knows how everything then came out. */
export function unendedThen(
  message: ReadMessage,
  parts: EventParts,
  { archive, today }: IntentContext,
): ReadMessage | undefined {
  const { span, pastSpan, yearless, rest, since } = message;
  if (!yearless || since || span === undefined || pastSpan === undefined || span.from <= today) return undefined;
  const { reaches } = archive;
  if (reaches === undefined || pastSpan.to <= reaches || IS_ANOTHER.test(rest)) return undefined;
  const query = withTopic(withoutStatus(parts));
  if (hasSomethingThen(query, span, archive)) return undefined;
  const then = findEvents({ ...query, which: "all", ...pastSpan }, archive);
  const isUnended = then.some(({ state }) => phaseOf(state, today) === "passed");
  return isUnended ? { ...message, span: pastSpan, yearless: false } : undefined;
}
