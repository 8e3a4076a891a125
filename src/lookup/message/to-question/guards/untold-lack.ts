// “Which summit ended without a joint declaration”: what was not there, which no list of those that were leaves out.

import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysUntold } from "./untold.ts";

const LACKS = whereItMayFit(
  /^(?:(?:so|and|but) )?(?:which|what|list|name|all|any|how many|(?:\S+ ){0,2}(?:summits?|meetings?|conferences?|talks))\b.*\b(?<lack>(?:without|with no) (?:(?:an?|any|the|joint|final|clear|common|formal|signed|written) )*(?:statements?|declarations?|communiqu\p{L}+|agreements?|deals?|accords?|breakthroughs?|documents?|treat(?:y|ies)|ceasefires?|progress|consensus))$/iu,
);

/** undefined where nothing of the kind is said to be lacking: a date may be, and who was away is asked in other words by then. */
export function saysUntoldLack(message: ReadMessage, then: IntentContext): Intent | undefined {
  const lack = message.quoted.length > 0 ? undefined : LACKS.exec(message.rest)?.groups?.lack;
  return lack === undefined ? undefined : saysUntold(lack, message, then);
}
