// What an editor is writing: kept as it was typed until it is published or dropped, so that nothing is lost.
import * as z from "zod";
import { EventId, InstantField, QuoteId } from "../../archive/fields.ts";
import { nameOf, type Records } from "../../archive/records.ts";
import { SourceDraft } from "../writing/draft.ts";
import { Editor } from "../writing/publication.ts";
import { LeadId } from "./lead.ts";

export const FormDraftId = z.string().regex(/^[0-9a-f]{12}$/);

/** What is to be written. */
export const DraftAbout = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("development"), event: EventId }),
  z.strictObject({ kind: z.literal("sources"), event: EventId }),
  z.strictObject({ kind: z.literal("quote-event"), quote: QuoteId }),
  z.strictObject({ kind: z.literal("quote-correction"), quote: QuoteId }),
  z.strictObject({ kind: z.literal("event") }),
  z.strictObject({ kind: z.literal("quote") }),
]);

export const FormDraft = z.strictObject({
  id: FormDraftId,
  /** What it holds, so that nobody else writes the same: see `claimKey`. */
  claim: z.string(),
  by: Editor,
  about: DraftAbout,
  lead: LeadId.optional(),
  /** As it was typed or chosen, by the name of the field, of all its forms. */
  fields: z.record(z.string(), z.string()),
  sources: z.array(SourceDraft),
  /** Other editors who agree. */
  approvals: z.array(Editor),
  /** The message that asks others to agree. */
  asked: z.boolean().optional(),
  createdAt: InstantField,
});

export type DraftAbout = z.output<typeof DraftAbout>;
export type FormDraft = z.output<typeof FormDraft>;

/** The event or quote that it changes, by its id; undefined for a new one. */
export function changedRecord(about: DraftAbout): string | undefined {
  if ("quote" in about) return about.quote;
  return "event" in about ? about.event : undefined;
}

/** At most one person works on a lead, or on an event that no lead is about. */
export function claimKey(about: DraftAbout, lead: string | undefined, id: string): string {
  if (lead !== undefined) return `lead:${lead}`;
  if ("quote" in about) return `quote:${about.quote}`;
  return "event" in about ? `event:${about.event}` : `draft:${id}`;
}

/** What a draft is published for: an editor who writes about the same thing later has another draft under the same id. */
export function publicationKey({ id, createdAt }: Pick<FormDraft, "id" | "createdAt">): string {
  return `${id} ${createdAt}`;
}

/** What a draft is about, as a reader would name it. */
export function draftTitle(
  { about, fields }: FormDraft,
  records: Pick<Records, "events" | "quotes" | "actors">,
): string {
  const { events, quotes } = records;
  if ("quote" in about) {
    const quote = quotes.get(about.quote);
    return quote === undefined ? about.quote : `${nameOf(records, quote.speaker)}, ${quote.occasion}`;
  }
  if ("event" in about) return events.get(about.event)?.title ?? about.event;
  return about.kind === "event" ? (fields.title ?? "") : [fields.speaker, fields.occasion].filter(Boolean).join(", ");
}
