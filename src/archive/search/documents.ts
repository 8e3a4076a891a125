// What the search sees of each record: its names, who is in it, where and when, its text.

import type { Day } from "@attache/edtf";
import { createMemo } from "../../text/memo.ts";
import { remembered } from "../../text/remembered.ts";
import { tokenize } from "../../text/tokens.ts";
import { englishGist } from "../english-gist.ts";
import { dayOfStart, stateAfter } from "../history.ts";
import { knownBy } from "../known-steps.ts";
import { officesBegunBy } from "../offices.ts";
import { quoteAsOf, quotedSince } from "../quote-as-of.ts";
import type { Records } from "../records.ts";
import type { Actor, Event, Quote } from "../schema.ts";
import { dateLine, dateWords } from "./date-words.ts";
import type { NameLines, Tokens } from "./name-lines.ts";

export type HitKind = "event" | "quote" | "actor" | "topic";

/** What of the record is asked about beside its words. */
export type DocumentHead = {
  readonly kind: HitKind;
  readonly id: string;
  readonly event: Event | undefined;
  readonly actor: Actor | undefined;
  readonly quote: Quote | undefined;
};

export type SearchDocument = {
  /** The first is the one shown. */
  readonly names: readonly Tokens[];
  /** Names too, but of what someone is, not of who they are. */
  readonly offices: readonly Tokens[];
  readonly people: readonly NameLines[];
  /** Places, topics, countries. */
  readonly around: readonly NameLines[];
  readonly text: readonly Tokens[];
  /** The date that stands, and dates that stood before, in words of date-words.ts. */
  readonly dates: Tokens;
  readonly formerDates: Tokens;
};

/** The kinds of records that are searched. */
export const RECORD_KINDS = ["event", "quote", "actor", "topic"] as const satisfies readonly HitKind[];

const KIND_WEIGHT: Readonly<Partial<Record<Event["kind"], number>>> = { summit: 2, meeting: 1.5, visit: 1.5, call: 1 };

const BLANK = { names: [], offices: [], people: [], around: [], text: [], dates: [], formerDates: [] } as const;

/** `record`: of just this kind. */
export function headOf(kind: HitKind, id: string, record: object | undefined): DocumentHead {
  return {
    kind,
    id,
    event: kind === "event" ? (record as Event | undefined) : undefined,
    actor: kind === "actor" ? (record as Actor | undefined) : undefined,
    quote: kind === "quote" ? (record as Quote | undefined) : undefined,
  };
}

/** 0 to 3: what people mean more often when words alone do not decide. */
export function weightOf({ event, actor }: DocumentHead): number {
  if (actor !== undefined) return 3;
  return (event && KIND_WEIGHT[event.kind]) ?? 0;
}

/** Whether the archive knew of it on a day. Of people, states, organisations and topics it has no such day. */
export function isKnownBy({ event, quote }: DocumentHead, day: Day, archive: Records): boolean {
  const since = quote === undefined ? event?.developments[0]?.known.by : quotedSince(quote, archive);
  return since === undefined || since <= day;
}

/** The document of a record that is in the archive, with the words that were known of it on a day, or are known now. */
export function makeDocument(kind: HitKind, id: string, archive: Records, asOf?: Day): SearchDocument {
  const [event, quote] = [archive.events.get(id), archive.quotes.get(id)];
  const [actor, topic] = [archive.actors.get(id), archive.topics.get(id)];
  if (kind === "event" && event !== undefined) return eventDocument(event, archive, asOf);
  if (kind === "quote" && quote !== undefined) return quoteDocument(quote, archive, asOf);
  if (kind === "actor" && actor !== undefined) return actorDocument(actor, archive, asOf);
  const names = topic === undefined ? [] : lines([topic.name, ...topic.also]);
  return { ...BLANK, names };
}

