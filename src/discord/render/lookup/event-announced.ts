// When an event was announced: by whoever first stood for it, and before that the first word of it.

import type { Archive } from "../../../archive/archive.ts";
import { OFFICIALLY } from "../../../core/event-focus.ts";
import type { EventStep, EventView } from "../../../core/view.ts";
import { splitRef } from "../../../lookup/answers/event-refs.ts";
import { isConfirmedByAny } from "../../../lookup/answers/step-told.ts";
import type { Words } from "../../../wording/words.ts";
import { stepByLine } from "./event-step-by.ts";
import { lead, sourceOfStep, stepInLine } from "./event-step-line.ts";

/** Of those who are asked about; else of anybody, with the first word of it where that came earlier. */
export function announcedLine(view: EventView, archive: Archive, words: Words): string | undefined {
  const { steps, question } = view;
  const all = steps.toReversed();
  // A truce is announced once it is agreed, and not by whoever first spoke of one.
  const isOfAgreement = view.at.event.kind === "agreement" && question.by === undefined;
  const official =
    question.step === OFFICIALLY || isOfAgreement
      ? all.find((step) => isOfficial(step, question.by, archive) || (isOfAgreement && isAgreed(step)))
      : undefined;
  const [first] = all;
  // The first of all may be theirs, too.
  if (official === undefined || (official === first && question.by === undefined))
    return stepByLine(view, archive, words) ?? (first && lead(words.asked.announced(), stepInLine(first, words)));
  const told = lead(words.asked.officially(), stepInLine(official, words));
  if (first === undefined || question.by !== undefined) return told;
  return `${told} · ${lead(words.asked.announced(), sourceOfStep(first, words))}`;
}

function isAgreed({ development: { status } }: EventStep): boolean {
  return status === "agreed" || status === "held";
}

/** Whether it is confirmed by those who are asked about, or by anybody. */
function isOfficial({ development }: EventStep, by: string | undefined, archive: Archive): boolean {
  if (by === undefined) return development.status === "confirmed";
  return isConfirmedByAny(
    development,
    by.split("|").map((ref) => splitRef(ref).id),
    archive,
  );
}
