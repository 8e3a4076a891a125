// “Vance flexible accommodating Islamabad”, “monumental event Truth Social”: words of one quotation wherever they stand in it, and all that is beside them is of it.

import { englishGist } from "../../../../archive/english-gist.ts";
import type { ActorId } from "../../../../archive/fields.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { cutWords } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { findsSomething } from "../guards/finds-something.ts";
import { BEGINS_AS_QUESTION, saidAsTyped } from "./bare-phrase.ts";
import { quotedAbroad } from "./foreign-quotes.ts";
import { CALLS_IT_QUOTE, LONGEST_LINE } from "./recorded-candidates.ts";
import { lineOfText, wordingsOf } from "./recorded-texts.ts";
import { mayBeTelling, type RecordedWords, recordedIn, wordsNamed } from "./recorded-whole.ts";
import { leavesWords } from "./speaker-and-words.ts";

/** In any order so many that no name, no time and no small word explains. */
const LEAST_IN_ANY_ORDER = 2;

/** “Good afternoon” is a greeting. */
const FEWEST_TYPED = 3;
/** Of fewer, other readers know whether they are a name. */
const FEWEST_UNSOUGHT = 4;

/** The quotation, or all with the same of the words; undefined where they are few, or of none. */
export function wordsInAnyOrder(
  line: string,
  typed: readonly string[],
  isSought: boolean,
  then: IntentContext,
): Intent | undefined {
  if ((!isSought && typed.length < FEWEST_UNSOUGHT) || !typed.some((word) => mayBeTelling(word))) return undefined;
  const isPlain = !typed.some((word) => CALLS_IT_QUOTE.test(word));
  const isFew = ({ own, telling }: RecordedWords) =>
    isSought && isPlain && own.length >= LEAST_IN_ANY_ORDER && telling.length > 0;
  const found = recordedIn(typed, LEAST_IN_ANY_ORDER, () => readMessage(line, then.archive, then.today), then);
  return ofBest(found.filter((one) => isFew(one) || isEnough(one)));
}

/** “Biden no misunderstanding”: where nothing else is found, two that stand together are enough. */
export function fewWordsOnRecord(line: string, intent: Intent, then: IntentContext): Intent | undefined {
  if (!leavesWords(intent) && findsSomething(intent, then)) return undefined;
  const typed = tokenize(line);
  if (BEGINS_AS_QUESTION.test(line) || typed.length < FEWEST_TYPED || typed.length > LONGEST_LINE) return undefined;
  const read = readMessage(line, then.archive, then.today);
  const isTogether = ({ quote, free, telling }: RecordedWords) =>
    wordingsOf(quote).some((text) => {
      const said = lineOfText(text, then.archive);
      return typed.some((word, at) => {
        const before = typed[at - 1] ?? "";
        const isTelling = telling.includes(word) || (telling.includes(before) && free.includes(word));
        return isTelling && said.includes(` ${before} ${word} `);
      });
    });
  const named = wordsNamed(read);
  const found = typed.some((word) => mayBeTelling(word, named)) ? recordedIn(typed, 1, () => read, then) : [];
  return ofBest(found.filter((one) => isEnough(one) || isTogether(one))) ?? abroadOf(line, read, then);
}

/** “Yang Jiechi don't swallow this”: of one speaker, with nobody else named, by all that is told of it in English. */
function abroadOf(line: string, read: ReadMessage, then: IntentContext): Intent | undefined {
  const actors = read.parts.flatMap((part) =>
    part.is === "record" ? part.records.filter(({ kind, id }) => isPerson(kind, id, then.archive)) : [],
  );
  const [only, ...others] = actors;
  return only === undefined || others.length > 0 ? undefined : quotedAbroad(line, only.id as ActorId, then);
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
  const so = saidAsTyped(passage, then);
  const read = () => readMessage(passage, then.archive, then.today);
  const found = recordedIn(typed, LEAST_IN_ANY_ORDER, read, then).filter(
    (one) =>
      isToldSo(typed, one.quote) || (isEnough(one) && one.own.length >= FEWEST_TYPED && isNoSmallTalk(one, speaker)),
  );
  const [only, ...others] = found;
  const quote = so ?? (others.length > 0 ? undefined : only?.quote);
  if (quote === undefined) return undefined;
  if (speaker === undefined || quote.speaker === speaker) return asks({ about: "quote", id: quote.id, page: 0 });
  const words = so === undefined ? (only?.own ?? []).join(" ") : `"${passage}"`;
  const untold = [then.archive.actors.get(speaker)?.name ?? ""];
  return asks({ about: "quotes", words: cutWords(words), page: 0, untold });
}

/** “We can do it”: small words are nobody’s, and whoever is to have said it is not told of another by one word beside them. */
function isNoSmallTalk({ quote, free }: RecordedWords, speaker: ActorId | undefined): boolean {
  return free.filter((word) => !isFunctionWord(word)).length > (speaker && quote.speaker !== speaker ? 1 : 0);
}

/** Whether the words stand so, one after the other, in what one that is in other languages alone says in English. */
function isToldSo(typed: readonly string[], quote: Quote): boolean {
  if (quote.wordings.some(({ language }) => language === "en")) return false;
  const sought = ` ${typed.join(" ")} `;
  return (
    typed.length >= FEWEST_TYPED && wordingsOf(quote).some((text) => ` ${tokenize(text).join(" ")} `.includes(sought))
  );
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
