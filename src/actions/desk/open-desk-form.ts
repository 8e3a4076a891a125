// The form that a press at the desk opens, or why it does not. Takes what it is about for the editor who pressed.
import type { QuoteId } from "../../archive/fields.ts";
import type { Context } from "../../core/command.ts";
import type { DeskFormAction, DeskFormName } from "../../core/desk-action.ts";
import type { Form } from "../../core/form.ts";
import { notice } from "../../core/notice.ts";
import type { View } from "../../core/view.ts";
import type { BegunDraft, DeskService, DraftStart } from "../../newsroom/desk/service.ts";
import { draftOfEvent, draftOfLead, draftOfNewEvent, draftOfQuote } from "./begin-draft.ts";
import { draftOfCorrection } from "./correct-quote-draft.ts";
import { deskForm } from "./desk-forms.ts";
import { refusedChange, takenNotice } from "./desk-notices.ts";
import { showDraft } from "./show-draft.ts";

/** The caller has seen to it that whoever pressed is an editor. */
export async function openDeskForm(action: DeskFormAction, desk: DeskService, context: Context): Promise<Form | View> {
  const { words, asker } = context;
  switch (action.do) {
    case "desk-write": {
      const lead = await desk.lead(action.lead);
      if (lead === undefined) return notice("problem", words.desk.gone());
      if (lead.event !== undefined) return begin(draftOfLead(lead, lead.event, context), "step", desk, context);
      const quote = lead.report?.about.kind === "quote" ? lead.report.about.id : undefined;
      if (quote !== undefined) return openCorrection(quote, lead.id, desk, context);
      return begin(draftOfNewEvent(lead, context), "event", desk, context);
    }
    case "desk-write-event":
      return begin(draftOfEvent(action.event, action.status, context), "step", desk, context);
    case "desk-new-event": {
      const lead = action.lead === undefined ? undefined : await desk.lead(action.lead);
      return begin(draftOfNewEvent(lead, context), "event", desk, context);
    }
    case "desk-new-quote": {
      const lead = action.lead === undefined ? undefined : await desk.lead(action.lead);
      return begin(draftOfQuote(lead, context), "quote", desk, context);
    }
    case "desk-correct-quote":
      return openCorrection(action.quote, undefined, desk, context);
    case "desk-source-event": {
      const about = { kind: "sources", event: action.event } as const;
      return begin({ about, fields: {}, sources: [] }, "source", desk, context);
    }
    case "desk-quote-event": {
      const about = { kind: "quote-event", quote: action.quote } as const;
      return begin({ about, fields: {}, sources: [] }, "of-event", desk, context);
    }
    case "desk-form": {
      const draft = await desk.formDraft(action.draft);
      if (draft === undefined) return notice("problem", words.desk.draftGone());
      if (draft.by.user !== asker.userId) return notice("problem", words.desk.foreignDraft({ name: draft.by.name }));
      return deskForm(action.form, draft, context, action.at);
    }
    case "desk-name-event":
      return {
        title: words.deskForms.byName(),
        action: { do: "desk-named", lead: action.lead },
        fields: [{ kind: "text", name: "event", label: words.deskForms.eventName(), required: true, maxLength: 100 }],
      };
  }
}

/** The form of the only wording; or, where there are several, the choice of what is wrong. */
async function openCorrection(
  id: QuoteId,
  lead: string | undefined,
  desk: DeskService,
  context: Context,
): Promise<Form | View> {
  const { archive, asker, words } = context;
  const quote = archive.quotes.get(id);
  if (quote === undefined) return notice("problem", words.desk.gone());
  const begun = await desk.begin(draftOfCorrection(quote, lead, context), await desk.editor(asker.userId, asker.name));
  if (begun.kind !== "begun") return refusedBegin(begun, context);
  const isSimple = quote.wordings.length === 1 && !begun.resumed;
  return isSimple ? deskForm("quote-wording", begun.draft, context) : showDraft(begun.draft, desk, context);
}

async function begin(start: DraftStart, form: DeskFormName, desk: DeskService, context: Context): Promise<Form | View> {
  const { asker } = context;
  const begun = await desk.begin(start, await desk.editor(asker.userId, asker.name));
  return begun.kind === "begun" ? deskForm(form, begun.draft, context) : refusedBegin(begun, context);
}

export function refusedBegin(begun: Exclude<BegunDraft, { kind: "begun" }>, context: Context): View {
  if (begun.kind === "taken") return takenNotice(begun.claim, context);
  return refusedChange(begun, context) ?? notice("problem", context.words.desk.closed());
}
