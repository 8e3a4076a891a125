// “Who said ‘when conditions allow’ about a China trip”: of several quotations that have the words the one said at or about what stands beside them comes first. Pure.

import type { Finding } from "../../archive/compare/compare.ts";
import { aroundQuote } from "../../archive/quote-words.ts";
import type { Records } from "../../archive/records.ts";
import { tokenize } from "../../text/tokens.ts";
import { tellingTokens } from "./has-all-words.ts";

/** In the order of how many of the words beside them they were said at or about, else as they are. For whom it is not known whose words they are to be. */
export function byWordsBeside(
  findings: readonly Finding[],
  beside: string,
  archive: Pick<Records, "events" | "topics">,
): readonly Finding[] {
  const words = tellingTokens(beside);
  if (findings.length < 2 || words.length === 0) return findings;
  const told = ({ quote }: Finding) => {
    const around = new Set(aroundQuote(quote, archive).flatMap((text) => tokenize(text)));
    return words.filter((word) => around.has(word)).length;
  };
  return findings.toSorted((one, other) => told(other) - told(one));
}
