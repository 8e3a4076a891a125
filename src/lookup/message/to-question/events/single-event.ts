// Questions about one event: which is meant, and what is asked of it.

import { isExpected } from "../../../../archive/phase.ts";
import { cutWords } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { asKnown } from "../../../read/read-day.ts";
import type { Ask } from "../../ask/ask.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksWayThere, asksWhoCame, editionThere, wentThere } from "../attendance/attendance.ts";
import { haveMetWhen } from "../attendance/have-met.ts";
import { isWholeYear } from "../changes/change-patterns.ts";
import { stepAskedFor } from "../changes/step-slot.ts";
import { unendedThen } from "../dates/month-beyond-archive.ts";
import { saysOtherTime } from "../dates/origins.ts";
import { asksHost } from "../hosts-and-places/host-claimed.ts";
import { asksGoing, isComingToMeeting, isGoing, isGoingThere, isSpokenOfAlone, isToMeet } from "../journeys/going.ts";
import { OF_A_TIME } from "../offices-and-people/unbound-pronoun.ts";
import { areApart, rememberedWords } from "../quotations/remembered-words.ts";
import { withoutThem } from "../reasons/reason-resolver.ts";
import { asksWhy, saysUntoldReason } from "../reasons/untold-reason.ts";
import { isOfNoneOpen, ofNeverHeld } from "../which-event/never-held.ts";
import { asRounds } from "../which-event/nth-of-year.ts";
import { asKnownThen, asksThen, inThePast, isAskedOfNow, isDuring, liesAheadThen, WAS_TO_BE } from "./as-of-intents.ts";
import { focusAsked } from "./event-focus.ts";
import type { EventParts } from "./event-query.ts";
import {
  asksFor,
  isNarrowed,
  isSeriesAlone,
  statusesMeant,
  timeOf,
  withoutStatus,
  withTopic,
} from "./events-question.ts";

