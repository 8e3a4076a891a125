// A step of an event in one line, and the step that moved it or called it off.

import type { Development } from "../../../archive/schema.ts";
import type { EventStep } from "../../../core/view.ts";
import { isOffOrMoved } from "../../../lookup/answers/moves.ts";
import { summaryClauses } from "../../../text/summary-clauses.ts";
import { describeKnownDay } from "../../../wording/describe-known.ts";
import type { Words } from "../../../wording/words.ts";
import { capital, plain } from "../message/markdown.ts";

/** The last by which it was moved or called off. */
export function stepOff(steps: readonly EventStep[]): EventStep | undefined {
  return steps.find(isOffOrMoved);
}

/** “9 May 2026, according to the Kremlin: The visit is put off.” */
export function stepInLine({ development }: EventStep, words: Words): string {
  return developmentInLine(development, words);
}

/** The same with the first of its sentences alone. */
export function firstOfStepInLine({ development }: EventStep, words: Words): string {
  const [first = development.summary] = summaryClauses(development.summary);
  return developmentInLine({ ...development, summary: first.replace(/[;,.]?$/u, ".") }, words);
}

/** Who said it and when, and not what: “9 May 2026, according to the Kremlin”. */
export function sourceOfStep({ development: { known, says } }: EventStep, words: Words): string {
  const day = capital(describeKnownDay(known, words));
  return says === undefined ? day : words.event.saidThen({ day, who: plain(says) });
}

export function developmentInLine(development: Development, words: Words): string {
  const { says, summary } = development;
  const told = { day: capital(describeKnownDay(development.known, words)), summary: plain(summary) };
  return says === undefined ? words.event.step(told) : words.event.stepSaidBy({ ...told, who: plain(says) });
}

/** A label in bold, and what it says. */
export function lead(label: string, text: string): string {
  return `**${label}:** ${text}`;
}
