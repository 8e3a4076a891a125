// “The 24 February meeting”, “the June 12 summit”: a day without its year that tells which event is meant, and none as of which it is asked.

import { type Day, type Edtf, earliest, latest, overlaps, precisionOf } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Span } from "../../../read/parse-span.ts";
import { yearsMeant } from "../../../read/years-meant.ts";
import type { IntentContext } from "../../intent.ts";
import { NAMED_MONTHS } from "../../moved-date-forms.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { type EventParts, eventParts } from "../events/event-query.ts";
import { isNarrowed, withoutStatus, withTopic } from "../events/events-question.ts";
import { calledInFull } from "../which-event/full-name-match.ts";

const NTH = /\d{1,2}(?:st|nd|rd|th)?/u.source;

/** Not “on the 24th of February”, nor a day at the end or before a small word. */
const DAY_IN_NAME = new RegExp(
  `(?<!\\b(?:on|since|by|until|till|before|after|from) )\\bthe (?:${NTH} (?:of )?${NAMED_MONTHS}\\.?|${NAMED_MONTHS}\\.? ${NTH}) (?<next>\\p{L}[\\p{L}\\p{N}'’-]*)`,
  "iu",
);

/** “Why was the meeting planned for 28 December 2023 put off”: the day that it was to have, and none on which something of it was known. */
const PLANNED_FOR = whereItMayFit(
  new RegExp(
    `\\b(?<!\\b(?:is|was|were|are|been|it) )(?:planned|scheduled|set|due|foreseen|slated|arranged|announced) (?:for|on|in|to (?:be (?:held )?|take place |begin |start |meet )?(?:on|in|from)) (?:the )?(?:(?:early|mid|late)[ -])?(?:${NTH}(?: ?(?:[-–]|to) ?${NTH})? (?:of )?${NAMED_MONTHS}|${NAMED_MONTHS}|(?:19|20)\\d\\d\\b).*\\b(?:put off|put back|postponed|cancell?ed|called off|scrapped|dropped|delayed|pushed back|moved|shelved|held|happen(?:ed)?|take place|took place|taken place|go ahead|gone ahead|fail(?:ed)?|fell through|off)[\\s?!.]*$`,
    "iu",
  ),
);

/** “Was the Quad summit held on 24 May”, “what happened on 3 September in Beijing”: of what is over, the day asks what was on it. */
const OVER_ON_DAY =
  /^(?:(?:so|and|but|ok|hey|hi|please)[, ]+)*(?:was|were|did|had|what happened|what took place|who|why|where)\b/iu;

/** On such a day something became known, or was said: that is none on which an event was. */
const OF_A_STEP = whereItMayFit(
  /\b(?:before|until|till|as of|then|since|chang\w*|announc\w*|confirm\w*|sa(?:id|y|ys|ying)|told|tell|report\w*|kn[oe]w\w*|news|learn\w*|call(?:ed)? for|propos\w*|suggest\w*|invit\w*|promis\w*|claim\w*)\b/iu,
);

/** “What became of the summit that was due in Algiers in 2020”: the time that it was to have, where how it ended is asked. */
const BECAME_OF_PLAN = whereItMayFit(
  /^(?:so |and |but )?what(?:ever)? (?:happened|became|has become|came|has happened|is|was) (?:to|of|with|about) .*\b(?:due|planned|scheduled|supposed|meant|set|foreseen|slated|expected|to (?:be held|take place|be))\b/iu,
);

const DAY_NAMED = `(?:${NTH} (?:of )?${NAMED_MONTHS}|${NAMED_MONTHS}\\.? ${NTH})`;
const IT_WENT_AHEAD =
  "(?:go(?:ne)? ahead|happen(?:ed)?|take place|taken place|come off|(?:been |get )?held|go forward|proceed)";

/** “…, did it go ahead”. */
export const ITS_OWN_HELD = new RegExp(
  `.\\b(?:did|was|were|has|have) (?:it|they|that|this) (?:really |actually |ever |even |still )*${IT_WENT_AHEAD}[\\s?!.]*$`,
  "iu",
);

/** “The summit of 15 October 2025, did it go ahead”, “who was at the call of 13 August 2025”, “who chaired the meeting on 4 May 2025”: that day is the meeting’s own. */
const OF_ITS_OWN_DAY = new RegExp(
  `${DAY_NAMED}.*\\b(?:did|was|were|has|have)(?: it| they| that| this)? (?:really |actually |ever |even |still )*${IT_WENT_AHEAD}[\\s?!.]*$|^(?:so |and |but )?(?:did|was|were) .*${DAY_NAMED}.*\\b${IT_WENT_AHEAD}[\\s?!.]*$|\\b(?:summits?|meetings?|talks|conference|call|session|round|visit) of (?:the )?${DAY_NAMED}|^(?:so |and |but )?who (?:all )?(?:was at|were at|took part|attended|came|joined|spoke|chair\\p{L}*|hosted|led|mediated)\\b.* on (?:the )?${DAY_NAMED}`,
  "iu",
);

/** A second question of the same step. */
const AND_WHO_CONFIRMED =
  "(?:,? and (?:who|when|by whom|how) (?:was |is )?(?:it )?(?:first |then |officially )*(?:confirmed|announced|reported)(?: it)?)";

