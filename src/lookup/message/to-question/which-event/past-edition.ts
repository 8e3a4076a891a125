// “What happened at the NATO summit”, “who came to the G20”: of a recurring meeting, with nothing that tells which one, a deed in the past is of the last edition and of none that lies ahead.

import { hasBeen, isExpected } from "../../../../archive/phase.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventsQuestion } from "../events/events-question.ts";
import { seriesOfRefs } from "../journeys/going.ts";

/** What those who met did there, and who did. */
const DONE_THERE = whereItMayFit(
  /\bwhat (?:exactly |actually |all |else )*(?:happened(?! (?:to|with|about)\b)|occurred|went (?:on|down)|took place|came (?:out )?of|emerged)\b|\bwhat (?:exactly |actually |all |else )*(?:was|were|got|did (?:they|everyone|everybody|(?:the )?(?:leaders|members|allies|heads(?: of (?:state|government))?))) (?:all |actually |finally )?(?:agree|decide|sign|discuss|adopt|achieve|conclude|do|talk about)\p{L}*\b|\b(?:who|which (?:leaders|states|countries|heads of (?:state|government))) (?:all |else |exactly |actually |really )*(?:came|attended|went|took part|participated|turned up|showed up|joined|spoke|hosted|chaired|(?:was|were) (?:all |actually |there |present |in attendance )*(?:at|in)) /iu,
);

/** Words with which the edition is told, or of what was to be. */
const OF_ANOTHER_TIME = whereItMayFit(
  /\b(?:will|would|is|are|be|going|supposed|expected|invited|planned|scheduled|due|announced|confirmed|next|last|latest|upcoming|coming|previous|first|ever|yet|since|after|before|until|when|if|again|years?|all|each|every|any|both|summits|meetings|conferences|forums|editions|sessions)\b/iu,
);

/** Verbs of what was done there, which no edition need have in what is told of it. */
const DEEDS_THERE: ReadonlySet<string> = new Set(
  "agree agreed decide decided sign signed discuss discussed adopt adopted achieve achieved conclude concluded happened came attended went spoke joined participated".split(
    " ",
  ),
);

/** `intent`, or the last edition where it would tell of one that lies ahead. */
export function ofPastEdition(message: ReadMessage, intent: Intent, then: IntentContext): Intent {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return intent;
  const { question } = intent;
  const { rest, span, translated } = message;
  if (translated === true || span !== undefined || then.asOf !== undefined) return intent;
  if (!DONE_THERE.test(rest) || OF_ANOTHER_TIME.test(rest)) return intent;
  const series = onlySeriesNamed(question, then);
  if (series === undefined || !tellsOfAhead(question, then)) return intent;
  const { subjects: _, words: _words, ...others } = question;
  const isOfDeed = question.words !== undefined;
  const last = { ...others, series, which: "last" as const, ...(isOfDeed ? { focus: "outcome" as const } : {}) };
  const any = findEvents(last, then.archive).some(({ state }) => hasBeen(state, then.today));
  return any ? { ...intent, question: last } : intent;
}

/** The recurring meeting that is named by itself, but for a kind and verbs of what was done; undefined where more is named. */
function onlySeriesNamed(
  { subjects = [], series, places, names, mentions, words, statuses, from, by, format }: EventsQuestion,
  { archive }: IntentContext,
): EventsQuestion["series"] {
  if ([places, names, mentions, statuses, from, by, format].some((part) => part !== undefined)) return undefined;
  if (words !== undefined && !tokenize(words).every((word) => DEEDS_THERE.has(word))) return undefined;
  const [only, ...others] = subjects;
  if (only === undefined) return series;
  return others.length === 0 && series === undefined ? seriesOfRefs(only, archive) : undefined;
}

/** Whether the next one is asked for, or all though one is named, or of several that fit as well one lies ahead. */
function tellsOfAhead(question: EventsQuestion, { archive, today }: IntentContext): boolean {
  if (question.which === "next" || question.which === "all") return true;
  return question.which === "one" && findEvents(question, archive).some(({ state }) => isExpected(state, today));
}
