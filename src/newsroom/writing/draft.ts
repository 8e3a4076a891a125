// What an editor wants to have written: as it was put into the form, checked for its shape and not yet for its sense.
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
  Zone,
} from "../../archive/fields.ts";
import { QuoteCorrection } from "../../archive/schema.ts";
import {
  EVENT_KINDS,
  FORMATS,
  PARTS_OF_DAY,
  QUOTE_STATUSES,
  SOURCE_KINDS,
  STATUSES,
  WORDING_KINDS,
} from "../../archive/vocabulary.ts";

/** Kept as it was written; refused when it cannot be read. */
const readableText = (field: z.ZodType<unknown, string>) =>
  z.string().superRefine((text, context) => {
    const read = field.safeParse(text);
    if (!read.success) for (const { message } of read.error.issues) context.addIssue({ code: "custom", message });
  });

/** A source that the archive has, or one to be added: its id is made of publisher and day. */
export const SourceDraft = z.union([
  z.strictObject({ id: SourceId }),
  z.strictObject({
    publisher: LineField(120),
    title: LineField(240),
    published: readableText(EdtfField).optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    kind: z.enum(SOURCE_KINDS),
    language: Language,
    note: LineField(240).optional(),
  }),
]);

export const WordingDraft = z.strictObject({
  text: LineField(1200),
  language: Language,
  kind: z.enum(WORDING_KINDS),
  note: LineField(240).optional(),
  sources: z.array(SourceDraft).min(1),
});

/** What is to stand in a quote instead; what is absent stays, null takes it away. */
const QuoteFactsDraft = z.strictObject({
  speaker: ActorId.optional(),
  as: LineField(120).nullable().optional(),
  said: readableText(EdtfField).optional(),
  occasion: LineField(200).optional(),
  event: EventId.nullable().optional(),
  status: z.enum(QUOTE_STATUSES).optional(),
  note: LineField(240).nullable().optional(),
});

/** `at`: which wording, from 0; `was`: its text so far, by which it is known again. `sources`: further ones. */
const WordingChangeDraft = z.strictObject({
  at: z.int().min(0),
  was: z.string(),
  text: LineField(1200).optional(),
  language: Language.optional(),
  kind: z.enum(WORDING_KINDS).optional(),
  note: LineField(240).nullable().optional(),
  sources: z.array(SourceDraft),
});

const PlaceDraft = z.strictObject({ name: LineField(80), country: ActorId.optional(), zone: Zone.optional() });

/** One step, as the archive's own; `date` and `place` are null when they are no longer known. */
export const StepDraft = z.strictObject({
  known: readableText(KnownField),
  status: z.enum(STATUSES).optional(),
  confirmedBy: z.array(ActorId).optional(),
  declined: z.array(ActorId).optional(),
  date: readableText(EdtfField).nullable().optional(),
  partOfDay: z.enum(PARTS_OF_DAY).optional(),
  zone: Zone.optional(),
  start: InstantField.optional(),
  end: InstantField.optional(),
  place: PlaceDraft.nullable().optional(),
  format: z.enum(FORMATS).optional(),
  correction: z.literal(true).optional(),
  says: LineField(140).optional(),
  summary: LineField(320),
  note: LineField(240).optional(),
  sources: z.array(SourceDraft).min(1),
});

export const Draft = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("development"), event: EventId, step: StepDraft }),
  /** Sources for the step that stands last. */
  z.strictObject({ kind: z.literal("sources"), event: EventId, sources: z.array(SourceDraft).min(1) }),
  /** To which event a quote belongs that names none. */
  z.strictObject({ kind: z.literal("quote-event"), quote: QuoteId, event: EventId }),
  /** What is mended or added in a quote that stands there; `correction` where readers were told something wrong. */
  z.strictObject({
    kind: z.literal("quote-correction"),
    quote: QuoteId,
    facts: QuoteFactsDraft,
    wordings: z.array(WordingChangeDraft),
    added: z.array(WordingDraft),
    correction: QuoteCorrection.optional(),
  }),
  z.strictObject({
    kind: z.literal("event"),
    id: EventId,
    title: LineField(100),
    eventKind: z.enum(EVENT_KINDS),
    participants: z.array(z.strictObject({ actor: ActorId, as: LineField(120).optional() })),
    topics: z.array(TopicId),
    series: TopicId.optional(),
    step: StepDraft,
  }),
  z.strictObject({
    kind: z.literal("quote"),
    id: QuoteId,
    speaker: ActorId,
    as: LineField(120).optional(),
    said: readableText(EdtfField),
    occasion: LineField(200),
    event: EventId.optional(),
    topics: z.array(TopicId),
    language: Language.optional(),
    wordings: z.array(WordingDraft).min(1),
    status: z.enum(QUOTE_STATUSES),
    note: LineField(240).optional(),
  }),
]);

export type SourceDraft = z.output<typeof SourceDraft>;
export type WordingDraft = z.output<typeof WordingDraft>;
export type StepDraft = z.output<typeof StepDraft>;
export type Draft = z.output<typeof Draft>;
