// “Trump you don't have the cards”, “zelensky i need ammunition not a ride”: somebody, and a clause as people speak, with nothing asked.

import type { ActorId } from "../../../../archive/fields.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { partsOfPeople } from "../events/record-refs.ts";
import { checks } from "./check-intents.ts";

/** What they say to somebody or of themselves, with a verb that only a sentence has; what begins with “is” or “will” asks of them. */
const SPEAKS_OF_THEMSELVES =
  /^[\s,:–—-]*(?:(?:have|do|did|are|were|will|can) you|(?:i|we|you)(?:['’](?:m|re|ve|ll|d))?)\s/iu;
const SPOKEN_BEHIND_NAME = whereItMayFit(
  /^[\s,:–—-]*(?:(?:have|do|did|are|were|will|can) you\b|(?:i|we|you|they|it)(?:['’](?:m|re|ve|ll|d|s))?\s|(?:(?:this|that|it|there|here)(?:['’]s| is| was| will| has| must| can)|do(?: not|n['’]?t)|never|nobody|let(?: us|['’]?s))\s|(?:the|our|my|your|no) (?:\p{L}+ ){1,3}(?:is|are|was|were|has|have|will|must|can(?:not)?|should) (?!to be\b|it\b|he\b|she\b))/iu,
);

/** Fewer words are a name and a word for what is wanted. */
const LEAST_OF_CLAUSE = 3;

/** The words to check, as theirs; undefined where more is named than who speaks, or the answer tells more than who that is. */
export function saidBehindName(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { rest, parts, words, quoted, translated, span } = message;
  if (translated === true || quoted.length > 0 || span !== undefined || rest.includes("?")) return undefined;
  if (!leavesThemOut(intent)) return undefined;
  const [speaker, ...people] = partsOfPeople(message, then.archive);
  const [only, ...others] = speaker?.records ?? [];
  if (speaker?.from !== 0 || only === undefined || others.length + people.length > 0) return undefined;
  if (words.length < speaker.to + LEAST_OF_CLAUSE) return undefined;
  const clause = typedText(words, speaker.to, words.length);
  // “Xi the visit is set”: of a meeting it is asked, but where somebody speaks of themselves.
  if (!SPEAKS_OF_THEMSELVES.test(clause) && parts.some(({ is }) => ASKED_ABOUT.has(is))) return undefined;
  return SPOKEN_BEHIND_NAME.test(clause) ? checks(clause, only.id as ActorId) : undefined;
}

const ASKED_ABOUT: ReadonlySet<string> = new Set(["kind", "status", "office", "missing"]);

/** Whether what was typed beside the name has no place in the answer. */
function leavesThemOut(intent: Intent): boolean {
  if (!intent.ok) return intent.notUnderstood !== undefined;
  if (!("question" in intent)) return false;
  const { question } = intent;
  return question.about === "who" || (question.about === "quotes" && question.words === undefined);
}
