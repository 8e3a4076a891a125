// Which events and quotes may concern a topic or an actor: a wider choice than those that do, whatever the day, and never a narrower one.
// Whoever asks lets `eventConcerns` or `quoteConcerns` decide of each.
import type { Archive } from "./archive.ts";
import { namedByOffice, type Subject } from "./concerns.ts";
import { derive } from "./derived.ts";
import { quotesNewestFirst } from "./quotes-in-order.ts";
import type { Records } from "./records.ts";
import type { Event, Participant, Quote } from "./schema.ts";
import type { Steps } from "./steps.ts";

type Lists<T> = ReadonlyMap<string, readonly T[]>;

type BySubject<T> = { readonly topics: Lists<T>; readonly actors: Lists<T> };

/** By the id of the topic of which they are editions. */
type EventsBySubject = BySubject<Event> & { readonly series: Lists<Event> };

type EventRecords = Pick<Archive, "events" | "actors">;
type SpeakerRecords = Pick<Archive, "quotes" | "events" | "actors">;

export const eventsBySubject = derive(
  ({ events, actors }: EventRecords) => [events, actors],
  function* ({ events, actors }): Steps<EventsBySubject> {
    const lists = {
      topics: new Map<string, Event[]>(),
      actors: new Map<string, Event[]>(),
      series: new Map<string, Event[]>(),
    };
    const actFor = representatives(actors);
    for (const event of events.values()) {
      if (event.series !== undefined) addToList(lists.series, event.series, event);
      for (const topic of new Set(event.topics)) addToList(lists.topics, topic, event);
      for (const actor of new Set(partiesEver(event).flatMap(actFor))) addToList(lists.actors, actor, event);
      yield;
    }
    return lists;
  },
);

/** The newest first. */
export const quotesBySubject = derive(
  ({ quotes, events, actors }: SpeakerRecords) => [quotes, events, actors],
  function* ({ quotes, events, actors }): Steps<BySubject<Quote>> {
    const lists = { topics: new Map<string, Quote[]>(), actors: new Map<string, Quote[]>() };
    const actFor = representatives(actors);
    for (const quote of yield* quotesNewestFirst.steps({ quotes })) {
      const topics = quote.topics.length > 0 ? quote.topics : (events.get(quote.event ?? "")?.topics ?? []);
      for (const topic of new Set(topics)) addToList(lists.topics, topic, quote);
      for (const actor of new Set(actFor({ actor: quote.speaker, as: quote.as })))
        addToList(lists.actors, actor, quote);
      yield;
    }
    return lists;
  },
);

/** In the order of the archive; undefined where the subject names nobody and nothing, so that all may. */
export function eventsMayConcern(
  { topic, actor }: Pick<Subject, "topic" | "actor">,
  archive: EventRecords,
): readonly Event[] | undefined {
  return topic === undefined && actor === undefined
    ? undefined
    : shorterList(eventsBySubject.of(archive), { topic, actor });
}

/** The newest first. */
export function quotesMayConcern(
  { topic, actor }: Pick<Subject, "topic" | "actor">,
  archive: SpeakerRecords,
): readonly Quote[] {
  return topic === undefined && actor === undefined
    ? quotesNewestFirst.of(archive)
    : shorterList(quotesBySubject.of(archive), { topic, actor });
}

function shorterList<T>({ topics, actors }: BySubject<T>, { topic, actor }: Subject): readonly T[] {
  const own = topic === undefined ? undefined : (topics.get(topic) ?? []);
  const other = actor === undefined ? undefined : (actors.get(actor) ?? []);
  if (own === undefined || other === undefined) return own ?? other ?? [];
  return own.length < other.length ? own : other;
}

function partiesEver({ participants, developments }: Event): readonly Participant[] {
  const named = developments.flatMap(({ participants: own = [], confirmedBy = [], declined = [] }) =>
    own.concat([...confirmedBy, ...declined].map((actor) => ({ actor }))),
  );
  return [...participants, ...named];
}

/** For whom somebody may act on some day: see `actsFor`. */
function representatives(actors: Records["actors"]): (party: Participant) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return ({ actor: id, as }) => {
    const key = as === undefined ? id : `${id} ${as}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const actor = actors.get(id);
    const titles = as === undefined ? (actor?.offices.map(({ title }) => title) ?? []) : [as];
    const direct = [
      ...titles.flatMap((title) => namedByOffice(title, actors)),
      ...(actor?.country === undefined ? [] : [actor.country]),
    ];
    const all = [id, ...direct, ...direct.flatMap((one) => actors.get(one)?.country ?? [])];
    known.set(key, all);
    return all;
  };
}

function addToList<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
