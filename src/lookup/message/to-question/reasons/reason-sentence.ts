// “Why did the US refuse Abbas a visa”: where nothing is found, the sentence of a step that has all the words, whoever is asked about, and a reason.

import { actorsInSentence } from "../../../answers/actors-named.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { readAskedWhy } from "../../../answers/asked-why.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isOffOrMoved } from "../../../answers/moves.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { WHY } from "../changes/moving-verbs.ts";
import { lineOfAny } from "../steps/sentence-with-words.ts";
import { hasNothing } from "../steps/verb-in-step.ts";
import { wordsToTell } from "../steps/words-for-sentence.ts";

export function reasonAsLine(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { rest, translated, quoted, parts } = message;
  if (!WHY.test(rest) || translated === true || quoted.length > 0) return undefined;
  if (parts.some(({ is }) => is === "missing" || is === "office") || !hasNothing(intent, then)) return undefined;
  const formed = inThatForm(intent, then) ?? ofWhoseIsOff(intent, then);
  if (formed !== undefined) return formed;
  const asked = wordsToTell(message);
  // That they did it is told by many sentences, and why by none of these.
  const isNarrow = asked.deed === undefined && asked.names.length > 0 && asked.words.length + asked.others.length > 0;
  return isNarrow ? lineOfAny(message, { ...asked, isReason: true }, then) : undefined;
}

/** “Why did Trump cancel Pompeo's trip”: whoever calls off what others were to do is no part of it, but a step of that names them. */
function ofWhoseIsOff(intent: Intent, then: IntentContext): Intent | undefined {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { by, subjects = [], ...question } = intent.question;
  const others = subjects.filter((refs) => refs !== by);
  if (by === undefined || question.focus !== "why" || others.length === 0 || others.length === subjects.length)
    return undefined;
  const named = (text: string) => actorsInSentence(text, then.archive).some((id) => by.includes(id));
  const [only, ...more] = findEvents({ ...question, subjects: others }, then.archive).filter(({ event }) =>
    eventSteps(event, then.asOf).some(
      (step) => isOffOrMoved(step) && named(`${step.development.summary} – ${step.development.says ?? ""}`),
    ),
  );
  return only === undefined || more.length > 0
    ? undefined
    : asks({ ...question, by, statuses: undefined, subjects: [`event:${only.event.id}`] });
}

/** “Why did the G7 go virtual”: also what was to be held so, and was not held at all. */
function inThatForm(intent: Intent, then: IntentContext): Intent | undefined {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { format, ...question } = intent.question;
  if (format === undefined || readAskedWhy(question.step).deed !== "online") return undefined;
  const [only, ...others] = findEvents(question, then.archive).filter(({ event }) =>
    eventSteps(event, then.asOf).some(
      ({ changes, state }) => changes.includes("format-changed") && state.format === format,
    ),
  );
  return only === undefined || others.length > 0
    ? undefined
    : asks({ ...question, subjects: [`event:${only.event.id}`] });
}