function eventDocument(event: Event, archive: Records, asOf: Day | undefined): SearchDocument {
  const steps = knownBy(event, asOf);
  const actors = new Set(
    [...event.participants, ...steps.flatMap((step) => step.participants ?? [])].map(({ actor }) => actor),
  );
  const places = [event.place, ...steps.map((step) => step.place)].filter(
    (place) => place !== null && place !== undefined,
  );
  const dates = [...new Set(steps.flatMap((step) => (step.date ? [step.date] : [])))];
  const starts = steps.flatMap((step) => dayOfStart(step) ?? []);
  const countries = new Set([...actors].map((id) => archive.actors.get(id)?.country));
  const state = stateAfter(event, steps);
  return {
    offices: [],
    names: lines([event.title, ...event.also, event.id]),
    people: [...actors].map((id) => actorLines(id, archive)),
    around: [
      ...places.flatMap(({ name, country }) => [placeLines(name), actorLines(country, archive)]),
      ...[...countries].map((id) => actorLines(id, archive)),
      topicLines(event.topics, event.kind, archive),
    ],
    // Most of the work; whoever finds all words in a title needs none of it.
    get text() {
      return lines([...dates.map(dateLine), ...steps.flatMap((step) => [step.summary, step.says ?? ""])]);
    },
    dates: state?.date === undefined ? [] : dateWords(state.date),
    formerDates: [...new Set([...dates, ...starts].flatMap(dateWords))],
  };
}

function quoteDocument(quote: Quote, archive: Records, asOf: Day | undefined): SearchDocument {
  const wordings = quoteAsOf(quote, asOf, archive)?.wordings ?? [];
  return {
    ...BLANK,
    names: lines(wordings.map((wording) => wording.text)),
    people: [actorLines(quote.speaker, archive)],
    around: [topicLines(quote.topics, undefined, archive)],
    text: lines([quote.occasion, dateLine(quote.said), englishGist(quote).join(" "), ...toldInEnglish(wordings)]),
    dates: dateWords(quote.said),
  };
}

/** What is told in English of words that are on record in other languages alone. */
function toldInEnglish(wordings: Quote["wordings"]): readonly string[] {
  if (wordings.some(({ language }) => language === "en")) return [];
  return wordings.flatMap(({ note = "" }) => /^The words [^:]*: (?<told>.+)$/u.exec(note)?.groups?.told ?? []);
}

function actorDocument(actor: Actor, archive: Records, asOf: Day | undefined): SearchDocument {
  return {
    ...BLANK,
    names: lines([actor.name, ...Object.values(actor.names), ...actor.also, actor.familyName ?? ""]),
    offices: lines(officesBegunBy(actor, asOf).map((office) => office.title)),
    around: [actorLines(actor.country, archive)],
  };
}

/** Many events are in one place. */
const placeLines = remembered((name): NameLines => [tokenize(name)]);

/** Read once for each actor, because many events share it. */
const NAME_FIELDS = createMemo<Actor, NameLines>();

const NO_NAMES: NameLines = [];

/**
 * The names by which records that concern an actor are found. The capital is not among them: a state is called by it,
 * but what took place elsewhere is not meant.
 */
function actorLines(id: string | undefined, archive: Records): NameLines {
  const actor = id === undefined ? undefined : archive.actors.get(id);
  if (actor === undefined) return NO_NAMES;
  const known = NAME_FIELDS.get(actor);
  if (known !== undefined) return known;
  const names = [actor.name, ...Object.values(actor.names), ...actor.also];
  const read = lines(names.filter((name) => name !== actor.capital?.name));
  NAME_FIELDS.set(actor, read);
  return read;
}

/** By topics, and the kind of an event: many records have the same. */
const TOPIC_LINES = createMemo<Records["topics"], Map<string, NameLines>>();

/** The names of topics, and the kind of the event that has them. */
function topicLines(ids: readonly string[], kind: Event["kind"] | undefined, { topics }: Records): NameLines {
  const known = TOPIC_LINES.get(topics) ?? new Map<string, NameLines>();
  TOPIC_LINES.set(topics, known);
  const key = [...ids, kind].join(" ");
  const before = known.get(key);
  if (before !== undefined) return before;
  const named = ids.flatMap((id) => topics.get(id) ?? []);
  const read = lines([...named.flatMap(({ name, also }) => [name, ...also]), ...(kind === undefined ? [] : [kind])]);
  known.set(key, read);
  return read;
}

/** Each text by its tokens, none twice, none empty. */
function lines(texts: readonly string[]): readonly Tokens[] {
  return [...new Set(texts)].map(tokenize).filter((tokens) => tokens.length > 0);
}
