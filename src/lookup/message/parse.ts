// A direct message → what it asks: its parts first, then what is asked about them. One that asks nothing gets a sentence.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { IN_A_NAME } from "../../archive/search/search.ts";
import { cutWords, Question } from "../../core/question.ts";
import { stripInvisible } from "../../text/strip-invisible.ts";
import type { Word } from "../../text/typed-words.ts";
import type { Words } from "../../wording/words.ts";
import { looksLikeName } from "../parts/find-names.ts";
import { isFunctionWord } from "../parts/function-words.ts";
import type { Part } from "../parts/part.ts";
import { parseDay } from "../read/parse-day.ts";
import { splitAsOf } from "../read/read-as-of.ts";
import { asKnown, refuseDay } from "../read/read-day.ts";
import type { Ask } from "./ask/ask.ts";
import { certainAsk } from "./ask/certain-ask.ts";
import { likelyAsks } from "./ask/choose-ask.ts";
import weights from "./ask/weights.json" with { type: "json" };
import { isBesideThePoint, isNaming, isOfMeetings, MIN_CHATTER, SURE_CHATTER } from "./beside-the-point.ts";
import { asks, type Intent, type IntentContext, says } from "./intent.ts";
import { readLanguage } from "./languages/read-language.ts";
import { notUnderstood, unlessOtherLanguage } from "./not-understood.ts";
import { parseCheck } from "./parse-check.ts";
import { type ReadMessage, readMessage } from "./read-message.ts";
import { aboutBot } from "./to-question/about-bot.ts";
import { keepsParts } from "./to-question/keeps-parts.ts";
import { rememberedWords } from "./to-question/quote-words.ts";
import { toQuestion } from "./to-question/to-question.ts";
import { absent } from "./to-question/unknown-names.ts";

/** 11/10/2021, which is two days in two countries. */
const TWOFOLD = /(?<![\d/.])\d{1,2}([/.])\d{1,2}\1\d{4}(?![\d/.])/;

/** 30 February, the 31st of June. */
const NO_SUCH_DAY = /\b(?:29|3\d)(?:st|nd|rd|th)? (?:of )?(?:feb|apr|jun|sep|nov)\p{L}*(?: \d{4})?(?![\p{L}\d])/iu;

const HELLO =
  /^(?:(?:hi|hello|hey|yo|good (?:morning|afternoon|evening|day)|thanks?(?: you)?|thank you|ok(?:ay)?)(?![\p{L}\p{N}])[\s,.!:;–-]*(?:there|bot|attach[eé]|all|everyone)?(?![\p{L}\p{N}])[\s,.!:;–-]*)+(?=[\p{L}\p{N}])/iu;

/** “Remind me who chaired it”, “remind me when it opened”: a question, and nothing to be reminded of. */
const REMIND_ME_WHAT =
  /^(?:please |can you |could you )?remind me(?: again| please)?[:,]?\s+(?:of )?(?=(?:who|what|where|which|whose|how|why)\b|when\b.*\b(?:was|were|did|had|\p{L}+ed)\b)/iu;

