// What the buttons, menus and forms of the desk have done. Whoever may read and write in the desk's channel is an editor, and
// that is looked at again at every press.
import * as z from "zod";
import { EventId, Id, QuoteId } from "../archive/fields.ts";
import { FormDraftId } from "../newsroom/desk/form-draft.ts";
import { LeadId, REPORT_CLOSINGS } from "../newsroom/desk/lead.ts";

/** What became of an event whose time has passed, as its buttons have it. */
export const STALE_OUTCOMES = ["held", "postponed", "cancelled", "lapsed"] as const;

/**
 * `quote`, `quote-more`: a new one · `quote-wording`, `quote-facts`, `quote-standing`: one that is mended · `of-event`: the event of one
 * that has none.
 */
const QUOTE_FORMS = ["quote", "quote-more", "quote-wording", "quote-facts", "quote-standing", "of-event"] as const;

/** `event`: what a new one is · `step`, `more`: a development · `source`: where it can be read · `sign`: the editor's name. */
const DESK_FORMS = ["event", "step", "more", "source", "sign", ...QUOTE_FORMS] as const;

export const DESK_LISTS = ["stale", "leads", "mentions", "feeds", "log"] as const;

/** Which wording of a quote, from 0; the one behind the last is a further one. */
const WordingNumber = z.int().min(0).max(30).optional();

/** A page of a list, from 0. */
const DeskPage = z.int().min(0).max(99);

const draftField = FormDraftId;
const leadField = LeadId;

export const DeskAction = z.discriminatedUnion("do", [
  /** These begin something, and open its form. */
  z.strictObject({ do: z.literal("desk-write"), lead: leadField }),
  z.strictObject({ do: z.literal("desk-write-event"), event: EventId, status: z.enum(STALE_OUTCOMES).optional() }),
  z.strictObject({ do: z.literal("desk-new-event"), lead: leadField.optional() }),
  z.strictObject({ do: z.literal("desk-new-quote"), lead: leadField.optional() }),
  /** Its form, where there is one wording only; else the choice of what is wrong in it. */
  z.strictObject({ do: z.literal("desk-correct-quote"), quote: QuoteId }),
  z.strictObject({ do: z.literal("desk-source-event"), event: EventId }),
  z.strictObject({ do: z.literal("desk-quote-event"), quote: QuoteId }),
  z.strictObject({ do: z.literal("desk-form"), draft: draftField, form: z.enum(DESK_FORMS), at: WordingNumber }),
  z.strictObject({ do: z.literal("desk-name-event"), lead: leadField }),
  /** What was sent with a form. */
  z.strictObject({ do: z.literal("desk-fill"), draft: draftField, form: z.enum(DESK_FORMS), at: WordingNumber }),
  z.strictObject({ do: z.literal("desk-named"), lead: leadField }),
  z.strictObject({ do: z.literal("desk-add-source"), lead: leadField }),
  z.strictObject({ do: z.literal("desk-preview"), draft: draftField, isWhole: z.literal(true).optional() }),
  /** In the place of the message: what of a quote can be mended, or what would be written. */
  z.strictObject({ do: z.literal("desk-show"), draft: draftField, as: z.enum(["choice", "preview"]) }),
  z.strictObject({ do: z.literal("desk-publish"), draft: draftField }),
  z.strictObject({ do: z.literal("desk-agree"), draft: draftField }),
  z.strictObject({ do: z.literal("desk-refuse"), draft: draftField }),
  z.strictObject({ do: z.literal("desk-discard"), draft: draftField }),
  z.strictObject({ do: z.literal("desk-undo"), publication: z.string().max(40) }),
  /** Which events it could be about instead; then the one that was chosen, out of the menu. */
  z.strictObject({ do: z.literal("desk-others"), lead: leadField }),
  z.strictObject({ do: z.literal("desk-attach"), lead: leadField }),
  z.strictObject({ do: z.literal("desk-dismiss"), lead: leadField }),
  z.strictObject({ do: z.literal("desk-later"), lead: leadField }),
  z.strictObject({ do: z.literal("desk-snooze"), id: Id }),
  z.strictObject({ do: z.literal("desk-close-report"), lead: leadField, as: z.enum(REPORT_CLOSINGS) }),
  z.strictObject({ do: z.literal("desk-list"), list: z.enum(DESK_LISTS), page: DeskPage }),
  /** A lead out of a list, or the one whose card was pressed. */
  z.strictObject({ do: z.literal("desk-open"), lead: leadField.optional() }),
]);

/** What readers do. */
export const ReportAction = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("report-event"), id: EventId }),
  z.strictObject({ do: z.literal("report-quote"), id: QuoteId }),
  z.strictObject({ do: z.literal("report-event-sent"), id: EventId }),
  z.strictObject({ do: z.literal("report-quote-sent"), id: QuoteId }),
]);

export type DeskAction = z.output<typeof DeskAction>;
export type ReportAction = z.output<typeof ReportAction>;
export type DeskFormName = (typeof DESK_FORMS)[number];
export type QuoteFormName = (typeof QUOTE_FORMS)[number];
export type DeskListName = (typeof DESK_LISTS)[number];

const DESK_FORM_ACTIONS = [
  "desk-write",
  "desk-write-event",
  "desk-new-event",
  "desk-new-quote",
  "desk-correct-quote",
  "desk-source-event",
  "desk-quote-event",
  "desk-form",
  "desk-name-event",
] as const;

export type DeskFormAction = Extract<DeskAction, { do: (typeof DESK_FORM_ACTIONS)[number] }>;

export function isQuoteForm(form: DeskFormName): form is QuoteFormName {
  return QUOTE_FORMS.some((one) => one === form);
}

export function isDeskAction(action: { readonly do: string }): action is DeskAction {
  return action.do.startsWith("desk-");
}

export function isReportAction(action: { readonly do: string }): action is ReportAction {
  return action.do.startsWith("report-");
}

/** Whether it opens a form of the desk, which has to be the first answer to a press. */
export function opensDeskForm(action: { readonly do: string }): action is DeskFormAction {
  return DESK_FORM_ACTIONS.some((name) => name === action.do);
}

const IN_PLACE: ReadonlySet<DeskAction["do"]> = new Set([
  ...(["desk-fill", "desk-show", "desk-publish", "desk-undo", "desk-discard", "desk-list", "desk-attach"] as const),
]);

/** Whether what is answered stands in the place of the message with the button: a draft, what became of it, or a page of a list. */
export function replacesDeskMessage(action: DeskAction): boolean {
  return IN_PLACE.has(action.do);
}
