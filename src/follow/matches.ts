// What of the ledger concerns a follow. Pure.
import type { Archive } from "../archive/archive.ts";
import type { State } from "../archive/history.ts";
import type { Event, Quote } from "../archive/schema.ts";
import { unwantedEvent, unwantedQuote } from "../digest/filter.ts";
import type { DigestFilter } from "../digest/subscription.ts";
import type { Target } from "./follower.ts";

/** Any of the states may make an event concern an actor: one who drops out is told of it too. */
export function eventConcerns(
  target: Target,
  event: Event,
  states: readonly (State | undefined)[],
  archive: Pick<Archive, "actors">,
): boolean {
  if (target.kind === "event") return event.id === target.id;
  return unwantedEvent(filterOf(target), event, states, archive) === undefined;
}

/** A quote concerns the event at which it was said, its speaker and their state, and its topics. */
export function quoteConcerns(target: Target, quote: Quote, archive: Pick<Archive, "actors" | "events">): boolean {
  if (target.kind === "event") return quote.event === target.id;
  return unwantedQuote(filterOf(target), quote, archive) === undefined;
}

function filterOf({ kind, id }: Target): DigestFilter {
  return kind === "actor" ? { actor: id } : { topic: id };
}
