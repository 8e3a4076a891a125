// Which other events a lead may be about: its siblings, then what else concerns the same people and is to come or was lately.
import { daysBetween } from "@attache/edtf";
import { eventConcerns } from "../../archive/concerns.ts";
import type { EventId } from "../../archive/fields.ts";
import { stateAsOf } from "../../archive/history.ts";
import { isExpected } from "../../archive/phase.ts";
import type { Context } from "../../core/command.ts";
import type { Lead } from "../../newsroom/desk/lead.ts";

/** A menu has so many. */
const MAX_OTHER_EVENTS = 25;

/** What was last spoken of longer ago is hardly meant. Days. */
const LATELY = 45;

/** Best first, without the one that the lead is about already. */
export function otherEvents(lead: Lead, { archive, today }: Pick<Context, "archive" | "today">): readonly EventId[] {
  const siblings = lead.candidates.map(({ id }) => id).filter((id) => archive.events.has(id));
  const first = archive.events.get(lead.event ?? siblings[0] ?? "");
  const actors = (first?.participants ?? lead.proposed?.participants.map((actor) => ({ actor })) ?? []).map(
    ({ actor }) => actor,
  );
  const related = [...archive.events.values()]
    .flatMap((event) => {
      const state = stateAsOf(event, undefined);
      if (state === undefined) return [];
      const shared = actors.filter((actor) => eventConcerns(event, { actor }, archive)).length;
      const age = Math.abs(daysBetween(state.since.by, today));
      const isLive = isExpected(state, today) || age <= LATELY;
      return shared > 0 && isLive ? [{ id: event.id, shared, age }] : [];
    })
    .toSorted((a, b) => b.shared - a.shared || a.age - b.age);
  const ids = [...siblings, ...related.map(({ id }) => id)].filter((id) => id !== lead.event);
  return [...new Set(ids)].slice(0, MAX_OTHER_EVENTS);
}