export const IS_NEXT =
  /\b(?:next(?! to\b)|upcoming|coming(?! to\b)|forthcoming|in the (?:cards|works|pipeline|offing)|on the (?:cards|horizon)|lined up|left (?:this|in)|remaining)\b|\b(?:will|going to|is there|are there|is|are|any)\b.*\b(?:another|again|more)\b|^(?:so |and |but )?(?:when(?:'s| is| will| are)? )?(?:yet )?(?:another|one more|a further)\b(?!.*\b(?:was|were|did|had|held)\b)/iu;
export const IS_LAST = /\b(?:last(?!(?<=\bhow long\b.*)$)|latest|previous|most re?c\w*|final)\b/iu;

export function asksOne(likely: Ask, message: ReadMessage, all: EventParts, then: IntentContext): Intent | undefined {
  const now = likely === "before" && isAskedOfNow(message, then.archive) ? "event" : likely;
  const ask = now === "attends" && WHO_HOSTS.test(message.rest) ? "where" : now;
  if (!isNarrowed(all)) return byWords(ask, message, all, then);
  const hosted = asksHost(ask, message, all, then);
  if (hosted !== undefined) return hosted;
  const parts = ofNeverHeld(message, all, then);
  const untold = asksWhy(ask, message) ? saysUntoldReason(message, parts, then) : undefined;
  const isOfWhoWent = (ask === "event" || ask === "status") && wentThere(message, parts, then);
  const missed = ask === "why" ? withoutThem(message, parts, then) : undefined;
  return untold ?? missed ?? asksOneOf(isOfWhoWent ? "attends" : ask, message, parts, then);
}

const WHO_HOSTS =
  /^(?:so |and |but )?(?:who(?:['’]s|s| is| was)?|(?:which|what) (?:country|state|nation|city)(?: is| was)?)(?: (?:will|going to))?(?: be)? host(?:s|ed|ing)?\b/iu;

function asksOneOf(ask: Ask, message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const step = stepAskedFor(ask, message);
  const asked = focusAsked(ask, message, parts, then);
  if (isPlannedThen(message, parts, then)) return asksFor("next", message, parts, then, asked);
  const known = asksKnown(ask, message, parts, then);
  if (known !== undefined) return known;
  const turn = turnMeant(ask, message, parts, then);
  if (turn !== undefined) return asksFor(turn, message, parts, then, asked);
  const going = isGoing(message, parts, then)
    ? (asksWayThere(message, parts, then) ?? asksGoing(message, parts, then))
    : undefined;
  if (going !== undefined) return going;
  const statuses = haveMetWhen(message, parts) ?? statusesMeant(parts, step !== undefined, then);
  const edition = editionThere(parts, message, then);
  if (ask === "attends" && edition === undefined) return asksWhoCame(message, parts, then);
  if (edition !== undefined) return asksFor("one", message, edition, then, { ...asked, ...statuses });
  const past = inThePast(message, withTopic(withoutStatus(parts)), then) ?? unendedThen(message, parts, then);
  if (past !== undefined) return asksOne(ask, past, parts, then);
  return asks({
    ...{ about: "events", which: "one", page: 0 },
    ...asRounds(message, parts),
    ...timeOfIt(ask, message, parts, then),
    ...asked,
    ...statuses,
    ...asKnown(then.asOf),
  });
}

/** “When was the summit of March announced”, and “was it announced in March”: of news, only a time in which it was to be. */
function timeOfIt(ask: Ask, message: ReadMessage, parts: EventParts, then: IntentContext) {
  const [time, { span }] = [timeOf(message), message];
  if (ask !== "announced" || message.dayOfEvent || (span !== undefined && isDuring(span, parts, then))) return time;
  const query = { ...withTopic(withoutStatus(parts)), ...time, which: "one" } as const;
  const isOfIt = stepAskedFor(ask, message) !== undefined || isWholeYear(span);
  return isOfIt && findEvents(query, then.archive).length > 0 ? time : {};
}

/** As it was known on a day, and whether somebody confirmed it on that day; undefined where no such day is told. */
function asksKnown(ask: Ask, message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const step = stepAskedFor("status", message);
  const known = happenedThere(message, parts) ? undefined : asKnownThen(message, parts, then, step);
  if (known !== undefined && step === "confirmed") return known;
  if (ask === "before" || (message.daysBefore !== undefined && ask !== "when")) return asksThen(message, parts, then);
  return known;
}

/** “What happened in London on 4 May 2021”: what was there on that day, and nothing of other days as it was known then. */
function happenedThere({ rest }: ReadMessage, { places, subjects, series }: EventParts): boolean {
  return places !== undefined && subjects === undefined && series === undefined && HAPPENED_ONCE.test(rest);
}

const HAPPENED_ONCE = /\bwhat (?:else |all |exactly )?(?:happened|took place|occurred|went on|was going on)\b/iu;

/** Whether the next or the last of several is meant, by its words or its tense. */
export function turnMeant(
  ask: Ask,
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
): "next" | "last" | undefined {
  const { rest, since } = message;
  if (IS_NEXT.test(rest)) return "next";
  if (IS_LAST.test(rest)) return "last";
  if (ONCE_MORE_OF_ONE.test(rest) && !IS_PAST.test(rest) && message.span === undefined) return "next";
  if (isOfNoneOpen(message, parts, then)) return "next";
  if (ask === "when" && liesAheadOf(message, parts, then)) return "next";
  const isToGo = isGoingThere(message, parts, then) && !isComingToMeeting(message, parts, then);
  if ((isToGo && !isSpokenOfAlone(parts, then)) || isToMeet(message, parts, then)) return "next";
  if (since && HAS_BEEN_SINCE.test(rest)) return "last";
  // What they were to do and did not is no answer to whether they ever did.
  if (EVER_MET.test(rest) && parts.places === undefined && (parts.subjects?.length ?? 0) > 1) return "last";
  if (!isAnyEdition(ask, message, parts)) return undefined;
  return IS_PAST.test(rest) ? "last" : "next";
}

const ONCE_MORE_OF_ONE = /^when (?:do|does|will|are|is)\b.*\bagain\b/iu;
const HAS_BEEN_SINCE = /\b(?:has|have) there been\b/iu;
const EVER_MET =
  /^(?:so |and |but )?(?:have|has|had|did)\b.*\bever\b.*\b(?:met|meet|spoken|spoke|speak|talked|talk)\b/iu;
const IS_PAST = /\b(?:was|were|did|took|had|held)\b/iu;

/** “As of March 2025, what was planned for Trump and Putin”, “where was the summit going to be”: what then lay ahead of them, and no event that is named. */
function isPlannedThen({ rest, span }: ReadMessage, parts: EventParts, then: IntentContext): boolean {
  const { subjects, places } = parts;
  const { asOf } = then;
  const isToBe = asOf !== undefined && span === undefined && WAS_TO_BE.test(rest);
  if (isToBe && (isSeriesAlone(parts) || liesAheadThen(parts, asOf, then))) return true;
  const isOfSomebody = subjects?.every((refs) => !refs.startsWith("event:")) === true && places === undefined;
  return asOf !== undefined && isOfSomebody && /\b(?:planned|plans?|expected|ahead|coming|scheduled)\b/iu.test(rest);
}

/** “When’s the Xi Trump thing?” is about what is to come, if anything is. */
function liesAheadOf({ rest, span }: ReadMessage, { statuses, ...parts }: EventParts, then: IntentContext): boolean {
  const isOfEvent = parts.subjects?.some((refs) => refs.startsWith("event:")) === true;
  if (IS_PAST.test(rest) || span !== undefined || statuses !== undefined || isOfEvent) return false;
  return findEvents({ ...parts, which: "next" }, then.archive).some(({ state }) => isExpected(state, then.today));
}

/** “When is the G7?”: of a recurring summit, with nothing that tells which one, its tense tells it. */
function isAnyEdition(ask: Ask, message: ReadMessage, parts: EventParts): boolean {
  const { series, subjects, places, names, words } = parts;
  const { span, daysBefore, telling } = message;
  // “Has the G7 been moved?” says of none how it stands.
  const statuses = stepAskedFor(ask, message) === "moved" ? undefined : parts.statuses;
  const others = [span, daysBefore, subjects, places, names, statuses, words];
  return series !== undefined && telling.length === 0 && others.every((one) => one === undefined);
}

/** By what it is called, or by a quotation in which the words stand; not by a few words that happen to be told of something. */
function byWords(ask: Ask, message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { rest, span } = message;
  const { archive, asOf } = then;
  const words = cutWords(rest.replace(/\b(?:exactly|precisely|actually|finally)\b ?/giu, ""));
  const [best] = words === "" ? [] : archive.search.find(words, { kinds: ["event", "quote"], limit: 1, asOf });
  const isName = best?.kind === "event" && best.score >= MIN_NAME_SCORE;
  // A date or a place is asked of an event; no quotation answers that.
  const remembered =
    isName || ask !== "event" || OF_A_TIME.test(rest) || areApart(message, archive)
      ? undefined
      : rememberedWords(words.split(" "), undefined, archive);
  if (remembered !== undefined && isMostOf(remembered.words, words))
    return asks({ about: "quotes", words: cutWords(remembered.words.join(" ")), page: 0, ...asKnown(asOf) });
  const event = isName ? archive.events.get(best.id) : undefined;
  if (event === undefined) return undefined;
  const untold = saysOtherTime(event, message, then);
  if (untold !== undefined) return untold;
  const time = span === undefined ? {} : { from: span.from, to: span.to };
  const subjects = [`event:${event.id}`];
  const asked = focusAsked(ask, message, { ...parts, subjects }, then);
  return asks({ about: "events", which: "one", page: 0, subjects, ...time, ...asked, ...asKnown(asOf) });
}

/** Of the words that are no small ones, more than half: else they happen to stand in it. */
function isMostOf(found: readonly string[], typed: string): boolean {
  const isWord = (word: string) => !isFunctionWord(word);
  return found.filter(isWord).length * 2 > tokenize(typed).filter(isWord).length;
}

/** From here on words are a name, or most of a quotation. */
const MIN_NAME_SCORE = 45;
