// Which news a subscription wants. Pure.
import type { Archive } from "../archive/archive.ts";
import type { State } from "../archive/history.ts";
import { represents } from "../archive/represents.ts";
import { type Event, type Quote, STATUSES, type Status } from "../archive/schema.ts";
import type { DigestFilter } from "./subscription.ts";

export type Unwanted = "topic" | "actor" | "kind" | "least";

/** The filter that keeps an event out; undefined when it is wanted. Any of the states may earn it its place. */
export function unwantedEvent(
  filter: DigestFilter,
  event: Event,
  states: readonly (State | undefined)[],
  archive: Pick<Archive, "actors">,
): Unwanted | undefined {
  const known = states.filter((state) => state !== undefined);
  if (filter.topic !== undefined && !event.topics.includes(filter.topic)) return "topic";
  const { actor: wanted } = filter;
  if (wanted !== undefined) {
    const concerned = known.flatMap((state) => [...state.participants.map(({ actor }) => actor), ...state.confirmedBy]);
    if (!concerned.some((id) => represents(id, wanted, archive))) return "actor";
  }
  if (filter.kind !== undefined && event.kind !== filter.kind) return "kind";
  const statuses = [...known.map(({ status }) => status), ...event.developments.flatMap(({ status }) => status ?? [])];
  return filter.least === undefined || reaches(filter.least, known, statuses) ? undefined : "least";
}

/** The filter that keeps a quote out. A kind asks for the event at which it was said. */
export function unwantedQuote(
  filter: DigestFilter,
  quote: Quote,
  archive: Pick<Archive, "actors" | "events">,
): Unwanted | undefined {
  const event = quote.event === undefined ? undefined : archive.events.get(quote.event);
  const topics = [...quote.topics, ...(event?.topics ?? [])];
  if (filter.topic !== undefined && !topics.includes(filter.topic)) return "topic";
  if (filter.actor !== undefined && !represents(quote.speaker, filter.actor, archive)) return "actor";
  return filter.kind !== undefined && event?.kind !== filter.kind ? "kind" : undefined;
}

const OFF_STATUSES: ReadonlySet<Status> = new Set(["postponed", "cancelled", "lapsed"]);

/** What is called off is as important as it ever was settled. */
function reaches(least: Status, known: readonly State[], ever: readonly Status[]): boolean {
  const off = known.some(({ status }) => OFF_STATUSES.has(status));
  const statuses = off ? ever : known.map(({ status }) => status);
  const floor = STATUSES.indexOf(least);
  return statuses.some((status) =>
    OFF_STATUSES.has(status) ? OFF_STATUSES.has(least) : STATUSES.indexOf(status) >= floor,
  );
}
