// What a curated file may contain: the shapes of data/, read by people and checked by zod, before ids are resolved.
import * as z from "zod";
import {
  ActorId,
  EdtfField,
  EventId,
  InstantField,
  KnownField,
  Language,
  LineField,
  QuoteId,
  SourceId,
  TopicId,
  Word,
  Zone,
} from "./fields.ts";
import {
  ACTOR_KINDS,
  EVENT_KINDS,
  FORMATS,
  HELD_AS,
  PARTS_OF_DAY,
  QUOTE_STATUSES,
  SOURCE_KINDS,
  STATUSES,
  WORDING_KINDS,
} from "./vocabulary.ts";

/** Where an event takes place; `zone` tells in which local time its hours are spoken of. */
export const Place = z.strictObject({
  name: LineField(80),
  country: ActorId.optional(),
  zone: Zone.optional(),
});

export const Participant = z.strictObject({ actor: ActorId, as: LineField(120).optional() });

/** One step in what was known; it states only what it changes. */
export const Development = z
  .strictObject({
    known: KnownField,
    status: Word(STATUSES).optional(),
    "confirmed-by": z.array(ActorId).min(1, "names at least one; leave the key out otherwise").optional(),
    /** Who has said that they will not come. */
    declined: z.array(ActorId).min(1, "names at least one; leave the key out otherwise").optional(),
    /** EDTF; null when the date is no longer known. */
    date: EdtfField.nullable().optional(),
    "part-of-day": Word(PARTS_OF_DAY).optional(),
    zone: Zone.optional(),
    start: InstantField.optional(),
    end: InstantField.optional(),
    place: Place.nullable().optional(),
    format: Word(FORMATS).optional(),
    participants: z.array(Participant).optional(),
    correction: z.literal(true).optional(),
    says: LineField(140).optional(),
    summary: LineField(320),
    /** For the reader: why this step is to be taken with care. */
    note: LineField(240).optional(),
    sources: z.array(SourceId),
  })
  .transform(({ "confirmed-by": confirmedBy, "part-of-day": partOfDay, ...rest }) => ({
    ...rest,
    confirmedBy,
    partOfDay,
  }));

export const EventFile = z
  .strictObject({
    id: EventId,
    title: LineField(100),
    also: z.array(LineField(100)).default([]),
    kind: Word(EVENT_KINDS),
    /** The word for it once it took place, where nothing is held: a treaty expires, a letter is sent. */
    "held-as": Word(HELD_AS).optional(),
    format: Word(FORMATS).optional(),
    place: Place.nullable().default(null),
    participants: z.array(Participant).default([]),
    topics: z.array(TopicId).default([]),
    /** The topic of the recurring meeting of which this is an edition (G7, COP): none for a meeting beside it, or somebody's trip to it. */
    series: TopicId.optional(),
    /** The meeting to which this is somebody's way: it tells the days where nobody has told them of the way. */
    attends: EventId.optional(),
    developments: z.array(Development).min(1, "an event has at least one development"),
  })
  .transform(({ "held-as": heldAs, ...rest }) => ({ ...rest, heldAs }));

export const Wording = z.strictObject({
  text: LineField(1200),
  language: Language,
  kind: Word(WORDING_KINDS),
  note: LineField(240).optional(),
  sources: z.array(SourceId),
});

/** What was wrong with a quote in this archive, and is mended in it: for those who have read it as it was. */
export const QuoteCorrection = z.strictObject({
  /** The day on which it was mended. */
  on: z.iso.date("a day, such as 2026-11-27"),
  note: LineField(240),
  /** Who was credited with it until then. */
  speaker: ActorId.optional(),
});

export const QuoteFile = z.strictObject({
  id: QuoteId,
  speaker: ActorId,
  as: LineField(120).optional(),
  said: EdtfField,
  occasion: LineField(200),
  event: EventId.optional(),
  topics: z.array(TopicId).default([]),
  language: Language.optional(),
  wordings: z.array(Wording).min(1, "a quote has at least one wording"),
  status: Word(QUOTE_STATUSES),
  note: LineField(240).optional(),
  /** Oldest first. */
  corrections: z.array(QuoteCorrection).default([]),
});

export const Office = z.strictObject({
  title: LineField(120),
  /** First and last day in office, EDTF; an absent `to` means still in office as far as the archive knows. */
  from: EdtfField.optional(),
  to: EdtfField.optional(),
});

export const ActorFile = z
  .strictObject({
    id: ActorId,
    kind: Word(ACTOR_KINDS),
    name: LineField(100),
    "family-name": LineField(60).optional(),
    /** The name in other languages and scripts, by language tag. */
    names: z.record(Language, LineField(100)).default({}),
    also: z.array(LineField(100)).default([]),
    /** For a person: the state that they act for. */
    country: ActorId.optional(),
    /** For a state or an organisation: the city and zone in which its own clock times are given. */
    capital: z.strictObject({ name: LineField(60), zone: Zone }).optional(),
    offices: z.array(Office).default([]),
  })
  .transform(({ "family-name": familyName, ...rest }) => ({ ...rest, familyName }));

export const TopicFile = z.strictObject({ id: TopicId, name: LineField(80), also: z.array(LineField(80)).default([]) });

/** A port that every browser takes where none is named: two addresses of one page. */
const USUAL_PORT = /^(?:https:\/\/[^/]*:443|http:\/\/[^/]*:80)(?:\/|$)/;

export const SourceFile = z.strictObject({
  id: SourceId,
  publisher: LineField(120),
  title: LineField(240),
  published: EdtfField.optional(),
  url: z
    .url({ protocol: /^https?$/, error: "an address begins with http:// or https://" })
    .refine((url) => !USUAL_PORT.test(url), "leave out the port: it is the usual one")
    .optional(),
  kind: Word(SOURCE_KINDS),
  language: Language,
  note: LineField(240).optional(),
});

export type Place = z.output<typeof Place>;
export type Participant = z.output<typeof Participant>;
export type Development = z.output<typeof Development>;
/** An event as the archive holds it: ids are ids, dates are parsed, developments stand oldest first. */
export type Event = z.output<typeof EventFile> & {
  /** The record that `attends` names, in a whole archive. */
  readonly meeting?: Event;
};
export type Wording = z.output<typeof Wording>;
export type QuoteCorrection = z.output<typeof QuoteCorrection>;
export type Quote = z.output<typeof QuoteFile>;
export type Office = z.output<typeof Office>;
export type Actor = z.output<typeof ActorFile>;
export type Topic = z.output<typeof TopicFile>;
export type Source = z.output<typeof SourceFile> & {
  /** It was published after the day whose knowledge is told. */
  readonly isLater?: true;
};
