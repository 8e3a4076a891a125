// “Which pope attended a G7 summit”: whoever of those who held an office was there when they held it.

import { earliest, latest } from "@attache/edtf";
import { surelyHeld } from "../../../../archive/offices.ts";
import { dayAmongOthers } from "../../../../archive/phase.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import type { EventQuery } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { eventParts } from "../events/event-query.ts";
import { timeOf } from "../events/events-question.ts";
import { refsOf } from "../events/record-refs.ts";
import { saysUntold } from "../guards/untold.ts";
import { type OfficePart, stateOf } from "../offices-and-people/resolve-holder.ts";

/** Titles that many have at the same time. */
export const OF_MANY: ReadonlySet<string> = new Set(
  "minister ministers envoy envoys leader leaders representative representatives delegate delegates".split(" "),
);

/** Each who held the office when they were at one of the meetings, with that. */
export function holdersThere(
  office: OfficePart,
  message: ReadMessage,
  query: Omit<EventQuery, "which">,
  { archive, asOf }: IntentContext,
) {
  const state = stateOf(office, message, archive);
  const of = state === undefined ? {} : { of: refsOf(state.records) };
  return holdersOf({ title: office.title.join(" "), ...of }, archive).flatMap(({ actor, office: held }) => {
    const subjects = [...(query.subjects ?? []), `actor:${actor.id}`];
    const all = findEvents({ ...query, subjects, ...timeOf(message), which: "all", asOf }, archive);
    return all.flatMap(({ event, state }) => {
      const [first, last] = state.date === undefined ? [] : [earliest(state.date), latest(state.date)];
      return surelyHeld(held, first, last)
        ? [{ id: event.id, day: dayAmongOthers(state), by: `actor:${actor.id}` }]
        : [];
    });
  });
}

const ASKS_WHICH_WAS = whereItMayFit(
  /^(?:(?:so|and|but) )?(?:which|what) .+ (?:attended|was (?:present )?at|took part in|came to|went to|joined)\b/iu,
);

/** “Which pope attended a G7 summit”: whoever of those who held it was there; undefined where nobody was, or more than one. */
export function asksWhichWasThere(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, parts, translated, quoted } = message;
  if (!ASKS_WHICH_WAS.test(rest) || translated === true || quoted.length > 0) return undefined;
  const office = parts.find((part): part is OfficePart => part.is === "office");
  const meetings = parts.filter(({ from }) => office !== undefined && from >= office.to);
  const isMeeting = meetings.some(({ is }) => is === "record");
  if (office === undefined || office.title.every((word) => OF_MANY.has(word)) || !isMeeting) return undefined;
  const there = { ...message, parts: meetings, telling: [], unread: [] };
  const { statuses: _, words: _words, ...query } = eventParts(there, then.archive);
  if (query.series === undefined && query.subjects?.some((refs) => refs.startsWith("event:")) !== true)
    return undefined;
  const found = holdersThere(office, message, query, then);
  const [one, ...others] = found;
  // Of a time or place all who were there are told instead.
  const isOfOne = message.span !== undefined || query.places !== undefined || query.series === undefined;
  if (one === undefined) return isOfOne ? undefined : saysUntold(typedText(message.words, 0, office.to), message, then);
  if (others.some(({ by }) => by !== one.by)) return undefined;
  const known = { page: 0, focus: "who", by: one.by, ...asKnown(then.asOf) } as const;
  if (others.length === 0) return asks({ about: "event", id: one.id, ...known });
  const { focus: _focus, by: _by, ...list } = known;
  return asks({ about: "events", which: "all", subjects: [found.map(({ id }) => `event:${id}`).join("|")], ...list });
}
