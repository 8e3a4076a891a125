// “State visit to Iceland”, where no visit is on record: whatever brought somebody there; of several that are asked for all would be visits.

import { isOnlyVisited } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";

/** `all`, or the one that is meant where a single visit is named and there is none to list. */
export function ofOneVisit(
  all: Intent | undefined,
  { parts }: ReadMessage,
  { archive }: IntentContext,
): Intent | undefined {
  if (all?.ok !== true || !("question" in all) || all.question.about !== "events") return all;
  const isOne = isOnlyVisited(all.question) && parts.some(({ is, text }) => is === "kind" && !text.endsWith("s"));
  if (!isOne || findEvents(all.question, archive).length > 0) return all;
  const one = { ...all.question, which: "one" as const };
  return findEvents(one, archive).some(({ event }) => event.series === undefined) ? asks(one) : all;
}
