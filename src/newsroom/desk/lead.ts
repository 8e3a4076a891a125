// What waits for an editor: headlines about one step, something much talked of, or a mistake that a reader reports.
import * as z from "zod";
import { ActorId, EventId, InstantField, Language, QuoteId } from "../../archive/fields.ts";
import { EVENT_KINDS, SOURCE_KINDS, STATUSES } from "../../archive/vocabulary.ts";
import { OutboxItem } from "../../delivery/page.ts";
import { Snowflake } from "../../delivery/snowflake.ts";
import { Editor } from "../writing/publication.ts";

/** Short enough for a button; the same for the same first headline, so that no item makes two leads. */
export const LeadId = z.string().regex(/^[0-9a-f]{12}$/);

export const LeadHeadline = z.strictObject({
  link: z.string(),
  title: z.string(),
  publisher: z.string(),
  kind: z.enum(SOURCE_KINDS),
  language: Language,
  published: InstantField.optional(),
});

/** Who reported is kept only while they wait for an answer that they asked for. */
export const MistakeReport = z.strictObject({
  about: z.union([
    z.strictObject({ kind: z.literal("event"), id: EventId }),
    z.strictObject({ kind: z.literal("quote"), id: QuoteId }),
  ]),
  text: z.string(),
  link: z.string().optional(),
  reader: Snowflake.optional(),
});

/** How a lead ended. */
export const CLOSINGS = ["published", "sourced", "dismissed", "expired", "mended", "as-it-is", "unsourced"] as const;

/** The three answers to a report: it was mended · the archive says it as its sources do · no source was found for it. */
export const REPORT_CLOSINGS = ["mended", "as-it-is", "unsourced"] as const;

export const Lead = z.strictObject({
  id: LeadId,
  /** Grows with every change; a card shows one of them. */
  revision: z.int(),
  /** `talk`: mentioned often in a day, and nobody told a step. */
  about: z.enum(["step", "new-event", "talk", "report"]),
  event: EventId.optional(),
  /** Best first: the event, and its siblings. */
  candidates: z.array(z.strictObject({ id: EventId, score: z.number() })),
  proposed: z.strictObject({ participants: z.array(ActorId), kind: z.enum(EVENT_KINDS) }).optional(),
  status: z.enum(STATUSES).optional(),
  /** EDTF. */
  date: z.string().optional(),
  says: z.string().optional(),
  quotes: z.array(z.strictObject({ text: z.string(), verdict: z.string(), quote: QuoteId.optional() })),
  contradicts: z.boolean(),
  why: z.string(),
  /** In the order in which they came. */
  headlines: z.array(LeadHeadline),
  report: MistakeReport.optional(),
  /** `waiting`: not enough yet for a card · `later`: put aside until `until`. */
  state: z.enum(["waiting", "open", "later", "closed"]),
  until: InstantField.optional(),
  createdAt: InstantField,
  changedAt: InstantField,
  closed: z
    .strictObject({
      as: z.enum(CLOSINGS),
      at: InstantField,
      by: Editor.optional(),
      publication: z.string().optional(),
      undone: z.boolean().optional(),
    })
    .optional(),
});

/** The message of a lead in the desk's channel. */
export const LeadCard = z.strictObject({
  lead: LeadId,
  item: OutboxItem,
  /** The revision of the lead that the message shows. */
  shown: z.int(),
});

export type LeadCard = z.output<typeof LeadCard>;
export type LeadId = z.output<typeof LeadId>;
export type LeadHeadline = z.output<typeof LeadHeadline>;
export type MistakeReport = z.output<typeof MistakeReport>;
export type ReportClosing = (typeof REPORT_CLOSINGS)[number];
export type Lead = z.output<typeof Lead>;
