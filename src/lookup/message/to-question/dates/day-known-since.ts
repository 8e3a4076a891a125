// “Since when do we know that Xi comes on 24 September”, “… on the 24th”: the first step of the one event that names that day, and no list of all that is theirs.

import { type Day, daysBetween, earliest } from "@attache/edtf";
import { changeAsStep } from "../../../../core/change-asked.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { changeTold } from "../../../answers/change-told.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import type { Span } from "../../../read/parse-span.ts";
import { asKnown } from "../../../read/read-day.ts";
import { yearsMeant } from "../../../read/years-meant.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";
import { saysUntold } from "../guards/untold.ts";
import { POLITE_OPENING } from "../phrasing/polite-opening.ts";
import { eventsMeantIn, MOST_EVENTS_MEANT, singleBest } from "../which-event/resolve-events.ts";

const SINCE_KNOWN = whereItMayFit(
  new RegExp(
    `${POLITE_OPENING}(?:(?:since |from )?when|(?:for )?how long|(?:since |on |by )?(?:what|which) (?:exact )?(?:day|date))\\b.*?\\b(?:kn[eo]wn?|learn(?:ed|t)?|hear|heard|f(?:ind|ound) out|clear|public|official|certain)\\b`,
    "iu",
  ),
);

/** “On the 24th”, and not “the 24th summit”. */
const DAY_OF_MONTH = /\bthe (?<day>\d{1,2})(?:st|nd|rd|th)(?=[\s?!.]*$)/iu;

/** “That Xi comes on 24 September”, and not “the G7 of 2025”: longer than a month is no day. */
const MOST_DAYS = 31;

/** undefined where nothing of the kind is asked. */
export function asksSinceDayKnown(message: ReadMessage, then: IntentContext): Intent | undefined {
  const known = message.translated === true ? null : SINCE_KNOWN.exec(message.rest);
  if (known === null || message.quoted.length > 0 || message.parts.some(({ is }) => is === "missing")) return undefined;
  const day = message.span === undefined ? DAY_OF_MONTH.exec(message.rest)?.groups?.day : undefined;
  if (day === undefined && !isTimeOfIt(message, known[0])) return undefined;
  const tries = eventsMeantIn({ by: undefined, to: undefined, isOwn: isOfKnowing }, message, then);
  for (const found of tries) {
    const spans = day === undefined ? daysMeant(message) : spansOfDay(Number(day), found, then);
    for (const span of spans) {
      const step = changeAsStep({ what: "date", span });
      const telling = found.filter(
        ({ event }) =>
          changeTold(eventSteps(event, then.asOf), { what: "date", span }, undefined, then.archive).steps.length > 0,
      );
      const best = singleBest(telling);
      if (best !== undefined) return asksToldStep(best.event.id, step, then);
      if (telling.length > 1) return asksWhich(telling, step, then);
    }
  }
  const [found = []] = tries;
  // Since when a month is known may be told by other rules: “in June rather than in November”.
  const isOfDay = day !== undefined || message.span?.from === message.span?.to;
  return found.length === 0 || !isOfDay
    ? undefined
    : saysUntold("since when", message, then, singleBest(found)?.event.id);
}

/** Whether the time stands behind the word for knowing it, and is not when it was known. */
function isTimeOfIt({ span, timeAt, rest }: ReadMessage, known: string): boolean {
  if (span === undefined || timeAt === undefined || daysBetween(span.from, span.to) > MOST_DAYS) return false;
  return timeAt >= known.trim().split(/\s+/u).length && OF_COMING.test(rest.slice(known.length));
}

/** That it comes, is, begins: what is to be on that day. */
const OF_COMING = /\b(?:that|is|are|was|were|be|will|would|\p{L}{3,}(?:s|ing))\b/iu;

/** What is to come and what is over, a day without its year in any of them. */
function daysMeant({ span, pastSpan, yearless }: ReadMessage): readonly Span[] {
  if (span === undefined) return [];
  if (!yearless || pastSpan === undefined) return [span];
  return [span, yearAhead(pastSpan), ...yearsMeant(pastSpan)];
}

/** That something is known leans to what is over; what is known to come on a day is of the next. */
function yearAhead({ from, to }: Span): Span {
  const later = (day: Day) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return { from: later(from), to: later(to) };
}

/** The days of that number on which something of what is named was to begin, the latest first. */
function spansOfDay(day: number, found: readonly FoundEvent[], { asOf }: IntentContext): readonly Span[] {
  const days = found.flatMap(({ event }) =>
    eventSteps(event, asOf).flatMap(({ state: { date } }) => (date === undefined ? [] : (earliest(date) ?? []))),
  );
  const ofNumber = [...new Set<Day>(days)].filter((one) => Number(one.slice(8)) === day);
  return ofNumber
    .toSorted()
    .toReversed()
    .map((one) => ({ from: one, to: one }));
}

function asksWhich(telling: readonly FoundEvent[], step: string, { asOf }: IntentContext): Intent {
  const ids = telling.slice(0, MOST_EVENTS_MEANT).map(({ event }) => `event:${event.id}`);
  const asked = { focus: "told", step } as const;
  return asks({ about: "events", which: "one", page: 0, subjects: [ids.join("|")], ...asked, ...asKnown(asOf) });
}

/** Words with which it is asked, of which no event has to tell. */
function isOfKnowing(key: string): boolean {
  return OF_KNOWING.test(key);
}

const OF_KNOWING =
  /^(?:since|know|knows|knew|known|learn\w*|hear|heard|find|found|out|clear|public\w*|official\w*|certain|people|anyone|anybody|everyone|become|became|first|date|day|comes?|coming|goes?|going|attends?|attend\w*|visits?|begins?|starts?|opens?|takes?|place|held|meets?|travels?|travel\w*|receives?|hosts?|arrives?|\d{1,2}(?:st|nd|rd|th))$/u;
