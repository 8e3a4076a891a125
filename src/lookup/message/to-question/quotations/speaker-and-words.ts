// “Lula war”, “biden gigantic issue”: somebody, and words of theirs, with nothing asked.

import type { ActorId } from "../../../../archive/fields.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { cutWords } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { areQuotesWhole } from "../../../answers/quotes-fitting.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { partsOfPeople } from "../events/record-refs.ts";
import { contextToAnswer } from "../steps/context-to-answer.ts";
import { BEGINS_AS_QUESTION } from "./bare-phrase.ts";

const LONGEST_OF_SPEAKER = 8;

/** What the quotations of one side have of all that stands beside the name, where `intent` tells none of it: that no record has it, or no more than who they are. */
export function quotedOfSpeaker(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { rest, quoted, translated, parts, words } = message;
  if (translated === true || quoted.length > 0 || words.length > LONGEST_OF_SPEAKER || BEGINS_AS_QUESTION.test(rest))
    return undefined;
  if (intent.ok && !leavesWords(intent)) return undefined;
  const [speaker, ...more] = speakersNamed(message, then);
  const [only, ...others] = speaker?.records ?? [];
  if (speaker === undefined || only === undefined || more.length + others.length > 0) return undefined;
  if (parts.some(({ is }) => is === "office" || is === "missing")) return undefined;
  // “Frank Biden”, “frank biden” is somebody else.
  const isOther = ({ text }: { readonly text: string }, at: number) =>
    (at < speaker.from || at >= speaker.to) && /^\p{Lu}/u.test(text);
  if (words.some(isOther) || (!intent.ok && speaker.from > 0)) return undefined;
  const beside = words.filter((_, at) => at < speaker.from || at >= speaker.to);
  const free = beside.flatMap(({ key }) => tokenize(key)).filter((word) => !isStopWord(word) && !isFunctionWord(word));
  if (free.length === 0 || (intent.ok && free.length < ENOUGH)) return undefined;
  const question = {
    about: "quotes",
    speaker: only.id as ActorId,
    words: cutWords(free.join(" ")),
    page: 0,
    ...asKnown(then.asOf),
  } as const;
  return areQuotesWhole(question, contextToAnswer(then)) ? asks(question) : undefined;
}

/** People, and where none is named states and bodies: “Putin balanced Chinese position” is his. */
function speakersNamed(message: ReadMessage, { archive }: IntentContext): readonly RecordPart[] {
  const people = partsOfPeople(message, archive);
  if (people.length > 0) return people;
  return message.parts.filter(
    (part): part is RecordPart => part.is === "record" && part.records.some(({ kind }) => kind === "actor"),
  );
}

/** Of one word alone nobody knows whether it was said, where there is another answer. */
const ENOUGH = 2;

/** Whether it is read as a question that has no room for words. */
export function leavesWords(intent: Intent): boolean {
  return intent.ok && "question" in intent && LEAVES_WORDS.has(intent.question.about);
}

const LEAVES_WORDS: ReadonlySet<string> = new Set(["who", "next", "search", "changes", "timeline", "month"]);
