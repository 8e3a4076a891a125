// A reader says what is wrong with an event or a quote; it goes to the desk.
import type { Context } from "../../core/command.ts";
import type { ReportAction } from "../../core/desk-action.ts";
import { type Filled, type Form, TICKED } from "../../core/form.ts";
import { notice } from "../../core/notice.ts";
import type { View } from "../../core/view.ts";
import type { MistakeReport } from "../../newsroom/desk/lead.ts";

/** What an editor reads in one look. Characters. */
const MAX_REPORT = 500;
const MAX_LINK = 500;

/** The form; or that nobody would read it. */
export function reportForm(action: ReportAction, { words, desk }: Context): Form | View {
  if (desk === undefined) return notice("info", words.mistakes.noDesk());
  const { deskForms: say } = words;
  const sent: ReportAction = reportsEvent(action)
    ? { do: "report-event-sent", id: action.id }
    : { do: "report-quote-sent", id: action.id };
  return {
    title: say.report(),
    action: sent,
    fields: [
      { kind: "text", name: "mistake", label: say.mistake(), required: true, maxLength: MAX_REPORT, lines: true },
      { kind: "text", name: "link", label: say.link(), required: false, maxLength: MAX_LINK },
      { kind: "flag", name: "answer", label: say.answer() },
    ],
  };
}

/** Takes what was written. Who it was is kept only if they wish to hear. */
export async function takeReport(action: ReportAction, filled: Filled, { words, desk, asker }: Context): Promise<View> {
  if (desk === undefined) return notice("info", words.mistakes.noDesk());
  const link = (filled.link?.[0] ?? "").trim();
  const report: MistakeReport = {
    about: reportsEvent(action) ? { kind: "event", id: action.id } : { kind: "quote", id: action.id },
    text: (filled.mistake?.[0] ?? "").trim(),
    ...(link === "" ? {} : { link }),
    ...(filled.answer?.includes(TICKED) === true ? { reader: asker.userId } : {}),
  };
  const sent = await desk.reportMistake(report, asker.userId);
  return sent.kind === "sent"
    ? notice("done", words.mistakes.sent())
    : notice("info", words.mistakes.tooMany({ limit: sent.limit }));
}

type AboutEvent = Extract<ReportAction, { do: "report-event" | "report-event-sent" }>;

function reportsEvent(action: ReportAction): action is AboutEvent {
  return action.do === "report-event" || action.do === "report-event-sent";
}

/** Whether it opens the form. */
export function opensReport(action: ReportAction): boolean {
  return action.do === "report-event" || action.do === "report-quote";
}
