// “BRICS Russia”, “G7 summit UK”: of the editions of a recurring meeting those that a state received come before those at which it was. Pure.

import type { Archive } from "../../archive/archive.ts";
import { stateCalled } from "../../archive/names/demonyms.ts";
import { recordsCalled } from "../../archive/names/whole-names.ts";
import type { Event } from "../../archive/schema.ts";
import { tokenize } from "../../text/tokens.ts";

/** The same, in their order but for those. Which meeting is meant is told by the first. */
export function hostsFirst(typed: string, found: readonly Event[], archive: Archive): readonly Event[] {
  const series = found[0]?.series;
  const words = tokenize(typed);
  if (series === undefined || words.length < 2) return found;
  const states = statesTyped(words, archive);
  const isReceived = (event: Event) => event.series === series && wasIn(event, states);
  return states.size === 0 ? found : found.toSorted((a, b) => Number(isReceived(b)) - Number(isReceived(a)));
}

function wasIn({ place, developments }: Event, states: ReadonlySet<string>): boolean {
  return [place, ...developments.map((one) => one.place)].some((one) => states.has(one?.country ?? ""));
}

/** As many words as the name of a state has. */
const MOST_STATE_WORDS = 3;

function statesTyped(words: readonly string[], archive: Archive): ReadonlySet<string> {
  const names = words.flatMap((_, at) =>
    Array.from({ length: MOST_STATE_WORDS }, (_, more) => words.slice(at, at + more + 1).join(" ")),
  );
  const called = names.flatMap((name) => recordsCalled(name, archive));
  const states = called.filter(({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind === "state");
  return new Set([...states.map(({ id }) => id), ...words.flatMap((word) => stateCalled(word) ?? [])]);
}
