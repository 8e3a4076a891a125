// /quote: what somebody said, in the wordings that are known.

import type { ActorId } from "../../archive/fields.ts";
import { nameOf } from "../../archive/records.ts";
import type { Steps } from "../../archive/steps.ts";
import { nothingFound } from "../../core/notice.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { Ask, View } from "../../core/view.ts";
import { NONE, quoteLimits } from "../../wording/describe-limits.ts";
import type { Words } from "../../wording/words.ts";
import type { AnswerContext, QuotesContext } from "./answer-context.ts";
import { withoutDeedOfWords } from "./done-by-words.ts";
import { MAX_LISTED } from "./listed.ts";
import { mendingActions } from "./mending-actions.ts";
import { onlySpeaker } from "./only-speaker.ts";
import { quotesElsewhere } from "./quotes-elsewhere.ts";
import { hasLimits, quotesFitting, quotesFor } from "./quotes-fitting.ts";
import { threeToTap } from "./three-to-tap.ts";
import { widerQuestions } from "./wider-questions.ts";

export function* quotesSteps(question: QuestionAbout<"quotes">, context: QuotesContext): Steps<View> {
  const { archive, words, today } = context;
  const { quotes, more, isPartly } = yield* quotesFitting(question, context);
  const [only, ...others] = quotes;
  if (only === undefined)
    return (
      (yield* quotesElsewhere(question, context, quotesSteps)) ??
      (yield* onTheTopic(question, context)) ??
      (yield* ofThem(question, context)) ??
      (yield* noQuotes(question, archive, words))
    );
  const { asOf } = question;
  const ofOthers = isPartly ? yield* ofThem(question, context) : undefined;
  if (ofOthers !== undefined) return ofOthers;
  const partly = isPartly ? ({ partly: true } as const) : {};
  const shown = { kind: "quotes", question, quotes, more, ...partly, today: asOf ?? today } as const;
  // One alone is shown whole.
  return others.length === 0 ? { ...shown, actions: mendingActions(only, asOf, context) } : shown;
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
