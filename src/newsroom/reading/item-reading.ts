// What the rules make of a headline: a proposal, which an editor accepts or not.
import type { Edtf } from "@attache/edtf";
import type { ActorId, EventId, QuoteId } from "../../archive/fields.ts";
import type { EventKind, SourceKind, Status } from "../../archive/vocabulary.ts";

/** An item as it is read. */
export type ReadableItem = {
  readonly link: string;
  readonly title: string;
  /** Plain text; empty for none. */
  readonly excerpt: string;
  /** Milliseconds since 1970; undefined when the feed does not say. */
  readonly published: number | undefined;
  readonly publisher: string;
  readonly kind: SourceKind;
  readonly language: string;
  /** The state or organisation that the publisher speaks for. */
  readonly country: ActorId | undefined;
  /** IANA; days and weekdays of the item are meant in it. */
  readonly zone: string;
};

/** `lead`: a known event and a step of it. `mention`: an event without a step. */
export type Lane = "lead" | "mention" | "none";

export type EventCandidate = { readonly id: EventId; readonly score: number };

/** A new event, where two sides, a kind and a step ahead fit none of the archive. */
export type ProposedEvent = { readonly participants: readonly ActorId[]; readonly kind: EventKind };

/** Words in quotation marks, compared with what the archive has. */
export type ReadQuote = {
  readonly text: string;
  /** As `/check` judges it: see archive/compare/verdict. */
  readonly verdict: string;
  readonly quote: QuoteId | undefined;
};

export type ItemReading = {
  readonly lane: Lane;
  /** Best first; those within a point of the first are its siblings. */
  readonly events: readonly EventCandidate[];
  readonly proposed: ProposedEvent | undefined;
  readonly status: Status | undefined;
  /** Never more precise than the text. */
  readonly date: Edtf | undefined;
  /** Who says so, in words; undefined when the headline names nobody. */
  readonly says: string | undefined;
  readonly quotes: readonly ReadQuote[];
  /** Beside what the archive says of the first event: the same, something else that excludes it, or something new. */
  readonly news: "new" | "known" | "contradicts";
  /** Why it was matched and read so, in words for an editor: “names Xi and Trump; a visit; 18 days away”. */
  readonly why: string;
};
