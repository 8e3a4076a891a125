// “Who announced Trump’s second state visit to the UK”: where none that the archive has is the second, whatever else is told of who and where is of another.

import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { findsSomething } from "../guards/finds-something.ts";
import { partsThatFit } from "./fitting-parts.ts";
import { asksNth } from "./nth-edition.ts";

const COUNTED_VISIT = whereItMayFit(
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[2-9](?:nd|rd|th)|\d\d(?:st|nd|rd|th)) (?:(?:full|ever|historic) )?(?:state|official) visits?\b/iu,
);

/** That there is none; undefined where there is one, or none is counted. */
export function lacksCountedVisit(message: ReadMessage, then: IntentContext): Intent | undefined {
  if (!COUNTED_VISIT.test(message.rest)) return undefined;
  const counted = asksNth("event", message, partsThatFit(message, then), then);
  return counted === undefined || findsSomething(counted, then) ? undefined : counted;
}
