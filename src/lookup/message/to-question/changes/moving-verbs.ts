// Words for what is done to the day, the place or the form of an event, of which it is asked why.

import { OFF_STATUSES } from "../../../../archive/phase.ts";
import type { WhyDeed } from "../../../answers/asked-why.ts";
import type { ReadMessage } from "../../read-message.ts";

export const REFUSES = /\b(?:refus(?:e|es|ed|al|ing)|reject(?:s|ed|ing|ion)?)\b/iu;

/** The first that fits decides: what was cut short was not called off. */
const WORDS_OF_DEEDS: readonly (readonly [RegExp, WhyDeed])[] = [
  [
    /\b(?:shorten\w*|short|cut (?:to|down|back)|curtail\w*|trimmed|reduced to|truncated|(?:only|just) one day)\b/iu,
    "shortened",
  ],
  [/\b(?:online|virtual(?:ly)?|remote(?:ly)?|digital(?:ly)?|by video|(?:a|on|via|into a) video)\b/iu, "online"],
  [/\b(?:brought forward|moved? (?:up|forward)|advanced?|earlier)\b/iu, "earlier"],
  [
    /\b(?:cancel\w*|call(?:ed|ing|s)? (?:it |them )?off|scrap\w*|axed?|abandon\w*|drop(?:s|ped|ping)?(?! (?:out|in|by)\b)|shelved?|fall(?:s|en)? through|fell through|lapsed?|called it off|never (?:held|happen\w*|took place))\b/iu,
    "off",
  ],
  [REFUSES, "refused"],
  [/\b(?:g[ai]ve(?:s|n)? (?:it )?up|giving up|pull(?:s|ed|ing)? out|withdr[ae]w\w*|back(?:s|ed) out)\b/iu, "given-up"],
  [
    /\b(?:postpon\w*|delay\w*|defer\w*|put(?:ting)? (?:it |them )?(?:off|back)|push(?:ed|ing)? (?:it |them )?back|pushed(?! (?:for|through|ahead|on)\b)|held back|reschedul\w*|slip\w*|later)\b/iu,
    "later",
  ],
];

const TO_ANOTHER_DAY = /\b(?:mov(?:e|es|ed|ing)|shift(?:s|ed|ing)?|bump(?:s|ed|ing)?|push(?:es|ed|ing)?)\b/iu;

/** As `deedOfMoving`, and where no more is said than that it was moved, to whichever day: just that. */
export function deedAskedWhy(rest: string): WhyDeed | undefined {
  return deedOfMoving(rest) ?? (TO_ANOTHER_DAY.test(rest) ? "moved" : undefined);
}

/** undefined where none is said, or one that is not told from the others: “moved”. */
export function deedOfMoving(rest: string): WhyDeed | undefined {
  return WORDS_OF_DEEDS.find(([pattern]) => pattern.test(rest))?.[1];
}

/** Without a direction, or by which it ended before its time. */
const MOVES_SOMEHOW =
  /\b(?:mov(?:e|es|ed|ing)|shift(?:s|ed|ing)?|chang(?:e|es|ed|ing)|bump(?:s|ed|ing)?|switch(?:es|ed|ing)?|relocat\w+|h[eo]ld(?:s|ing)? up|stall(?:s|ed|ing)?|suspend(?:s|ed|ing)?|interrupt\w*|cut(?:s|ting)? off|br(?:eak|oke|oken) off|call(?:s|ed|ing)? (?:\p{L}+ ){1,4}off|put(?:s|ting)? (?:\p{L}+ ){1,4}(?:off|back)|push(?:es|ed|ing)? (?:\p{L}+ ){1,4}back)\b/iu;

/** “Later this year”: when it is to be, and not that it was put off. */
const WHEN_IT_IS = /\b(?:later|earlier) (?:this|in|on|next|last)\b/giu;

export const WHY = /^(?:so |and |but )?(?:why|how come)\b/iu;

/** Whether it is asked of something that was moved, called off or ended early, however it is named. */
export function isMovedOrOff({ rest, parts }: Pick<ReadMessage, "rest" | "parts">): boolean {
  const isOff = parts.some((part) => part.is === "status" && part.statuses.every((one) => OFF_STATUSES.has(one)));
  return isOff || deedOfMoving(rest.replace(WHEN_IT_IS, "")) !== undefined || MOVES_SOMEHOW.test(rest);
}

/** Behind whoever does it. */
export const DOES_MOVE_IT =
  /^(?:cancel\w*|call(?:s|ed)|scrap(?:s|ped)|drop(?:s|ped)|g[ai]ve(?:s)?|pull(?:s|ed)|push(?:es|ed)|puts?|postpon\w+|delay(?:s|ed)|mov(?:es|ed)|shelve[sd]|abandon(?:s|ed)|(?:call|scrapp|dropp|giv|pull|push|putt|delay|mov|shelv|abandon|withdraw)ing|withdr[ae]ws?|backed)$/u;
