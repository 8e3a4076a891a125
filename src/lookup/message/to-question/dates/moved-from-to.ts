// “Moved from 27 February to 4 March”: two days of one event, and no time from the one to the other.

import { addDays, type Day, type Edtf, earliest, latest, monthOf, overlaps } from "@attache/edtf";
import { dateHistoryOf } from "../../../../archive/date-history.ts";
import type { Question } from "../../../../core/question.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { parseSpan, type Span } from "../../../read/parse-span.ts";
import { asKnown } from "../../../read/read-day.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { WHY } from "../changes/moving-verbs.ts";
import { type EventParts, eventParts } from "../events/event-query.ts";
import { isNarrowed, withoutStatus, withTopic } from "../events/events-question.ts";
import { saysUntold } from "../guards/untold.ts";

const TELLS_MOVING =
  /\b(?:moved?|moving|shift(?:ed)?|reschedul\w+|postponed?|delay(?:ed)?|pushed(?: back)?|push|put (?:off|back)|brought forward|changed?|slipped|slip)\b/iu;

/** A time as it is typed: “17-20 June”, “May 7, 2025”, “July”; not “Rome” or “Thursday”. */
const MONTH_AS_TYPED = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?/u.source;
const DAYS_AS_TYPED = /\d{1,2}(?:st|nd|rd|th)?(?: ?(?:[-–]|to|and) ?\d{1,2}(?:st|nd|rd|th)?)?/u.source;
const TIME_AS_TYPED = `(?:(?:the )?${DAYS_AS_TYPED} (?:of )?${MONTH_AS_TYPED}|${MONTH_AS_TYPED} ${DAYS_AS_TYPED}(?!\\d)|(?:early |mid-?|late )?${MONTH_AS_TYPED})(?:,? (?:of )?\\d{4})?`;
const FROM_TO = whereItMayFit(
  new RegExp(`,? from (?<from>${TIME_AS_TYPED}) to(?: (?<to>${TIME_AS_TYPED})|(?=[\\s?.!]*$))(?!\\p{L})`, "iu"),
);

/** “Montpellier moved from July”: to which time is what is asked. */
const MOVED_AWAY_FROM = whereItMayFit(
  new RegExp(
    `(?<=\\b(?:moved|shifted|rescheduled|postponed|delayed|pushed back|put off|brought forward|slipped)(?: away)?) from (?<from>${TIME_AS_TYPED})(?=[\\s?.!]*$)`,
    "iu",
  ),
);

/** “Why was the round planned for 5 March 2026 put off”, where nothing else names it. */
const PLANNED_ON = new RegExp(
  `(?<!\\b(?:is|was|were|are|been|it)) (?:planned|scheduled|set|due|slated) (?:for|on) (?<from>${TIME_AS_TYPED})(?!\\p{L})`,
  "iu",
);

/** What was moved from the one to the other, told so or why; undefined where nothing is asked of such a move, or none is known. */
export function asksOfMoveBetween(asked: string, then: IntentContext): Intent | undefined {
  const isPlanned = WHY.test(asked) && PLANNED_ON.test(asked);
  const whole = isPlanned ? PLANNED_ON.exec(asked) : FROM_TO.exec(asked);
  // Why it was moved from then is told by the step, which is found by that time.
  const match = whole ?? (WHY.test(asked) ? null : MOVED_AWAY_FROM.exec(asked));
  if (match === null || !TELLS_MOVING.test(asked)) return undefined;
  const rest = `${asked.slice(0, match.index)}${asked.slice(match.index + match[0].length)}`;
  const message = readMessage(rest, then.archive, then.today);
  const parts = eventParts(message, then.archive);
  if (isPlanned && isNarrowed(parts)) return undefined;
  if (whole === null && !isNarrowed(parts)) return undefined;
  const { from = "", to } = match.groups ?? {};
  const moved = movedBetween(parts, { from, to, isPlanned }, then);
  if (moved.length === 0 && to !== undefined && !isNarrowed(parts))
    return saysUntold(match[0].replace(/^,? /u, ""), message, then);
  if (moved.length === 0 || moved.length > MOST_MOVED) return undefined;
  const question: Question = {
    ...{ about: "events", which: "one", page: 0 },
    subjects: [moved.map(({ event }) => `event:${event.id}`).join("|")],
    focus: WHY.test(rest) ? "why" : "moved",
    ...asKnown(then.asOf),
  };
  return { ok: true, question };
}

