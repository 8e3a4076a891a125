// How many of the words that somebody remembers a quotation has, and which of them nothing tells that is on record of it.

import { overlaps } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import { wordsOf } from "../../../../archive/compare/compared-words.ts";
import { negationsIn } from "../../../../archive/compare/negation.ts";
import { quoteConcerns } from "../../../../archive/concerns.ts";
import { englishGist } from "../../../../archive/english-gist.ts";
import { isOfficeWord } from "../../../../archive/names/titles.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { finish } from "../../../../archive/steps.ts";
import { cutWords } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { quotesSteps } from "../../../answers/answer-quotes.ts";
import { wordsLacking } from "../../../answers/has-all-words.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import type { Part } from "../../../parts/part.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { contextToAnswer } from "../steps/context-to-answer.ts";
import { isBeside } from "./recorded-candidates.ts";
import { lineOfText, stemsAround, stemsOfTexts } from "./recorded-texts.ts";

/** So many words have to tell of it, of which so many may stand in no line of it. */
export const LEAST_WORDS_TELLING = 3;

const MOST_LACKING = 2;

/** An office has had others: whose words are meant is told by so many of them, or by all that is asked of it. */
export const LEAST_TO_TRY = 2;

/** What is asked, and no word of it. */
const WORDS_OF_ASKING = /^(?:say|said|tell|told|mean|call|once|about|on|into|what|did|has|had)$/u;

/** `names`: words of whoever and whatever is named, which has to stand in the quotation. */
type WordsAsked = {
  readonly message: ReadMessage;
  readonly wanted: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly isDenied: boolean;
};

export function wordsAskedOf(message: ReadMessage, theirs: readonly Part[]): WordsAsked {
  const isTheirs = (at: number) => theirs.some(({ from, to }) => from <= at && at < to);
  const free = message.words.filter(({ key }, at) => !isTheirs(at) && !WORDS_OF_ASKING.test(key));
  const wanted = [...new Set(free.flatMap(({ key }) => tokenize(key)))].filter((word) => !isBeside(word));
  const names = new Set(message.parts.filter(isNamedThing).flatMap(({ text }) => tokenize(text)));
  return { message, wanted, names, isDenied: negationsIn(wordsOf(message.rest)) > 0 };
}

/** `own`: those of the words that it says; `lacking`: that nothing of it tells. */
type WordsFit = {
  readonly quote: Quote;
  readonly own: readonly string[];
  readonly lacking: readonly string[];
  /** So many of the words stand in it one after the other that they are no chance, small as they are. */
  readonly hasRun: boolean;
};

const LEAST_IN_A_ROW = 4;

function hasRunIn(typed: readonly string[], said: readonly string[]): boolean {
  return typed.some((_, at) => {
    const run = typed.slice(at, at + LEAST_IN_A_ROW);
    return run.length === LEAST_IN_A_ROW && said.some((text) => text.includes(` ${run.join(" ")} `));
  });
}

/** undefined where it was said at another time, it denies nothing of what is denied, or what is named is none of it. */
export function fitsIn(
  quote: Quote,
  { message, wanted, names, isDenied }: WordsAsked,
  then: IntentContext,
): WordsFit | undefined {
  const { archive, asOf, today } = then;
  const { pastSpan: span } = message;
  // “No longer held today” may be of what was said.
  const isOther = span !== undefined && span.from !== today && !overlaps(quote.said, span.from, span.to);
  if (quote.status === "misattributed" || isOther) return undefined;
  const texts = [...quote.wordings.flatMap(({ text, note = "" }) => [text, note]), englishGist(quote).join(" ")];
  if (isDenied && !texts.some((text) => negationsIn(wordsOf(text)) > 0)) return undefined;
  const said = stemsOfTexts(texts, archive);
  const around = stemsAround(quote, archive);
  const told = new Set(
    message.parts.filter((part) => concernsNamed(part, quote, archive)).flatMap(({ text }) => tokenize(text)),
  );
  const isTold = (word: string) => said.has(toldStem(word)) || around.has(toldStem(word)) || told.has(word);
  const untold = wanted.filter((word) => !isTold(word));
  const lacking = untold.length === 0 ? untold : wordsLacking("quote", quote.id, untold, archive, asOf);
  if (lacking.some((word) => /\d/u.test(word) || names.has(word))) return undefined;
  const isOwn = (word: string) => said.has(toldStem(word)) || !(isTold(word) || isOfficeWord(word));
  const own = wanted.filter((word) => !lacking.includes(word) && !names.has(word) && isOwn(word));
  const typed = message.words.flatMap(({ key }) => tokenize(key));
  return {
    quote,
    own,
    lacking,
    hasRun: hasRunIn(
      typed,
      texts.map((text) => lineOfText(text, archive)),
    ),
  };
}

/** Whoever and whatever is named has to stand in it. */
function isNamedThing({ is }: Part): boolean {
  return is === "record" || is === "place" || is === "missing";
}

/** “COP” is what COP26 is one of. */
function concernsNamed(part: Part, quote: Quote, archive: Archive): boolean {
  const event = archive.events.get(quote.event ?? "");
  const isOf = ({ kind, id }: { readonly kind: string; readonly id: string }) =>
    id === event?.id || id === event?.series || (kind === "topic" && quoteConcerns(quote, { topic: id }, archive));
  return part.is === "record" && part.records.some(isOf);
}

export function isMostly({ own, lacking, hasRun }: WordsFit): boolean {
  const telling = own.filter((word) => !isLightWord(word)).length;
  const isLong = telling > 0 && own.length >= LEAST_WORDS_TELLING && lacking.length < MOST_LACKING;
  const isEnough = telling >= LEAST_TO_TRY || isLong || hasRun;
  const isWide = own.length + lacking.length >= LEAST_WORDS_TELLING && own.length > lacking.length;
  return isEnough && isWide && lacking.length <= MOST_LACKING;
}

export function isSureOfAnybody({ own, lacking, hasRun }: WordsFit): boolean {
  return lacking.length < MOST_LACKING && (hasRun || own.length + 1 - lacking.length > LEAST_WORDS_TELLING);
}

export function byMost(a: WordsFit, b: WordsFit): number {
  return a.lacking.length - b.lacking.length || b.own.length - a.own.length;
}

export function isAsGood(one: WordsFit, best: WordsFit): boolean {
  return one.quote !== best.quote && one.lacking.length <= best.lacking.length + 1 && one.own.length >= best.own.length;
}

export function asksMostly({ quote, own, lacking }: WordsFit, then: IntentContext): Intent {
  if (lacking.length === 0) return asks({ about: "quote", id: quote.id, page: 0 });
  const of = { about: "quotes", speaker: quote.speaker, words: cutWords(own.join(" ")), page: 0 } as const;
  const view = finish(quotesSteps(of, contextToAnswer(then)));
  // What it tells in English need not be found by its words: then by when it was said.
  const isIt = view.kind === "quotes" && view.partly === undefined && view.quotes.every(({ id }) => id === quote.id);
  const where = quote.event === undefined ? {} : { event: quote.event };
  return asks({ ...of, ...(isIt ? {} : where), untold: [...lacking] });
}
