// “The 24 February meeting”, “the June 12 summit”: a day without its year that tells which event is meant, and none as of which it is asked.

import { earliest, latest, overlaps } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import type { FoundEvent } from "../../answers/event-refs.ts";
import { findEvents } from "../../answers/find-events.ts";
import { isFunctionWord } from "../../parts/function-words.ts";
import type { Span } from "../../read/parse-span.ts";
import { yearsMeant } from "../../read/years-meant.ts";
import type { IntentContext } from "../intent.ts";
import { NAMED_MONTHS } from "../moved-date-forms.ts";
import { type ReadMessage, readMessage } from "../read-message.ts";
import { eventParts } from "./event-query.ts";
import { isNarrowed, withoutStatus, withTopic } from "./events-base.ts";

const NTH = /\d{1,2}(?:st|nd|rd|th)?/u.source;

/** Not “on the 24th of February”, nor a day at the end or before a small word. */
const DAY_IN_NAME = new RegExp(
  `(?<!\\b(?:on|since|by|until|till|before|after|from) )\\bthe (?:${NTH} (?:of )?${NAMED_MONTHS}\\.?|${NAMED_MONTHS}\\.? ${NTH}) (?<next>\\p{L}[\\p{L}\\p{N}'’-]*)`,
  "iu",
);

/** “Why was the meeting planned for 28 December 2023 put off”: the day that it was to have, and none on which something of it was known. */
const PLANNED_FOR = new RegExp(
  `\\b(?<!\\b(?:is|was|were|are|been|it) )(?:planned|scheduled|set|due|foreseen|slated|arranged|announced) (?:for|on|in|to (?:be (?:held )?|take place |begin |start |meet )?(?:on|in|from)) (?:the )?(?:(?:early|mid|late)[ -])?(?:${NTH}(?: ?(?:[-–]|to) ?${NTH})? (?:of )?${NAMED_MONTHS}|${NAMED_MONTHS}|(?:19|20)\\d\\d\\b).*\\b(?:put off|put back|postponed|cancell?ed|called off|scrapped|dropped|delayed|pushed back|moved|shelved|held|happen(?:ed)?|take place|took place|taken place|go ahead|gone ahead|fail(?:ed)?|fell through|off)[\\s?!.]*$`,
  "iu",
);

/** As `readMessage` reads it, with a day by which an event is named as the day of that event. */
export function readNamingDay(text: string, { archive, today }: IntentContext): ReadMessage {
  const message = withDayInName(readMessage(text, archive, today), text, archive);
  return message.span !== undefined && PLANNED_FOR.test(text) ? { ...message, dayOfEvent: true } : message;
}

/** With the day of the year in which what is named was, or was to be: what is of that day alone before what begins on it or goes on then; the latest of several. */
function withDayInName(message: ReadMessage, text: string, archive: Archive): ReadMessage {
  const { span, pastSpan, yearless } = message;
  const next = DAY_IN_NAME.exec(text)?.groups?.next;
  const isDay = yearless && span !== undefined && pastSpan !== undefined && span.from === span.to;
  if (!isDay || next === undefined || isFunctionWord(next.toLowerCase())) return message;
  const parts = withTopic(withoutStatus(eventParts({ ...message, span: undefined }, archive)));
  if (!isNarrowed(parts)) return message;
  const of = ({ from, to }: Span) => findEvents({ ...parts, which: "one", from, to }, archive);
  const years = [span, ...yearsMeant(pastSpan)].map((one) => ({ one, fit: Math.max(...of(one).map(fitOn(one)), 0) }));
  const best = Math.max(...years.map(({ fit }) => fit));
  const found = best === 0 ? undefined : years.find(({ fit }) => fit === best)?.one;
  if (found === undefined) return message;
  return { ...message, span: found, pastSpan: found, yearless: false, dayOfEvent: true };
}

/** 4: on that day alone; 3: from then on; 2: then, too; 1: it was to be then. */
function fitOn({ from }: Span): (one: FoundEvent) => number {
  return ({ state: { date } }) => {
    if (date === undefined || !overlaps(date, from, from)) return 1;
    if (earliest(date) !== from) return 2;
    return latest(date) === from ? 4 : 3;
  };
}
