// The form that a press at the desk opens, or why it does not. Takes what it is about for the editor who pressed.
import type { Context } from "../../core/command.ts";
import type { DeskFormAction, DeskFormName } from "../../core/desk-action.ts";
import type { Form } from "../../core/form.ts";
import { notice } from "../../core/notice.ts";
import type { View } from "../../core/view.ts";
import type { Lead } from "../../newsroom/desk/lead.ts";
import type { BegunDraft, DeskService, DraftStart } from "../../newsroom/desk/service.ts";
import { draftOfEvent, draftOfLead, draftOfNewEvent, draftOfQuote } from "./begin-draft.ts";
import { deskForm } from "./desk-forms.ts";
import { refusedChange, takenNotice } from "./desk-notices.ts";

/** The caller has seen to it that whoever pressed is an editor. */
export async function openDeskForm(action: DeskFormAction, desk: DeskService, context: Context): Promise<Form | View> {
  const { words, asker } = context;
  switch (action.do) {
    case "desk-write": {
      const lead = await desk.lead(action.lead);
      if (lead === undefined) return notice("problem", words.desk.gone());
      if (lead.event !== undefined) return begin(draftOfLead(lead, lead.event, context), "step", desk, context);
      if (lead.about === "report") return openReported(lead, desk, context);
      return begin(draftOfNewEvent(lead, context), "event", desk, context);
    }
    case "desk-write-event":
      return begin(draftOfEvent(action.event, action.status, context), "step", desk, context);
    case "desk-new-event": {
      const lead = action.lead === undefined ? undefined : await desk.lead(action.lead);
      return begin(draftOfNewEvent(lead, context), "event", desk, context);
    }
    case "desk-new-quote":
      return begin(draftOfQuote(context), "quote", desk, context);
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
      return deskForm(action.form, draft, words);
    }
    case "desk-name-event":
      return {
        title: words.deskForms.byName(),
        action: { do: "desk-named", lead: action.lead },
        fields: [{ kind: "text", name: "event", label: words.deskForms.eventName(), required: true, maxLength: 100 }],
      };
  }
}

/** A quote cannot be corrected by a form: its wordings stand in its file. */
function openReported(_lead: Lead, _desk: DeskService, { words }: Context): View {
  return notice("info", words.desk.quoteByHand());
}

async function begin(start: DraftStart, form: DeskFormName, desk: DeskService, context: Context): Promise<Form | View> {
  const { asker, words } = context;
  const begun = await desk.begin(start, await desk.editor(asker.userId, asker.name));
  return begun.kind === "begun" ? deskForm(form, begun.draft, words) : refusedBegin(begun, context);
}

export function refusedBegin(begun: Exclude<BegunDraft, { kind: "begun" }>, context: Context): View {
  if (begun.kind === "taken") return takenNotice(begun.claim, context);
  return refusedChange(begun, context) ?? notice("problem", context.words.desk.closed());
}
