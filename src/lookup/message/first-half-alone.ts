// Of two questions in one message the first, where only the second is answered: that there is nothing of it, or whom the second means.

import type { Intent, IntentContext, ReadAgain } from "./intent.ts";
import { IT_OR_THEY } from "./names-in-half.ts";
import { withOther } from "./other-half.ts";
import { readMessage } from "./read-message.ts";
import { findsSomething } from "./to-question/guards/finds-something.ts";
import { hasNothing } from "./to-question/steps/verb-in-step.ts";
import type { Halves } from "./two-halves.ts";

/**
 * Where the second half is answered, what the first is by itself: that it has nothing, or who is meant by “he” in the second. `isApart`: in two sentences.
 * undefined where the whole answers both.
 */
export function firstAlone(
  halves: Halves,
  isApart: boolean,
  whole: Intent,
  then: IntentContext,
  read: ReadAgain,
): Intent | undefined {
  const { first } = halves;
  return isApart
    ? (nothingOfFirst(first, then, read) ?? restsOnNothing(halves, then, read))
    : (holderOfFirst(halves, whole, then, read) ?? nothingOfText(halves, then, read));
}

/** “When was the grain deal signed and when did Russia leave it”: of a text that nothing tells of, the second half has no answer either. */
function nothingOfText({ first, second }: Halves, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!IT_OR_THEY.test(second) || !DONE_WITH_TEXT.test(first)) return undefined;
  const intent = read(first, then);
  const isOfNothing = intent.ok ? hasNothing(intent, then) : intent.notUnderstood === undefined;
  return isOfNothing ? intent : undefined;
}

const DONE_WITH_TEXT =
  /^(?:(?:so|and|but) )?(?:when|(?:on )?(?:what|which) (?:date|day|year)|who|where|was|has|did)\b.*\b(?:sign|ratif|adopt|conclud|initial|join|leave|left|quit|withdr[ae]w|agree)\p{L}*\b/iu;

/** “Did Yoon visit Washington in 2023? What was …”: that there was no such visit; undefined where it has an answer, or was not understood. */
export function nothingOfFirst(first: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!namesSomething(first, then)) return undefined;
  return nothingIn(first, then, read);
}

/** What a second sentence is asked of, and there is nothing of it in the first. */
export function restsOnNothing(halves: Halves, then: IntentContext, read: ReadAgain): Intent | undefined {
  return nothingOfOccasion(halves, then, read) ?? lackedByFirst(halves, then, read);
}

/** “Which leaders attended the Queen’s funeral? Was Putin invited?”: what is asked of somebody there is asked of nothing else. */
function nothingOfOccasion({ first, second }: Halves, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!THEIR_PART.test(second) || !NAMES_OCCASION.test(first) || namesOccasion(second, then)) return undefined;
  return nothingIn(first, then, read);
}

/** “What was AUKUS and when was it announced? Did the French recall their ambassador?”: a name that the archive lacks, where the rest names nothing that could be asked by itself. */
function lackedByFirst({ first, second }: Halves, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!(BEGINS_WITH_VERB.test(second) || IT_OR_THEY.test(second)) || namesOccasion(second, then)) return undefined;
  const intent = read(first, then);
  if (intent.ok || intent.notUnderstood !== undefined) return undefined;
  const [before = ""] = then.words.names.absent({ name: ABSENT_SIGN }).split(ABSENT_SIGN);
  return intent.view.text.startsWith(before) ? intent : undefined;
}

/** “Who is president of France” is asked by itself. */
const BEGINS_WITH_VERB = /^(?:and |but |so )?(?:was|were|did|does|do|is|are|has|have|had|will|would)\b/iu;

const ABSENT_SIGN = "\u0001";

const NAMES_OCCASION = /\b(?:attend|came|come|went|go|gone|was at|were at|took part|invited|there at)/iu;
const THEIR_PART =
  /^(?:and |but |so )?(?:was|were|did|is|has|will) (?!(?:it|they|he|she|that|this|there)\b).*\b(?:invited?|come|came|attend(?:ed)?|there|go|present|speak|welcome)(?: (?:too|also|as well|either))?[\s?!.]*$/iu;

/** Where anything is asked of it that is more than somebody’s name. */
function namesOccasion(half: string, { archive, today }: IntentContext): boolean {
  const { parts, span } = readMessage(half, archive, today);
  return (
    span !== undefined ||
    parts.some(({ is }) => is === "place" || is === "kind") ||
    parts.some((part) => part.is === "record" && part.records.some(({ kind }) => kind !== "actor"))
  );
}

/** “Who’s the new pope and has he met Vance”: he is whoever holds that office, of whom the first half tells. */
function holderOfFirst(halves: Halves, whole: Intent, then: IntentContext, read: ReadAgain): Intent | undefined {
  const { first, second } = halves;
  if (!whole.ok || !("question" in whole) || whole.question.about !== "who" || !OF_THE_FOUND.test(second))
    return undefined;
  const intent = read(first, then);
  const isOfOffice = intent.ok && "question" in intent && intent.question.about === "office";
  return isOfOffice && !hasNoAnswer(intent, then) ? withOther(intent, second) : undefined;
}

const OF_THE_FOUND = /^(?:has|have|had|did|does|do|will|is|was|were|are) (?:he|she|they)\b/iu;

function nothingIn(first: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const intent = read(first, then);
  const isOfNothing = intent.ok ? hasNothing(intent, then) : intent.notUnderstood === undefined;
  return isOfNothing ? intent : undefined;
}

/** “When did Sweden”: the verb stands in the other half. */
const WITHOUT_VERB = /^(?:(?:who|when|where|why|how) )?(?:did|does|do|has|have|had|will) \S+(?: \S+)?$/iu;

/** A record or a place, beside its verb. */
export function namesSomething(half: string, { archive, today }: IntentContext): boolean {
  if (WITHOUT_VERB.test(half.replace(/[?.!\s]+$/u, ""))) return false;
  return readMessage(half, archive, today).parts.some(({ is }) => is === "record" || is === "place");
}

export function hasNoAnswer(intent: Intent, then: IntentContext): boolean {
  return !intent.ok || hasNothing(intent, then) || !findsSomething(intent, then);
}
