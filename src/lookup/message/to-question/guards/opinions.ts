// What no record can have: what should be, what will come of it, how likely it is, which of several is the best.

import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { ReadMessage } from "../../read-message.ts";
import { wordForSaying } from "../quotations/resolve-speaker.ts";

/** “Should they meet”, “who should host it”. When something should be is when it is expected, and “what should I ask” is about the asker. */
const ADVICE = whereItMayFit(
  /^(?:(?:and|but|so) )?(?:(?<what>should|ought)\b(?! (?:i|we|you)\b)|(?:who|which \p{L}+|why) (?<who>should|ought)(?: to)? (?!be\b|attend|come|go\b|join|take part|speak)|what (?<does>should) (?:\p{L}+ ){1,4}do\b)/iu,
);

const FORECAST = whereItMayFit(
  /\b(?<what>predict(?:ion)?s?|forecasts?|speculate|how (?:likely|probable)|(?:what|which) (?:are|is|'s) the (?:chances?|odds|likelihood|probability)|(?<=what )(?:will|would) happen (?:at|if|when|after|to)|(?<=what )(?:if)|your (?:opinion|guess|view|take)|in your (?:opinion|view)|who (?:will|would|is going to) win|(?<=^(?:and |so |but )?)do you (?:think|believe|reckon|expect)(?= .*\b(?:will|would|is going to|ever)\b))\b/iu,
);

/** Nothing here is measured or weighed against another; the latest and the next are told by their dates. */
const RANK = whereItMayFit(
  /\b(?<what>best|biggest|largest|longest|shortest|smallest|worst|greatest|hardest|easiest|richest|poorest|strongest|weakest|hottest|coldest|cheapest|fastest|slowest|deadliest|boldest|wisest|funniest|smartest|(?<!at )(?:most|least) (?!re?c)\p{L}+(?:ful|ous|ive|ant|ent|able|ible|al|ic|ing|ed))\b/iu,
);

/** By what somebody is: “the first woman to lead it”, “the first non-European host”, “the first African country to”. */
const SOMEBODY_SO =
  /(?:\p{L}+ ){0,2}(?:wom[ae]n|females?|non[- ]\p{L}+)|(?:black|african|asian|european|arab|muslim|catholic|american|western)(?= (?:to|woman|man|person|countr|nation|state|cit|lead|head|president|pope|minister|chief|director|secretary|host|member|chair)|[?!. ]*$)/u
    .source;
/** Of all with an office, or all states: “the first pope to visit Africa”. */
const OF_THEIR_OFFICE =
  /(?:[\p{L}.]+ ){0,3}(?:pope|president|chancellor|minister|premier|king|secretary|general|advis[eo]r|country|nation|state)(?= (?:ever )?to (?!(?:be|meet|come|take part|confirm|announce|say|speak|know|hear|arrive|leave|cancel|decline|refuse)\b))/u
    .source;

/** Who is the first on record need not be the first of all. */
const FIRST_OF_KIND = whereItMayFit(
  new RegExp(`\\b(?<what>first(?:[ -]ever)? (?:${SOMEBODY_SO}|${OF_THEIR_OFFICE}))`, "iu"),
);

const MEANING = /^what (?:does|do|did)\b.*\b(?<what>stand for)$/iu;

/** The words that ask for it; undefined where nothing of the kind is asked, or where it is asked who said so. */
export function opinionIn(message: ReadMessage): string | undefined {
  const { rest, parts, quoted } = message;
  if (quoted.length > 0 || wordForSaying(message) >= 0) return undefined;
  const isOfRecords = parts.some(({ is }) => is === "kind" || is === "record" || is === "place");
  if (!isOfRecords) return undefined;
  const found = [ADVICE, FORECAST, RANK, FIRST_OF_KIND, MEANING]
    .map((pattern) => pattern.exec(rest)?.groups)
    .find((one) => one);
  return found?.what ?? found?.who ?? found?.does;
}
