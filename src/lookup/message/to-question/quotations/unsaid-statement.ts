// “When did Xi say the G20 would be cancelled”: a sentence that somebody is to have said, of which no quotation has more than what it is about. Other words of theirs are no answer.

import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import { checks } from "./check-intents.ts";
import { rememberedWords } from "./remembered-words.ts";

const CLAUSE_ASKED =
  /^(?:so |and |but )?(?:when|where|why|(?:in|on|at) (?:which|what) \S+) (?:did|has|had) \S.{1,40}? (?:first |once |ever |really )?(?:say|said|claim|claimed|announce|announced|declare|declared|promise|promised|predict|predicted)(?: that)? (?<clause>(?!(?:about|on|of|in|at|something|anything|so|this|that|it)\b)\S.*? (?:would|will|was|were|is|are|had|has|have|could|should|must|can|may|might)(?:n't)? \S.*?)[\s?!.]*$/iu;

/** The check of it instead of `intent`, where that shows what they said of the same matter; undefined where nothing of the kind is asked, or most of its words are on record. */
export function clauseUnsaid(asked: string, intent: Intent, then: IntentContext): Intent | undefined {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "quotes") return undefined;
  const { speaker, topic, event, words: sought } = intent.question;
  if (speaker === undefined || sought !== undefined || (topic === undefined && event === undefined)) return undefined;
  const clause = CLAUSE_ASKED.exec(asked)?.groups?.clause;
  if (clause === undefined) return undefined;
  const words = [...new Set(tokenize(clause))].filter((word) => !isStopWord(word) && !isFunctionWord(word));
  const found = rememberedWords(words, speaker, then.archive);
  return found !== undefined && 2 * found.words.length > words.length ? undefined : checks(clause, speaker);
}
