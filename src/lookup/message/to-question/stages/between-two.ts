// Stage 2: what lies between two that are named, events, days or people: as two forms side by side no single ask has both of them.

import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";
import { asksOfStandIn } from "../attendance/stand-in.ts";
import { asksDaysBetween, asksDaysFrom } from "../dates/days-between.ts";
import { asksOfMoveBetween } from "../dates/moved-from-to.ts";
import { asksOrderOfTwo } from "../which-event/order-of-two.ts";

/** undefined where nothing of the kind is asked. `read`: how each of the two is read. */
export function betweenTwo(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  return (
    asksDaysBetween(asked, then, read) ??
    asksDaysFrom(asked, then, read) ??
    asksOrderOfTwo(asked, then, read) ??
    asksOfStandIn(asked, then, read) ??
    asksOfMoveBetween(asked, then)
  );
}
