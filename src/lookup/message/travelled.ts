// “Did Modi travel to Kuala Lumpur in October 2025”: who joined by video, or did not come, made no journey that a record is of; then it is asked as whether they went there.

import type { Intent, IntentContext } from "./intent.ts";
import { findsSomething, readEnglish } from "./read-english.ts";

const TRAVELLED =
  /^(?<opening>(?:so |and |but )?)(?:did|has|have|had) (?<who>.*?\S) (?:ever |really |actually |also )?(?:(?:travel(?:l?ed)?|fl(?:y|own)|journey(?:ed)?|jet(?:ted)?(?: off)?|head(?:ed)?(?: off)?|(?<trip>(?:make|made) (?:it|(?:the|a) (?:trip|journey))))(?: (?:out|over|down|up|across|off))? to|visit(?:ed)?|set foot in) (?<place>\S.*)$/iu;

/** What the message asks; of a journey of which nothing is known, whether they went there. */
export function readTravelled(english: string, then: IntentContext): Intent {
  const { opening, who, place, trip } = TRAVELLED.exec(english)?.groups ?? {};
  const went = `${opening ?? ""}did ${who} go to ${place}`;
  // “Did he make the trip to Paris” has words of which no record tells.
  const intent = readEnglish(trip === undefined ? english : went, then);
  if (who === undefined || place === undefined || findsSomething(intent, then)) return intent;
  const other = readEnglish(went, then);
  return other.ok && findsSomething(other, then) ? other : intent;
}
