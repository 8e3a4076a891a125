// An answer for the topic and actor that were named, or the sentence that asks which are meant.
import type { View } from "../../core/view.ts";
import { type AskOf, type Named, narrow } from "../names/resolve-filter.ts";
import { answer } from "./answer.ts";
import type { Ground } from "./answer-context.ts";

export function answerNarrowed(named: Named, ask: AskOf, ground: Ground): View {
  const narrowed = narrow(named, ground.archive, ask);
  return narrowed.ok ? answer(ask(narrowed.filter), ground) : narrowed.view;
}
