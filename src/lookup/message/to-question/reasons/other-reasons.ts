// “Why was Mamallapuram picked”, “why is Xi coming”, “why did the moratorium lapse”: a reason of what neither moved an event nor called it off.

import { isFunctionWord } from "../../../parts/function-words.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isMovedOrOff, WHY } from "../changes/moving-verbs.ts";
import { CHANGES } from "./untold-reason.ts";

const GIVEN_TO_HOST = "host|hosts|hosting|hold";

/** The first that fits decides; with the words by which a step or a quotation tells it. */
const OTHER_DEEDS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:moratorium|mandate|deadline|waiver|exemption|duty|duties|quota)\b.*\b(?:laps\w*|expir\w*|end(?:s|ed)?)\b/iu,
    "lapse|lapsed|expire",
  ],
  [
    /\b(?:pick(?:ed|s)?|ch[oe]+s(?:e|en|ing)|selected|settled? on|decided? on|opt(?:ed)? for)\b/iu,
    "picked|picks|chosen|chose|choose|selected|suited|neutral",
  ],
  [
    /\b(?:leav(?:e|es|ing)|left|exit(?:s|ed)?|terminat\w*|withdr[ae]w\w*|quit)\b.*\b(?:treaty|accord|pact|convention)\b/iu,
    "leave|leaves|leaving|withdraw|terminate|violate|violating",
  ],
  [
    /\b(?:(?:did|does|do|has|will) .*\b(?:not |n['’]t )?(?:get|gets|got|win|won)|(?:is|was|were) given|awarded)\b/iu,
    GIVEN_TO_HOST,
  ],
  [
    /\b(?:los(?:e|es|ing)|lost|miss(?:ed|es)? out on) (?=(?:the )?(?:hosting|presidency|right|chance|bid|chair|[A-Z]{2,}\d*)\b)/u,
    GIVEN_TO_HOST,
  ],
];

/** Where nothing denies it. Behind “was” a visit is what somebody makes, and not that they do: “why was his visit …”. */
const IS_TO_COME =
  /^(?:so |and |but )?(?:why|how come) (?!.*(?:\bnot\b|n['’]t\b|\bnever\b|\bno\b))(?:(?:is|are|was|were) .*\b(?:com(?:e|es|ing)|go|goes|going|(?<=\bto )visit|visiting|travel(?:s|l?ing)?|invit(?:e|ed|ing))|(?:does|do|did|has|will) .*\b(?:com(?:e|es|ing)|go|goes|going|visit(?:s|ing)?|travel(?:s|l?ing)?|invit(?:e|ed|ing)))\b(?! (?:late|early|online|virtual\w*|ahead|back|home|alone|off|through|by|instead))/iu;

const OF_INVITING = "invite|invites|invited|invitation";

/** The words for what was done; undefined where it is asked why something was moved, called off or missed. */
export function otherDeed(message: ReadMessage): string | undefined {
  const { rest, parts } = message;
  if (!WHY.test(rest)) return undefined;
  const told = OTHER_DEEDS.find(([pattern]) => pattern.test(rest))?.[1];
  const isOff = isMovedOrOff(message);
  // Why a visit was put off is not why somebody was to come, and “got postponed” not what somebody was given.
  if (told !== undefined && !(isOff && told === GIVEN_TO_HOST)) return told;
  if (IS_TO_COME.test(rest) && !isOff) return OF_INVITING;
  if (CHANGES.test(rest) || parts.some(({ is }) => is === "status")) return undefined;
  return doneTo(message);
}

/** “Why was it criticised”: a word of which nothing is known but that it is what was done. */
function doneTo({ words, parts }: ReadMessage): string | undefined {
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  return words.find(({ key }, at) => at > 1 && isFree(at) && /..ed$/u.test(key) && !isFunctionWord(key))?.key;
}
