// The words with which it is asked who told a change of an event, or on which day it was told: “who announced the new date”, “on what day was it called off”.

import type { ChangeAsked } from "../../../../core/change-asked.ts";
import type { Part } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import { firstOfJourney, isPlaceTold, keyOfPart, placeTold } from "../hosts-and-places/announced-place-slot.ts";
import { stepAskedFor } from "./step-slot.ts";

const ASKS_KINDLY =
  /^(?:so |and |but |please |exactly |(?:i(?:'d| would) like|i want(?:ed)?|we(?:'d| would) like) to know |(?:can|could|would) you tell (?:me|us) |tell (?:me|us) |do (?:you|we) know )*/iu
    .source;
const TELLING_WORDS =
  /(?:announc\w*|said|says?|nam(?:e|es|ed)|report(?:s|ed)?|disclos\w*|reveal\w*|set(?=.*\b(?:dates?|days?)\b|$)|g[ai]ves?|suggest(?:s|ed)?|propos(?:e|es|ed)|float(?:s|ed)?|moot(?:s|ed)?|sp(?:oke|eaks?) of|mention(?:s|ed)?|declar(?:e|es|ed)|broke|fix(?:es|ed)?|pick(?:s|ed)?|reschedul(?:es|ed?)|confirm(?:s|ed)?|made (?:it )?(?:known|public))/iu
    .source;
