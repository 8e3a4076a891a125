// “Who held the rotating EU council presidency in 2024”: a state’s turn in the Council of the European Union, which is no President of the European Council, and in no record.

import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";

const UNION = /(?:e\.?u\.?|european union)(?:['’]s)?/u.source;
const TURN_IN_COUNCIL = /(?:(?:rotating|six[- ]month|half[- ]year(?:ly)?) )/u.source;

/** The Security Council has one too, of which other rules tell; who is president holds an office. */
const PRESIDENCY = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but),? )?(?:(?:who(?:['’]?s)?|whose|(?:which|what) (?:eu |member |european )?(?:countr(?:y|ies)|(?:member )?states?|governments?|nations?)) .*?\\b|(?:the )?)(?<presidency>${TURN_IN_COUNCIL}?${UNION} (?:council )?${TURN_IN_COUNCIL}?presidency|${TURN_IN_COUNCIL}council presidency|${TURN_IN_COUNCIL}?(?:council )?presidency of (?:the )?(?:council of (?:ministers of )?(?:the )?)?${UNION})\\b`,
    "iu",
  ),
);

/** That no record tells it; undefined where nothing of the kind is asked. */
export function saysUntoldPresidency(message: ReadMessage, then: IntentContext): Intent | undefined {
  const presidency = presidencyIn(message);
  return presidency === undefined ? undefined : saysUntold(presidency, message, then);
}

/** Whether it is asked for: what was called or held during one does not tell whose it is at another time. */
export function asksForPresidency(message: ReadMessage): boolean {
  return presidencyIn(message) !== undefined;
}

function presidencyIn({ quoted, rest }: ReadMessage): string | undefined {
  return quoted.length > 0 ? undefined : PRESIDENCY.exec(rest)?.groups?.presidency;
}
