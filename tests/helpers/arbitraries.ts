// Archives and questions of every kind, as large and as nasty as the schemas allow.

import { text as edtf } from "@attache/edtf/testing";
import fc from "fast-check";
import type { Archive } from "#src/archive/archive.ts";
import {
  ACTOR_KINDS,
  EVENT_KINDS,
  FORMATS,
  PARTS_OF_DAY,
  QUOTE_STATUSES,
  SOURCE_KINDS,
  STATUSES,
  WORDING_KINDS,
} from "#src/archive/vocabulary.ts";
import { Question, WITHIN } from "#src/core/question.ts";
import { aDevelopment, anActor, anArchive, anEvent, aQuote, aSource, aTopic } from "./archive.ts";

const UNITS = [
  "习",
  "word ",
  "longword",
  "*_[]()`|> ",
  "🕊",
  "👩‍👩‍👧‍👦",
  "@everyone ",
  "<@&1> ",
  "<t:1:R>",
  "```",
  "||",
  "https://evil.example/a_b ",
  "[a](https://evil.example) ",
  "שלום ",
  "\u202e",
  "e\u0301",
  "\\",
  "- ",
  "1. ",
  "# ",
];

/** One line of at most so many UTF-16 units, often exactly as long as it may be. */
export function line(max: number): fc.Arbitrary<string> {
  const oneUnit = fc
    .tuple(fc.constantFrom(...UNITS), fc.boolean(), fc.nat(max))
    .map(([unit, full, length]) => cut(unit.repeat(max), full ? max : length));
  const mixed = fc
    .array(fc.oneof(fc.constantFrom(...UNITS), fc.string({ unit: "grapheme", maxLength: 12 })), { maxLength: 20 })
    .map((parts) => cut(parts.join("").replace(/[\r\n\u2028\u2029]/g, " "), max));
  return fc.oneof(oneUnit, mixed, fc.constantFrom("Biden–Xi summit", "G20", "x")).map((text) => {
    const whole = cut(text, max);
    // A line of signs that nobody sees is no line of an archive.
    return /[\p{L}\p{N}\p{P}\p{S}]/u.test(whole) ? whole : "x";
  });
}

/** Never within a pair of surrogates. */
function cut(text: string, max: number): string {
  let end = "";
  for (const sign of text) {
    if (end.length + sign.length > max) break;
    end += sign;
  }
  return end.trim();
}

const DAYS = 3000;
const dayOf = (index: number) => new Date(Date.UTC(2019, 0, 1) + index * 86_400_000).toISOString().slice(0, 10);
export const day = fc.nat(DAYS).map(dayOf);
const instant = fc
  .tuple(day, fc.nat(23), fc.constantFrom("Z", "+08:00", "-05:00", "+05:45"))
  .map(([one, hour, offset]) => `${one}T${String(hour).padStart(2, "0")}:30:00${offset}`);
const zone = fc.constantFrom("America/New_York", "Asia/Shanghai", "Asia/Kathmandu", "Europe/London");

const range = (prefix: string, most: number) => Array.from({ length: most }, (_, index) => `${prefix}${index}`);
const ACTORS = range("actor-", 8);
const TOPICS = range("topic-", 4);
const SOURCES = range("source-", 6);
const EVENTS = range("event-", 12);
const QUOTES = range("quote-", 10);

const some = <T>(values: readonly T[], most: number) => fc.subarray([...values], { maxLength: most });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Without the keys that have no value: the schemas know none that is undefined. */
function given<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

const place = fc
  .record({ name: line(80), country: maybe(fc.constantFrom(...ACTORS)), zone: maybe(zone) })
  .map((one) => given(one));
const participants = fc
  .tuple(some(ACTORS, 8), line(120))
  .map(([actors, as]) => actors.map((actor, index) => (index % 2 === 0 ? { actor, as } : { actor })));

const development = fc
  .record({
    known: fc.nat(DAYS),
    status: maybe(fc.constantFrom(...STATUSES)),
    date: maybe(fc.oneof(edtf, fc.constant(null))),
    "part-of-day": maybe(fc.constantFrom(...PARTS_OF_DAY)),
    zone: maybe(zone),
    start: maybe(instant),
    place: maybe(place),
    format: maybe(fc.constantFrom(...FORMATS)),
    participants: maybe(participants),
    "confirmed-by": maybe(some(ACTORS, 4).filter((ids) => ids.length > 0)),
    correction: maybe(fc.constant(true as const)),
    says: maybe(line(140)),
    summary: line(320),
    note: maybe(line(240)),
    sources: some(SOURCES, 6),
  })
  .map((one) => given(one));

const event = (id: string) =>
  fc
    .record({
      title: line(100),
      also: fc.array(line(100), { maxLength: 2 }),
      kind: fc.constantFrom(...EVENT_KINDS),
      format: maybe(fc.constantFrom(...FORMATS)),
      place: fc.option(place),
      participants,
      topics: some(TOPICS, 4),
      steps: fc.array(development, { minLength: 1, maxLength: 12 }),
    })
    .map(({ steps, ...rest }) => {
      const developments = steps
        .toSorted((a, b) => a.known - b.known)
        .map(({ known, ...step }) => aDevelopment({ ...step, known: dayOf(known) }));
      return anEvent({ id, ...given(rest), developments });
    });

