// Which news a subscription wants. Pure.
import { isAheadFor } from "../archive/ahead-for.ts";
import type { Archive } from "../archive/archive.ts";
import { eventConcerns, quoteConcerns } from "../archive/concerns.ts";
import type { ActorId, TopicId } from "../archive/fields.ts";
import type { State } from "../archive/history.ts";
import { OFF_STATUSES } from "../archive/phase.ts";
import type { Event, Quote } from "../archive/schema.ts";
import { STATUSES, type Status } from "../archive/vocabulary.ts";
import type { DigestFilter } from "./subscription.ts";

/** Narrowed to at most one topic and one actor. */
type SoleSubject = { readonly topic?: TopicId | undefined; readonly actor?: ActorId | undefined };

export function filterFor({ topic, actor }: SoleSubject): DigestFilter {
  return { topics: topic && [topic], actors: actor && [actor] };
}

/** What can be asked of the archive in the same words: the topic and the actor, where there is just one of them. */
export function soleSubjectOf({ topics, actors }: DigestFilter): SoleSubject {
  const sole = <T>(all: readonly T[] | undefined) => (all?.length === 1 ? all[0] : undefined);
  return { topic: sole(topics), actor: sole(actors) };
}

export type Unwanted = "topic" | "actor" | "kind" | "least";

/**
 * The filter that keeps an event out; undefined when it is wanted. `states` are those that its readers were told or are to be told;
 * any of them may earn it its place.
 */
export function unwantedEvent(
  { topics, actors, kind, least }: DigestFilter,
  event: Event,
  states: readonly (State | undefined)[],
  archive: Pick<Archive, "actors">,
): Unwanted | undefined {
  if (topics?.some((topic) => eventConcerns(event, { topic }, archive)) === false) return "topic";
  if (actors?.some((actor) => eventConcerns(event, { actor }, archive, { told: states })) === false) return "actor";
  if (kind !== undefined && event.kind !== kind) return "kind";
  const known = states.filter((state) => state !== undefined);
  const statuses = [...known.map(({ status }) => status), ...event.developments.flatMap(({ status }) => status ?? [])];
  return least === undefined || reaches(least, known, statuses) ? undefined : "least";
}

/** The same for lists of what lies ahead: whoever has dropped out does not expect it any more. */
export function unwantedAhead(
  filter: DigestFilter,
  event: Event,
  state: State,
  archive: Pick<Archive, "actors">,
): Unwanted | undefined {
  const isTheirs = filter.actors?.some((actor) => isAheadFor(state, { actor }, archive)) !== false;
  return unwantedEvent(filter, event, [state], archive) ?? (isTheirs ? undefined : "actor");
}

/** The filter that keeps a quote out. A kind asks for the event at which it was said. */
export function unwantedQuote(
  { topics, actors, kind }: DigestFilter,
  quote: Quote,
  archive: Pick<Archive, "actors" | "events">,
): Unwanted | undefined {
  if (topics?.some((topic) => quoteConcerns(quote, { topic }, archive)) === false) return "topic";
  if (actors?.some((actor) => quoteConcerns(quote, { actor }, archive)) === false) return "actor";
  const event = quote.event === undefined ? undefined : archive.events.get(quote.event);
  return kind !== undefined && event?.kind !== kind ? "kind" : undefined;
}

/** What is called off is as important as it ever was settled. */
function reaches(least: Status, known: readonly State[], ever: readonly Status[]): boolean {
  const off = known.some(({ status }) => OFF_STATUSES.has(status));
  const statuses = off ? ever : known.map(({ status }) => status);
  const floor = STATUSES.indexOf(least);
  return statuses.some((status) =>
    OFF_STATUSES.has(status) ? OFF_STATUSES.has(least) : STATUSES.indexOf(status) >= floor,
  );
}