/** As many as are asked back. */
const MOST_MOVED = 4;

type MoveAsTyped = { readonly from: string; readonly to: string | undefined; readonly isPlanned: boolean };

function movedBetween(named: EventParts, typed: MoveAsTyped, then: IntentContext): readonly FoundEvent[] {
  const { names: _, words: _words, mentions: _mentions, ...parts } = named;
  const dated = isNarrowed(parts) ? {} : eventsDatedIn(typed.from, then);
  if (dated === undefined) return [];
  const found = findEvents({ ...withTopic(withoutStatus(parts)), ...dated, which: "one" }, then.archive);
  return found.filter(({ event }) => {
    const history = dateHistoryOf(event, then.asOf);
    if (history === undefined) return false;
    const dates = [...history.left, ...(history.state.date === undefined ? [] : [history.state.date])];
    return dates.some(
      (date, at) =>
        (typed.isPlanned || at < dates.length - 1) &&
        spansOf(typed.from, typed.to, date, then.today).some((span) => isOf(date, span)) &&
        (typed.to === undefined ||
          dates
            .slice(at + 1)
            .some((later) =>
              spansOf(typed.to ?? "", undefined, later, then.today).some(
                (span) => isOf(later, span) || beginsIn(later, span),
              ),
            )),
    );
  });
}

/** Where nothing else is named, those that ever had a date in that time of whatever year, looked up; undefined where none had. */
function eventsDatedIn(
  typed: string,
  { archive, today }: IntentContext,
): { readonly subjects: readonly string[] } | undefined {
  const year = YEAR_IN_IT.test(typed) ? "" : ` ${today.slice(0, 4)}`;
  const span = parseSpan(`${inFull(typed)}${year}`, today);
  if (span === undefined) return undefined;
  // As the search has the days of any year: see date-words.
  const isMonth = span.from.endsWith("-01") && span.to !== span.from && monthOf(span.from) === monthOf(span.to);
  const ids = archive.search.eventsWith([`@-${isMonth ? span.from.slice(5, 7) : span.from.slice(5)}`]);
  return ids.length === 0 ? undefined : { subjects: [ids.map((id) => `event:${id}`).join("|")] };
}

/** What is typed as a time, of its own year; without one of that of the other time or the one before, else of the date itself. */
function spansOf(typed: string, other: string | undefined, date: Edtf, today: Day): readonly Span[] {
  const told = YEAR_IN_IT.exec(other ?? "")?.[0];
  const of =
    told === undefined ? [earliest(date)?.slice(0, 4), latest(date)?.slice(0, 4)] : [told, `${Number(told) - 1}`];
  const years = YEAR_IN_IT.test(typed) ? [""] : [...new Set(of)];
  return years.flatMap((year) =>
    year === undefined ? [] : (parseSpan(`${inFull(typed)} ${year}`.trim(), today) ?? []),
  );
}

/** “17-20 June” as “17 to 20 June”. */
function inFull(typed: string): string {
  return typed.replace(/^the /iu, "").replace(/(?<=^\d{1,2}(?:st|nd|rd|th)?) ?[-–] ?(?=\d)/u, " to ");
}

const YEAR_IN_IT = /\d{4}/u;

/** Whether a date is of that time, and no vaguer one that touches it. */
function isOf(date: Edtf, { from, to }: Span): boolean {
  const [first, last] = [earliest(date), latest(date)];
  const isNear =
    first !== undefined &&
    last !== undefined &&
    first >= addDays(from, -DAYS_NEAR_IT) &&
    last <= addDays(to, DAYS_NEAR_IT);
  return isNear && overlaps(date, from, to);
}

/** “28 to 30 July and 22 September” is what was moved to 28 July, too. */
function beginsIn(date: Edtf, { from, to }: Span): boolean {
  const first = earliest(date);
  return first !== undefined && from <= first && first <= to;
}

const DAYS_NEAR_IT = 20;
