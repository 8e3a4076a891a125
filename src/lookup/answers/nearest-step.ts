// What comes nearest to a question of which no step tells the answer. Pure.

import type { Development, Event } from "../../archive/schema.ts";
import type { EventStep } from "../../core/view.ts";
import { capitalise } from "../../text/capitalise.ts";
import { tokenize } from "../../text/tokens.ts";
import { isFunctionWord } from "../parts/function-words.ts";
import { namesIn } from "./event-texts.ts";
import { clausesOfSteps, lineTold } from "./line-told.ts";

/**
 * Of the steps, which stand oldest first, the one with a sentence that has most of the words of a question, if it has more than half of them or names somebody or
 * something of them; the last of those that have as many. Else the last that settled when it is. Only that sentence is told. undefined where nothing is known.
 *
 * `asked`: as tokens.ts folds them. What stands in a name of the event tells sentences of as many words apart.
 */
export function nearestStep(
  event: Event,
  steps: readonly Development[],
  asked: readonly string[],
): Pick<EventStep, "event" | "development"> | undefined {
  const own = namesIn(event);
  const words = [...new Set(asked)].filter((word) => !isFunctionWord(word));
  const [names, others] = [
    words.filter((word) => own.includes(` ${word} `)),
    words.filter((word) => !own.includes(` ${word} `)),
  ];
  const line = lineTold(steps, { words: [], others, names, isLatest: true });
  const isNear =
    line !== undefined && (2 * line.count > others.length || others.some((word) => standsAsName(line.clause, word)));
  const settled = steps.findLast(({ status }) => status !== undefined);
  const told = isNear ? line : clausesOfSteps(settled === undefined ? [] : [settled])[0];
  return (
    told && { event, development: { ...told.development, summary: capitalise(told.clause).replace(/[;,]$/u, ".") } }
  );
}

/** Behind its first word what is written large is a name. */
function standsAsName(clause: string, word: string): boolean {
  return clause.split(/\s+/u).some((one, at) => at > 0 && /^\p{Lu}/u.test(one) && tokenize(one).includes(word));
}
