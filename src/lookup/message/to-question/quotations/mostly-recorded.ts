// “Xi friction between the two biggest economies”, “COP president deeply sorry”, “Zelensky in Ankara: no decision without Ukraine”: somebody, and words of which all but one or two stand in one quotation of theirs.

import { overlaps } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import { wordsOf } from "../../../../archive/compare/compared-words.ts";
import { negationsIn } from "../../../../archive/compare/negation.ts";
import { isSaidBy, quoteConcerns } from "../../../../archive/concerns.ts";
import { englishGist } from "../../../../archive/english-gist.ts";
import type { ActorId } from "../../../../archive/fields.ts";
import { quotesMayConcern } from "../../../../archive/may-concern.ts";
import { isOfficeWord } from "../../../../archive/names/titles.ts";
import { quoteWords } from "../../../../archive/quote-words.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { finish } from "../../../../archive/steps.ts";
import { cutWords } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { wordsIn } from "../../../../text/typed-words.ts";
import { quotesSteps } from "../../../answers/answer-quotes.ts";
import { wordsLacking } from "../../../answers/has-all-words.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import type { Part } from "../../../parts/part.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { isPerson, partsOfPeople } from "../events/record-refs.ts";
import { findsSomething } from "../guards/finds-something.ts";
import { contextToAnswer } from "../steps/context-to-answer.ts";
import { BEGINS_AS_QUESTION } from "./bare-phrase.ts";
import { checks } from "./check-intents.ts";
import { quotedAbroad } from "./foreign-quotes.ts";
import { aroundRecorded, isBeside, LONGEST_LINE, quotesToTry } from "./recorded-candidates.ts";
import { leavesWords } from "./speaker-and-words.ts";

/** So many words have to tell of it, of which so many may stand in no line of it. */
const LEAST_TELLING = 3;
const MOST_LACKING = 2;

/** An office has had others: whose words are meant is told by so many of them, or by all that is asked of it. */
const LEAST_TO_TRY = 2;

const SAYS_WHAT = /^(?:so |and |but )?what (?:did|has|had) .*\b(?:say|said|tell|told|mean|call|whisper|mutter)\b/iu;

/** What is asked, and no word of it. */
const OF_ASKING = /^(?:say|said|tell|told|mean|call|once|about|on|into|what|did|has|had)$/u;

type Asked = { readonly message: ReadMessage; readonly wanted: readonly string[]; readonly isDenied: boolean };

/** A quotation of somebody who is named, or of whoever held an office when it was said. */
type Speakers = { readonly parts: readonly Part[]; readonly quotes: readonly Quote[] };

/** The quotation, with what does not stand in it told above; undefined where something else is found, or two of theirs fit as well. */
export function mostlyRecorded(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { rest, quoted, translated, words } = message;
  if (translated === true || quoted.length > 0 || words.length > LONGEST_LINE) return undefined;
  const isAsked = SAYS_WHAT.test(rest);
  if (BEGINS_AS_QUESTION.test(rest) ? !isAsked : isAsked) return undefined;
  if (isAsked ? answersAsked(intent, then) : isAnswered(intent, then)) return undefined;
  return isAsked ? ofOffice(message, then) : ofSpeaker(message, then);
}

/** “Zelensky in Ankara: …”: a sentence behind a colon, and somebody before it, is their words, whatever is asked in it. */
export function saidBehindColon(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const said = behindColon(message, then.archive);
  if (said === undefined) return undefined;
  const found = ofSpeaker(message, then) ?? quotedAbroad(said.words, said.speaker, then);
  if (found !== undefined) return found;
  const isChore = intent.ok && "action" in intent;
  return isChore || (!intent.ok && intent.notUnderstood !== undefined) ? checks(said.words, said.speaker) : undefined;
}

type BehindColon = { readonly speaker: ActorId; readonly words: string };

/** undefined where nobody, or more than one, is named before it, or what stands behind it is no sentence of theirs. */
function behindColon({ rest, parts, quoted, translated }: ReadMessage, archive: Archive): BehindColon | undefined {
  const { head = "", words = "" } = HEAD_AND_WORDS.exec(rest)?.groups ?? {};
  if (words === "" || translated === true || quoted.length > 0 || BEGINS_AS_QUESTION.test(words)) return undefined;
  const end = wordsIn(head).length;
  const named = partsOfPeople({ parts: parts.filter(({ to }) => to <= end) }, archive);
  const [first, ...others] = named[0]?.records ?? [];
  if (first === undefined || named[0]?.from !== 0 || others.length > 0 || tokenize(words).length < LEAST_TELLING)
    return undefined;
  return { speaker: first.id as ActorId, words };
}

const HEAD_AND_WORDS = /^(?<head>[^:]{2,60}):\s+(?<words>\S.*)$/su;

function isAnswered(intent: Intent, then: IntentContext): boolean {
  return intent.ok && !leavesWords(intent) && !isOffice(intent) && findsSomething(intent, then);
}

