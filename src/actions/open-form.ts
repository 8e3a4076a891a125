// The form that a press opens: it has to be the first answer to it, so nothing may be deferred before.
import type { ButtonAction } from "../core/button-action.ts";
import type { Context } from "../core/command.ts";
import { isReportAction, opensDeskForm } from "../core/desk-action.ts";
import { opensForm } from "../core/digest-action.ts";
import type { Form } from "../core/form.ts";
import { notice } from "../core/notice.ts";
import type { View } from "../core/view.ts";
import { openDeskForm } from "./desk/open-desk-form.ts";
import { opensReport, reportForm } from "./desk/report-mistake.ts";
import { formOf } from "./digest/run-digest-action.ts";

export function isOpening(action: ButtonAction): boolean {
  return opensForm(action) || opensDeskForm(action) || (isReportAction(action) && opensReport(action));
}

/** The form, or why there is none. The caller has seen to it that whoever pressed may. */
export async function openForm(action: ButtonAction, context: Context): Promise<Form | View> {
  if (isReportAction(action)) return reportForm(action, context);
  if (opensDeskForm(action)) {
    const { desk, words } = context;
    return desk === undefined ? notice("problem", words.desk.noDesk()) : openDeskForm(action, desk, context);
  }
  if (opensForm(action)) return formOf(action, context);
  throw new RangeError(`${action.do} opens no form`);
}
