// “List the EPC summits so far”: those before today, and none that is to come.

import { BEGINNING } from "../../../read/extract-time.ts";
import type { Ask } from "../../ask/ask.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";

const UP_TO_NOW =
  /\b(?:so|thus) far\b|\bto date\b|\bup to (?:now|today)\b|\b(?:un)?till? now\b|\balready (?:held|happened|took place)\b|\bhave already\b/iu;

/** With the time until today, where a list of it is asked for and no other time is. */
export function readUpToNow(ask: Ask, message: ReadMessage, { today }: Pick<IntentContext, "today">): ReadMessage {
  const { span, rest } = message;
  const isOpen = ask === "list" && (span === undefined || (span.from === today && span.to === today));
  return isOpen && UP_TO_NOW.test(rest) ? { ...message, span: { from: BEGINNING, to: today }, since: false } : message;
}
