// Who is interested in which event of the server.
import type { ScheduledEvent } from "../store/store.ts";
import type { World } from "./world.ts";

const keyOf = (event: string, person: string) => `interest-${event}-${person}`;

export function isInterested(event: string, person: string, { store }: World): boolean {
  return store.settings.get(keyOf(event, person)) === "yes";
}

/** The people's ids, in their order. */
export function interestedIn(event: string, world: World): readonly string[] {
  return world.fixtures.people.map(({ id }) => id).filter((id) => isInterested(event, id, world));
}

export function setInterest(event: ScheduledEvent, person: string, interested: boolean, world: World): void {
  if (isInterested(event.id, person, world) === interested) return;
  world.store.settings.set(keyOf(event.id, person), interested ? "yes" : "no");
  world.store.scheduledEvents.put({ ...event, user_count: interestedIn(event.id, world).length });
  const change = interested ? "ADD" : "REMOVE";
  world.events.emit({ kind: "interest", change, event: event.id, person });
}
