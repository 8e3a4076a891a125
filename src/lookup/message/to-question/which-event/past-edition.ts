// “What happened at the NATO summit”, “who came to the G20”, “was the G20 summit held”: of a recurring meeting, with nothing that tells which one, a deed in the past is of the last edition and of none that lies ahead.

import { hasBeen, phaseOf } from "../../../../archive/phase.ts";
import { TOOK_PLACE } from "../../../../core/event-focus.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventsQuestion } from "../events/events-question.ts";
import { seriesOfRefs } from "../journeys/going.ts";

/** Who did it, where nobody is named. */
const THOSE_THERE =
  "(?:they|everyone|everybody|anyone|anybody|(?:the )?(?:leaders|members|allies|heads(?: of (?:state|government))?))";

/** What those who met did there, and who did. */
const DONE_THERE = whereItMayFit(
  new RegExp(
    "\\bwhat (?:exactly |actually |all |else )*(?:happened(?! (?:to|with|about)\\b)|occurred|went (?:on|down)|took place|came (?:out )?of|emerged)\\b" +
      `|\\bwhat (?:exactly |actually |all |else )*(?:was|were|got|did ${THOSE_THERE}) (?:all |actually |finally )?(?:agree|decide|sign|discuss|adopt|achieve|conclude|do|talk about)\\p{L}*\\b` +
      "|\\b(?:who|which (?:leaders|states|countries|heads of (?:state|government))) (?:all |else |exactly |actually |really )*(?:came|attended|went|took part|participated|turned up|showed up|joined|spoke|hosted|chaired|(?:was|were) (?:all |actually |there |present |in attendance )*(?:at|in)) ",
    "iu",
  ),
);

/** Whether anything was, and what a meeting that is named itself came to. */
const WHAT_CAME_OUT = whereItMayFit(
  new RegExp(
    "^(?:so |and |but |ok )?(?:did (?:anything|something|much|a lot) (?:\\p{L}+ )?(?:happen|occur|come|emerge|get (?:agreed|decided|signed|done))\\b" +
      "|(?:was|were) (?:there )?(?:anything|something|much) (?:\\p{L}+ )?(?:agreed|decided|signed|adopted|achieved)\\b" +
      `|did ${THOSE_THERE} (?:\\p{L}+ )?(?:agree|decide|sign|adopt|achieve|conclude)\\b` +
      "|what did (?:the )?[\\p{L}\\p{N}’'-]+(?: (?:summit|meeting|conference|forum|leaders))? (?:\\p{L}+ )?(?:agree|decide|adopt|achieve|conclude|sign|accomplish|produce|deliver)\\b" +
      "|how (?:was|did) (?:the )?\\S.* (?:go|end|turn out|come out|work out|conclude|finish)$)",
    "iu",
  ),
);

/** Whether, where or when it was: of what is to be it is said in other words. */
const WAS_IT_HELD = whereItMayFit(
  /^(?:so |and |but |ok )?(?:(?:(?:where|when) )?(?:was|were) (?:the )?\S.* (?:actually |really |finally )?(?:held|convened|hosted)|(?:where|when) did (?:the )?\S.* (?:meet|gather|convene|take place|happen))$/iu,
);

/** Words with which the edition is told, or of what was to be. */
const OF_ANOTHER_TIME = whereItMayFit(
  /\b(?:will|would|is|are|be|going|supposed|expected|invited|planned|scheduled|due|announced|confirmed|next|last|latest|upcoming|coming|previous|first|ever|yet|since|after|before|until|when(?! (?:did|was|were)\b)|if|again|years?|all|each|every|any|both|summits|meetings|conferences|forums|editions|sessions)\b/iu,
);

/** Verbs of what was done there, which no edition need have in what is told of it. */
const DEEDS_THERE: ReadonlySet<string> = new Set(
  "agree agreed decide decided sign signed discuss discussed adopt adopted achieve achieved conclude concluded happen happened come came attended went go end spoke joined participated held meet gather convene convened accomplish produce deliver anything something".split(
    " ",
  ),
);

