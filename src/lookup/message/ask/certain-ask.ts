// Words that leave no doubt what is asked, whatever stands around them.

import type { Archive } from "../../../archive/archive.ts";
import type { RecordPart } from "../../parts/part.ts";
import type { ReadMessage } from "../read-message.ts";
import { UNDATED } from "../to-question/about-lists.ts";
import { IN_THE_DIARY } from "../to-question/about-then.ts";
import { seriesIn } from "../to-question/series-named.ts";
import { asksOfAbsence } from "../to-question/stayed-away.ts";
import type { Ask } from "./ask.ts";
import { askOfSomebody, askWhoMet } from "./ask-of-somebody.ts";
import { CERTAIN_WORDS } from "./certain-words.ts";

/** Nothing but a name stands behind it. */
const ASKS_WHAT_IS = /^(?:so |and )?what(?:'s|’s|s| is| are| was)\b/iu;

/** Somebody who says what they do, and then asks: “I follow the talks, what is the first …?” */
export const INQUIRES = /[,;:.–—-]\s+(?:so\s+|and\s+|but\s+)?(?:what|which|who|when|where|why|how|did|is|was|has)\b/iu;

const ACTIONS: ReadonlySet<Ask> = new Set<Ask>(["follow", "unfollow", "remind"]);

/** undefined where the weights have to decide. */
export function certainAsk(message: ReadMessage, archive: Archive): Ask | undefined {
  const { rest, quoted, daysBefore } = message;
  if (quoted.length > 0) return undefined;
  if (daysBefore !== undefined && /\b(?:alert|ping|nudge|notify|wake|tell) me\b/iu.test(rest)) return "remind";
  if (isUndated(message)) return "list";
  if (IN_THE_DIARY.test(rest) && message.span !== undefined && message.span.from === message.span.to) return "before";
  if (WENT_ON.test(rest) && message.span !== undefined && message.parts.length === 0) return "span";
  if (isOfPlace(message)) return "list";
  if (asksOfAbsence(message) && isOfMeeting(message, archive)) return "attends";
  const ask =
    ofSeries(message, archive) ??
    askOfSomebody(message) ??
    askWhoMet(message) ??
    CERTAIN_WORDS.find(([pattern]) => pattern.test(rest))?.[1];
  return ask !== undefined && ACTIONS.has(ask) && INQUIRES.test(rest) ? undefined : ask;
}

function isOfMeeting({ parts }: ReadMessage, archive: Archive): boolean {
  const records = parts.filter((part): part is RecordPart => part.is === "record");
  return seriesIn(records, archive) !== undefined || records.some(({ records: [first] }) => first?.kind === "event");
}

/** “Events with no date yet”: of a time or a kind, not of one that is named. */
function isUndated({ rest, parts }: ReadMessage): boolean {
  return UNDATED.test(rest) && !parts.some((part) => part.is === "record" && part.records[0]?.kind === "event");
}

/** “What was held in Singapore?”: all that was there. */
function isOfPlace({ rest, parts, words }: ReadMessage): boolean {
  const [only, ...others] = parts;
  const isThere = only !== undefined && others.length === 0 && /^(?:in|at)$/.test(words[only.from - 1]?.key ?? "");
  return isThere && HELD_THERE.test(rest);
}

const HELD_THERE =
  /^(?:so |and )?what (?:all )?(?:was|were|has been|have been|is|will be)? ?(?:held|hosted|staged)\b|^what (?:all )?took place\b/iu;

/** Of a time in which nothing else is named. */
const WENT_ON =
  /^(?:please |kindly |can you |could you |tell me |show me )*what (?:all )?(?:went(?: on)?(?! (?:wrong|well|badly|to))|happened|took place|was (?:going on|happening)|(?:did )?(?:the )?(?:world )?leaders (?:did|do|get up to|were up to))\b/iu;

/** “What is the EPC?”: its next edition, for what it is no record tells. */
function ofSeries({ rest, parts, telling, unread, span }: ReadMessage, archive: Archive): Ask | undefined {
  const [only, ...more] = parts;
  const isAlone = only?.is === "record" && more.length + telling.length + unread.length === 0 && span === undefined;
  return isAlone && ASKS_WHAT_IS.test(rest) && seriesIn([only], archive) !== undefined ? "next" : undefined;
}
