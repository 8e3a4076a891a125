// Who was there for a state, or for whoever of it stands at the table beside its government: “for Ethiopia”, “for Tigray”. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { Participant } from "../../archive/schema.ts";
import type { EventAt } from "../../core/view.ts";
import { actorsIn } from "./step-told.ts";

/** Those who take part for a state or a body. Whose office there is of another body is there for that; beside a party of the same state, who is told with no office is there for neither. */
export function peopleOfSide(id: string, { event, state }: EventAt, archive: Archive): readonly Participant[] {
  const { actors } = archive;
  const side = actors.get(id as never);
  const isState = side?.kind === "state";
  const country = isState ? id : side?.country;
  const parties = partiesApart(country, { event, state }, archive);
  if (!isState && side?.kind === "organisation" && !parties.has(id)) return [];
  return state.participants.filter(({ actor, as }) => {
    const record = actors.get(actor);
    if (record?.country !== country || actor === id) return false;
    // The other party itself is no delegate of the state.
    if (parties.has(actor)) return false;
    if (as === undefined) return isState && parties.size === 0;
    const named = actorsIn(as, archive);
    if (!isState) return named.includes(id);
    if (named.includes(id)) return !named.some((one) => parties.has(one));
    return !named.some((one) => parties.has(one)) && !namesBodyAlone(as, named, archive);
  });
}

/** Parties of a state that stand beside the state itself, and none of its ministries. */
function partiesApart(
  country: string | undefined,
  { event, state }: EventAt,
  { actors }: Archive,
): ReadonlySet<string> {
  const all: readonly string[] = [...event.participants, ...state.participants].map(({ actor }) => actor);
  const isParty = (id: string) => {
    const actor = actors.get(id as never);
    return actor?.kind === "organisation" && actor.country === country;
  };
  return new Set(country === undefined || !all.includes(country) ? [] : all.filter(isParty));
}

/** “African Union facilitator for the talks”: an office of a body that belongs to no state. */
function namesBodyAlone(as: string, named: readonly string[], { actors }: Archive): boolean {
  const isBody = (id: string) => {
    const actor = actors.get(id as never);
    return actor?.kind === "organisation" && actor.country === undefined;
  };
  const isOfState = named.some((id) => actors.get(id as never)?.kind === "state");
  return !isOfState && named.some(isBody) && !/\b(?:to|at|with|in) (?:the )?\p{Lu}/u.test(as);
}
