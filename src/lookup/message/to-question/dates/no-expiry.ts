// “When will the deal expire”: a text that was signed and has no end.

import type { Event } from "../../../../archive/schema.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { EXPIRES } from "../changes/change-verbs.ts";
import { saysUntold } from "../guards/untold.ts";

/** “When will the deal expire?”: the day on which it was signed is none on which it ends. */
export function saysNoExpiry({ id, heldAs }: Event, message: ReadMessage, then: IntentContext): Intent | undefined {
  const word = message.words.find(({ key }) => EXPIRES.test(key));
  return word !== undefined && heldAs === "signed" ? saysUntold(word.text, message, then, id) : undefined;
}
