// Which quotations fit what is asked of them: by their words, who said them, where, when, at what and about what.

import { overlaps } from "@attache/edtf";
import { quoteConcerns } from "../../archive/concerns.ts";
import { quotesMayConcern } from "../../archive/may-concern.ts";
import { quoteAsOf } from "../../archive/quote-as-of.ts";
import { quotesSaidIn } from "../../archive/quotes-in-order.ts";
import type { Quote } from "../../archive/schema.ts";
import { finish, type Steps } from "../../archive/steps.ts";
import { wasSaidIn } from "../../archive/where-said.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { AnswerContext, QuotesContext } from "./answer-context.ts";
import { hasAllWords } from "./has-all-words.ts";
import { listed, MAX_LISTED } from "./listed.ts";

/** Whether there are some that have all that is asked for; what is offered where there are none, and what they have in part, is not looked for. */
export function areQuotesWhole(question: QuestionAbout<"quotes">, context: QuotesContext): boolean {
  const { quotes, isPartly } = finish(quotesFitting(question, context));
  return quotes.length > 0 && !isPartly;
}

type FittingQuotes = {
  readonly quotes: readonly Quote[];
  readonly more: number;
  /** Whether words are asked for that none of them has all. */
  readonly isPartly: boolean;
};

/** Best first, or newest first where no words are asked for; of a speaker those that have all words, if any has. */
export function* quotesFitting(
  question: QuestionAbout<"quotes">,
  { archive, most = MAX_LISTED }: QuotesContext,
): Steps<FittingQuotes> {
  const found = yield* quotesFor(question, archive, most);
  const whole = havingAllWords(question, found.quotes, archive);
  const { quotes, more } =
    whole.length === 0 ? found : { quotes: whole.slice(0, most), more: Math.max(0, whole.length - most) };
  const { words, asOf } = question;
  return {
    quotes,
    more,
    isPartly: words !== undefined && !quotes.some((one) => hasAllWords(one, words, archive, asOf)),
  };
}

/** Quotes of the speaker that have all words, where none of those that were found has: what is told of a quote weighs less in a search than its text. */
function havingAllWords(
  question: QuestionAbout<"quotes">,
  found: readonly Quote[],
  archive: AnswerContext["archive"],
): readonly Quote[] {
  const { words, speaker: actor, topic, asOf } = question;
  const isPartly = found.length > 0 && words !== undefined;
  if (!isPartly || actor === undefined || found.some((one) => hasAllWords(one, words, archive, asOf))) return [];
  return quotesMayConcern({ topic, actor }, archive).flatMap((one) => {
    const then = fits(one, question, archive) ? quoteAsOf(one, asOf, archive) : undefined;
    return then !== undefined && hasAllWords(then, words, archive, asOf) ? [then] : [];
  });
}

/** A step of work for so many quotes. */
const QUOTES_AT_ONCE = 500;

/** Those that fit the words, best first, or all, newest first: the first `most` of them, and how many others there are. */
export function* quotesFor(
  question: QuestionAbout<"quotes">,
  archive: AnswerContext["archive"],
  most: number,
): Steps<{ readonly quotes: readonly Quote[]; readonly more: number }> {
  const { asOf } = question;
  const found = yield* quotesMayFit(question, archive, most);
  if (asOf === undefined && !hasLimits(question)) {
    const { items, more } = listed(found, most);
    return { quotes: items, more };
  }
  const quotes: Quote[] = [];
  let count = 0;
  for (const [place, quote] of found.entries()) {
    if (place % QUOTES_AT_ONCE === QUOTES_AT_ONCE - 1) yield;
    const then = fits(quote, question, archive) ? quoteAsOf(quote, asOf, archive) : undefined;
    if (then === undefined) continue;
    if (count < most) quotes.push(then);
    count++;
  }
  return { quotes, more: count - quotes.length };
}

/** A wider choice than those that fit. */
function* quotesMayFit(
  question: QuestionAbout<"quotes">,
  archive: AnswerContext["archive"],
  most: number,
): Steps<readonly Quote[]> {
  const { words, asOf, speaker: actor, topic, from, to } = question;
  // Who wants those of one speaker among them has to have all.
  const limit = hasLimits(question) ? archive.quotes.size : most;
  if (words !== undefined) {
    const hits = yield* archive.search.findSteps(words, { kinds: ["quote"], limit, asOf });
    return hits.flatMap(({ id }) => archive.quotes.get(id) ?? []);
  }
  const isAnybodys = actor === undefined && topic === undefined;
  return isAnybodys && (from !== undefined || to !== undefined)
    ? quotesSaidIn(archive, from, to)
    : quotesMayConcern({ topic, actor }, archive);
}

/** Whether anything but words limits them. */
export function hasLimits({ speaker, topic, event, place, standing, from, to }: QuoteFilter): boolean {
  return [speaker, topic, event, place, standing, from, to].some((limit) => limit !== undefined);
}

type QuoteFilter = Omit<QuestionAbout<"quotes">, "about" | "words" | "asOf" | "page">;

/** A state or organisation speaks through those who act for it. */
function fits(
  quote: Quote,
  { speaker: actor, topic, event, place, standing, from, to }: QuoteFilter,
  archive: AnswerContext["archive"],
): boolean {
  return (
    quoteConcerns(quote, { topic, event, actor }, archive) &&
    (standing === undefined || quote.status === standing) &&
    overlaps(quote.said, from, to) &&
    (place === undefined || wasSaidIn(quote, place, archive))
  );
}
