// What may be done to a quote that is shown.

import type { Day } from "@attache/edtf";
import type { Quote } from "../../archive/schema.ts";
import type { ActionButton } from "../../core/view.ts";
import type { AnswerContext } from "./answer-context.ts";

/** An editor mends it, a reader reports what is wrong with it; as it is known now. */
export function mendingActions(
  { id }: Quote,
  asOf: Day | undefined,
  { words, deskRole }: Pick<AnswerContext, "words" | "deskRole">,
): readonly ActionButton[] {
  if (deskRole === undefined || asOf !== undefined) return [];
  return deskRole === "editor"
    ? [{ label: words.deskButtons.correct(), action: { do: "desk-correct-quote", quote: id } }]
    : [{ label: words.deskButtons.report(), action: { do: "report-quote", id } }];
}