/** Why somebody asks: “…, since my delegation is Peru”. */
const ASIDE = /,\s+(?:since|because|as|for|cause|cuz|bc) (?:my|our|i|i'm|we)\b[^,?]*(?=[?.!]*$)/iu;

function withoutPreamble(line: string): string {
  return line.replace(REMIND_ME_WHAT, "").replace(ASIDE, "");
}

/** “Thanks a ton, you saved my essay.” */
const THANKS = /^(?:many |ok(?:ay)? )?(?:thanks|thank you|thx|ty|tysm|cheers|merci|danke|gracias)(?!\p{L})[^?]*$/iu;

/** “Hello there, hope you're doing fine!” */
const PLEASANTRY =
  /^(?:i )?(?:hope (?:you|all|your|everything)|how are you|how(?:'s| is) (?:it going|life|everything)|how do you do|nice to (?:meet|see)|what'?s up|long time)\b[^?]*\??$/iu;

/** “Translate summit to French”, “write me a poem about the G20”. */
const OF_ANOTHER_TRADE =
  /^(?:please |can you |could you |will you )*(?:translate|write (?:me )?(?:an? |the |my )|compose|draft|solve|calculate|compute|sing|rap|bake|cook|buy|play)\b/iu;

function smallTalk(ask: "hello" | "thanks", then: IntentContext): Intent {
  return aboutBot(ask, then) ?? notUnderstood("", then);
}

/** Less likely than this is no more than a guess. */
const MIN_PROBABILITY = 0.12;

/**
 * `text` is what the person wrote, with “as of” and a day at its end or without; `today` is the day of the message, UTC. What is not
 * understood, and what is not in the archive, are two different answers, each with things to tap that would work.
 */
export function parseMessage(text: string, archive: Archive, today: Day, words: Words): Intent {
  const checked = Question.safeParse({ about: "check", text: parseCheck(text) });
  if (checked.success) return asks(checked.data);
  const line = plainWords(text).replace(/’/g, "'");
  const plain = withoutPreamble(line.replace(HELLO, ""));
  const polite = THANKS.test(line) ? "thanks" : PLEASANTRY.test(plain) ? "hello" : undefined;
  if (OF_ANOTHER_TRADE.test(plain)) return notUnderstood(plain, { archive, today, asOf: undefined, words });
  if (polite !== undefined && !isNaming(readMessage(plain, archive, today)))
    return smallTalk(polite, { archive, today, asOf: undefined, words });
  const twofold = TWOFOLD.exec(plain)?.[0];
  if (twofold !== undefined && parseDay(twofold, today) === undefined) {
    return refuseDay(words.reading.twofoldDay({ typed: twofold }));
  }
  const impossible = NO_SUCH_DAY.exec(plain)?.[0];
  if (impossible !== undefined && parseDay(impossible, today) === undefined)
    return refuseDay(words.reading.notADay({ typed: impossible }));
  const split = splitAsOf(plain.replace(/[?!.？！。\s]+$/u, ""), { today, words });
  if (!split.ok) return split;
  const { words: asked, asOf } = split;
  const then = { archive, today: asOf ?? today, asOf, words };
  if (asked === "" && asOf !== undefined) return asks({ about: "next", page: 0, asOf });
  const intent = read(asked, then);
  return asOf === undefined ? intent : withoutReach(intent);
}

function read(asked: string, then: IntentContext): Intent {
  return readForeign(asked, then) ?? unlessOtherLanguage(readEnglish(asked, then), asked, then);
}

/** A question in another language; undefined for English, and for what asks nothing in any. */
function readForeign(asked: string, then: IntentContext): Intent | undefined {
  const reading = readLanguage(asked, then.archive);
  if (reading === undefined) return undefined;
  const { ask, english, missing } = reading;
  if (ask === "chatter" && missing.length === 0) return notUnderstood(asked, then);
  const message = { ...readMessage(english, then.archive, then.today), translated: true as const };
  const names = missing.map((text): Part => ({ is: "missing", from: 0, to: 0, text }));
  // What is not understood there is not English either.
  return (
    toQuestion(ask, { ...message, parts: [...message.parts, ...names] }, english, then) ?? notUnderstood(asked, then)
  );
}

function readEnglish(asked: string, then: IntentContext): Intent {
  const message = readMessage(asked, then.archive, then.today);
  const likely = likelyAsks(message, then.archive, weights);
  const chatter = likely.find(({ ask }) => ask === "chatter")?.probability ?? 0;
  const certain = certainAsk(message);
  const tries: readonly Ask[] = [
    ...(certain === undefined ? [] : [certain]),
    ...likely.filter(({ probability }) => probability >= MIN_PROBABILITY).map(({ ask }) => ask),
  ];
  if (certain === undefined && chatter > SURE_CHATTER && !isOfMeetings(message)) return notUnderstood(asked, then);
  let partly: Intent | undefined;
  for (const ask of tries) {
    if ((ask === "chatter" && !isNaming(message)) || (chatter > MIN_CHATTER && isBesideThePoint(message))) break;
    const intent = toQuestion(ask, message, asked, then);
    if (intent !== undefined && keepsParts(intent, message, then.archive)) return intent;
    partly ??= intent;
  }
  return (
    partly ??
    (chatter > MIN_CHATTER && isBesideThePoint(message) ? undefined : byName(message, asked, then)) ??
    notUnderstood(asked, then)
  );
}

/** What names something and asks nothing that is understood: whatever fits the name. */
function byName(message: ReadMessage, asked: string, then: IntentContext): Intent | undefined {
  const { parts, telling, unread } = message;
  const named = parts.some(({ is }) => is === "record" || is === "place" || is === "missing");
  const found = named ? toQuestion("event", message, asked, then) : undefined;
  if (found !== undefined) return found;
  const remembered = rememberedWords([...telling, ...unread], undefined, then.archive);
  if (remembered !== undefined && remembered.words.length > 1)
    return asks({ about: "quotes", words: cutWords(remembered.words.join(" ")), page: 0, ...asKnown(then.asOf) });
  if (!named && isOneName(message) && !isInTitle(asked, then)) return says(absent([asked], then));
  if (!named && (telling.length === 0 || unread.length > 0)) return undefined;
  const words = cutWords(asked);
  // What is looked for by its words is no answer to who or when.
  if (IS_QUESTION.test(asked) || OF_WHAT_WAS_TOLD.test(asked)) return undefined;
  return words === "" ? undefined : asks({ about: "search", words, page: 0, ...asKnown(then.asOf) });
}

/** “Their third call”: whose, nobody here has told. */
const OF_WHAT_WAS_TOLD = /\b(?:their|they|them|he|his|him|she|her|that one|this one)\b/iu;

const IS_QUESTION = /^(?:who|whom|whose|when|where|why|how|which|is|are|was|were|did|does|do|has|have|will|can)\b/iu;

/** More words than a name has that nobody knows. */
const MAX_NAME = 3;

/** Nothing else than a name, of which no record is called: “Merz”, “George Bush”. */
function isOneName({ words, parts, span }: ReadMessage): boolean {
  const isPlain = parts.length === 0 && span === undefined && words.length > 0 && words.length <= MAX_NAME;
  const isName = (word: Word) => word.capital || /^\p{Lu}/u.test(word.text) || looksLikeName(word);
  return isPlain && words.every((word) => !isFunctionWord(word.key)) && words.some(isName);
}

/** Whether an event or topic has it in its name all the same. */
function isInTitle(asked: string, { archive }: IntentContext): boolean {
  const [best] = archive.search.find(asked, { kinds: ["event", "topic"], limit: 1 });
  return best !== undefined && best.score >= IN_A_NAME;
}

/** How far the archive reaches today is no part of an answer as of a day. */
function withoutReach(intent: Intent): Intent {
  if (intent.ok) return intent;
  const { ofArchive: _, ...view } = intent.view;
  return { ...intent, view };
}

export function plainWords(text: string): string {
  return stripInvisible(text)
    .replace(/\[([^\]\n]*)\]\(<?[^)\s]*>?\)/g, "$1")
    .replace(/<(?:@[!&]?|#|a?:\w+:)\d+>|@(?:everyone|here)\b/g, " ")
    .replace(/\*\*|__|~~|\|\||`+/g, "")
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, "")
    .replace(/^\s*(?:#{1,3}|-#|[*-])\s+/, "")
    .replace(/\s+/g, " ")
    .trim();
}
