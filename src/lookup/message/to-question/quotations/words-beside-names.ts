// “A total disgrace G20”, “barebones ASEAN summit who said it”: words of a quotation, in any order, with what it was said at or about beside them, and nothing asked.

import type { Archive } from "../../../../archive/archive.ts";
import { quoteConcerns } from "../../../../archive/concerns.ts";
import { isOfficeWord } from "../../../../archive/names/titles.ts";
import { aroundQuote, quotesWithWord, quoteWords } from "../../../../archive/quote-words.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { cutWords } from "../../../../core/question.ts";
import { capitalise } from "../../../../text/capitalise.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Part } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { findsSomething } from "../guards/finds-something.ts";
import { BEGINS_AS_QUESTION } from "./bare-phrase.ts";
import { stemsOfTexts } from "./recorded-texts.ts";
import { rememberedWords } from "./remembered-words.ts";
import { leavesWords } from "./speaker-and-words.ts";

/** Behind words that somebody remembers: “… who said it”. */
const WHO_SAID_IT_BEHIND =
  /[\s,;:–—-]+(?:who|whose)(?: (?:said|says|was|were|is|are|words|line|quote|it|that|this|these|those|again))+[\s?!.]*$/iu;

/** So many words of one quotation are no chance. */
const ENOUGH_REMEMBERED = 2;

/** Of a list of all that is new, or comes, too. */
const MANY_REMEMBERED = 3;

const MOST_TYPED_BESIDE = 12;

/** The quotation instead of `intent`, where that finds nothing; undefined where not all that is named or typed is of one quotation. */
export function quotedBesideNames(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { rest, quoted, translated } = message;
  const { archive, asOf } = then;
  const typed = rest.replace(WHO_SAID_IT_BEHIND, "");
  if (translated === true || quoted.length > 0 || BEGINS_AS_QUESTION.test(typed)) return undefined;
  if (!leavesWords(intent) && findsSomething(intent, then)) return undefined;
  const { words, parts } = readAlone(typed, message, then);
  if (words.length > MOST_TYPED_BESIDE) return undefined;
  const names = parts.filter(({ is }) => is === "record" || is === "place");
  const free = freeWords(words, parts, names);
  if (free === undefined) return undefined;
  const isNameless = names.length === 0;
  if (free.length === 0 || mayBeOther(names, free, rest)) return undefined;
  const all = [...free, ...names.flatMap(({ text }) => tokenize(text))];
  const { quote } = rememberedWords(all, undefined, archive) ?? {};
  if (quote === undefined || quote.status === "misattributed") return undefined;
  const { own, remembered, isTold, isAround } = toldOf(quote, all, free, archive);
  if (!isTold || 2 * remembered.length < free.length || !names.every((part) => isOfQuotation(quote, part, archive)))
    return undefined;
  // What nothing is called, “barebones ASEAN summit”, may have in it at what or about what it was said.
  const least = leavesWords(intent) ? MANY_REMEMBERED : isNameless ? ENOUGH_REMEMBERED : 0;
  if (remembered.length < least || (isNameless && !isAround && !leavesWords(intent))) return undefined;
  if (isOnlyOneThere(quote, own, names, archive))
    return asks({ about: "quote", id: quote.id, page: 0, ...asKnown(asOf) });
  return asks({ about: "quotes", words: cutWords([...new Set(own)].join(" ")), page: 0, ...asKnown(asOf) });
}

/** What was typed, without a time and without who said it: where there was neither, it has been read. */
function readAlone(typed: string, message: ReadMessage, { archive, today }: IntentContext): ReadMessage {
  const isWhole = typed === message.rest && message.span === undefined && message.daysBefore === undefined;
  return isWhole ? message : readMessage(typed, archive, today);
}

/** “Frank Biden” is somebody else. */
function mayBeOther(names: readonly Part[], free: readonly string[], rest: string): boolean {
  const isOfActor = (one: Part) => one.is === "record" && one.records.some(({ kind }) => kind === "actor");
  return (names.length === 0 || names.some(isOfActor)) && free.some((word) => rest.includes(capitalise(word)));
}

/** Which of the words are its own, and whether all that are in no name are told with it, some as at what or about what it was said. */
function toldOf(quote: Quote, all: readonly string[], free: readonly string[], archive: Archive) {
  const said = stemsOfTexts(
    quote.wordings.map(({ text }) => text),
    archive,
  );
  const around = stemsOfTexts(aroundQuote(quote, archive), archive);
  const own = all.filter((word) => said.has(toldStem(word)) && !isStopWord(word));
  const remembered = free.filter((word) => own.includes(word));
  const isTold = free.every((word) => own.includes(word) || around.has(toldStem(word)));
  return { own, remembered, isTold, isAround: free.some((word) => around.has(toldStem(word))) };
}

/** The words that are in no name; undefined where an office or a number is named: “BRICS foreign ministers” are people, and “New START 2” is another treaty. */
function freeWords(
  words: ReadMessage["words"],
  parts: readonly Part[],
  names: readonly Part[],
): readonly string[] | undefined {
  const isNamed = (at: number) => names.some(({ from, to }) => from <= at && at < to);
  const isKind = (at: number) => parts.some(({ is, from, to }) => is === "kind" && from <= at && at < to);
  const free = words
    .filter((_, at) => !isNamed(at) && !isKind(at))
    .flatMap(({ key }) => tokenize(key))
    .filter((word) => !isStopWord(word) && !isFunctionWord(word));
  const isNumbered = words.some(({ key }, at) => /^\d+$/u.test(key) && !isNamed(at));
  const isOfOffice =
    parts.some(({ is }) => is === "office") || free.some((word) => isOfficeWord(word.replace(/s$/u, "")));
  return isNumbered || isOfOffice ? undefined : free;
}

/** “Ball in their court Jeddah”: of several with the words, the one that was said there. */
function isOnlyOneThere(quote: Quote, own: readonly string[], names: readonly Part[], archive: Archive): boolean {
  const others = quotesSaying(own, archive).filter((one) => one !== quote);
  return others.length > 0 && !others.some((one) => names.every((part) => isOfQuotation(one, part, archive)));
}

/** Those with all of the words, as they stand. */
function quotesSaying(words: readonly string[], archive: Archive): readonly Quote[] {
  const index = quoteWords.of(archive);
  const [first, ...more] = words.map((word) => new Set(quotesWithWord(word, index, index.spoken)));
  const both = [...(first ?? [])].filter((number) => more.every((numbers) => numbers.has(number)));
  return both.flatMap((number) => index.all[number] ?? []);
}

/** Whether it was said by, at or about what is named, or in words that have the name. */
export function isOfQuotation(quote: Quote, part: Part, archive: Archive): boolean {
  const event = archive.events.get(quote.event ?? "");
  const there = event?.participants.map(({ actor }): string => actor) ?? [];
  const isOfRecord = ({ kind, id }: { readonly kind: string; readonly id: string }) =>
    (kind === "actor" && (there.includes(id) || quoteConcerns(quote, { actor: id }, archive))) ||
    (kind === "topic" && quoteConcerns(quote, { topic: id }, archive)) ||
    id === quote.event ||
    id === event?.series;
  if (part.is === "record" && part.records.some(isOfRecord)) return true;
  const texts = quote.wordings.map((one) => one.text);
  const told = stemsOfTexts([...texts, ...aroundQuote(quote, archive), event?.place?.name ?? ""], archive);
  return tokenize(part.text).every((word) => isStopWord(word) || told.has(toldStem(word)));
}
