// The side that is named: a state, a body, whose seat a city is, or the host.

import type { FoundEvent } from "../../../answers/event-refs.ts";
import type { IntentContext } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { singleBest } from "../which-event/resolve-events.ts";
import { actorsMeant } from "./whether-confirmed.ts";

const HOST_SIDE = /^(?:the )?(?:hosts?|host (?:country|state|nation|government)|organi[sz]ers?)$/iu;

/** Whether a state, a body or the host is called so. */
export function isAnySide(side: string, then: IntentContext): boolean {
  return HOST_SIDE.test(side) || sidesCalled(side, then).length > 0;
}

/** Ids of the state or body; of a person other rules tell, by what they said. */
export function sidesCalled(side: string, { archive, today }: IntentContext): readonly string[] {
  const { parts, words } = readMessage(side, archive, today);
  const [only, ...others] = parts;
  const isWhole = only !== undefined && only.from <= (words[0]?.key === "the" ? 1 : 0) && only.to === words.length;
  if (only === undefined || others.length > 0 || !isWhole) return [];
  return actorsMeant(only, archive).filter((id) => archive.actors.get(id as never)?.kind !== "person");
}

/** The same, of the host too, by what is asked about. */
export function sidesMeant(side: string, found: readonly FoundEvent[], then: IntentContext): readonly string[] {
  return HOST_SIDE.test(side) ? seatOrHost(side, found, then) : sidesCalled(side, then);
}

/** Those for whom other rules have no name: who receives, or whose seat a city is. */
export function seatOrHost(side: string, found: readonly FoundEvent[], then: IntentContext): readonly string[] {
  if (HOST_SIDE.test(side)) {
    const best = singleBest(found);
    const host = (best?.state.place ?? best?.event.place)?.country;
    return host === undefined ? [] : [host];
  }
  const [only] = readMessage(side, then.archive, then.today).parts;
  return only?.is === "place" ? sidesCalled(side, then) : [];
}
