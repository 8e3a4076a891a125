// An answer for the topic and actor that were named, or the sentence that asks which are meant.
import type { View } from "../../core/view.ts";
import { type AskOf, type NamedFilter, resolveFilter } from "../names/resolve-filter.ts";
import { answer } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";

export function answerNarrowed(named: NamedFilter, ask: AskOf, ground: AnswerContext): View {
  const narrowed = resolveFilter(named, ground, ask);
  return narrowed.ok ? answer(ask(narrowed.filter), ground) : narrowed.view;
}
