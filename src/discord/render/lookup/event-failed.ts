// What came of an event; where it is asked why it failed, with what was said of that on its last day, or that no more is told.

import type { Archive } from "../../../archive/archive.ts";
import type { EventStep, EventView } from "../../../core/view.ts";
import { readAskedWhy } from "../../../lookup/answers/asked-why.ts";
import { isReasonGiven } from "../../../lookup/answers/moves.ts";
import { quotedOnFailure } from "../../../lookup/answers/reason-beside.ts";
import type { Words } from "../../../wording/words.ts";
import { lead, stepInLine } from "./event-step-line.ts";
import { quoteInLine } from "./event-why-beside.ts";

/** `told`: the step that tells what came of it. */
export function outcomeTold({ question, quotes }: EventView, told: EventStep, archive: Archive, words: Words): string {
  const line = lead(words.asked.outcome(), stepInLine(told, words));
  if (readAskedWhy(question.step).deed !== "off" || isReasonGiven(told)) return line;
  const said = quotedOnFailure(quotes, told).flatMap((quote) => quoteInLine(quote, archive, words));
  return [line, ...said, words.event.noMoreReason()].join(" · ");
}
