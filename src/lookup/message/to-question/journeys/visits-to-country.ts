// “How often was Xi in the US”, “has Putin been to China”: what somebody was at who was outside their country there, and no call, nor what others had who only speak of them.

import type { Archive } from "../../../../archive/archive.ts";
import { recordNameKey, recordsCalled } from "../../../../archive/names/whole-names.ts";
import { isExpected } from "../../../../archive/phase.ts";
import { splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { asKnown } from "../../../read/read-day.ts";
import type { Ask } from "../../ask/ask.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";
import { timeOf, withoutStatus } from "../events/events-question.ts";
import { isPerson } from "../events/record-refs.ts";
import { withRoles } from "../hosts-and-places/guest-and-host.ts";
import { HOW_OFTEN_GONE } from "../phrasing/common-patterns.ts";
import { partsThatFit } from "../which-event/fitting-parts.ts";

/** They say that somebody was somewhere, and not for what. */
const WAS_IN = /\b(?:was|were|been|be|is|are)\b(?: \p{L}+){0,4}? in\b|\bbeen (?:\p{L}+ )?to\b/iu;

const WHETHER_OR_WHEN = /^(?:so |and |but )?(?:was|were|has|have|had|did|when|which|what)\b/iu;

const OF_TURN = /\b(?:last|latest|first|next|previous|again|most recent\w*)\b/iu;

const HAS_BEEN = /\b(?:was|were|been|did|went|has|have|had)\b/iu;

/** The parts of a question about events, each as whoever goes or receives. */
export function partsInTheirRoles(message: ReadMessage, then: IntentContext): EventParts {
  const { archive } = then;
  return asGuestThere(withRoles(partsThatFit(message, then), message, archive), message, archive);
}

/** “How often has Xi gone to Russia”: the state beside whoever goes is where they go. */
function stateAsPlace(parts: EventParts, { actors }: Archive): EventParts {
  const [guest, to, ...others] = parts.subjects ?? [];
  const { kind, id } = splitRef(to ?? "");
  const state = kind === "actor" ? actors.get(id) : undefined;
  if (guest === undefined || state?.kind !== "state" || others.length > 0 || parts.places !== undefined) return parts;
  return { ...parts, subjects: [guest], places: [recordNameKey(state.name)] };
}

/** With whoever is named as a guest in the room, where nothing but them and a state is; as they are otherwise. */
function asGuestThere(of: EventParts, { rest }: ReadMessage, archive: Archive): EventParts {
  const parts = HOW_OFTEN_GONE.test(rest) ? stateAsPlace(of, archive) : of;
  const { subjects = [], places = [], kinds, series, names, words } = parts;
  const [[only, ...others], [place, ...elsewhere]] = [subjects, places];
  const isBare =
    [kinds, series, names, words].every((one) => one === undefined) && others.length + elsewhere.length === 0;
  if (only === undefined || place === undefined || !isBare) return parts;
  if (!WAS_IN.test(rest) && !HOW_OFTEN_GONE.test(rest)) return parts;
  const [state] = recordsCalled(place, archive).flatMap(({ kind, id }) => {
    const actor = kind === "actor" ? archive.actors.get(id) : undefined;
    return actor?.kind === "state" && recordNameKey(actor.capital?.name ?? "") !== place ? [actor.id] : [];
  });
  // Nobody is a guest at home.
  const areGuests = only.split("|").every((ref) => {
    const { kind, id } = splitRef(ref);
    return isPerson(kind, id, archive) && archive.actors.get(id)?.country !== state;
  });
  if (state === undefined || !areGuests) return parts;
  return { ...parts, format: "in-person", subjects: [only.replaceAll("actor:", "guest:")] };
}

/** What took place, where it is asked whether or when they were there, and what was to where nothing did; undefined where something else is asked. */
export function asksBeenThere(
  ask: Ask,
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
): Intent | undefined {
  const [only] = parts.subjects ?? [];
  const isGuest = only?.startsWith("guest:") === true && parts.kinds === undefined && WAS_IN.test(message.rest);
  if (!isGuest || !OF_BEING_THERE.has(ask) || parts.places?.length !== 1) return undefined;
  if (!WHETHER_OR_WHEN.test(message.rest) || !HAS_BEEN.test(message.rest) || OF_TURN.test(message.rest))
    return undefined;
  const ahead = EXPECTED_THERE.test(message.rest) ? aheadThen(message, parts, then) : undefined;
  if (ahead !== undefined) return ahead;
  const query = { ...withoutStatus(parts), ...timeOf(message), statuses: ["held" as const] };
  const found = findEvents({ ...query, which: "all", asOf: then.asOf }, then.archive);
  const { statuses: _, ...planned } = query;
  const which = found.length < 2 ? "one" : "all";
  return asks({ about: "events", page: 0, ...(found.length === 0 ? planned : query), which, ...asKnown(then.asOf) });
}

/** “As of 1 November 2025, when was Xi expected there”, “in January 2024, when …”: what lay ahead then, and not what had been. */
function aheadThen({ span }: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const query = { ...withoutStatus(parts), which: "next" as const };
  if (then.asOf !== undefined) return asks({ about: "events", page: 0, ...query, asOf: then.asOf });
  if (span === undefined || span.to >= then.today) return undefined;
  const { from, to } = span;
  const isThen = findEvents({ ...query, which: "all", from, to }, then.archive).length > 0;
  const isKnown = findEvents({ ...query, asOf: to }, then.archive).some(({ state }) => isExpected(state, to));
  return isThen || !isKnown ? undefined : asks({ about: "events", page: 0, ...query, asOf: to });
}

const EXPECTED_THERE = /\b(?:expected|due|scheduled|planned|foreseen|slated|(?:supposed|meant|set|going) to)\b/iu;

const OF_BEING_THERE: ReadonlySet<Ask> = new Set<Ask>(["event", "attends", "status", "when", "list", "span"]);
