// “List the EPC summits so far”: those before today, and none that is to come.

import { BEGINNING } from "../../../read/extract-time.ts";
import type { Ask } from "../../ask/ask.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";
import { asksList } from "./list-intents.ts";
import { ofOneVisit } from "./one-visit.ts";

const SO_FAR_TYPED =
  /\b(?:so|thus) far\b|\bto date\b|\bup to (?:now|today)\b|\b(?:un)?till? now\b|\balready (?:held|happened|took place)\b|\bhave already\b/iu;

/** A list or count of all that are meant: until today where it is asked for those so far, or the one visit that a single one means. */
export function asksListOrCount(
  ask: "list" | "count",
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
): Intent | undefined {
  const all = asksList(ask === "count" ? "count" : "all", untilToday(ask, message, then), parts, then);
  return ofOneVisit(all, message, then);
}

/** With the time until today, where a list of it is asked for and no other time is. */
function untilToday(ask: Ask, message: ReadMessage, { today }: Pick<IntentContext, "today">): ReadMessage {
  const { span, rest } = message;
  const isOpen = ask === "list" && (span === undefined || (span.from === today && span.to === today));
  return isOpen && SO_FAR_TYPED.test(rest)
    ? { ...message, span: { from: BEGINNING, to: today }, since: false }
    : message;
}
