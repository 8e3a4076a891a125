import type { Snapshot } from "../../protocol.ts";
import { CONTEXTS } from "../state/place-words.ts";
import type { CommandPlace } from "./entries.ts";

/** A channel as somewhere to use commands; undefined for one that is not there. */
export function commandPlaceOf(snapshot: Snapshot, channel: string): CommandPlace | undefined {
  const place = snapshot.channels.find(({ id }) => id === channel);
  const isMember = snapshot.people.find(({ id }) => id === snapshot.me.id)?.isMember ?? true;
  return place && { context: CONTEXTS[place.kind], permissions: BigInt(place.permissions), isMember };
}
