// “Vance flexible accommodating Islamabad”, “monumental event Truth Social”: words of one quotation wherever they stand in it, and all that is beside them is of it.

import type { Archive } from "../../../../archive/archive.ts";
import { wordsOf } from "../../../../archive/compare/compared-words.ts";
import { negationsIn } from "../../../../archive/compare/negation.ts";
import { englishGist } from "../../../../archive/english-gist.ts";
import type { ActorId } from "../../../../archive/fields.ts";
import { aroundQuote, type QuoteWords, quotesWithWord, quoteWords } from "../../../../archive/quote-words.ts";
import { quotesAbroad } from "../../../../archive/quotes-abroad.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { dateLine, datesIn } from "../../../../archive/search/date-words.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { cutWords } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { cuesOf } from "../../../parts/cues.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { findsSomething } from "../guards/finds-something.ts";
import { BEGINS_AS_QUESTION } from "./bare-phrase.ts";
import { quotedAbroad } from "./foreign-quotes.ts";
import { leavesWords } from "./speaker-and-words.ts";

/** In any order so many that no name, no time and no small word explains. */
const LEAST_IN_ANY_ORDER = 2;

/** “Good afternoon” is a greeting. */
const FEWEST_TYPED = 3;

export const LONGEST_LINE = 24;

/** So many of the words may be of what is beside a quotation. */
export const MOST_BESIDE = 4;

/** Words that are in more quotations find none. */
const MOST_WITH_WORD = 200;

/** So many of those with the most of the words are looked at. */
const QUOTES_LOOKED_AT = 8;

/** What a quotation is called, and no word of it. */
const CALLS_IT_QUOTE =
  /^(?:quotes?|quotation|quoted|said|says|saying|words?|lines?|remarks?|speech|statement|tweet|post)$/u;

/** The quotation, or all with the same of the words; undefined where they are few, or of none. */
export function wordsInAnyOrder(
  typed: readonly string[],
  isSought: boolean,
  read: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  const isFew = ({ own, telling }: RecordedWords) => isSought && own.length >= LEAST_IN_ANY_ORDER && telling.length > 0;
  return ofBest(recordedIn(typed, read, then.archive).filter((one) => isFew(one) || isEnough(one)));
}

/** “Biden no misunderstanding”: where nothing else is found, two that stand together are enough. */
export function fewWordsOnRecord(line: string, intent: Intent, then: IntentContext): Intent | undefined {
  if (!leavesWords(intent) && findsSomething(intent, then)) return undefined;
  const typed = tokenize(line);
  if (BEGINS_AS_QUESTION.test(line) || typed.length < FEWEST_TYPED || typed.length > LONGEST_LINE) return undefined;
  const read = readMessage(line, then.archive, then.today);
  const isTogether = ({ quote, free, telling }: RecordedWords) =>
    textsOf(quote).some((text) => {
      const said = ` ${tokenize(text).join(" ")} `;
      return typed.some((word, at) => {
        const before = typed[at - 1] ?? "";
        const isTelling = telling.includes(word) || (telling.includes(before) && free.includes(word));
        return isTelling && said.includes(` ${before} ${word} `);
      });
    });
  return (
    ofBest(recordedIn(typed, read, then.archive).filter((one) => isEnough(one) || isTogether(one))) ??
    abroadOf(line, read, then)
  );
}

/** “Yang Jiechi don't swallow this”: of one speaker, with nobody else named, by all that is told of it in English. */
function abroadOf(line: string, read: ReadMessage, then: IntentContext): Intent | undefined {
  const actors = read.parts.flatMap((part) =>
    part.is === "record" ? part.records.filter(({ kind, id }) => isPerson(kind, id, then.archive)) : [],
  );
  const [only, ...others] = actors;
  return only === undefined || others.length > 0 ? undefined : quotedAbroad(line, only.id as ActorId, then);
}

/** The quotations of which all is that was typed, with those of the words that stand in them. */
function recordedIn(typed: readonly string[], read: ReadMessage, archive: Archive): readonly RecordedWords[] {
  if (read.quoted.length > 0) return [];
  const names = read.parts.filter(({ is }) => is === "record" || is === "place").map(({ text }) => text);
  const named = new Set(names.flatMap(tokenize));
  const isDenied = negationsIn(wordsOf(typed.join(" "))) > 0;
  const tried = new Set([...quotesToTry(typed, quoteWords.of(archive)), ...quotesToTryAbroad(typed, archive)]);
  return [...tried].flatMap((quote): readonly RecordedWords[] => {
    const texts = textsOf(quote);
    if (quote.status === "misattributed") return [];
    if (isDenied && !texts.some((text) => negationsIn(wordsOf(text)) > 0)) return [];
    const said = new Set(texts.flatMap(tokenize).map(toldStem));
    const around = aroundRecorded(quote, archive);
    const isSaid = (word: string) => said.has(toldStem(word));
    if (!typed.every((word) => isSaid(word) || isBeside(word, around))) return [];
    const own = [...new Set(typed.filter((word) => isSaid(word) && !isStopWord(word)))];
    const isFree = (word: string) => !named.has(word) && !around.has(toldStem(word)) && !isOfDate(word);
    const free = own.filter((word) => isFree(word) && cuesOf(word).length === 0);
    return [{ quote, own, free, telling: free.filter((word) => !isLightWord(word)) }];
  });
}

