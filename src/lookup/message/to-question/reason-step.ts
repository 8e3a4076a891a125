// Which step of an event it is asked why: “… cancelled in 2020”, “… put off the second time”, “… shortened”, “… made virtual”.

import { ordinalNumber } from "../../../archive/calendar-words.ts";
import { elseAsStep } from "../../../core/why-else.ts";
import { type WhyDeed, writeAskedWhy } from "../../answers/why-step.ts";
import type { ReadMessage } from "../read-message.ts";
import { deedOfGivingUp } from "./giving-up-words.ts";
import { otherDeed } from "./reason-else.ts";

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
  [/\b(?:g[ai]ve(?:s|n)? (?:it )?up|giving up|pull(?:s|ed|ing)? out|withdr[ae]w\w*|back(?:s|ed) out)\b/iu, "given-up"],
  [
    /\b(?:postpon\w*|delay\w*|defer\w*|put(?:ting)? (?:it |them )?(?:off|back)|push(?:ed|ing)? (?:it |them )?back|pushed(?! (?:for|through|ahead|on)\b)|held back|reschedul\w*|slip\w*|later)\b/iu,
    "later",
  ],
];

const NTH_TIME =
  /\b(?<nth>first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th) (?:time|delay|postponement|cancellation|change|move)\b/iu;

const INITIALLY = /\b(?:initially|originally|at first)\b/iu;

/** As a question holds it; undefined where nothing tells one step from another. */
export function reasonStep(message: ReadMessage): string | undefined {
  const { rest, span } = message;
  const other = otherDeed(message);
  if (other !== undefined) return elseAsStep(other);
  const deed = WORDS_OF_DEEDS.find(([pattern]) => pattern.test(rest))?.[1] ?? deedOfGivingUp(rest);
  const nth = ordinalNumber(NTH_TIME.exec(rest)?.groups?.nth ?? "") ?? (INITIALLY.test(rest) ? 1 : undefined);
  return writeAskedWhy({ deed, nth, ...(span === undefined ? {} : { from: span.from, to: span.to }) });
}
