// Events of which much is said in a day and no step was read: the net below the leads. Pure.

import type { EventId } from "../../archive/fields.ts";

/** That a headline was about an event, and whether it was a lead. Milliseconds since 1970. */
export type EventMention = { readonly event: EventId; readonly at: number; readonly isLead: boolean };

/** So many mentions within so long, without a lead. */
const MANY = 5;
const WITHIN_MS = 86_400_000;

/** Events with five mentions in the day up to `now` and no lead in it, the most spoken of first. */
export function muchMentioned(
  mentions: readonly EventMention[],
  now: number,
): readonly { readonly event: EventId; readonly count: number }[] {
  const recent = mentions.filter(({ at }) => at > now - WITHIN_MS && at <= now);
  const byEvent = Map.groupBy(recent, ({ event }) => event);
  return [...byEvent]
    .filter(([, some]) => some.length >= MANY && !some.some(({ isLead }) => isLead))
    .map(([event, some]) => ({ event, count: some.length }))
    .sort((a, b) => b.count - a.count || (a.event < b.event ? -1 : 1));
}
