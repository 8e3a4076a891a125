// Which journeys lead to a meeting, each with a record of its own: looked up, as few events are any.
import { derive } from "./derived.ts";
import type { Records } from "./records.ts";
import type { Event } from "./schema.ts";

type EventShelf = Pick<Records, "events">;

export const waysByMeeting = derive(
  ({ events }: EventShelf) => [events],
  function* ({ events }) {
    const byMeeting = new Map<string, Event[]>();
    for (const event of events.values()) {
      if (event.attends !== undefined) byMeeting.set(event.attends, [...(byMeeting.get(event.attends) ?? []), event]);
      yield;
    }
    return byMeeting as ReadonlyMap<string, readonly Event[]>;
  },
);

/** In the order of the archive. `id`: of the meeting. */
export function waysTo(id: string, archive: EventShelf): readonly Event[] {
  return waysByMeeting.of(archive).get(id) ?? [];
}
