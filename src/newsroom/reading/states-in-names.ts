// Which states the names of an event name: “ASEAN leaders’ meeting on Myanmar”. Pure.

import { stateCalled } from "../../archive/names/demonyms.ts";
import type { Records } from "../../archive/records.ts";
import type { Event } from "../../archive/schema.ts";
import { tokenize } from "../../text/tokens.ts";

const ONE_WORD_STATES = new WeakMap<Records["actors"], ReadonlyMap<string, string>>();

function oneWordStates(actors: Records["actors"]): ReadonlyMap<string, string> {
  const known = ONE_WORD_STATES.get(actors);
  if (known !== undefined) return known;
  const names = new Map(
    [...actors.values()].flatMap(({ id, kind, name, also }) =>
      kind === "state"
        ? [name, ...also].map((one) => [tokenize(one).join(" "), id] as const).filter(([key]) => !key.includes(" "))
        : [],
    ),
  );
  ONE_WORD_STATES.set(actors, names);
  return names;
}

const IN_NAMES = new WeakMap<Event, { readonly from: Records["actors"]; readonly states: ReadonlySet<string> }>();

export function statesInNames(event: Event, actors: Records["actors"]): ReadonlySet<string> {
  const known = IN_NAMES.get(event);
  if (known?.from === actors) return known.states;
  const names = oneWordStates(actors);
  const states = new Set(
    [event.title, ...event.also].flatMap(tokenize).flatMap((word) => names.get(word) ?? stateCalled(word) ?? []),
  );
  IN_NAMES.set(event, { from: actors, states });
  return states;
}
