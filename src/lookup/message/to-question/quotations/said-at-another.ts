// “What did Modi say at the G20 in Delhi”: a meeting of which the archive has nothing of theirs is not answered with what they said on another occasion.

import { earliest, latest, overlaps } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import { stateAsOf } from "../../../../archive/history.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { aroundQuote } from "../../../../archive/quote-words.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { finish } from "../../../../archive/steps.ts";
import { cutWords } from "../../../../core/question.ts";
import { isEnglishWord } from "../../../../text/english-words.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { wordsIn } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { quotesSteps } from "../../../answers/answer-quotes.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { wasPerhapsSaidAt } from "../../../answers/said-elsewhere.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { ORDINAL_KEY } from "../phrasing/common-patterns.ts";
import { contextToAnswer } from "../steps/context-to-answer.ts";
import { editionInPlace, hasQuoteAt } from "./quote-event.ts";

const SAID_AT = whereItMayFit(
  /^(?:so |and |but )?what (?:all |else )?(?:did|has|had) \S.* (?:say|said|tell|told|state|declare)\b(?: \S+)?? (?:at|during) (?:the |his |her |their )?(?<it>\S.*?)(?: (?:about|on|of|regarding|concerning|that) .*)?$/iu,
);

/** Looks for the name of the meeting itself where nothing that would be shown may be from it, so that its lack is told; undefined where something may. */
export function saidAtAnother(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "quotes") return undefined;
  const { rest, words, quoted } = message;
  const it = quoted.length > 0 ? undefined : SAID_AT.exec(rest)?.groups?.it;
  const { question } = intent;
  if (it === undefined || question.speaker === undefined) return undefined;
  const from = wordsIn(rest.slice(0, rest.lastIndexOf(it))).length;
  const to = Math.min(words.length, from + wordsIn(it).length);
  const parts = message.parts.filter((part) => part.from >= from && part.to <= to && part.is !== "status");
  if (!parts.some(({ is }) => is === "record" || is === "place" || is === "missing")) return undefined;
  const view = finish(quotesSteps(question, contextToAnswer(then)));
  if (view.kind !== "quotes" || view.quotes.length === 0) return undefined;
  const isFree = (at: number) => !parts.some((part) => part.from <= at && at < part.to);
  // “The talks in Islamabad, first round”: where it was is enough.
  const isPlaced = parts.some(({ is }) => is === "place" || is === "missing");
  const names = words.flatMap(({ key }, at) =>
    at >= from &&
    at < to &&
    isFree(at) &&
    !isFunctionWord(key) &&
    (ORDINAL_KEY.test(key) ? !isPlaced : !isEnglishWord(key))
      ? [key]
      : [],
  );
  const isThere = (quote: Quote) =>
    isOfTime(quote, message, then.archive) &&
    parts.every((part) => isOfPart(quote, part, question.speaker, then.archive)) &&
    names.every((key) => isToldBeside(quote, key, then.archive));
  if (view.quotes.some(isThere)) return undefined;
  const { event: _event, topic: _topic, place: _place, ...others } = question;
  const speaker = message.parts.find((part) => part.to <= from && part.is === "record");
  const edition = editionInPlace(message, speaker, then);
  if (edition !== undefined && !hasQuoteAt(edition, question.speaker, then.archive))
    return asks({ ...withoutWordsOf(it, others), event: edition });
  return asks({ ...others, words: cutWords(`"${it}"`) });
}

/** Words that are only those of its name are not looked for. */
function withoutWordsOf<T extends { words?: string | undefined }>(it: string, { words, ...others }: T) {
  const named = tokenize(it);
  return words === undefined || tokenize(words).every((word) => named.includes(word)) ? others : { ...others, words };
}

function isOfTime({ said, event }: Quote, { span }: ReadMessage, { events }: Archive): boolean {
  if (span === undefined || ((earliest(said) ?? span.from) <= span.to && (latest(said) ?? span.to) >= span.from))
    return true;
  const own = event === undefined ? undefined : events.get(event);
  return own?.developments.some(({ date }) => date != null && overlaps(date, span.from, span.to)) === true;
}

/** Of whoever else is named, that they were there; of a place or a body, that it was said there or is told beside it. */
function isOfPart(quote: Quote, part: Part, speaker: string | undefined, archive: Archive): boolean {
  if (part.is === "kind" || part.is === "office") return true;
  const event = quote.event === undefined ? undefined : archive.events.get(quote.event);
  if (part.is !== "record") return wasPerhapsSaidAt(quote, { typed: part.text, part }, archive);
  const ids = part.records.map(({ id }) => id as string);
  if (ids.includes(speaker ?? "") || ids.some((id) => id === event?.id || isOfItsDays(quote, id, archive))) return true;
  const isBeside =
    event?.participants.some(
      ({ actor }) => ids.includes(actor) || ids.includes(archive.actors.get(actor)?.country ?? ""),
    ) === true;
  if (isBeside || isToldBeside(quote, keyOf(part.text), archive)) return true;
  if (isOfPerson(part, archive)) return false;
  return (
    event?.topics.some((topic) => ids.includes(topic)) === true ||
    wasPerhapsSaidAt(quote, { typed: part.text, part }, archive)
  );
}

/** On the days of an event that is named, by whoever was there. */
function isOfItsDays({ said }: Quote, id: string, { events }: Archive): boolean {
  const event = events.get(id as never);
  const date = event && stateAsOf(event, undefined)?.date;
  return date != null && overlaps(date, earliest(said), latest(said));
}

function isOfPerson({ records }: RecordPart, archive: Archive): boolean {
  return records.every(({ kind, id }) => isPerson(kind, id, archive));
}

function isToldBeside(quote: Quote, key: string, archive: Archive): boolean {
  const event = quote.event === undefined ? undefined : archive.events.get(quote.event);
  if (event !== undefined && isNamed(event, key)) return true;
  const notes = [quote.note ?? "", ...quote.wordings.map(({ note }) => note ?? "")];
  return [...aroundQuote(quote, archive), ...notes, event?.place?.name ?? ""].some((text) =>
    ` ${tokenize(text).join(" ")} `.includes(` ${key} `),
  );
}
