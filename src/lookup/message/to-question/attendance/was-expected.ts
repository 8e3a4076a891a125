// “Was Putin ever going to come”: that it is asked of what was told before somebody did not.

import { WAS_TO_COME } from "../../../../core/event-focus.ts";

/** “Was Putin ever going to come”: what was told of it before they did not is told too. */
export function wasToCome(rest: string): { readonly step?: string } {
  return WAS_EVER_TO.test(rest) ? { step: WAS_TO_COME } : {};
}

const WAS_EVER_TO =
  /^(?:so |and |but )?(?:was|were|had|did) (?!it\b|there\b)(?:.+ )?(?:going to|to (?:come|go|attend|be|take part|join|travel|fly)|supposed|meant|due|expected|scheduled|set to|confirmed|accept(?:ed)?|confirm|ever|plann\w+|agree[d]? to)\b/iu;
