// “Did Rutte call Trump daddy in London”: his words are on record, and from elsewhere.

import type { Steps } from "../../archive/steps.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { View } from "../../core/view.ts";
import { NONE, quoteLimits } from "../../wording/describe-limits.ts";
import type { QuotesContext } from "./answer-context.ts";
import { hasAllWords } from "./has-all-words.ts";

type FindQuotes = (question: QuestionAbout<"quotes">, context: QuotesContext) => Steps<View>;

/** All the words by the speaker, from elsewhere, or another time, than they are to be of; undefined where there are none, or several. */
export function* quotesElsewhere(
  question: QuestionAbout<"quotes">,
  context: QuotesContext,
  find: FindQuotes,
): Steps<View | undefined> {
  const { place, event, from, to, ...wider } = question;
  const { words: typed, speaker, asOf } = wider;
  // What somebody said on a day, or somewhere, is asked of that; words as they stand are asked of the words.
  const isAsItStands = typed?.startsWith('"') === true;
  if (typed === undefined || !isAsItStands || speaker === undefined || (place ?? event ?? from ?? to) === undefined)
    return undefined;
  const found = yield* find(wider, context);
  const [only, ...others] = found.kind === "quotes" && found.partly === undefined ? found.quotes : [];
  if (found.kind !== "quotes" || only === undefined || others.length > 0) return undefined;
  if (!hasAllWords(only, typed, context.archive, asOf)) return undefined;
  const limits = quoteLimits(question, context.archive, context.words);
  const missed = [limits.place, limits.event, limits.span].find((one) => one !== NONE) ?? NONE;
  return { ...found, partly: { elsewhere: missed } };
}