/** “When did Oman announce the Rome round on 23 May”: the day behind what meets is its own, and none as of which it is known. */
const MEETS_ON_DAY = whereItMayFit(
  new RegExp(
    `\\b(?:announc|confirm|propos|report|reveal|agree|sa(?:id|ys?)\\b|t(?:ell|old)\\b).*\\b(?:summit|meeting|talks|conference|call|session|round|visit|trip)(?: (?:in|at|with|between) \\p{L}+(?: \\p{L}+){0,3})? (?:on|of|for) (?:the )?${DAY_NAMED}(?:,? \\d{4})?${AND_WHO_CONFIRMED}?[\\s?!.]*$|^when (?:was|were) (?:the )?(?:\\P{Po}|')*\\b(?:summit|meeting|talks|conference|call|session|round|visit|trip) (?:on|of|for) (?:the )?${DAY_NAMED}(?:,? \\d{4})? (?:first |officially )?(?:announced|confirmed|agreed|proposed|revealed|made public)[\\s?!.]*$`,
    "iu",
  ),
);

/** As `readMessage` reads it, with a day by which an event is named as the day of that event. */
export function readNamingDay(text: string, { archive, today }: IntentContext): ReadMessage {
  const message = withDayInName(readMessage(text, archive, today), text, archive);
  return message.span !== undefined &&
    (PLANNED_FOR.test(text) || BECAME_OF_PLAN.test(text) || isOfItsDay(message, text))
    ? { ...message, dayOfEvent: true }
    : message;
}

function isOfItsDay({ span }: ReadMessage, text: string): boolean {
  // Of a reason the day is read by other rules.
  const isOther = /^(?:so |and |but )?(?:why|how come)\b/iu.test(text) || OF_A_STEP.test(text);
  if (span?.from !== span?.to) return false;
  return (!isOther && OF_ITS_OWN_DAY.test(text)) || (/^(?:when|who)\b/iu.test(text) && MEETS_ON_DAY.test(text));
}

/** With the day of the year in which what is named was, or was to be: what is of that day alone before what begins on it or goes on then; the latest of several. */
function withDayInName(message: ReadMessage, text: string, archive: Archive): ReadMessage {
  const { span, pastSpan, yearless } = message;
  const isDay = yearless && span !== undefined && pastSpan !== undefined && span.from === span.to;
  // “Who met after 3 March” names no day of a meeting.
  if (!isDay || message.since) return message;
  const isNamed = isNamedByDay(text);
  const isAsked = MEETS_ON_DAY.test(text) || (span.from === pastSpan.from && isAskedOfDay(text));
  if (!isNamed && !isAsked) return message;
  const named = { ...(calledInFull(message, archive) ?? message), span: undefined };
  const tries = isNamed ? [named] : [named, withoutTeller(named)];
  const found = tries
    .map((one) => withTopic(withoutStatus(eventParts(one, archive))))
    .map((one) => bestFitting(one, [span, ...yearsMeant(pastSpan)], isNamed ? MAY_BE_THEN : MAY_BE_THEN + 1, archive))
    .find((one) => one !== undefined);
  return found === undefined
    ? message
    : { ...message, span: found, pastSpan: found, yearless: false, dayOfEvent: true };
}

/** “Did Kallas announce the summit on 24 July”: who speaks of it need not have been there. */
function withoutTeller(message: ReadMessage): ReadMessage {
  const [teller, ...parts] = message.parts;
  const isTeller =
    teller?.is === "record" && teller.from > 0 && ANNOUNCES_OR_CONFIRMS.test(message.words[teller.to]?.key ?? "");
  return isTeller ? { ...message, parts } : message;
}

const ANNOUNCES_OR_CONFIRMS = /^(?:announce|confirm|reveal|report)$/u;

/** Of the days the one that fits best an event that has those parts, the first of several; undefined where none fits so well as `atLeast`. */
function bestFitting(
  parts: Omit<EventParts, "statuses">,
  days: readonly Span[],
  atLeast: number,
  archive: Archive,
): Span | undefined {
  // “The summit on 24 July”, of nothing else: one that was held on that day alone.
  const least = isNarrowed(parts) ? atLeast : ON_DAY_ALONE;
  if (!isNarrowed(parts) && parts.kinds === undefined) return undefined;
  const fits = days.map((day) => {
    // What only speaks of the one that is named counts less than nothing.
    const found = findEvents({ ...parts, which: "one", from: day.from, to: day.to }, archive).filter(
      ({ score }) => score >= 0,
    );
    return { day, fit: Math.max(...found.map(fitOn(day)), 0) };
  });
  const best = Math.max(...fits.map(({ fit }) => fit));
  return best < least ? undefined : fits.find(({ fit }) => fit === best)?.day;
}

function isNamedByDay(text: string): boolean {
  const next = DAY_IN_NAME.exec(text)?.groups?.next;
  return next !== undefined && !isFunctionWord(next.toLowerCase());
}

function isAskedOfDay(text: string): boolean {
  return OVER_ON_DAY.test(text) && !OF_A_STEP.test(text);
}

/** 5: on that day alone, 4: from then on, 3: then, too; less where it was only to be then; 1: it may be then, on a day that nobody has told. */
function fitOn({ from }: Span): (one: FoundEvent) => number {
  return ({ event, state }) => {
    const wasToBe = event.developments.map(({ date }) => fitOfDate(date, from) - LOST);
    return Math.max(fitOfDate(state.date, from), ...wasToBe, MAY_BE_THEN);
  };
}

/** Nobody has told a day of it, or none that is near. */
const MAY_BE_THEN = 1;

const ON_DAY_ALONE = 5;

/** A day that it was to have counts less than one on which it began, and more than one on which it went on. */
const LOST = 1.5;

function fitOfDate(date: Edtf | null | undefined, day: Day): number {
  if (date === undefined || date === null || !overlaps(date, day, day)) return 0;
  if (!["day", "days"].includes(precisionOf(date))) return MAY_BE_THEN;
  if (earliest(date) !== day) return 3;
  return latest(date) === day ? ON_DAY_ALONE : 4;
}
