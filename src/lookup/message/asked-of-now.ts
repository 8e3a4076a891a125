// “Is Iran still under sanctions”, “are they in a trade truce right now”: how it is today is asked, and an answer says how far the archive goes.

import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import type { Intent } from "./intent.ts";

const ASKS_OF_TODAY = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:is|are|am|does|do|has|have)\b.*\b(?:still|now|right now|currently|at the moment|at present|today|these days|nowadays|any ?more|any longer)\b/iu,
);

/** `intent`, and that it is asked of now, where one event would tell it. `sentence`: as it was typed, with its time. */
export function ofNow(sentence: string, intent: Intent): Intent {
  if (!intent.ok || !("question" in intent) || !ASKS_OF_TODAY.test(sentence)) return intent;
  const { question } = intent;
  if (question.about === "event")
    return question.asOf === undefined ? { ...intent, question: { ...question, now: true } } : intent;
  const isOfOne = question.about === "events" && question.which === "one" && question.asOf === undefined;
  return isOfOne ? { ...intent, question: { ...question, now: true } } : intent;
}
