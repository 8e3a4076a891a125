// What is asked where the likeliest ask overlooks a word that decides: “the first”, “which meeting was that”.

import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { Ask } from "../../ask/ask.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isFirstOfKind } from "../which-event/first-of-kind.ts";
import { OF_ANNOUNCEMENT } from "./event-focus.ts";

const TURNED_BY_FIRST: ReadonlySet<Ask> = new Set<Ask>(["next", "last", "announced", "list"]);

/** As `message/narrowed-forms` writes “26 states pledge help, which meeting was it”. */
const WHICH_WAS_THAT = whereItMayFit(
  /^which (?:\p{L}[\p{L}\d]* )?(?:summit|meeting|conference|forum|round|edition|talks|visit|trip|dialogue) was on (?=\S+ \S+ \S+)/iu,
);
const OF_TURN_IN_TIME = /\b(?:next|upcoming|coming|last|latest|previous|most recent)\b/iu;

/** “On what day did the treaty expire”: when it did, and not when that became known. */
const ON_WHICH_DAY = /^(?:so |and |but )?(?:on |in )?(?:what|which) (?:exact )?(?:day|date|month|year)\b/iu;
const BECAME_KNOWN =
  /\b(?:announc\p{L}*|confirm\p{L}*|known|know|hear\p{L}*|learn\p{L}*|public|told|tell|sa(?:y|id)|reveal\p{L}*|report\p{L}*|decid\p{L}*|agree\p{L}*|propos\p{L}*|float\p{L}*|suggest\p{L}*|first|set|fixed|named|picked|chosen|chose|nam|disclos\p{L}*|leak\p{L}*|rumou?r\p{L}*|unveil\p{L}*|invit\p{L}*|call\p{L}*|postpon\p{L}*|cancel\p{L}*|mov\p{L}*|put|plann?\p{L}*|schedul\p{L}*)\b/iu;

/** `likely`, but where the first of a kind is asked for, or one that the rest of the sentence tells of: that is neither the next nor the last. */
export function askTurned(likely: Ask, message: ReadMessage): Ask {
  if (isOfWhatWasKnown(message.rest)) return "before";
  // “First military talks under Biden”: all that was in that time is not what is asked.
  if (likely === "span" && FIRST_TALKS.test(message.rest) && isFirstOfKind(message)) return "event";
  if (!TURNED_BY_FIRST.has(likely)) return likely;
  if (
    likely === "announced" &&
    (ON_WHICH_DAY.test(message.rest) || isWhenAlone(message)) &&
    !BECAME_KNOWN.test(message.rest)
  )
    return "when";
  if ((likely === "next" || likely === "last") && WHICH_WAS_THAT.test(message.rest))
    return OF_TURN_IN_TIME.test(message.rest) ? likely : "list";
  // “When was the first meeting announced”: of the first, and still when.
  if (likely === "announced" && OF_ANNOUNCEMENT.test(message.rest)) return likely;
  return isFirstOfKind(message) ? "event" : likely;
}

const FIRST_TALKS =
  /^(?:so |and |but |what (?:was|were|is) |when (?:was|were) )?(?:the )?(?:very )?(?:first|1st) (?:\S+ ){1,4}?talks\b/iu;

/** “When was APEC 2025”: no word of it says that news of it is wanted. */
function isWhenAlone({ rest, telling, parts }: ReadMessage): boolean {
  return WHEN_IS_IT.test(rest) && telling.length === 0 && parts.every(({ is }) => is !== "status");
}

const WHEN_IS_IT = /^(?:so |and |but )?when(?:['’]s| is| was| are| were)\b/iu;

/** “What was known before the G20 summit 2023”: of that edition, and not which one came before it. */
export function isOfWhatWasKnown(rest: string): boolean {
  return KNOWN_BEFORE.test(rest);
}

const KNOWN_BEFORE = whereItMayFit(
  /^(?:so |and |but )?what (?:else |all |exactly )?(?:was|were|had been|did (?:we|you|people|they|anyone|anybody|everyone|everybody|the public)) (?:already |publicly |still )?(?:known?|on record|expected|planned|rumou?red) (?:(?:already|publicly|about it|of it) )*before\b/iu,
);
