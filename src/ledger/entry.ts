// What the ledger holds: how an event stood in the archive each time it was found changed, and what of that was news.
// The schemas read what the store holds, dates as EDTF text, into what the ledger works with, dates as values.

import { type Edtf, formatEdtf } from "@attache/edtf";
import * as z from "zod";
import { EdtfField, KnownField } from "../archive/fields.ts";
import { type State, stateAfter } from "../archive/history.ts";
import { formatKnown, type Known } from "../archive/known.ts";
import type { Development, Event } from "../archive/schema.ts";
import { EVENT_KINDS, FORMATS, HELD_AS, PARTS_OF_DAY, QUOTE_STATUSES, STATUSES } from "../archive/vocabulary.ts";

const RecordedPlace = z.object({
  name: z.string(),
  country: z.string().brand<"ActorId">().optional(),
  zone: z.string().optional(),
});
const RecordedParticipant = z.object({ actor: z.string().brand<"ActorId">(), as: z.string().optional() });

/** A development as it was recorded. It is read back years later, so limits that may change are not checked here. */
export const RecordedStep = z.object({
  /** Which development of its event this is, whatever is corrected in it; counts from 1. */
  key: z.int().min(1),
  known: KnownField,
  status: z.enum(STATUSES).optional(),
  date: EdtfField.nullable().optional(),
  partOfDay: z.enum(PARTS_OF_DAY).optional(),
  zone: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  place: RecordedPlace.nullable().optional(),
  format: z.enum(FORMATS).optional(),
  participants: z.array(RecordedParticipant).optional(),
  confirmedBy: z.array(z.string().brand<"ActorId">()).optional(),
  declined: z.array(z.string().brand<"ActorId">()).optional(),
  correction: z.literal(true).optional(),
  says: z.string().optional(),
  summary: z.string(),
  sources: z.array(z.string().brand<"SourceId">()),
});

/** What of a development is recorded, in the order in which it is stored; its dates are values already. */
const RecordableFacts = RecordedStep.omit({ key: true }).extend({
  known: z.custom<Known>(),
  date: z.custom<Edtf>().nullable().optional(),
});

export const RecordedBaseline = z.object({
  place: RecordedPlace.nullable(),
  format: z.enum(FORMATS).optional(),
  heldAs: z.enum(HELD_AS).optional(),
  participants: z.array(RecordedParticipant),
});

/** The key by which news speaks of what an event says outside its developments. */
export const BASELINE_KEY = 0;

const Recorded = { place: z.int().min(1), recorded: z.iso.datetime(), id: z.string() };

/** Of an event that an editor took out as a whole: what readers were told of it outside its steps. */
export const WithdrawnEventFacts = z.object({
  title: z.string(),
  kind: z.enum(EVENT_KINDS),
  topics: z.array(z.string().brand<"TopicId">()),
});

/** The same of a quote. */
export const WithdrawnQuoteFacts = z.object({
  speaker: z.string().brand<"ActorId">(),
  as: z.string().optional(),
  said: EdtfField,
  occasion: z.string(),
  event: z.string().brand<"EventId">().optional(),
  topics: z.array(z.string().brand<"TopicId">()),
});

/** The whole event as it stood; without steps and `withdrawn` once an editor took it out; `news` names the developments that readers have to be told of, if any. */
export const EventEntry = z.object({
  kind: z.literal("event"),
  ...Recorded,
  /** What it was called; absent where an editor took it out, and before titles were recorded. No news tells that it was corrected, but calendars do. */
  title: z.string().optional(),
  baseline: RecordedBaseline,
  steps: z.array(RecordedStep),
  news: z.array(z.object({ key: z.int().min(0), correction: z.boolean() })),
  withdrawn: WithdrawnEventFacts.optional(),
});

const RecordedCorrection = z.object({
  on: z.string(),
  note: z.string(),
  speaker: z.string().brand<"ActorId">().optional(),
});

/** `corrections` and `speaker` stand in it only where the quote had corrections. */
export const QuoteEntry = z.object({
  kind: z.literal("quote"),
  ...Recorded,
  status: z.enum(QUOTE_STATUSES),
  corrections: z.array(RecordedCorrection).optional(),
  speaker: z.string().brand<"ActorId">().optional(),
  news: z.boolean(),
  withdrawn: WithdrawnQuoteFacts.optional(),
});

export const LedgerEntry = z.discriminatedUnion("kind", [EventEntry, QuoteEntry]);

export type WithdrawnEventFacts = z.output<typeof WithdrawnEventFacts>;
export type WithdrawnQuoteFacts = z.output<typeof WithdrawnQuoteFacts>;
export type RecordedStep = z.output<typeof RecordedStep>;
export type RecordedBaseline = z.output<typeof RecordedBaseline>;
export type EventEntry = z.output<typeof EventEntry>;
export type QuoteEntry = z.output<typeof QuoteEntry>;
export type LedgerEntry = z.output<typeof LedgerEntry>;
/** An entry as it lies in the store: the same, with every date as canonical EDTF text. */
export type StoredLedgerEntry = z.input<typeof LedgerEntry>;

/** What is to be stored of an entry: what the schemas above read back as the same entry. */
export function encodeEntry(entry: LedgerEntry): StoredLedgerEntry {
  if (entry.kind === "event") {
    const { kind, id, title, baseline, steps, news, withdrawn, recorded, place } = entry;
    return { kind, id, title, baseline, steps: steps.map(encodeStep), news, withdrawn, recorded, place };
  }
  const { kind, id, status, corrections, speaker, news, recorded, place } = entry;
  const { withdrawn, ...own } = entry;
  // An entry may have its facts from a record, and they are no fields of its own then.
  const facts = Object.assign({ kind, id, status, corrections, speaker, news, recorded, place }, own);
  return withdrawn === undefined ? facts : { ...facts, withdrawn: { ...withdrawn, said: formatEdtf(withdrawn.said) } };
}

// The date keeps its place among the facts, so that an entry is stored letter for letter as it always was.
function encodeStep(step: RecordedStep): z.input<typeof RecordedStep> {
  return { ...step, known: formatKnown(step.known), date: step.date && formatEdtf(step.date) };
}

/** Whether readers have to be told of it. */
export function holdsNews(entry: LedgerEntry): boolean {
  return entry.kind === "event" ? entry.news.length > 0 : entry.news;
}

/** A development without its key. Facts stand in one order, so that equal developments give equal JSON. */
export function stepOf(development: Development): Omit<RecordedStep, "key"> {
  return RecordableFacts.parse(development);
}

export function baselineOf(event: Pick<Event, "place" | "format" | "participants" | "heldAs">): RecordedBaseline {
  const { place, format, participants, heldAs } = event;
  return RecordedBaseline.parse(JSON.parse(JSON.stringify({ place, format, participants, heldAs })));
}

/** What was held to be true of the event after the first `count` of the recorded steps (all of them by default). */
export function stateIn(
  entry: { readonly baseline: RecordedBaseline; readonly steps: readonly RecordedStep[] },
  count = entry.steps.length,
): State | undefined {
  const { place, participants, format, heldAs } = entry.baseline;
  return stateAfter({ place, participants, format, heldAs }, entry.steps.slice(0, count));
}
