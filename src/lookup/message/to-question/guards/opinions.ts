// What no record can have: what should be, what will come of it, how likely it is, which of several is the best.

import type { ReadMessage } from "../../read-message.ts";
import { wordForSaying } from "../quotations/resolve-speaker.ts";

/** “Should they meet”, “who should host it”. When something should be is when it is expected, and “what should I ask” is about the asker. */
const ADVICE =
  /^(?:(?:and|but|so) )?(?:(?<what>should|ought)\b(?! (?:i|we|you)\b)|(?:who|which \p{L}+|why) (?<who>should|ought)(?: to)? (?!be\b|attend|come|go\b|join|take part|speak)|what (?<does>should) (?:\p{L}+ ){1,4}do\b)/iu;

const FORECAST =
  /\b(?<what>predict(?:ion)?s?|forecasts?|speculate|how (?:likely|probable)|(?:what|which) (?:are|is|'s) the (?:chances?|odds|likelihood|probability)|(?<=what )(?:will|would) happen (?:at|if|when|after|to)|(?<=what )(?:if)|your (?:opinion|guess|view|take)|in your (?:opinion|view)|who (?:will|would|is going to) win|(?<=^(?:and |so |but )?)do you (?:think|believe|reckon|expect)(?= .*\b(?:will|would|is going to|ever)\b))\b/iu;

/** Nothing here is measured or weighed against another; the latest and the next are told by their dates. */
const RANK =
  /\b(?<what>best|biggest|largest|longest|shortest|smallest|worst|greatest|hardest|easiest|richest|poorest|strongest|weakest|hottest|coldest|cheapest|fastest|slowest|deadliest|boldest|wisest|funniest|smartest|(?<!at )(?:most|least) (?!re?c)\p{L}+(?:ful|ous|ive|ant|ent|able|ible|al|ic|ing|ed))\b/iu;

const MEANING = /^what (?:does|do|did)\b.*\b(?<what>stand for)$/iu;

/** The words that ask for it; undefined where nothing of the kind is asked, or where it is asked who said so. */
export function opinionIn(message: ReadMessage): string | undefined {
  const { rest, parts, quoted } = message;
  if (quoted.length > 0 || wordForSaying(message) >= 0) return undefined;
  const isOfRecords = parts.some(({ is }) => is === "kind" || is === "record" || is === "place");
  if (!isOfRecords) return undefined;
  const found = [ADVICE, FORECAST, RANK, MEANING].map((pattern) => pattern.exec(rest)?.groups).find((one) => one);
  return found?.what ?? found?.who ?? found?.does;
}