const quote = (id: string) =>
  fc
    .record({
      speaker: fc.constantFrom(...ACTORS),
      as: maybe(line(120)),
      said: edtf,
      occasion: line(200),
      event: maybe(fc.constantFrom(...EVENTS)),
      topics: some(TOPICS, 4),
      language: maybe(fc.constantFrom("zh", "en", "ru")),
      wordings: fc.array(
        fc
          .record({
            text: line(1200),
            language: fc.constantFrom("en", "zh"),
            kind: fc.constantFrom(...WORDING_KINDS),
            note: maybe(line(240)),
            sources: some(SOURCES, 6),
          })
          .map((one) => given(one)),
        { minLength: 1, maxLength: 4 },
      ),
      status: fc.constantFrom(...QUOTE_STATUSES),
      note: maybe(line(240)),
    })
    .map((one) => aQuote({ id, ...given(one) }));

const actor = (id: string) =>
  fc
    .record({
      kind: fc.constantFrom(...ACTOR_KINDS),
      name: line(100),
      names: fc.dictionary(fc.constantFrom("zh", "ru", "ar"), line(100), { maxKeys: 3 }),
      also: fc.array(line(100), { maxLength: 2 }),
      country: fc.constantFrom(...ACTORS),
      capital: maybe(fc.record({ name: line(60), zone })),
      offices: fc.array(fc.record({ title: line(120), from: day }), { maxLength: 3 }),
    })
    .map((one) => anActor({ id, ...given(one) }));

const source = (id: string) =>
  fc
    .record({
      publisher: line(120),
      title: line(240),
      published: maybe(edtf),
      url: maybe(fc.webUrl({ withQueryParameters: true, withFragments: true })),
      kind: fc.constantFrom(...SOURCE_KINDS),
      note: maybe(line(240)),
    })
    .map((one) => aSource({ id, ...given(one) }));

const each = <T>(ids: readonly string[], make: (id: string) => fc.Arbitrary<T>) => fc.tuple(...ids.map(make));

/** Up to twelve events and ten quotes; every reference leads somewhere. */
export const archive: fc.Arbitrary<Archive> = fc
  .record({
    events: each(EVENTS, event),
    quotes: each(QUOTES, quote),
    actors: each(ACTORS, actor),
    topics: each(TOPICS, (id) => line(80).map((name) => aTopic({ id, name }))),
    sources: each(SOURCES, source),
    how: fc.record({ events: fc.nat(EVENTS.length), quotes: fc.nat(QUOTES.length) }),
  })
  .map(({ events, quotes, how, ...rest }) =>
    anArchive({ ...rest, events: events.slice(0, how.events), quotes: quotes.slice(0, how.quotes) }),
  );

const idOf = (ids: readonly string[]) => fc.constantFrom(...ids, "nobody-knows-this");
const words = fc.oneof(line(60), fc.constantFrom("biden xi summit", "2021-11-15", "as of", "g20"));
const page = fc.oneof(fc.nat(3), fc.nat(999));

const FIELDS: { readonly [A in Question["about"]]: Readonly<Record<string, fc.Arbitrary<unknown>>> } = {
  event: { id: idOf(EVENTS), asOf: maybe(day), page },
  "event-named": { words, asOf: maybe(day), page: maybe(page) },
  events: {
    which: fc.constantFrom("one", "next", "last", "all", "count"),
    subjects: maybe(
      fc.array(
        idOf(ACTORS).map((id) => `actor:${id}`),
        { maxLength: 2 },
      ),
    ),
    series: maybe(idOf(TOPICS)),
    places: maybe(fc.array(words, { maxLength: 2 })),
    words: maybe(words),
    from: maybe(day),
    to: maybe(day),
    asOf: maybe(day),
    page,
  },
  office: { title: words, of: maybe(idOf(ACTORS).map((id) => `actor:${id}`)), from: maybe(day), to: maybe(day), page },
  next: {
    topic: maybe(idOf(TOPICS)),
    actor: maybe(idOf(ACTORS)),
    within: maybe(fc.constantFrom(...WITHIN)),
    from: maybe(day),
    to: maybe(day),
    asOf: maybe(day),
    page,
  },
  month: {
    month: maybe(day.map((one) => one.slice(0, 7))),
    topic: maybe(idOf(TOPICS)),
    actor: maybe(idOf(ACTORS)),
    asOf: maybe(day),
    page,
  },
  changes: { since: maybe(day), topic: maybe(idOf(TOPICS)), actor: maybe(idOf(ACTORS)), asOf: maybe(day), page },
  quote: { id: idOf(QUOTES), asOf: maybe(day), page },
  quotes: {
    words: maybe(words),
    speaker: maybe(idOf(ACTORS)),
    topic: maybe(idOf(TOPICS)),
    event: maybe(idOf(EVENTS)),
    asOf: maybe(day),
    page,
  },
  sources: { event: idOf(EVENTS), asOf: maybe(day), page },
  who: { id: idOf(ACTORS), asOf: maybe(day), page },
  "who-named": { words, asOf: maybe(day) },
  calendar: { topic: maybe(idOf(TOPICS)), actor: maybe(idOf(ACTORS)), vague: maybe(fc.constant(true)) },
  timeline: {
    topic: maybe(idOf(TOPICS)),
    actor: maybe(idOf(ACTORS)),
    from: maybe(day),
    to: maybe(day),
    asOf: maybe(day),
    page: maybe(page),
  },
  search: { words, asOf: maybe(day), page },
  check: { text: fc.oneof(line(1000), line(12_000)), speaker: maybe(idOf(ACTORS)), page },
  attache: {},
  help: { page },
};

/** A question of each kind; what it names may be there or not. */
export const question: fc.Arbitrary<Question> = fc
  .oneof(
    ...Object.entries(FIELDS).map(([about, fields]) =>
      fc.record(fields).map((one) => Question.safeParse({ about, ...given(one) })),
    ),
  )
  // Words may come to nothing once they are trimmed.
  .filter((read) => read.success)
  .map(({ data }) => data)
  .filter((one) => one !== undefined);
