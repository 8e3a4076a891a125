// Entries that say of a record just what it says itself: they have the record, of which there is one, and no copy of what it says.
import type { Event, Quote } from "../archive/schema.ts";
import {
  baselineOf,
  type EventEntry,
  type QuoteEntry,
  type RecordedBaseline,
  type RecordedStep,
  stepOf,
} from "./entry.ts";

type FoundEvent = Pick<EventEntry, "place" | "recorded" | "news">;

/**
 * An event as it stands in a record, which is never changed. Its baseline and steps are made when somebody asks, and kept from then on; they are no
 * fields of its own, so a copy with `...` has neither.
 */
export class EntryOfEvent implements EventEntry {
  readonly kind = "event";
  readonly place: number;
  readonly recorded: string;
  readonly news: EventEntry["news"];
  readonly record: Event;
  /** Of its developments in their order; undefined where they are 1, 2, 3 … */
  readonly keys: readonly number[] | undefined;
  #baseline: RecordedBaseline | undefined;
  #steps: RecordedStep[] | undefined;

  constructor(record: Event, keys: readonly number[] | undefined, { place, recorded, news }: FoundEvent) {
    this.place = place;
    this.recorded = recorded;
    this.news = news;
    this.record = record;
    this.keys = keys?.every((key, index) => key === index + 1) ? undefined : keys;
  }

  get id(): string {
    return this.record.id;
  }

  get title(): string {
    return this.record.title;
  }

  get baseline(): RecordedBaseline {
    this.#baseline ??= baselineOf(this.record);
    return this.#baseline;
  }

  get steps(): RecordedStep[] {
    this.#steps ??= this.record.developments.map((development, index) => ({
      key: this.keys?.[index] ?? index + 1,
      ...stepOf(development),
    }));
    return this.#steps;
  }
}

/** A quote as it stands in a record. */
export class EntryOfQuote implements QuoteEntry {
  readonly kind = "quote";
  readonly place: number;
  readonly recorded: string;
  readonly news: boolean;
  readonly #record: Quote;

  constructor(record: Quote, { place, recorded, news }: Pick<QuoteEntry, "place" | "recorded" | "news">) {
    this.place = place;
    this.recorded = recorded;
    this.news = news;
    this.#record = record;
  }

  get record(): Quote {
    return this.#record;
  }

  get id(): string {
    return this.#record.id;
  }

  get status(): QuoteEntry["status"] {
    return this.#record.status;
  }

  get corrections(): QuoteEntry["corrections"] {
    return quoteFacts(this.#record).corrections;
  }

  get speaker(): QuoteEntry["speaker"] {
    return quoteFacts(this.#record).speaker;
  }
}

/** What is recorded of a quote: its corrections only where there are some. */
export function quoteFacts({
  id,
  status,
  corrections,
  speaker,
}: Quote): Pick<QuoteEntry, "id" | "status" | "corrections" | "speaker"> {
  return { id, status, ...(corrections.length === 0 ? {} : { corrections, speaker }) };
}

/** Whether the entry was made of this very record, so that there is nothing to compare. */
export function isEntryOf(entry: EventEntry | undefined, record: Event): entry is EntryOfEvent {
  return entry instanceof EntryOfEvent && entry.record === record;
}

/** The same of a quote. */
export function isEntryOfQuote(entry: QuoteEntry | undefined, record: Quote): entry is EntryOfQuote {
  return entry instanceof EntryOfQuote && entry.record === record;
}
