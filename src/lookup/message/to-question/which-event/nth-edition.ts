// “The third round of the Istanbul talks”, “the 19th BRICS summit”: which of several by its number.

import { numberWord, ordinalToken } from "../../../../archive/calendar-words.ts";
import type { EventFocus } from "../../../../core/event-focus.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { namesIn } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { wasPutOffOrMoved } from "../../../answers/score-events.ts";
import { asKnown } from "../../../read/read-day.ts";
import type { Ask } from "../../ask/ask.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isMovedOrOff } from "../changes/moving-verbs.ts";
import { stepAskedFor } from "../changes/step-slot.ts";
import { FOCUS_OF } from "../events/event-focus.ts";
import type { EventParts } from "../events/event-query.ts";
import { asksFor, isNarrowed, timeOf, withoutStatus } from "../events/events-question.ts";
import { kindCounted } from "./kind-counted.ts";
import { asksNumberedTime, heldInTurn } from "./nth-of-pair.ts";
import { isCalledAfterSides, nthOfSides, otherNumberOfNamed, sidesBeside } from "./other-sides.ts";

const ROUND =
  /\b(?<which>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)) (?:rounds?|(?<other>cycle)s?)\b/iu;

/** “Round two of the talks”, “round 2”. */
const ROUND_AND_NUMBER =
  /\brounds? (?:no\.? ?|number )?(?<count>one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b/iu;

/** It is called so, or it is none that the archive has. Undefined where no number is told. */
export function asksNth(ask: Ask, message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  return (
    asksNumberedTime(message, parts, then) ??
    otherNumberOfNamed(numberIn(message), message, parts, then) ??
    asksNumbered(ask, message, parts, then)
  );
}

function asksNumbered(ask: Ask, message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const round = roundIn(message.rest);
  const called = ROUND.exec(message.rest)?.groups?.other ?? "round";
  const which = round ?? (parts.subjects === undefined || parts.series !== undefined ? numberIn(message) : undefined);
  const focus = stepAskedFor(ask, message) ?? FOCUS_OF[ask];
  const more = focus === undefined ? {} : { focus };
  if (which === undefined && isBeyondAll(numberIn(message), message, parts, then))
    return asksFor("one", message, { ...parts, names: [numberIn(message) ?? ""] }, then, more);
  if (which === undefined) return asksNthOfTwo(message, parts, then, more);
  if (!isNarrowed(parts)) return asksWhichRound(round, message, parts, then, more);
  // “Round 3 in March”: where none is called so, its time tells which.
  const isUnnumbered = round !== undefined && message.span !== undefined;
  if (isUnnumbered && !isNumberedSo(which, parts, then) && !isBeyondAll(which, message, parts, then)) return undefined;
  // The first of several rounds may be called otherwise.
  if (round === "1st" && !isCalledFirstRound(parts, then))
    return asksFor("first", message, { ...parts, names: undefined, words: undefined, unread: undefined }, then, more);
  const { unread: _, ...others } = parts;
  const unread = parts.unread?.filter((word) => tokenize(word)[0] !== which) ?? [];
  const nth = {
    ...others,
    ...(unread.length === 0 ? {} : { unread }),
    names: [...new Set([which, ...(parts.names ?? [])])].slice(0, MAX_NAMES),
    words: round === undefined ? which : `${which} ${called}`,
  };
  return asksFor("one", message, nth, then, more);
}

/** “Why was the fourth round rescheduled”, of nobody: any that is called so, and of several it is asked which. */
function asksWhichRound(
  round: string | undefined,
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
  asked: Focused,
): Intent | undefined {
  if (round === undefined || !isNumberedSo(round, parts, then)) return undefined;
  const { words: _, unread: _unread, mentions: _mentions, ...others } = withoutStatus(parts);
  const called = { ...others, names: [round, "round"] };
  const found = findEvents({ ...called, which: "one", asOf: then.asOf }, then.archive);
  // Of one alone nobody has told whose is meant, unless just that was done to it which is asked about.
  const isOff = isMovedOrOff(message) && found.some(({ event }) => wasPutOffOrMoved(event, then.asOf));
  if (found.length < 2 && !isOff) return undefined;
  return asksFor("one", message, { ...called, statuses: undefined }, then, asked);
}

function isNumberedSo(which: string, parts: EventParts, { archive }: IntentContext): boolean {
  return findEvents({ ...withoutStatus(parts), names: [which], which: "one" }, archive).length > 0;
}

/** “The seventh round of 2025”, where five of that year are known: there is none. Before those of which the archive tells there may have been others. */
function isBeyondAll(which: string | undefined, message: ReadMessage, parts: EventParts, then: IntentContext): boolean {
  if (which === undefined || message.span === undefined || isNumberedSo(which, parts, then)) return false;
  const { words: _, unread: _unread, names: _names, mentions: _mentions, ...query } = withoutStatus(parts);
  const fitting = findEvents({ ...query, ...timeOf(message), which: "one", asOf: then.asOf }, then.archive);
  return fitting.length > 0 && fitting.length < Number.parseInt(which, 10);
}

function isCalledFirstRound(parts: EventParts, { archive, asOf }: IntentContext): boolean {
  return findEvents({ ...withoutStatus(parts), names: ["1st round"], which: "one", asOf }, archive).length > 0;
}

/** “The oldest event in the archive”, “the earliest summit you have”: the first of all, or of a kind. */
export function asksOldest(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { kinds } = parts;
  const isOfAll = [parts.subjects, parts.series, parts.places, parts.statuses].every((one) => one === undefined);
  const isBegun = message.span !== undefined && message.span.from <= then.today;
  const isOfTime = isBegun && kinds?.length === 1 && FIRST_OF_TIME.test(message.rest);
  if (!isOfAll || !(isOfTime || OLDEST.test(message.rest))) return undefined;
  const of = { ...(kinds === undefined ? {} : { kinds }), ...timeOf(message) };
  // One report calls talks a summit: a list has what is of that kind, the first of it before the others.
  if (isOfTime)
    return asks({ about: "events", which: "all", page: 0, ...of, statuses: ["held"], ...asKnown(then.asOf) });
  // What is first of a time that is to come is the next of it.
  const which = message.span !== undefined && message.span.from > then.today ? "next" : "first";
  return asks({ about: "events", which, page: 0, ...of, ...asKnown(then.asOf) });
}

/** With nothing behind it but where it is looked for. */
export const OLDEST =
  /\b(?:oldest|earliest|very first) (?:event|meeting|summit|conference|visit|call|entry|record)s?\b(?=$| (?:in|on|of) (?:the|your|this) (?:whole )?(?:archive|record|list|data\p{L}*)$| (?:that )?(?:you|your archive) (?:have|has|know|knows|hold|holds)\b)/iu;

/** “The first summit of 2026”, and not what is called so. */
const FIRST_OF_TIME =
  /^(?:so |and )?(?:(?:what|which|when) (?:was|is|were) )?(?:the )?(?:very )?first (?:summit|conference|visit|call)s?[\s?!.]*$/iu;

/** “The third round”, “round 3”: its number as titles have it. */
export function roundIn(text: string): string | undefined {
  const count = numberWord(ROUND_AND_NUMBER.exec(text)?.groups?.count ?? "");
  return tokenize(ROUND.exec(text)?.groups?.which ?? (count === undefined ? "" : ordinalToken(count)))[0];
}

/** As many as a question holds. */
const MAX_NAMES = 4;

type Focused = { readonly focus?: EventFocus };

/** “A third summit of Kim and Trump”: one that is called the third and of that kind, or none that the archive has. Undefined where no number is told of those who are named. */
function asksNthOfTwo(message: ReadMessage, parts: EventParts, then: IntentContext, more: Focused): Intent | undefined {
  const { kinds = [], subjects = [], ...others } = parts;
  const which = numberIn(message) ?? numberBeforeNames(message);
  const isVisit = subjects.some((refs) => refs.startsWith("guest:"));
  const isOfTwo = subjects.length > 0 && (isVisit || subjects.every((refs) => refs.startsWith("actor:")));
  const [said] = kinds;
  if (which === undefined || said === undefined || !isOfTwo) return undefined;
  const { unread: _, words, mentions: _mentions, ...query } = others;
  const called = {
    ...withoutStatus({ ...query, subjects }),
    ...(words === undefined ? {} : { words }),
    names: [which],
  };
  const named = findEvents({ ...called, which: "one" }, then.archive);
  const sides = sidesBeside(message);
  const fitting = named.filter(
    ({ event }) => kindCounted(namesIn(event), which)?.includes(said) === true && isCalledAfterSides(event, sides),
  );
  if (fitting.length === 0 && sides.length > 0)
    return nthOfSides(which, sides, message, { ...query, kinds, subjects }, then);
  // “The second Ukraine peace summit” is none that has only the number in its name.
  const most = Math.max(...fitting.map(({ score }) => score));
  const ids = fitting
    .filter(({ score }) => score === most)
    .map(({ event }) => `event:${event.id}`)
    .join("|");
  if (fitting.length > 0) return asksFor("one", message, { statuses: undefined, subjects: [ids] }, then, more);
  // “A third summit” need not have been.
  const before = message.words[message.words.findIndex(({ key }) => key === which) - 1]?.key ?? "the";
  const inTurn = INDEFINITE.has(before)
    ? undefined
    : heldInTurn(Number.parseInt(which, 10), isVisit, message, { ...query, kinds, subjects }, then);
  if (inTurn !== undefined) return inTurn;
  return asksFor("one", message, { ...query, kinds, subjects, names: [`${which} ${said}`] }, then, more);
}

const INDEFINITE: ReadonlySet<string> = new Set(["a", "an", "any", "no", "another", "for"]);

/** “The third Trump–Kim summit.” */
function numberBeforeNames({ words, parts }: ReadMessage): string | undefined {
  const at = words.findIndex(({ key }) => /^\d{1,2}(?:nd|rd|th)$/.test(key));
  const isTaken = (place: number) => parts.some(({ from, to }) => from <= place && place < to);
  const kind = parts.find(({ is, from }) => is === "kind" && from > at);
  const isBetween = words.slice(at + 1, kind?.from).every((_, more) => isTaken(at + 1 + more));
  return at < 0 || kind === undefined || isTaken(at) || !isBetween ? undefined : words[at]?.key;
}

/** Before what is counted, a word between them or none. The first of all is told by the dates. */
export function numberIn({ words, parts }: ReadMessage): string | undefined {
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  const isCounted = (at: number) => parts.some(({ is, from }) => from === at && (is === "kind" || is === "record"));
  return words.find(
    ({ key }, at) =>
      /^\d{1,2}(?:st|nd|rd|th)$/.test(key) &&
      key !== "1st" &&
      isFree(at) &&
      (isCounted(at + 1) || (isFree(at + 1) && isCounted(at + 2))),
  )?.key;
}
