// What the buttons, menus and forms of the desk do, and say.
import { EventId } from "../../archive/fields.ts";
import type { Context } from "../../core/command.ts";
import { type DeskAction, opensDeskForm } from "../../core/desk-action.ts";
import type { Filled } from "../../core/form.ts";
import { notice } from "../../core/notice.ts";
import type { View } from "../../core/view.ts";
import { draftTitle } from "../../newsroom/desk/form-draft.ts";
import type { DeskService, LeadChange } from "../../newsroom/desk/service.ts";
import type { Editor } from "../../newsroom/writing/publication.ts";
import { sourcesDraftOf } from "./begin-draft.ts";
import { publishedNotice, refusedChange, refusedNotice, undoneNotice } from "./desk-notices.ts";
import { readDraft } from "./draft-records.ts";
import { eventNamed } from "./event-named.ts";
import { listAtDesk } from "./list-at-desk.ts";
import { refusedBegin } from "./open-desk-form.ts";
import { otherEvents } from "./other-events.ts";
import { fillDraft, showDraft } from "./show-draft.ts";

/**
 * The caller has seen to it that whoever pressed is an editor; what opens a form is answered by `openDeskForm`. A throw is a fault
 * of the store.
 */
export async function runDeskAction(
  action: DeskAction,
  filled: Filled,
  desk: DeskService,
  context: Context,
): Promise<View> {
  const { words, asker, archive } = context;
  if (opensDeskForm(action)) return notice("problem", words.desk.gone());
  const editor = await desk.editor(asker.userId, asker.name);
  switch (action.do) {
    case "desk-fill":
    case "desk-preview":
    case "desk-show":
    case "desk-publish":
    case "desk-agree":
    case "desk-refuse":
    case "desk-discard":
      return runOnDraft(action, filled, editor, desk, context);
    case "desk-undo":
      return undoneNotice(await desk.undo(action.publication, editor), context);
    case "desk-add-source": {
      const lead = await desk.lead(action.lead);
      if (lead?.event === undefined) return notice("problem", words.desk.needsEvent());
      const begun = await desk.begin(sourcesDraftOf(lead, lead.event, context), editor);
      return begun.kind === "begun" ? showDraft(begun.draft, desk, context) : refusedBegin(begun, context);
    }
    case "desk-others": {
      const lead = await desk.lead(action.lead);
      if (lead === undefined) return notice("problem", words.desk.gone());
      return { kind: "desk-others", lead, events: otherEvents(lead, context) };
    }
    case "desk-attach": {
      const chosen = EventId.safeParse(filled.chosen?.[0]);
      if (!chosen.success || !archive.events.has(chosen.data)) return notice("problem", words.desk.gone());
      return attach(action.lead, chosen.data, editor, desk, context);
    }
    case "desk-named": {
      const named = eventNamed((filled.event?.[0] ?? "").trim(), context);
      const [problem] = named.problems;
      if (named.value === undefined) return notice("problem", problem ?? words.desk.needsEvent());
      return attach(action.lead, named.value, editor, desk, context);
    }
    case "desk-dismiss": {
      const done = await desk.dismiss(action.lead, editor);
      return afterChange(done, (title) => words.desk.dismissed({ title }), context);
    }
    case "desk-later":
      return afterChange(await desk.later(action.lead, editor), () => words.desk.putAside(), context);
    case "desk-close-report":
      return afterChange(
        await desk.closeReport(action.lead, action.as, editor),
        () => words.desk.reportClosed(),
        context,
      );
    case "desk-snooze": {
      const quote = archive.quotes.get(action.id);
      const title = archive.events.get(action.id)?.title ?? quote?.occasion ?? action.id;
      const until = await desk.snooze(action.id, title, editor);
      return notice("done", words.desk.askAgain({ title, day: words.dates.day(until) }));
    }
    case "desk-list":
      return listAtDesk(action.list, action.page, desk, context);
    case "desk-open": {
      const lead = await desk.lead(action.lead ?? filled.chosen?.[0] ?? "");
      return lead === undefined ? notice("problem", words.desk.gone()) : { kind: "desk-lead", lead };
    }
  }
}

type DraftAction = Extract<DeskAction, { draft: string }>;

async function runOnDraft(
  action: Exclude<DraftAction, { do: "desk-form" }>,
  filled: Filled,
  editor: Editor,
  desk: DeskService,
  context: Context,
): Promise<View> {
  const { words, archive } = context;
  const draft = await desk.formDraft(action.draft);
  if (draft === undefined) return notice("problem", words.desk.draftGone());
  // Others look at it and agree; only its own editor changes it.
  const isOthers = draft.by.user !== editor.user;
  const isForOthers = action.do === "desk-agree" || action.do === "desk-refuse" || action.do === "desk-preview";
  if (isOthers && !isForOthers) return notice("problem", words.desk.foreignDraft({ name: draft.by.name }));
  if (action.do === "desk-fill") return fillDraft(draft, action, filled, desk, context);
  if (action.do === "desk-preview") {
    const shown = await showDraft(draft, desk, context);
    return action.isWhole === true && shown.kind === "desk-draft" ? { ...shown, isWhole: true } : shown;
  }
  if (action.do === "desk-show") {
    const shown = await showDraft(draft, desk, context);
    return action.as === "choice" && shown.kind === "desk-draft" ? { ...shown, isChoice: true } : shown;
  }
  if (action.do === "desk-discard") {
    await desk.discard(draft);
    return notice("done", words.desk.dropped());
  }
  const title = draftTitle(draft, archive);
  if (action.do === "desk-refuse") return refusedNotice(await desk.refuse(draft.id, title, editor), context);
  const read = readDraft(draft, context);
  if (read.value === undefined) return showDraft(draft, desk, context);
  const result =
    action.do === "desk-agree"
      ? await desk.agree(draft.id, read.value, title, editor)
      : await desk.publish(draft.id, read.value, title, draft.by);
  // What the archive refuses is shown beside what was typed.
  if (result.kind === "refused" && !isOthers)
    return { kind: "desk-draft", draft, title, problems: result.faults, planned: undefined, isForeign: false };
  return publishedNotice(result, draft.id, read.value.kind === "sources", context);
}

async function attach(
  lead: string,
  event: EventId,
  editor: Editor,
  desk: DeskService,
  context: Context,
): Promise<View> {
  const change = await desk.attach(lead, event, editor);
  return afterChange(change, (title) => context.words.desk.attached({ title }), context);
}

function afterChange(change: LeadChange, say: (title: string) => string, context: Context): View {
  const refused = refusedChange(change, context);
  if (refused !== undefined || change.kind !== "done") return refused ?? notice("problem", context.words.desk.gone());
  const { event, headlines } = change.lead;
  const title = event === undefined ? headlines[0]?.title : context.archive.events.get(event)?.title;
  return notice("done", say(title ?? ""));
}
