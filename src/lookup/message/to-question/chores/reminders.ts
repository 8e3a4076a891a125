// “Remind me a day before the G20”: of the one event ahead that fits; of one that has passed it is said when it was.

import { numberWord } from "../../../../archive/calendar-words.ts";
import { titleOf } from "../../../../archive/names/whole-names.ts";
import { liesAhead, OFF_STATUSES, type Phase, phaseOf } from "../../../../archive/phase.ts";
import { comesOn } from "../../../../archive/upcoming-order.ts";
import type { MessageAction } from "../../../../core/message-action.ts";
import { notice } from "../../../../core/notice.ts";
import type { ActionButton } from "../../../../core/view.ts";
import { compareText } from "../../../../text/compare-text.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { NONE } from "../../../../wording/describe-limits.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { type EventParts, eventParts } from "../events/event-query.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { withRoles } from "../hosts-and-places/guest-and-host.ts";

/** “The next G20”, and not the one after it. */
const NEXT_OF_THEM = /(?<!after (?:the )?)\b(?:next|upcoming|coming)\b(?! (?:two|three|few|\d|week|month|year))/iu;

/** Buttons under a notice. */
export const MAX_CHOICES = 5;

/** Those ahead that fit all that is named, the soonest first. */
export function eventsToCome(message: ReadMessage, then: IntentContext): readonly FoundEvent[] {
  const { today } = then;
  return bestScored(eventsFitting(message, then).filter(({ state }) => liesAhead(state, today))).toSorted((a, b) =>
    compareText(comesOn(a.state, today), comesOn(b.state, today)),
  );
}

/** Those of which the outcome is not known, or else that are off and may be taken up again: news of them may still come. */
export function eventsLeftOpen(message: ReadMessage, then: IntentContext): readonly FoundEvent[] {
  const isIn = (phases: readonly Phase[]) =>
    bestScored(eventsFitting(message, then).filter(({ state }) => phases.includes(phaseOf(state, then.today))));
  const open = isIn(["now", "passed"]);
  return open.length > 0 ? open : isIn(["off"]);
}

function eventsFitting(message: ReadMessage, { archive }: IntentContext): readonly FoundEvent[] {
  const { statuses: _, ...named } = withRoles(eventParts(message, archive), message, archive);
  // “Remind me of the summit at Doral”: nothing but a word of its record tells which.
  const isOfKind = message.parts.some(({ is }) => is === "kind");
  const mentions = isNarrow(named) || !isOfKind ? [] : loadedWords(message).map(({ key }) => key);
  if (!isNarrow(named) && mentions.length === 0) return [];
  const parts = mentions.length === 0 ? named : { ...named, mentions: mentions.slice(0, 4) };
  const span = message.span === undefined ? {} : { from: message.span.from, to: message.span.to };
  return findEvents({ ...parts, ...span, which: "one" }, archive);
}

function bestScored(found: readonly FoundEvent[]): readonly FoundEvent[] {
  const best = Math.max(0, ...found.map(({ score }) => score));
  return found.filter(({ score }) => score === best);
}

function isNarrow({ subjects, series, places }: Omit<EventParts, "statuses">): boolean {
  return subjects !== undefined || series !== undefined || places !== undefined;
}

/** Whether more is named than who: a place, a day, a recurring meeting. Whatever two leaders do next is many events. */
export function isOneEvent(message: ReadMessage, { archive }: IntentContext): boolean {
  const { places, series, names, subjects } = eventParts(message, archive);
  return (
    message.span !== undefined ||
    places !== undefined ||
    series !== undefined ||
    names !== undefined ||
    subjects?.some((refs) => refs.startsWith("event:")) === true
  );
}

/** “The Water Conference”: what it is about and what it is, as its title has them, or all of the title but its year. */
function isCalledSo({ event }: FoundEvent, { parts }: ReadMessage): boolean {
  const title = new Set(tokenize(event.title));
  const named = new Set(parts.flatMap(({ text }) => tokenize(text)));
  const isWhole = [...title].every((word) => named.has(word) || IS_YEAR.test(word));
  return (isWhole || parts.some(({ is }) => is === "kind")) && [...named].every((word) => title.has(word));
}

const IS_YEAR = /^(?:19|20)\d\d$/u;

export function isExact({ parts, unread }: ReadMessage): boolean {
  return unread.length === 0 && parts.every((part) => part.is !== "record" || !part.spelling);
}

