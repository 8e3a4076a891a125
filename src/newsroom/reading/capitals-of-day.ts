// Of which state a city is the capital on a day. Pure.

import type { Day } from "@attache/edtf";
import { officesOn } from "../../archive/offices.ts";
import type { Records } from "../../archive/records.ts";
import { tokenize } from "../../text/tokens.ts";

const CAPITALS = new WeakMap<Records["actors"], ReadonlyMap<string, readonly [string, ...string[]]>>();

/** By a capital the states that have it, the one that is called by it first. */
function capitalsOf(actors: Records["actors"]): ReadonlyMap<string, readonly [string, ...string[]]> {
  const known = CAPITALS.get(actors);
  if (known !== undefined) return known;
  const capitals = new Map<string, readonly [string, ...string[]]>();
  for (const { id, kind, capital, also } of actors.values()) {
    if (kind !== "state" || capital === undefined) continue;
    const key = tokenize(capital.name).join(" ");
    const [first, ...others] = capitals.get(key) ?? [id];
    if (first === id) capitals.set(key, [id]);
    else capitals.set(key, also.includes(capital.name) ? [id, first, ...others] : [first, ...others, id]);
  }
  CAPITALS.set(actors, capitals);
  return capitals;
}

/** Moscow is Russia's and was the Soviet Union's: of two states that of which somebody holds an office on the day. */
export function capitalsOn(day: Day, { actors }: Pick<Records, "actors">): ReadonlyMap<string, string> {
  const isGoverned = (id: string) =>
    [...actors.values()].some((actor) => actor.country === id && officesOn(actor, day).length > 0);
  return new Map(
    [...capitalsOf(actors)].map(([city, states]) => {
      const [first, ...others] = states;
      return [city, others.length === 0 ? first : (states.find(isGoverned) ?? first)] as const;
    }),
  );
}
