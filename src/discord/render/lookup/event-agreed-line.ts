// The steps of an event that tell of a text that was agreed there, or that none does.

import { agreedOfStep } from "../../../core/agreed-asked.ts";
import type { EventView } from "../../../core/view.ts";
import { agreedTold } from "../../../lookup/answers/agreed-told.ts";
import type { Words } from "../../../wording/words.ts";
import { lead, stepInLine } from "./event-step-line.ts";

/** undefined where no text is asked for; `outcome` is told of what has none. */
export function agreedLine(view: EventView, words: Words, outcome: () => string): string | undefined {
  const asked = agreedOfStep(view.question.step);
  if (asked === undefined) return undefined;
  const told = agreedTold(view.steps, asked);
  if (told.length > 0) return lead(words.asked.told(), told.map((step) => stepInLine(step, words)).join(" "));
  const untold = words.event.noAgreed({ what: asked.extended ? "extended" : "text" });
  return `${untold} ${outcome()}`;
}