function isOffice(intent: Intent): boolean {
  return intent.ok && "question" in intent && intent.question.about === "office";
}

/** Words of whoever holds the office today. */
function answersAsked(intent: Intent, then: IntentContext): boolean {
  if (!intent.ok) return false;
  if (!("question" in intent) || intent.question.about !== "quotes") return true;
  const view = finish(quotesSteps(intent.question, contextToAnswer(then)));
  return view.kind === "quotes" && view.partly === undefined;
}

/** “What did the Korean president say in New York”: of whoever held it then, by all that is asked. */
function ofOffice(message: ReadMessage, then: IntentContext): Intent | undefined {
  const speakers = officeHolders(message, then);
  if (speakers === undefined) return undefined;
  const asked = askedOf(message, speakers.parts);
  const found = speakers.quotes.filter((quote) => fitsIn(quote, asked, then)?.lacking.length === 0);
  const [only, ...others] = found;
  if (only === undefined || others.length > 0 || asked.wanted.length < 2) return undefined;
  return asks({ about: "quote", id: only.id, page: 0 });
}

function ofSpeaker(message: ReadMessage, then: IntentContext): Intent | undefined {
  const best = speakersOf(message, then)
    .flatMap(({ parts, quotes }) => {
      const asked = askedOf(message, parts);
      return quotes.flatMap((quote) => fitsIn(quote, asked, then) ?? []);
    })
    .filter(isMostly)
    .toSorted(byMost);
  const [first, second] = best;
  if (first === undefined || (second !== undefined && isAsGood(second, first))) return undefined;
  return asksMostly(first, then);
}

/** “Who wrote that they were compelled to postpone a second time”: of whoever said it; with nobody named, more of it has to stand there. */
export function mostlyOfAnybody(words: string, then: IntentContext): Intent | undefined {
  const message = readMessage(words, then.archive, then.today);
  if (message.quoted.length > 0) return undefined;
  const asked = askedOf(message, []);
  const tried = quotesToTry(tokenize(words), quoteWords.of(then.archive), LEAST_TO_TRY);
  const [first, second] = tried
    .flatMap((quote) => fitsIn(quote, asked, then) ?? [])
    .filter((one) => isMostly(one) && one.lacking.length < MOST_LACKING && (one.hasRun || one.own.length > LEAST_TELLING))
    .toSorted(byMost);
  return first === undefined || (second !== undefined && isAsGood(second, first)) ? undefined : asksMostly(first, then);
}

function byMost(a: Fit, b: Fit): number {
  return a.lacking.length - b.lacking.length || b.own.length - a.own.length;
}

function isMostly({ own, lacking, hasRun }: Fit): boolean {
  const telling = own.filter((word) => !isLightWord(word)).length;
  const isLong = telling > 0 && own.length >= LEAST_TELLING && lacking.length < MOST_LACKING;
  const isEnough = telling >= LEAST_TO_TRY || isLong || hasRun;
  const isWide = own.length + lacking.length >= LEAST_TELLING && own.length > lacking.length;
  return isEnough && isWide && lacking.length <= MOST_LACKING;
}

function isAsGood(one: Fit, best: Fit): boolean {
  return one.quote !== best.quote && one.lacking.length <= best.lacking.length + 1 && one.own.length >= best.own.length;
}

function asksMostly({ quote, own, lacking }: Fit, then: IntentContext): Intent {
  if (lacking.length === 0) return asks({ about: "quote", id: quote.id, page: 0 });
  const of = { about: "quotes", speaker: quote.speaker, words: cutWords(own.join(" ")), page: 0 } as const;
  const view = finish(quotesSteps(of, contextToAnswer(then)));
  // What it tells in English need not be found by its words: then by when it was said.
  const isIt = view.kind === "quotes" && view.partly === undefined && view.quotes.every(({ id }) => id === quote.id);
  const where = quote.event === undefined ? {} : { event: quote.event };
  return asks({ ...of, ...(isIt ? {} : where), untold: [...lacking] });
}

/** Those who may have said it: people who are named, else an office. */
function speakersOf(message: ReadMessage, then: IntentContext): readonly Speakers[] {
  const people = partsOfPeople(message, then.archive);
  if (people.length === 0) return [officeHolders(message, then)].flatMap((one) => one ?? []);
  return people.map((part) => ({
    parts: [part],
    quotes: part.records.flatMap(({ kind, id }) =>
      isPerson(kind, id, then.archive)
        ? quotesMayConcern({ actor: id }, then.archive).filter(({ speaker }) => speaker === id)
        : [],
    ),
  }));
}

