// Which states the names of an event name: “ASEAN leaders’ meeting on Myanmar”. Pure.

import type { TopicId } from "../../archive/fields.ts";
import { stateCalled } from "../../archive/names/demonyms.ts";
import type { Records } from "../../archive/records.ts";
import type { Event } from "../../archive/schema.ts";
import { createMemo } from "../../text/memo.ts";
import { tokenize } from "../../text/tokens.ts";

const ONE_WORD_STATES = createMemo<Records["actors"], ReadonlyMap<string, string>>();

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

const IN_NAMES = createMemo<Event, { readonly from: Records["actors"]; readonly states: ReadonlySet<string> }>();

export function statesInNames(event: Event, actors: Records["actors"]): ReadonlySet<string> {
  const known = IN_NAMES.get(event);
  if (known?.from === actors) return known.states;
  const states = statesInText([event.title, ...event.also], actors);
  IN_NAMES.set(event, { from: actors, states });
  return states;
}

function statesInText(texts: readonly string[], actors: Records["actors"]): ReadonlySet<string> {
  const names = oneWordStates(actors);
  return new Set(texts.flatMap(tokenize).flatMap((word) => names.get(word) ?? stateCalled(word) ?? []));
}

const OF_SERIES = createMemo<Records["topics"], Map<string, ReadonlySet<string>>>();

/** Those whose meetings a series is, by its name: “Russia-Ukraine talks”. Empty without a series. */
export function partiesOfSeries(
  series: TopicId | undefined,
  { actors, topics }: Pick<Records, "actors" | "topics">,
): ReadonlySet<string> {
  const topic = series === undefined ? undefined : topics.get(series);
  if (topic === undefined) return new Set();
  const known = OF_SERIES.get(topics) ?? new Map<string, ReadonlySet<string>>();
  OF_SERIES.set(topics, known);
  const parties = known.get(topic.id) ?? statesInText([topic.name], actors);
  known.set(topic.id, parties);
  return parties;
}
