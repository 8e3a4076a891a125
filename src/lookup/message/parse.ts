// A direct message → what it asks: its parts first, then what is asked about them. One that asks nothing gets a sentence.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { notice } from "../../core/notice.ts";
import { cutWords, Question } from "../../core/question.ts";
import { stripInvisible } from "../../text/strip-invisible.ts";
import type { Words } from "../../wording/words.ts";
import type { Part } from "../parts/part.ts";
import { parseDay } from "../read/parse-day.ts";
import { splitAsOf } from "../read/read-as-of.ts";
import { asKnown, refuseDay } from "../read/read-day.ts";
import type { Ask } from "./ask/ask.ts";
import { likelyAsks } from "./ask/choose-ask.ts";
import weights from "./ask/weights.json" with { type: "json" };
import { asks, type Intent, type IntentContext, says } from "./intent.ts";
import { readLanguage } from "./languages/read-language.ts";
import { parseCheck } from "./parse-check.ts";
import { type ReadMessage, readMessage } from "./read-message.ts";
import { threeToTap, toQuestion } from "./to-question/to-question.ts";

/** 11/10/2021, which is two days in two countries. */
const TWOFOLD = /(?<![\d/.])\d{1,2}([/.])\d{1,2}\1\d{4}(?![\d/.])/;

const HELLO =
  /^(?:(?:hi|hello|hey|yo|good (?:morning|afternoon|evening|day)|thanks?(?: you)?|thank you|ok(?:ay)?)(?![\p{L}\p{N}])[\s,.!:;–-]*(?:there|bot|attach[eé]|all|everyone)?(?![\p{L}\p{N}])[\s,.!:;–-]*)+(?=\S)/iu;

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
  const plain = line.replace(HELLO, "");
  const twofold = TWOFOLD.exec(plain)?.[0];
  if (twofold !== undefined && parseDay(twofold, today) === undefined) {
    return refuseDay(words.reading.twofoldDay({ typed: twofold }));
  }
  const split = splitAsOf(plain.replace(/[?!.？！。\s]+$/u, ""), { today, words });
  if (!split.ok) return split;
  const { words: asked, asOf } = split;
  const then = { archive, today: asOf ?? today, asOf, words };
  if (asked === "" && asOf !== undefined) return asks({ about: "next", page: 0, asOf });
  const intent = read(asked, then);
  return asOf === undefined ? intent : withoutReach(intent);
}

function read(asked: string, then: IntentContext): Intent {
  return readForeign(asked, then) ?? readEnglish(asked, then);
}

/** A question in another language; undefined for English, and for what is not understood. */
function readForeign(asked: string, then: IntentContext): Intent | undefined {
  const reading = readLanguage(asked, then.archive);
  if (reading === undefined) return undefined;
  const { ask, english, missing } = reading;
  const message = readMessage(english, then.archive, then.today);
  const names = missing.map((text): Part => ({ is: "missing", from: 0, to: 0, text }));
  return toQuestion(ask, { ...message, parts: [...message.parts, ...names] }, english, then);
}

function readEnglish(asked: string, then: IntentContext): Intent {
  const message = readMessage(asked, then.archive, then.today);
  const [first, ...others] = likelyAsks(message, then.archive, weights).filter(
    ({ probability }) => probability >= MIN_PROBABILITY,
  );
  const tries: readonly Ask[] = [first, ...others].flatMap((one) => one?.ask ?? []);
  for (const ask of tries) {
    if (ask === "chatter" || isBesideThePoint(ask, message)) break;
    const intent = toQuestion(ask, message, asked, then);
    if (intent !== undefined) return intent;
  }
  return byName(message, asked, then) ?? notUnderstood(then);
}

/** Asks of somebody, or of a place alone, something of which no record has a word: the best restaurant in Paris, how tall he is. */
function isBesideThePoint(ask: Ask, { parts, unread, telling, span }: ReadMessage): boolean {
  const isLone = parts.length === 1 && (parts[0]?.is === "place" || parts[0]?.is === "record") && span === undefined;
  return isLone && unread.length > 0 && unread.length >= telling.length && ABOUT_ONE.has(ask);
}

const ABOUT_ONE: ReadonlySet<Ask> = new Set<Ask>(["who", "event", "when", "where", "outcome", "status"]);

/** What names something and asks nothing that is understood: whatever fits the name. */
function byName(message: ReadMessage, asked: string, then: IntentContext): Intent | undefined {
  const { parts, telling, unread } = message;
  const named = parts.some(({ is }) => is === "record" || is === "place" || is === "missing");
  if (isBesideThePoint("event", message)) return undefined;
  if (!named && (telling.length === 0 || unread.length > 0)) return undefined;
  const found = toQuestion("event", message, asked, then);
  if (found !== undefined && named) return found;
  const words = cutWords(asked);
  return words === "" ? undefined : asks({ about: "search", words, page: 0, ...asKnown(then.asOf) });
}

function notUnderstood(then: IntentContext): Intent {
  return says({ ...notice("info", then.words.conversation.notUnderstood()), asks: threeToTap(then) });
}

/** How far the archive reaches today is no part of an answer as of a day. */
function withoutReach(intent: Intent): Intent {
  if (intent.ok) return intent;
  const { ofArchive: _, ...view } = intent.view;
  return says(view);
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
