// What the buttons, menus and forms of a digest's settings do, and say.
import { addDays } from "@attache/edtf";
import type { Context } from "../../core/command.ts";
import { type DigestAction, opensForm } from "../../core/digest-action.ts";
import type { Filled, Form } from "../../core/form.ts";
import { notice } from "../../core/notice.ts";
import type { View } from "../../core/view.ts";
import { menuChange, PANEL_OF, saveChange, showDigest } from "./change-digest.ts";
import { digestForm, formChange } from "./digest-forms.ts";
import { digestGone, digestName, findDigest, listDigests } from "./find-digest.ts";
import { previewDigest } from "./preview-digest.ts";
import { goOnWithDigest, startForm } from "./start-digest.ts";

/** How far back a preview looks that nobody gave a day for. */
const PREVIEW_DAYS = 30;

/**
 * The caller has seen to it that whoever pressed manages the server. What `opensForm` is answered by `formOf`. A throw is a fault of
 * the store.
 */
export async function runDigestAction(action: DigestAction, filled: Filled, context: Context): Promise<View> {
  if (action.do === "digest-add") return goOnWithDigest(action, filled, context);
  if (action.do === "digest-add-form") return goOnWithDigest(action, {}, context);
  if (action.do === "digest-list") return listDigests(action.page, context);
  if (action.do === "digest-choose") return showDigest(filled.chosen?.[0] ?? "", {}, context);
  const report = await findDigest(action.id, context);
  if (report === undefined) return digestGone(context);
  const current = report.subscription;
  switch (action.do) {
    case "digest-setup":
      return { kind: "digest-setup", report, panel: action.panel, page: action.page };
    case "digest-form":
      return { kind: "digest-setup", report };
    case "digest-set": {
      const { setting, page } = action;
      const wanted = menuChange(setting, filled, current, context);
      return saveChange(current, wanted, { panel: PANEL_OF[setting], page }, context);
    }
    case "digest-fill": {
      const { panel, near, ...wanted } = formChange(action.form, filled, current, context);
      return saveChange(current, wanted, { panel, near }, context);
    }
    case "digest-preview":
      if (action.page !== undefined) return previewDigest(action.id, action.since, action.page, context);
      return previewDigest(action.id, addDays(lastKnown(context), -PREVIEW_DAYS), 0, context);
    case "digest-remove": {
      const digest = digestName(current, context);
      const say = context.words.setupSteps;
      if (action.sure === undefined) return askToRemove(action.id, digest, context);
      if (!action.sure) return notice("info", say.notRemoved({ digest }));
      const removed = await context.digests.remove(current.guild, current.id);
      return removed.kind === "not-found" ? digestGone(context) : notice("done", say.removed({ digest }));
    }
  }
}

/** The form that an action opens; or why it cannot be opened. */
export async function formOf(action: DigestAction, context: Context): Promise<Form | View> {
  if (!opensForm(action)) return digestGone(context);
  if (action.do === "digest-add-form") return startForm(action, context);
  const report = await findDigest(action.id, context);
  return report === undefined ? digestGone(context) : digestForm(action.form, report.subscription, context);
}

/** “Remove …?” with two buttons. */
export function askToRemove(id: string, digest: string, { words }: Pick<Context, "words">): View {
  const button = (label: string, sure: boolean) => ({ label, action: { do: "digest-remove", id, sure } as const });
  return {
    ...notice("info", words.setupSteps.askRemove({ digest })),
    actions: [button(words.setupControls.remove(), true), button(words.setupControls.keep(), false)],
  };
}

/** Today, or the last day of which the archive knows: a preview is to show something. */
function lastKnown({ archive, today }: Context): string {
  const { reaches } = archive;
  return reaches === undefined || reaches > today ? today : reaches;
}
