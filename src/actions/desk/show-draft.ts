// A draft as it stands: what would be written, or what is still in the way.
import { formatEdtf } from "@attache/edtf";
import type { Context } from "../../core/command.ts";
import type { DeskFormName } from "../../core/desk-action.ts";
import type { DeskView } from "../../core/desk-view.ts";
import { type Filled, TICKED } from "../../core/form.ts";
import { draftTitle, type FormDraft } from "../../newsroom/desk/form-draft.ts";
import type { DeskService } from "../../newsroom/desk/service.ts";

import { deskForm } from "./desk-forms.ts";
import { readDraft } from "./draft-records.ts";
import { dayBehind, readDate, readSource, statusIn } from "./read-form-draft.ts";

/** `more`: further problems, of what was just sent. */
export async function showDraft(
  draft: FormDraft,
  desk: DeskService,
  context: Context,
  more: readonly string[] = [],
): Promise<DeskView> {
  const title = draftTitle(draft, context.archive);
  const isForeign = draft.by.user !== context.asker.userId;
  const shown = { kind: "desk-draft", draft, title, isForeign } as const;
  const read = readDraft(draft, context);
  const problems = [...more, ...read.problems];
  if (read.value === undefined || problems.length > 0) return { ...shown, problems, planned: undefined };
  const planned = await desk.plan(read.value);
  if (!planned.ok) return { ...shown, problems: planned.faults, planned: undefined };
  return { ...shown, problems: [], planned };
}

/** Fields with a day that lies behind. */
const PAST_DAYS = ["known", "said", "published"];

/** What was sent with a form, kept as it was typed. Who agreed to another wording has not agreed to this one. */
export async function fillDraft(
  before: FormDraft,
  { form, at }: { readonly form: DeskFormName; readonly at?: number | undefined },
  filled: Filled,
  desk: DeskService,
  context: Context,
): Promise<DeskView> {
  if (form === "sign") {
    const name = (filled.sign?.[0] ?? "").trim();
    if (name !== "") await desk.sign(before.by.user, name);
    const by = await desk.editor(before.by.user, context.asker.name);
    const signed = { ...before, by };
    await desk.saveDraft(signed);
    return showDraft(signed, desk, context);
  }
  const names = deskForm(form, before, context, at).fields.map(({ name }) => name);
  const sent: Record<string, string> = Object.fromEntries(names.map((name) => [name, filled[name]?.[0] ?? ""]));
  // A source that is added then belongs to these words.
  if (form === "quote-wording") sent.at = String(at ?? 0);
  if (form === "more") sent.correction = filled.correction?.includes(TICKED) === true ? TICKED : "";
  const { asked: _, ...kept } = before;
  // A time in words is kept as it was understood: the editor sees that, and what readers will see.
  const date = sent.date === undefined ? undefined : readDate(sent.date.trim(), statusIn(sent), context).value;
  if (date !== undefined && date !== null) sent.date = formatEdtf(date);
  for (const name of PAST_DAYS) {
    const typed = sent[name];
    if (typed !== undefined) sent[name] = dayBehind(typed, context.today);
  }
  const draft: FormDraft = { ...kept, fields: { ...before.fields, ...sent }, approvals: [] };
  if (form !== "source") {
    await desk.saveDraft(draft);
    return showDraft(draft, desk, context);
  }
  const source = readSource(draft, context);
  if (source.value === undefined) {
    await desk.saveDraft(draft);
    return showDraft(draft, desk, context, source.problems);
  }
  const empty = Object.fromEntries(names.map((name) => [name, ""]));
  const added = { ...draft, fields: { ...draft.fields, ...empty }, sources: [...draft.sources, source.value] };
  await desk.saveDraft(added);
  return showDraft(added, desk, context);
}