/** `intent`, or the last edition where it would tell of one that lies ahead. */
export function ofPastEdition(message: ReadMessage, intent: Intent, then: IntentContext): Intent {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return intent;
  const { question } = intent;
  const { rest, span, translated } = message;
  if (translated === true || span !== undefined || then.asOf !== undefined || OF_ANOTHER_TIME.test(rest)) return intent;
  const told = toldOfPast(rest, question);
  if (told === undefined) return intent;
  if (isOnlyBodyNamed(question, then)) return { ...intent, question: { ...question, which: "last" } };
  const series = onlySeriesNamed(question, then);
  if (series === undefined || !tellsOfOthers(question, then)) return intent;
  const { subjects: _, words: _words, step: _step, ...others } = question;
  const { statuses: held, ...more } = told;
  const last: EventsQuestion = { ...others, series, which: "last", ...more };
  const been = findEvents(last, then.archive).filter(({ state }) => hasBeen(state, then.today));
  // What was only due is told above it; what went on when it was last told took place.
  const goesOn = been.some(({ state }) => state.status === "under-way");
  const edition = goesOn || held === undefined ? last : { ...last, statuses: held };
  return been.length === 0 ? intent : { ...intent, question: edition };
}

/** What of the last one is told; undefined where nothing is asked of what has been. */
function toldOfPast(
  rest: string,
  { words, step, focus }: EventsQuestion,
): Pick<EventsQuestion, "focus" | "step" | "statuses"> | undefined {
  // Of what came of it nothing is known of one that was only due.
  if (WHAT_CAME_OUT.test(rest)) return { focus: "outcome", statuses: ["held"] };
  if (WAS_IT_HELD.test(rest)) return { statuses: ["held"], ...(step === TOOK_PLACE ? { step } : {}) };
  if (!DONE_THERE.test(rest)) return undefined;
  const isOfDeed = words !== undefined || focus === "outcome";
  return {
    statuses: ["held"],
    ...(step === undefined ? {} : { step }),
    ...(isOfDeed ? { focus: "outcome" } : {}),
  };
}

/** The recurring meeting that is named by itself, but for a kind and verbs of what was done; undefined where more is named. */
function onlySeriesNamed(
  { subjects = [], series, places, names, mentions, words, statuses = ["held"], from, by, format }: EventsQuestion,
  { archive }: IntentContext,
): EventsQuestion["series"] {
  if ([places, names, mentions, from, by, format].some((part) => part !== undefined)) return undefined;
  if (statuses.join() !== "held") return undefined;
  if (words !== undefined && !tokenize(words).every((word) => DEEDS_THERE.has(word))) return undefined;
  const [only, ...others] = subjects;
  if (only === undefined) return series;
  return others.length === 0 && series === undefined ? seriesOfRefs(only, archive) : undefined;
}

/** Whether the next one is asked for, or all though one is named, or the last that was due; or of several that fit as well one has not been. */
function tellsOfOthers(question: EventsQuestion, { archive, today }: IntentContext): boolean {
  if (question.which !== "one") return question.which !== "count" && question.which !== "first";
  return findEvents(question, archive).some(({ state }) => phaseOf(state, today) !== "over");
}

/** “Who attended the EU summit”, of a body whose own have no edition but one in the archive, which need not be the one that is meant. */
function isOnlyBodyNamed(question: EventsQuestion, { archive }: IntentContext): boolean {
  const { which, subjects = [], kinds, series, places, names, mentions, words, statuses, by, focus } = question;
  const [only, ...others] = subjects;
  if (which !== "one" || focus !== "who" || kinds === undefined || only === undefined || others.length > 0)
    return false;
  if ([series, places, names, mentions, words, statuses, by].some((part) => part !== undefined)) return false;
  const isBody = only.split("|").some((ref) => {
    const actor = ref.startsWith("actor:") ? archive.actors.get(ref.slice("actor:".length) as never) : undefined;
    return actor?.kind === "organisation" && actor.country === undefined;
  });
  return isBody && seriesOfRefs(only, archive) === undefined && findEvents(question, archive).length === 1;
}