/** “The Korean president”, “COP president”: all who spoke as that. */
function officeHolders({ words, parts }: ReadMessage, { archive }: IntentContext): Speakers | undefined {
  const titles = words.flatMap(({ key }, at) => (isOfficeWord(key) ? [{ key, at }] : []));
  const [first] = titles;
  if (first === undefined) return undefined;
  const last = titles.findLast(({ at }, place) => at === first.at + place) ?? first;
  const isBeside = ({ from, to }: Part) => to >= first.at - 1 && from <= last.at + 3;
  const states = parts.filter(
    (part) => part.is === "record" && isBeside(part) && part.records.some(({ kind }) => kind === "actor"),
  );
  const office: Part[] = parts.filter(({ is, from, to }) => is === "office" && from <= last.at && to > first.at);
  const ids = states.flatMap((part) =>
    part.is === "record" ? part.records.flatMap(({ kind, id }) => (kind === "actor" ? [id as ActorId] : [])) : [],
  );
  const title = titles.filter(({ at }) => at <= last.at).map(({ key }) => key);
  const tried =
    ids.length > 0
      ? ids.flatMap((id) => quotesMayConcern({ actor: id }, archive).filter((one) => isSaidBy(one, id, archive)))
      : quotesToTry(
          words.map(({ key }) => key),
          quoteWords.of(archive),
          LEAST_TO_TRY,
        );
  const quotes = tried.filter(({ as = "" }) => {
    const held = tokenize(as);
    return title.every((word) => held.includes(word));
  });
  return { parts: [...states, ...office], quotes };
}

function askedOf(message: ReadMessage, theirs: readonly Part[]): Asked {
  const isTheirs = (at: number) => theirs.some(({ from, to }) => from <= at && at < to);
  const free = message.words.filter(({ key }, at) => !isTheirs(at) && !OF_ASKING.test(key));
  const wanted = [...new Set(free.flatMap(({ key }) => tokenize(key)))].filter((word) => !isBeside(word, NOTHING));
  return { message, wanted, isDenied: negationsIn(wordsOf(message.rest)) > 0 };
}

const NOTHING: ReadonlySet<string> = new Set();

/** `own`: those of the words that it says; `lacking`: that nothing of it tells. */
type Fit = {
  readonly quote: Quote;
  readonly own: readonly string[];
  readonly lacking: readonly string[];
  /** So many of the words stand in it one after the other that they are no chance, small as they are. */
  readonly hasRun: boolean;
};

const LEAST_OF_RUN = 4;

function hasRunIn(typed: readonly string[], texts: readonly string[]): boolean {
  const said = texts.map((text) => ` ${tokenize(text).join(" ")} `);
  return typed.some((_, at) => {
    const run = typed.slice(at, at + LEAST_OF_RUN);
    return run.length === LEAST_OF_RUN && said.some((text) => text.includes(` ${run.join(" ")} `));
  });
}

/** undefined where it was said at another time, it denies nothing of what is denied, or what is named is none of it. */
function fitsIn(quote: Quote, { message, wanted, isDenied }: Asked, then: IntentContext): Fit | undefined {
  const { archive, asOf, today } = then;
  const { pastSpan: span } = message;
  // “No longer held today” may be of what was said.
  const isOther = span !== undefined && span.from !== today && !overlaps(quote.said, span.from, span.to);
  if (quote.status === "misattributed" || isOther) return undefined;
  const texts = [
    ...quote.wordings.flatMap(({ text, note = "" }) => [text, note]),
    ...englishGist(quote),
    englishGist(quote).join(" "),
  ];
  if (isDenied && !texts.some((text) => negationsIn(wordsOf(text)) > 0)) return undefined;
  const said = new Set(texts.flatMap(tokenize).map(toldStem));
  const around = aroundRecorded(quote, archive);
  const untold = wordsLacking("quote", quote.id, wanted, archive, asOf);
  const names = new Set(message.parts.filter(isName).flatMap(({ text }) => tokenize(text)));
  const told = new Set(
    message.parts.filter((part) => isConcerned(part, quote, archive)).flatMap(({ text }) => tokenize(text)),
  );
  const isTold = (word: string) => said.has(toldStem(word)) || around.has(toldStem(word)) || told.has(word);
  const lacking = untold.filter((word) => !isTold(word));
  if (lacking.some((word) => /\d/u.test(word) || names.has(word))) return undefined;
  const isOwn = (word: string) => said.has(toldStem(word)) || !(isTold(word) || isOfficeWord(word));
  const own = wanted.filter((word) => !lacking.includes(word) && !names.has(word) && isOwn(word));
  const typed = message.words.flatMap(({ key }) => tokenize(key));
  return { quote, own, lacking, hasRun: hasRunIn(typed, texts) };
}

/** Whoever and whatever is named has to stand in it. */
function isName({ is }: Part): boolean {
  return is === "record" || is === "place" || is === "missing";
}

/** “COP” is what COP26 is one of. */
function isConcerned(part: Part, quote: Quote, archive: Archive): boolean {
  const event = archive.events.get(quote.event ?? "");
  const isOf = ({ kind, id }: { readonly kind: string; readonly id: string }) =>
    id === event?.id || id === event?.series || (kind === "topic" && quoteConcerns(quote, { topic: id }, archive));
  return part.is === "record" && part.records.some(isOf);
}
