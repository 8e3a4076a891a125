// “Who asked Trump for the ceasefire”, “who proposed keeping the limits for another year”: told by the step that has it, or by none; whoever was asked, and what was known first, are no answer.

import { knownBy } from "../../../../archive/known-steps.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventAt } from "../../../answers/answer-event.ts";
import { lineTold, wordsOfLine } from "../../../answers/line-told.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { saysUntold } from "../guards/untold.ts";
import { besideName, wordsToTell } from "../steps/words-for-sentence.ts";

const URGES = whereItMayFit(
  /^(?:(?:so|and|but),? )?who (?:else |first )?(?<deed>asked|urged|begged|persuaded|convinced|pressed|pushed|implored)(?= \S.* (?:to|for|into|not)\b)/iu,
);

/** “Who called for a ceasefire in Cairo”: whoever spoke or came there is no answer. That somebody called for a meeting is told with its wish. */
const CALLED_FOR_THERE = whereItMayFit(
  /^(?:(?:so|and|but),? )?who (?:else |first |all )?(?<deed>(?:called|appealed|pleaded|pressed|pushed|argued) for)(?! (?:(?!(?:in|at|during|before)\b)\S+ )*?(?:summit|meeting|conference|session|talks)\b) \S.* (?:in|at|during|before) \S/iu,
);

/** That no step tells it, where somebody who is named was asked for something, or something was called for at a meeting. */
export function saysUntoldUrging(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, parts, words, quoted } = message;
  const called =
    quoted.length > 0 || loadedWords(message).length === 0 ? undefined : CALLED_FOR_THERE.exec(rest)?.groups?.deed;
  if (called !== undefined) return saysUntold(called, message, then);
  const deed = quoted.length > 0 ? undefined : URGES.exec(rest)?.groups?.deed;
  const at = words.findIndex(({ key }) => key === deed?.toLowerCase());
  return deed !== undefined && parts.some(({ is, from }) => is === "record" && from === at + 1)
    ? saysUntold(deed, message, then)
    : undefined;
}

const WHO_PROPOSED = whereItMayFit(
  /^(?:(?:so|and|but),? )?who (?:else |first )?(?<deed>proposed|suggested|offered|floated|wanted)\b/iu,
);
const OF_PROPOSING = /^(?:propos|suggest|offer|float|want)/u;

/** The step that has what was proposed, in place of the first word on what it was proposed of. */
export function proposedInStep(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const deed = WHO_PROPOSED.exec(message.rest)?.groups?.deed;
  if (deed === undefined || !intent.ok || !("question" in intent) || intent.question.about !== "event")
    return undefined;
  const { id, focus } = intent.question;
  const event = then.archive.events.get(id);
  const [at] = event === undefined ? [] : eventAt(event, then.asOf);
  if (focus !== "announced" || at === undefined || event === undefined) return undefined;
  const asked = besideName(at, wordsToTell(message));
  const proposed = [...asked.words, ...asked.others].filter((word) => !OF_PROPOSING.test(word));
  const steps = knownBy(event, then.asOf);
  if (proposed.length === 0 || proposed.every((word) => tokenize(steps[0]?.summary ?? "").includes(word)))
    return undefined;
  const told = { ...asked, words: [], others: proposed };
  const line = lineTold(steps, told);
  // What has less than half of the words is of something else.
  const isThat = line !== undefined && line.count * 2 >= proposed.length;
  const step = isThat ? wordsOfLine(line, steps, told, then.archive) : undefined;
  if (step === undefined) return saysUntold(deed, message, then, id);
  return asksToldStep(id, step, then);
}
