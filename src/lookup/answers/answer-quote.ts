// One quotation, as it is known.

import { quoteAsOf } from "../../archive/quote-as-of.ts";
import { nameOf } from "../../archive/records.ts";
import type { Quote } from "../../archive/schema.ts";
import { nothingFound } from "../../core/notice.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { View } from "../../core/view.ts";
import type { Words } from "../../wording/words.ts";
import type { AnswerContext } from "./answer-context.ts";
import { mendingActions } from "./mending-actions.ts";

/** With all its wordings. */
export function answerQuote(
  question: QuestionAbout<"quote">,
  { archive, words, today, deskRole }: AnswerContext,
): View {
  const quote = archive.quotes.get(question.id);
  if (quote === undefined) {
    return nothingFound(words.quotes.noSuch({ id: words.labels.quoted({ text: question.id }) }), question.asOf);
  }
  const then = quoteAsOf(quote, question.asOf, archive);
  if (then === undefined) return notYet(quote, question, archive, words);
  const actions = mendingActions(quote, question.asOf, { words, deskRole });
  return { kind: "quotes", question, quotes: [then], today: question.asOf ?? today, actions };
}

function notYet(
  { id, speaker, said }: Quote,
  { asOf }: QuestionAbout<"quote">,
  archive: AnswerContext["archive"],
  words: Words,
): View {
  const told = { speaker: nameOf(archive, speaker), said: words.dates.edtf(said) };
  const text =
    asOf === undefined ? words.quotes.notKnown(told) : words.quotes.notKnownOn({ ...told, day: words.dates.day(asOf) });
  return nothingFound(text, asOf, [{ label: words.buttons.asKnownNow(), question: { about: "quote", id, page: 0 } }]);
}
