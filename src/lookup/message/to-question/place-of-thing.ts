// “Where will the headquarters of the force be, according to the Northwood meeting”: where a thing is to be is told by a step, and is not where the meeting was.

import type { Intent, IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { saysUntold } from "./untold.ts";

const OF_A_THING =
  /^(?:(?:so|and|but),? )?where (?:(?:will|would|is|was|are|were|should) )(?:the |its |their |an? )?(?:\p{L}+ )?(?<thing>headquarters|hq|secretariat|command|troops|base)\b/iu;

/** That no record tells it, as long as no step has the words. */
export function saysUntoldPlace(message: ReadMessage, then: IntentContext): Intent | undefined {
  const thing = message.quoted.length > 0 ? undefined : OF_A_THING.exec(message.rest)?.groups?.thing;
  return thing === undefined ? undefined : saysUntold(thing, message, then);
}
