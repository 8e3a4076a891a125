// “Misattributed quotes”, “verified quotes of Xi”, “which quotes are disputed”: those of which the archive says so.

import type { QuoteStatus } from "../../../../archive/vocabulary.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";

const QUOTES = "(?:quotes?|quotations?|citations?|statements?|sayings?|remarks?)";

/** What people call each. “Fake” is what somebody is wrongly said to have said. */
const CALLED: Readonly<Record<QuoteStatus, string>> = {
  misattributed:
    "misattributed|mis-attributed|misquoted|fake[ds]?|false|bogus|phony|phoney|made[ -]up|invented|fabricated|wrongly (?:attributed|ascribed|credited)|falsely (?:attributed|ascribed|credited)",
  disputed: "disputed|contested|controverted|doubtful|dubious",
  reported: "unverified|not verified|unconfirmed|merely reported|only reported|reported",
  verified: "verified|confirmed|checked|authenticated",
};

const BY_STANDING =
  "(?:(?:show|list|give|find|tell|see|get)(?: me| us)? |(?:are|is) there |(?:do|have) you (?:have |got )?|i want |please |can you |could you |what |which |any |all |some |the |of |your |list |those |these )*";

const FORMS = (Object.keys(CALLED) as readonly QuoteStatus[]).map((standing) => {
  const called = CALLED[standing];
  return {
    standing,
    before: whereItMayFit(new RegExp(String.raw`^${BY_STANDING}(?:${called})\s+(${QUOTES}\b)`, "iu")),
    behind: whereItMayFit(
      new RegExp(
        String.raw`^${BY_STANDING}(${QUOTES})(\b.*?)\s+(?:(?:that|which) )?(?:(?:is|are|were|was|have been|has been|count as|marked|filed)(?: as)? )+(?:${called})$`,
        "iu",
      ),
    ),
    // “Putin fake quotes”, “Putin's misattributed quotes”.
    within: whereItMayFit(
      new RegExp(
        String.raw`^(?:${BY_STANDING})(?!(?:what|who|whom|whose|did|does|when|where|why|how|is|are|was|were)\b)(\p{L}[\p{L} .’'-]*?)\s+(?:${called})\s+(${QUOTES})$`,
        "iu",
      ),
    ),
  };
});

/** The message without the word, and which are wanted; undefined where it has none. */
export function quotesByStanding(text: string): { readonly standing: QuoteStatus; readonly rest: string } | undefined {
  for (const { standing, before, behind, within } of FORMS) {
    if (before.test(text)) return { standing, rest: text.replace(before, "$1") };
    if (behind.test(text)) return { standing, rest: text.replace(behind, "$1$2") };
    if (within.test(text)) return { standing, rest: text.replace(within, "$2 by $1").replace(/['’]s?$/u, "") };
  }
  return undefined;
}