type RecordedWords = {
  readonly quote: Quote;
  readonly own: readonly string[];
  /** Those that are not of whose it is, where, when or about what. */
  readonly free: readonly string[];
  /** Those of them with which nobody only asks. */
  readonly telling: readonly string[];
};

function isOfDate(key: string): boolean {
  return /^\d+$/.test(key) || (datesIn([key])[0]?.length ?? 0) > 0;
}

/** So many words are no chance; of those with which people ask, one more. */
function isEnough({ quote, own, free, telling }: RecordedWords): boolean {
  const gist = englishGist(quote).filter((word) => !isStopWord(word));
  const isWholeGist = gist.length >= LEAST_IN_ANY_ORDER && gist.every((word) => own.includes(word));
  const isMostly = telling.length >= LEAST_IN_ANY_ORDER || (telling.length > 0 && free.length > LEAST_IN_ANY_ORDER);
  return isMostly || (isWholeGist && telling.length > 0);
}

/** “Did Biden say turning their back is not an option”: what stands in a quotation, though not so, whoever is to have said it; undefined where it does not. */
export function saidInAnyOrder(passage: string, speaker: ActorId | undefined, then: IntentContext): Intent | undefined {
  const typed = tokenize(passage);
  const found = recordedIn(typed, readMessage(passage, then.archive, then.today), then.archive).filter(
    (one) => isEnough(one) && one.own.length >= FEWEST_TYPED,
  );
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  const { id, speaker: by } = only.quote;
  if (speaker === undefined || by === speaker) return asks({ about: "quote", id, page: 0 });
  const untold = [then.archive.actors.get(speaker)?.name ?? ""];
  return asks({ about: "quotes", words: cutWords(only.own.join(" ")), page: 0, untold });
}

/** The one with the most of the words, or all that have the same ones. */
function ofBest(all: readonly RecordedWords[]): Intent | undefined {
  const most = Math.max(0, ...all.map(({ own }) => own.length));
  const [first, ...others] = all.filter(({ own }) => own.length === most);
  if (first === undefined) return undefined;
  if (others.length === 0) return asks({ about: "quote", id: first.quote.id, page: 0 });
  const isOfAll = others.every(({ own }) => own.every((word) => first.own.includes(word)));
  return isOfAll ? asks({ about: "quotes", words: cutWords(first.own.join(" ")), page: 0 }) : undefined;
}

/** Its wordings; where none is English, what it says in a few words of English too. */
function textsOf(quote: Quote): readonly string[] {
  const texts = quote.wordings.map(({ text }) => text);
  if (quote.wordings.some(({ language }) => language === "en")) return texts;
  return [...texts, englishGist(quote).join(" "), ...quote.wordings.map(({ note = "" }) => note)];
}

/** Those that have the most of the words, the first first. */
export function quotesToTry(typed: readonly string[], index: QuoteWords): readonly Quote[] {
  const counts = new Map<number, number>();
  const telling = [...new Set(typed)].filter((word) => !isStopWord(word));
  for (const word of telling) {
    const numbers = quotesWithWord(word, index, index.spoken);
    if (numbers.length > MOST_WITH_WORD) continue;
    for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const least = Math.max(1, telling.length - MOST_BESIDE);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, many], [b, more]) => more - many || a - b)
    .slice(0, QUOTES_LOOKED_AT)
    .flatMap(([number]) => index.all[number] ?? []);
}

/** Those without a wording in English that have the most of the words in what they say in a few words of it. */
function quotesToTryAbroad(typed: readonly string[], archive: Archive): readonly Quote[] {
  const stems = wordsOf(typed.join(" ")).flatMap(({ key, stem }) => (isStopWord(key) ? [] : [stem]));
  return quotesAbroad
    .of(archive)
    .map(({ quote, told }) => ({ quote, count: stems.filter((stem) => told.has(stem)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, QUOTES_LOOKED_AT)
    .map(({ quote }) => quote);
}

/** Whether a word is small, or of what is told around a quotation. */
export function isBeside(word: string, around: ReadonlySet<string>): boolean {
  return isStopWord(word) || isFunctionWord(word) || CALLS_IT_QUOTE.test(word) || around.has(toldStem(word));
}

/** The stems of whose they are, where, when, at and about what they were said. */
export function aroundRecorded(quote: Quote, archive: Archive): ReadonlySet<string> {
  const { speaker, as = "", said, event: at = "" } = quote;
  const actor = archive.actors.get(speaker);
  const event = archive.events.get(at);
  const there = event?.participants.map((one) => archive.actors.get(one.actor)?.name ?? "") ?? [];
  const texts = [
    ...aroundQuote(quote, archive),
    ...[actor?.name ?? "", actor?.familyName ?? "", ...(actor?.also ?? []), as, dateLine(said), ...there],
    ...[event?.place?.name ?? "", archive.actors.get(event?.place?.country ?? "")?.name ?? ""],
  ];
  return new Set(texts.flatMap(tokenize).map(toldStem));
}