export function reminds(message: ReadMessage, then: IntentContext): Intent {
  const { archive, words } = then;
  const events = eventsToCome(message, then);
  const [only, ...others] = events;
  const lead = leadIn(message);
  const before = lead?.choice;
  const isNext = NEXT_OF_THEM.test(message.rest);
  const isOnlyOne =
    (isOneEvent(message, then) && (others.length === 0 || isNext)) ||
    (others.length === 0 && only !== undefined && isCalledSo(only, message));
  if (only === undefined)
    return saysPassed(message, then) ?? says(notice("info", words.conversation.nothingToRemind()));
  if (isOnlyOne && isExact(message)) {
    if (lead !== undefined && before === undefined) return asksWhichLead(only, lead, then);
    const action = { do: "remind", event: only.event.id, ...(before === undefined ? {} : { before }) } as const;
    return { ok: true, action };
  }
  if (lead !== undefined && before === undefined && others.length === 0) return asksWhichLead(only, lead, then);
  const offered = lead && (before ?? nextLonger(lead));
  const actions = events.slice(0, MAX_CHOICES).map(
    ({ event }): ActionButton => ({
      label: words.conversation.remindButton({ title: titleOf({ kind: "event", id: event.id }, archive) }),
      action: { do: "remind-of-event", event: event.id, ...(offered === undefined ? {} : { before: offered }) },
    }),
  );
  const told = offered === undefined ? NONE : words.remind.before({ before: offered });
  const text =
    lead === undefined || before !== undefined
      ? words.conversation.whichToRemind({ before: told })
      : words.remind.otherLead({ form: "several", title: NONE, count: lead.count, unit: lead.unit, before: told });
  return says({ ...notice("info", text), actions });
}

type Before = NonNullable<Extract<MessageAction, { do: "remind" }>["before"]>;

/** How long before it shall be, and the choice that is just so long, if one is. */
type Lead = {
  readonly count: number;
  readonly unit: "minute" | "hour" | "day";
  readonly choice: Before | undefined;
};

/** “An hour before”, “24h before”: a lead that is told in hours or minutes. */
export const HOURS =
  /\b(?:half an (?<half>hour)|(?<count>\d+|an?|one|two|three|four|five|six|ten|twelve|the)(?: ?-?(?:(?<unit>minute|hour)s?|(?<min>min)s?|h(?:rs?)?))) (?:before|prior to|ahead|earlier|in advance|beforehand|b4)\b/iu;

const UNIT_MINUTES = { minute: 1, hour: 60, day: 1440 } as const;

const CHOICES: ReadonlyMap<number, Before> = new Map([
  [60, "1h"],
  [1440, "1d"],
  [10_080, "1w"],
]);

/** “Two days before”; undefined where nothing is said of it. */
function leadIn({ daysBefore, rest }: ReadMessage): Lead | undefined {
  if (daysBefore !== undefined) return leadOf(daysBefore, "day");
  const { half, count, unit, min } = HOURS.exec(rest)?.groups ?? {};
  if (half !== undefined) return leadOf(30, "minute");
  if (count === undefined) return undefined;
  const isOfMinutes = min !== undefined || unit?.toLowerCase() === "minute";
  return leadOf(numberWord(count) ?? 1, isOfMinutes ? "minute" : "hour");
}

/** Where no choice is just so long: rather early than late. */
function nextLonger({ count, unit }: Lead): Before {
  return [...CHOICES].find(([minutes]) => minutes >= count * UNIT_MINUTES[unit])?.[1] ?? "1w";
}

function leadOf(count: number, unit: Lead["unit"]): Lead {
  return { count, unit, choice: CHOICES.get(count * UNIT_MINUTES[unit]) };
}

/** Nobody is reminded at another time than the one wished for: which of those that there are is asked back. */
function asksWhichLead({ event: { id } }: FoundEvent, lead: Lead, { archive, words }: IntentContext): Intent {
  const title = titleOf({ kind: "event", id }, archive);
  const actions = [...CHOICES.values()].map(
    (before): ActionButton => ({
      label: words.remind.before({ before }),
      action: { do: "remind-of-event", event: id, before },
    }),
  );
  return says({
    ...notice("info", words.remind.otherLead({ form: "one", title, count: lead.count, unit: lead.unit, before: NONE })),
    actions,
  });
}

/** Of the one event that fits and does not lie ahead: that it is called off, or over, or when it was due. */
function saysPassed(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { archive, words, today } = then;
  const [only, ...others] = bestScored(eventsFitting(message, then));
  const date = only?.state.date;
  if (only === undefined || others.length > 0 || !isExact(message) || !isOneEvent(message, then)) return undefined;
  const title = titleOf({ kind: "event", id: only.event.id }, archive);
  const told = { title, date: date === undefined ? "" : words.dates.edtf(date) };
  const phase = phaseOf(only.state, today);
  const text = OFF_STATUSES.has(only.state.status)
    ? words.remind.calledOff({ title })
    : phase === "now" || date === undefined
      ? words.remind.begun({ title })
      : phase === "over"
        ? words.conversation.overToRemind(told)
        : words.conversation.pastToRemind(told);
  const open = { label: words.buttons.theEvent(), question: { about: "event", id: only.event.id, page: 0 } } as const;
  return says({ ...notice("info", text), asks: [open] });
}
