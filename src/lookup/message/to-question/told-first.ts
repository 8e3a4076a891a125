// What a message asks so plainly that no weights are tried: a happening that no record tells, whom nobody can mean, how sure a day is, when an office was held, who told a change.

import type { Intent, IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { asksOfChange } from "./change-asked.ts";
import { asksOfDay } from "./day-asked.ts";
import { saysNobodyMeant } from "./nobody-meant.ts";
import { asksTerm } from "./office-term.ts";
import { saysUntoldHappening } from "./untold-happening.ts";

/** undefined for all that is none of these. */
export function toldFirst(message: ReadMessage, then: IntentContext): Intent | undefined {
  return (
    saysUntoldHappening(message, then) ??
    saysNobodyMeant(message, then) ??
    asksOfDay(message, then) ??
    asksTerm(message, then) ??
    asksOfChange(message, then)
  );
}