const WHICH_DAY_WORDS = /(?:since )?(?:when|(?:on |by )?(?:what|which) (?:exact )?(?:day|date))(?: exactly)?/iu.source;
const BE = /(?:was|were|did|is|are|has|have|had|'s)/iu.source;

/** “Who was first to say …”, “who is it that announced …”. */
const WHO_TELLS = new RegExp(
  `${ASKS_KINDLY}(?:who(?:'s)?|which (?:official|person|side|paper|newspaper|outlet|agency|leader|country|government))(?: (?:was|is|has|had|it|the|that|one|person|very|first|originally|publicly|officially|to|ever|actually))* ${TELLING_WORDS}\\b`,
  "iu",
);
const WHEN_TOLD = new RegExp(
  `${ASKS_KINDLY}${WHICH_DAY_WORDS} ${BE}? ?.*\\b(?:${TELLING_WORDS}|come up|came up|hear(?:d)? (?:of|about))\\b`,
  "iu",
);
/** “First report of the date.” */
const FIRST_TOLD = new RegExp(
  `${ASKS_KINDLY}(?:the )?(?:first|1st|earliest) (?:reports?|mentions?|word|news)\\b`,
  "iu",
);
const DID_TELL = new RegExp(
  `${ASKS_KINDLY}(?:did|has|have|had) .*\\b${TELLING_WORDS}\\b(?: \\p{L}+){0,2}? (?:dates?|days?)\\b`,
  "iu",
);
/** “What day was it postponed”: not when the event is. */
const WHICH_DAY = new RegExp(
  `${ASKS_KINDLY}(?:on |by )?(?:what|which) (?:exact )?(?:day|date)(?: exactly)? ${BE}\\b`,
  "iu",
);
const WHEN = new RegExp(`${ASKS_KINDLY}when(?: exactly)? ${BE}\\b`, "iu");
/** “What date was first given for it”, “what was the first date named”. */
const ASKS_FIRST_DAY = new RegExp(
  `${ASKS_KINDLY}(?:what|which) (?:(?:dates?|days?)\\b.*\\b(?:first|1st)\\b|(?:was|were) the (?:very )?(?:first|1st|earliest) (?:dates?|days?)\\b)`,
  "iu",
);
const IS_GIVEN = /\b(?:nam|giv|gave|propos|suggest|float|mention|report|announc|set|put)\p{L}*\b/iu;
/** “Where does the date 24 September come from?” */
const COMES_FROM = /^where (?:did|does) (?:the |this |that )?(?:date|day)\b.*\bcome from\b/iu;

export const SAYS_OFF =
  /\b(?:(?:is|was|are|were|be) off|(?:would|will|is|was)(?: not|n['’]?t) (?:going to )?(?:be held|held|take place|happen|go ahead)|wo?n['’]?t (?:be held|take place|happen|go ahead)|(?:is|was|are|were|be)(?: not|n['’]?t) (?:happening|taking place|going ahead|on any ?more)|cancel\w*|call(?:s|ed|ing)? (?:\p{L}+ )?off|scrap(?:s|ped|ping)?|axed|shelved?|called it off)\b/iu;
/** “Call off Australia”, where the place stands between or behind. */
const CALL_OFF_WIDE = /\bcall(?:s|ed)?\b.*\boff\b/iu;
const DECLINES = /\b(?:declin(?:e|es|ed)|turn(?:s|ed)? down|reject(?:s|ed)?)\b/iu;
const SAYS_PUT_OFF =
  /\b(?:postpon\w*|delay\w*|defer(?:red|s|ral)?|put (?:\p{L}+ )?off|push(?:ed|es)? (?:\p{L}+ )?back|put back)\b/iu;
const SAYS_MOVED =
  /\b(?:mov(?:e|es|ed|ing)|shift(?:s|ed|ing)?|brought forward|chang(?:e|es|ed) (?:the |its )?(?:dates?|days?))\b/iu;
const NEW_DAYS =
  /\b(?:new|revised|changed|replacement) (?:dates?|days?|time|timing|schedule)\b|\breschedul(?:ed?|ing)\b/iu;
const DAYS = /\b(?:dates?|days|the (?:exact )?day of)\b|\bthe (?:\p{L}+ ){1,3}day[\s?!.]*$/iu;
/** “That Blinken would go to Beijing”. */
const SAYS_THAT = /\b(?:that|would|will|was to|is to|were to)\b/iu;

const TIMES_SAID: readonly (readonly [RegExp, number])[] = [
  [/\b(?:the )?(?:first|1st)(?: time)?\b/iu, 1],
  [/\b(?:the )?(?:second|2nd) time\b|\bfor a second time\b/iu, 2],
  [/\b(?:the )?(?:third|3rd) time\b/iu, 3],
  [/\b(?:most recently|the last time|lastly|last postponed|last moved)\b/iu, -1],
];

export type ChangeSaid = ChangeAsked & {
  /** Where those stand who are to have done it: before the word at this place. */
  readonly deedAt: number;
  /** The part that tells to where. */
  readonly to?: Part | undefined;
  /** Whether it says that somebody told it, and not only that it was done. */
  readonly isTold: boolean;
};

/** “What date was it before”, “when was it due”: what was known before a change, which is another question; “to what day was it moved” asks for the new one. */
const OF_THEN =
  /\b(?:before|until|till|prior|original\w*|initial\w*|supposed|due|meant|scheduled|(?:going|set) to|expected|t(?:ake|ook) place|that (?:was|were|got|had been))\b|\b(?:to|for)$|^to (?:what|which)\b/iu;

/** “The postponed summit” is called so. */
const OFF_BY_NAME =
  /\b(?:the|a|an|this|that|which) (?:postponed|cancell?ed|delayed|rescheduled|scrapped|moved) (?=\p{L})/giu;

/** undefined where no change of an event is asked for, or one that other rules read: “when was it postponed”. */
export function changeSaid(message: ReadMessage): ChangeSaid | undefined {
  const { words } = message;
  const rest = message.rest.replace(OFF_BY_NAME, " ");
  const isTold =
    [WHO_TELLS, WHEN_TOLD, FIRST_TOLD, DID_TELL, COMES_FROM].some((form) => form.test(rest)) ||
    isFirstDay(rest) ||
    isDayHeardOf(message);
  const isDone = !isTold && !OF_THEN.test(rest) && asksWhenDone(rest, message);
  if (!isTold && !isDone) return undefined;
  const told = placeTold(message);
  const to = told ?? (isOfPlaceAlone(message) ? message.parts.find(({ is }) => is === "place") : undefined);
  const what = isTold ? (whatTold(rest, message, to) ?? whatDone(rest, undefined)) : whatDone(rest, to);
  if (what === undefined) return undefined;
  const deedAt = words.findIndex(({ key }) => DEED.test(key));
  const isOfDay = what === "date" || what === "new-date" || what === "place" || what === "place-set";
  return {
    what,
    isTold,
    deedAt: deedAt < 0 ? words.length : deedAt,
    nth: isOfDay ? (firstOfDay(rest, what) ?? firstOfJourney(told, message)) : nthSaid(rest),
    span: what === "new-date" || what === "place" ? undefined : message.span,
    to: what === "place" ? told : undefined,
    place: what === "place" && to !== undefined ? keyOfPart(to, message) : undefined,
  };
}

/** “When did we first hear of 14 May”: what is heard of is a day. */
function isDayHeardOf({ rest, words, timeAt }: ReadMessage): boolean {
  return timeAt !== undefined && FIRST_REPORTED.test(rest) && /^hear(?:d)?$/u.test(words[timeAt - 1]?.key ?? "");
}

function isFirstDay(rest: string): boolean {
  return ASKS_FIRST_DAY.test(rest) && IS_GIVEN.test(rest);
}

/** “Its date was first reported”, “who first named its venue”: by the press, too, before anybody stood for it. */
function firstOfDay(rest: string, what: ChangeAsked["what"]): number | undefined {
  return (what === "date" || what === "place-set") && FIRST_REPORTED.test(rest) ? 1 : undefined;
}

const FIRST_REPORTED =
  /\b(?:first|1st|earliest)\b.*\b(?:report|mention|nam|said|come up|came up|word|news|known|hear|giv|gave|propos|suggest|float)|\b(?:report|mention|nam|giv)\w*\b.*\b(?:first|1st)\b/iu;

/** “What day was it put off”, “when did they move it by a day”; what other rules read of when is left to them. */
function asksWhenDone(rest: string, message: ReadMessage): boolean {
  if (WHICH_DAY.test(rest)) return true;
  return WHEN.test(rest) && (nthSaid(rest) !== undefined || stepAskedFor("when", message) === undefined);
}

/** Words for telling or doing it. */
export const DEED =
  /^(?:(?:announc|nam|disclos|propos|declar|giv|postpon|reschedul|mov|chang|shelv|declin|leak)(?:e|es|ed|ing|ement|ation)?|(?:said|says?|reveal|report|suggest|float|mention|confirm|cancel|cancell|call|delay|push|shift|reject|drop|dropp|pick|defer|deferr|scrap|scrapp|turn)(?:s|ed|ing|al|lation|ation|ment)?|postponement|fix(?:es|ed)?|sets?|gave|broke|puts?|chose|hear|heard|withdr[ae]w\w*)$/u;

/** The first, the second; the last is -1; undefined where none is said. */
export function nthSaid(rest: string): number | undefined {
  return TIMES_SAID.find(([pattern]) => pattern.test(rest))?.[1];
}

function whatDone(rest: string, to: Part | undefined): ChangeAsked["what"] | undefined {
  if (to !== undefined && SAYS_MOVED.test(rest)) return "place";
  if (SAYS_OFF.test(rest) || CALL_OFF_WIDE.test(rest) || DECLINES.test(rest)) return "off";
  if (SAYS_PUT_OFF.test(rest)) return "put-off";
  return SAYS_MOVED.test(rest) ? "moved" : undefined;
}

/** What is to have been told; that it is put off, before a day or a place that is named with it. */
function whatTold(rest: string, message: ReadMessage, to: Part | undefined): ChangeAsked["what"] | undefined {
  const { span } = message;
  if (NEW_DAYS.test(rest)) return "new-date";
  if (SAYS_OFF.test(rest)) return "off";
  if (SAYS_PUT_OFF.test(rest)) return "put-off";
  // “That the summit of 2025 would be in Beijing.”
  if (to !== undefined && isWholeYear(span)) return "place";
  if (span !== undefined && tellsDay(message)) return "date";
  if (to !== undefined) return "place";
  if (SAYS_MOVED.test(rest)) return "moved";
  // “The venue of the summit”, where the summit is called by its place.
  if (isOfPlaceAlone(message)) return "place-set";
  return DAYS.test(rest) || isFirstDay(rest) ? "date" : undefined;
}

function isOfPlaceAlone(message: ReadMessage): boolean {
  return WHO_TELLS.test(message.rest) && isPlaceTold(message);
}

function isBeforeName(next: string | undefined): boolean {
  return next !== undefined && !DEED.test(next) && !/^(?:as|for|in|at|was|be|come|and|or|how|when|who)$/u.test(next);
}

export function isWholeYear(span: ReadMessage["span"]): boolean {
  return span?.from.endsWith("-01-01") === true && span.to === `${span.from.slice(0, 4)}-12-31`;
}

/** “That it would be in April”, “named 24 September”: and not “the summit of May”. */
function tellsDay(message: ReadMessage): boolean {
  const { rest, words, timeAt } = message;
  const [before = "", article = ""] = [words[(timeAt ?? 0) - 2]?.key, words[(timeAt ?? 0) - 1]?.key];
  const last = article === "the" ? before : article;
  // “When did China announce the 2025 parade”, “who announced the August 2025 meeting”.
  const isBeforePart = message.parts.some(({ from }) => from === timeAt);
  const isOfName = isBeforeName(words[timeAt ?? words.length]?.key) && (isWholeYear(message.span) || isBeforePart);
  if (isOfName && !DAYS.test(rest)) return false;
  const next = words.slice(timeAt ?? 0, (timeAt ?? 0) + 2).some(({ key }) => DEED.test(key) || key === "come");
  // “When was 24 May first reported?”
  if (timeAt !== undefined && IS_TOLD.has(last) && next) return true;
  if ([FIRST_TOLD, SAYS_THAT, COMES_FROM, DAYS].some((form) => form.test(rest))) return true;
  return isDayHeardOf(message) || DEED.test(last) || last === "be";
}

const IS_TOLD: ReadonlySet<string> = new Set("was were is are did has".split(" "));
