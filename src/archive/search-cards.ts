// What the search sees of each record: its names, the people in it, its text.
import type { Archive } from "./archive.ts";
import { describeEdtf } from "./dates.ts";
import type { Actor, Event, Quote } from "./schema.ts";
import { tokenize } from "./tokens.ts";

export type HitKind = "event" | "quote" | "actor" | "topic";

export type Card = {
  readonly kind: HitKind;
  readonly id: string;
  /** Each name by its tokens. */
  readonly names: readonly (readonly string[])[];
  readonly people: readonly string[];
  readonly text: readonly string[];
  /** Added to the score: what people mean more often when words alone do not decide. */
  readonly weight: number;
};

export type Indexed = Pick<Archive, "events" | "quotes" | "actors" | "topics">;

/** The shelves that are searched, singular. */
export const RECORD_KINDS = ["event", "quote", "actor", "topic"] as const satisfies readonly HitKind[];

const KIND_WEIGHT: Readonly<Partial<Record<Event["kind"], number>>> = { summit: 3, meeting: 2, visit: 2, call: 1 };

/** The card of a record that is in the archive. */
export function makeCard(kind: HitKind, id: string, archive: Indexed): Card {
  const [event, quote] = [archive.events.get(id), archive.quotes.get(id)];
  const [actor, topic] = [archive.actors.get(id), archive.topics.get(id)];
  if (kind === "event" && event !== undefined) return eventCard(event, archive);
  if (kind === "quote" && quote !== undefined) return quoteCard(quote, archive);
  if (kind === "actor" && actor !== undefined) return actorCard(actor);
  const names = topic === undefined ? [] : [topic.name, ...topic.also];
  return { kind, id, names: names.map(tokenize), people: [], text: [], weight: 0 };
}

function eventCard(event: Event, archive: Indexed): Card {
  const participants = [...event.participants, ...event.developments.flatMap((step) => step.participants ?? [])];
  const places = [event.place, ...event.developments.map((step) => step.place)].flatMap((place) =>
    place ? [place.name] : [],
  );
  const dates = event.developments.flatMap((step) => (step.date ? [describeEdtf(step.date)] : []));
  const topics = event.topics.flatMap((id) => topicNames(id, archive));
  const texts = event.developments.flatMap((step) => [step.summary, step.says ?? ""]);
  return {
    kind: "event",
    id: event.id,
    names: [event.title, ...event.also, event.id].map(tokenize),
    people: participants.flatMap(({ actor }) => actorNames(actor, archive)).flatMap(tokenize),
    text: [...places, ...dates, ...topics, ...texts, event.kind].flatMap(tokenize),
    weight: KIND_WEIGHT[event.kind] ?? 0,
  };
}

function quoteCard(quote: Quote, archive: Indexed): Card {
  const texts = quote.wordings.map((wording) => wording.text);
  return {
    kind: "quote",
    id: quote.id,
    names: texts.map(tokenize),
    people: actorNames(quote.speaker, archive).flatMap(tokenize),
    text: [quote.occasion, describeEdtf(quote.said), ...quote.topics.flatMap((id) => topicNames(id, archive))].flatMap(
      tokenize,
    ),
    weight: 0,
  };
}

function actorCard(actor: Actor): Card {
  const names = [actor.name, ...Object.values(actor.names), ...actor.also, actor.familyName ?? actor.name];
  return {
    kind: "actor",
    id: actor.id,
    names: names.map(tokenize),
    people: [],
    text: actor.offices.flatMap((office) => tokenize(office.title)),
    weight: 4,
  };
}

function actorNames(id: string, archive: Indexed): readonly string[] {
  const actor = archive.actors.get(id);
  if (actor === undefined) return [];
  const country = actor.country === undefined ? undefined : archive.actors.get(actor.country);
  return [actor.name, ...Object.values(actor.names), ...actor.also, country?.name ?? ""];
}

function topicNames(id: string, archive: Indexed): readonly string[] {
  const topic = archive.topics.get(id);
  return topic === undefined ? [] : [topic.name, ...topic.also];
}
