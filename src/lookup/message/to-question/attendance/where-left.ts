// Whether an event took place where somebody is to have left, or for where they set out.

import type { FoundEvent } from "../../../answers/event-refs.ts";
import type { Part } from "../../../parts/part.ts";
import type { IntentContext } from "../../intent.ts";

export function isOfStateItself(part: Part, { archive }: IntentContext): boolean {
  return part.is === "record" && part.records.some(({ id }) => archive.actors.get(id as never)?.kind === "state");
}

/** In the state, or at the place as it was called; what was to be there and went elsewhere is none that they left there. */
export function isWhereLeft({ state: { place } }: FoundEvent, where: Part, then: IntentContext): boolean {
  if (place === null) return false;
  if (where.is === "record" && isOfStateItself(where, then))
    return where.records.some(({ id }) => id === place.country);
  return (place.name ?? "").toLowerCase().includes(where.text.toLowerCase().replace(/^the /u, ""));
}
