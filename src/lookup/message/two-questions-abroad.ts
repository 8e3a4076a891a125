// “Quando foi a cúpula do BRICS no Rio e Xi compareceu?”: two questions of one event in another language, where the whole has no answer.

import { hasNoAnswer } from "./first-half-alone.ts";
import type { Intent, IntentContext } from "./intent.ts";
import { inTwo } from "./languages/and-words.ts";
import { readForeign } from "./read-foreign.ts";
import { readMessage } from "./read-message.ts";
import { isPerson } from "./to-question/events/record-refs.ts";
import { asksBoth, halfAsked, onlyEventOf } from "./two-questions.ts";

/** `whole`, or both, where that has no answer, the first is of one event and the second names none. */
export function bothAbroad(asked: string, whole: Intent, then: IntentContext): Intent {
  if (!hasNoAnswer(whole, then)) return whole;
  for (const [first, second] of inTwo(asked)) {
    const intent = readForeign(first, then);
    const event = intent && then.archive.events.get(onlyEventOf(intent, then) as never);
    const one = intent && event && halfAsked(intent, event.id, then);
    if (one === undefined || event === undefined) continue;
    const behind = readForeign(`${second.replace(/[\s?？؟。!]+$/u, "")} ${event.title}`, then);
    const other = behind && halfAsked(behind, event.id, then);
    // Only who is asked about beside it is told to be left out, or a question of its own.
    const isApart = ENDS_QUESTION.test(asked.slice(first.length));
    if (other === undefined && !isApart && !namesAPerson(second, then)) return whole;
    return asksBoth(event.id, { one, other, second }, then) ?? whole;
  }
  return whole;
}

const ENDS_QUESTION = /^\s*[?？؟。]/u;

function namesAPerson(second: string, { archive, today }: IntentContext): boolean {
  return readMessage(second, archive, today).parts.some(
    (part) => part.is === "record" && part.records.every(({ kind, id }) => isPerson(kind, id, archive)),
  );
}
