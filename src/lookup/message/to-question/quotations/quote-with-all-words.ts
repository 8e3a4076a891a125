// “Who talked about a foot on the accelerator and climate hell”, “which Chinese diplomat posted about cutting off a dirty neck”: where nothing else is found, the one quotation that has all words of the question, or all but one, and whoever and whatever is named.

import { wordsOf } from "../../../../archive/compare/compared-words.ts";
import { negationsIn } from "../../../../archive/compare/negation.ts";
import { quoteWords } from "../../../../archive/quote-words.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { Part } from "../../../parts/part.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { uninflected, type WordsOfStep } from "../steps/words-of-step.ts";
import { quotesToTry, quotesToTryAbroad } from "./recorded-candidates.ts";
import { isOfQuotation } from "./words-beside-names.ts";
import { asksMostly, byMost, fitsIn, isAsGood, LEAST_TO_TRY } from "./words-fitting.ts";

/** Verbs for saying, which stand in no quotation. */
const SAYS_IT =
  /^(?:call|describ|warn|assur|post|tweet|insist|boast|complain|argu|admit|claim|declar|regret|remark|joke|quip|mention|diagnos|predict|add|scold|answer|ask|writ|wrot|promis|lament|compar|label|brand|dub|word|quot|phras)(?:l?s|es|e|d|ed|t?ted|led|ing|ned)?$/u;
const ASKS_WHOSE_WORDS = whereItMayFit(
  /^(?:(?:so|and|but) )?(?:(?:who|whose|which)\b|(?:what|when|where|did)\b.*\b(?:say|said|tell|told|call|speak|talk|claim|promise|warn|mean|post|tweet|write|joke|compare|describe)\b)/iu,
);
const ASKS_OF_SPEAKER = /^(?:(?:so|and|but) )?(?:what|when|where|did)\b/iu;

/** `most`: so many of the words may be told above it as what it lacks. undefined where none has them, or two have as many. */
export function quoteWithAllWords(
  asked: WordsOfStep,
  message: ReadMessage,
  most: number,
  then: IntentContext,
): Intent | undefined {
  if (!ASKS_WHOSE_WORDS.test(message.rest)) return undefined;
  const typed = asked.words.filter((word) => !SAYS_IT.test(word) && word !== "one");
  const wanted = typed.map(uninflected);
  const heavy = new Set(typed.filter((word) => asked.heavy.has(word)).map(uninflected));
  if (wanted.length < LEAST_TO_TRY || heavy.size === 0) return undefined;
  const tried = new Set([
    ...quotesToTry([...typed, ...wanted], quoteWords.of(then.archive), LEAST_TO_TRY),
    ...quotesToTryAbroad(wordsOf(wanted.join(" ")), then.archive, LEAST_TO_TRY),
  ]);
  const isDenied = negationsIn(wordsOf(message.rest)) > 0;
  const [first, second] = [...tried]
    .filter((quote) => isOfAllNamed(quote, message, then))
    .flatMap((quote) => fitsIn(quote, { message, wanted, names: NOTHING_NAMED, isDenied }, then) ?? [])
    .filter(({ own, lacking }) => {
      const telling = own.filter((word) => heavy.has(word)).length;
      return lacking.length <= most && own.length >= LEAST_TO_TRY + lacking.length && telling > lacking.length;
    })
    .toSorted(byMost);
  if (first === undefined || (second !== undefined && isAsGood(second, first))) return undefined;
  return first.lacking.length === 0 ? asks({ about: "quote", id: first.quote.id, page: 0 }) : asksMostly(first, then);
}

const NOTHING_NAMED: ReadonlySet<string> = new Set();

/** Said by, at or about each; where it is asked what somebody said, by them. */
function isOfAllNamed(quote: Quote, { parts, rest }: ReadMessage, { archive }: IntentContext): boolean {
  const named = parts.filter(({ is }) => is === "record" || is === "place" || is === "missing");
  const country = archive.actors.get(quote.speaker)?.country;
  const isOfState = (ids: readonly string[]) => country !== undefined && ids.includes(country);
  const isTheirs = named.every(
    (part) =>
      (part.is === "record" && isOfState(part.records.map(({ id }) => id))) || isOfQuotation(quote, part, archive),
  );
  // “Which Japanese diplomat”: whose office it is, and not whom it was about.
  const isOfOffice = ({ to }: Part) => parts.some(({ is, from }) => is === "office" && from === to);
  const ofOffice = named.find(isOfOffice);
  if (ofOffice !== undefined && !(ofOffice.is === "record" && isOfState(ofOffice.records.map(({ id }) => id))))
    return false;
  const [first] = named;
  if (!isTheirs || !ASKS_OF_SPEAKER.test(rest) || first?.is !== "record") return isTheirs;
  return first.records.some(({ id }) => id === quote.speaker || id === country);
}
