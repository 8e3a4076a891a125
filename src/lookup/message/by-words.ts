// A message that no rule knows: the event, person or time that its words name; a list when they name several things.

import { IN_A_NAME } from "../../archive/search/search.ts";
import { isStopWord } from "../../archive/search/stop-words.ts";
import { cutWords } from "../../core/question.ts";
import { tokenize } from "../../text/tokens.ts";
import { extractTime } from "../read/extract-time.ts";
import { asKnown } from "../read/read-day.ts";
import { asks, asksEvent, asksSearch, type Intent, type IntentContext } from "./intent/intent.ts";
import { inSpan } from "./intent/when-intent.ts";
import { subjectOf } from "./subject.ts";

/** Some of what people say to each other stands in a quotation; a quotation is meant when most of its words are there. */
const MIN_QUOTE_SCORE = 45;

/** undefined when there is nothing in it to look for. */
export function byWords(text: string, then: IntentContext): Intent | undefined {
  const { archive, asOf } = then;
  const words = cutWords(text);
  if (tokenize(words).every(isStopWord)) return undefined;
  const timed = byTime(words, then);
  if (timed !== undefined) return timed;
  if (isChatter(words, then)) return undefined;
  const [best] = archive.search.find(words, { limit: 1, asOf });
  // Nothing was known then: the answer says so, and what fits now.
  if (best === undefined) return asOf === undefined ? undefined : asksEvent(words, then);
  if (best.kind === "quote" && best.score < MIN_QUOTE_SCORE) return undefined;
  if (archive.search.isGeneral(words) || best.score < IN_A_NAME) return asksSearch(words, then);
  if (best.kind === "event") return asksEvent(words, then);
  return best.kind === "quote" ? asks({ about: "quotes", words, page: 0, ...asKnown(asOf) }) : asksSearch(words, then);
}

/** “meetings in November 2021”, “Xi next month”, “this week”: a time, and of whom or what at most. */
function byTime(words: string, then: IntentContext): Intent | undefined {
  const { archive, today } = then;
  const { rest, span } = extractTime(words, today, "past");
  if (span === undefined) return undefined;
  if (tokenize(rest).length === 0 || archive.search.isGeneral(rest)) return inSpan(span, {}, then);
  const subject = subjectOf(withoutKind(rest, then), archive);
  return subject === undefined ? undefined : inSpan(span, subject, then);
}

/** “meetings with Xi” → “Xi”. */
function withoutKind(words: string, { archive }: IntentContext): string {
  const [first = "", ...others] = words.split(" ");
  const rest = others.join(" ").replace(/^(?:with|of|by|between|on|about)\s+/i, "");
  return rest !== "" && archive.search.isGeneral(first) ? rest : words;
}

/** Half of the words are in no record, nor anything like them. */
function isChatter(words: string, { archive }: IntentContext): boolean {
  const unread = archive.search.unread(words);
  return unread.words.length > 0 && unread.words.length * 2 >= unread.of;
}
