// /quote: what somebody said, in the wordings that are known.

import { overlaps } from "@attache/edtf";
import { quoteConcerns } from "../../archive/concerns.ts";
import type { ActorId } from "../../archive/fields.ts";
import { quotesMayConcern } from "../../archive/may-concern.ts";
import { quoteAsOf } from "../../archive/quote-as-of.ts";
import { quotesSaidIn } from "../../archive/quotes-in-order.ts";
import { nameOf } from "../../archive/records.ts";
import type { Quote } from "../../archive/schema.ts";
import type { Steps } from "../../archive/steps.ts";
import { wasSaidIn } from "../../archive/where-said.ts";
import { nothingFound } from "../../core/notice.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { Ask, View } from "../../core/view.ts";
import { NONE, quoteLimits } from "../../wording/describe-limits.ts";
import type { Words } from "../../wording/words.ts";
import type { AnswerContext, QuotesContext } from "./answer-context.ts";
import { withoutDeedOfWords } from "./done-by-words.ts";
import { hasAllWords } from "./has-all-words.ts";
import { listed, MAX_LISTED } from "./listed.ts";
import { mendingActions } from "./mending-actions.ts";
import { onlySpeaker } from "./only-speaker.ts";
import { quotesElsewhere } from "./quotes-elsewhere.ts";
import { threeToTap } from "./three-to-tap.ts";
import { widerQuestions } from "./wider-questions.ts";

export function* quotesSteps(question: QuestionAbout<"quotes">, context: QuotesContext): Steps<View> {
  const { archive, words, today, most = MAX_LISTED } = context;
  const found = yield* quotesFor(question, archive, most);
  const whole = havingAllWords(question, found.quotes, archive);
  const { quotes, more } =
    whole.length === 0 ? found : { quotes: whole.slice(0, most), more: Math.max(0, whole.length - most) };
  const [only, ...others] = quotes;
  if (only === undefined)
    return (
      (yield* quotesElsewhere(question, context, quotesSteps)) ??
      (yield* onTheTopic(question, context)) ??
      (yield* ofThem(question, context)) ??
      (yield* noQuotes(question, archive, words))
    );
  const { words: typed, asOf } = question;
  const isPartly = typed !== undefined && !quotes.some((quote) => hasAllWords(quote, typed, archive, asOf));
  const ofOthers = isPartly ? yield* ofThem(question, context) : undefined;
  if (ofOthers !== undefined) return ofOthers;
  const partly = isPartly ? ({ partly: true } as const) : {};
  const shown = { kind: "quotes", question, quotes, more, ...partly, today: asOf ?? today } as const;
  // One alone is shown whole.
  return others.length === 0 ? { ...shown, actions: mendingActions(only, asOf, context) } : shown;
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

/** What the speaker said on the topic, though in none of it are the words: undefined where there is nothing, or where nobody or no topic is named. */
function* onTheTopic(question: QuestionAbout<"quotes">, context: QuotesContext): Steps<View | undefined> {
  const { words: lacking, ...wider } = question;
  if (lacking === undefined || wider.speaker === undefined || wider.topic === undefined) return undefined;
  const found = yield* quotesSteps(wider, context);
  return found.kind === "quotes" ? { ...found, partly: { lacking } } : undefined;
}

/** What was said of somebody, where it is asked whether they were mocked or threatened; undefined where nothing was. */
function* ofThem(question: QuestionAbout<"quotes">, context: QuotesContext): Steps<View | undefined> {
  const sought = withoutDeedOfWords(question.words ?? "");
  if (sought === undefined) return undefined;
  const { words: _, ...limits } = question;
  if (sought.words === "" && limits.event === undefined && limits.topic === undefined) return undefined;
  const found = yield* quotesSteps(sought.words === "" ? limits : { ...limits, words: sought.words }, context);
  return found.kind === "quotes" ? { ...found, question, partly: { lacking: sought.lacking } } : undefined;
}

/** A step of work for so many quotes. */
const QUOTES_AT_ONCE = 500;

/** Those that fit the words, best first, or all, newest first: the first `most` of them, and how many others there are. */
function* quotesFor(
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

function hasLimits({ speaker, topic, event, place, standing, from, to }: QuoteFilter): boolean {
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

function* noQuotes(question: QuestionAbout<"quotes">, archive: AnswerContext["archive"], words: Words): Steps<View> {
  const { asOf, ...now } = question;
  const asks = [
    ...(asOf === undefined ? [] : [{ label: words.buttons.asKnownNow(), question: now }]),
    ...(yield* widerQuotes(question, archive, words)),
  ];
  const none = words.quotes.none({
    ...quoteLimits(question, archive, words),
    asOf: asOf === undefined ? NONE : words.dates.day(asOf),
  });
  const other = asOf === undefined ? yield* whoElseSaid(now, archive) : undefined;
  const known = other === undefined ? "" : ` ${words.quotes.byAnother({ speaker: nameOf(archive, other) })}`;
  const hint = now.words === undefined ? words.quotes.leaveOut() : words.quotes.tryFewerWords();
  return nothingFound(
    asks.length > 0 ? `${none}${known}` : `${none} ${hint}`,
    asOf,
    asOf === undefined ? threeToTap(words, asks) : asks,
  );
}

/** “Did Stoltenberg call Trump daddy”: the one other person by whom the words are. */
function* whoElseSaid(
  { words, speaker, ...limits }: QuestionAbout<"quotes">,
  archive: AnswerContext["archive"],
): Steps<ActorId | undefined> {
  if (words === undefined || speaker === undefined || hasLimits(limits)) return undefined;
  const { quotes } = yield* quotesFor({ about: "quotes", words, page: 0 }, archive, MAX_LISTED);
  const only = onlySpeaker(quotes, words);
  return only === speaker ? undefined : only;
}

/** The same with fewer limits, where that finds something. */
function* widerQuotes(
  question: QuestionAbout<"quotes">,
  archive: AnswerContext["archive"],
  words: Words,
): Steps<readonly Ask[]> {
  const fitting: Ask[] = [];
  for (const one of widerQuestions(question, archive, words)) {
    const { quotes } = yield* quotesFor(one.question, archive, 1);
    if (quotes.length > 0) fitting.push(one);
  }
  return fitting;
}
