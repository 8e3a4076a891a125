// “Who swapped G20 years with India”, “with whom did India trade its turn”: the steps by which a state and another exchanged the years in which they are hosts.

import type { Archive } from "../../../../archive/archive.ts";
import type { TopicId } from "../../../../archive/fields.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { eventsBySubject } from "../../../../archive/may-concern.ts";
import type { Development, Event } from "../../../../archive/schema.ts";
import { tellsWhy } from "../../../../archive/tells-why.ts";
import { bothAsStep } from "../../../../core/both-asked.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { wordsForClause } from "../../../answers/line-told.ts";
import { actorsIn, stepTold } from "../../../answers/step-told.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";
import { saysUntold } from "../guards/untold.ts";
import { groupsOfFirst, sentenceForm, withoutClosing } from "../phrasing/sentence-forms.ts";

const SWAP = "(?:swap(?:ped)?|trad(?:e|ed)|exchang(?:e|ed)|switch(?:ed)?|chang(?:e|ed))";
const TURN_OF =
  "(?:(?:the|its|their|his|hosting|of|places|turns?|years?) )*(?<series>\\S.*?)(?:['’]s)? (?:years?|turns?|presidenc(?:y|ies)|chairs?|chairmanships?|summits?|hosting(?: (?:years?|rights|turns?|duties))?|slots?|places)";

const WHICH_STATE = "(?:(?:which|what) (?:other )?(?:country|state|nation))";
const STATE_TO_END = "(?:the )?(?<who>\\p{L}[\\p{L} .-]*)";

const STATE_BEFORE = "(?:the )?(?<who>\\p{L}[\\p{L} .-]*?)";

const SWAP_FORMS: readonly RegExp[] = [
  // “Who swapped G20 years with India”.
  sentenceForm(`(?:who|${WHICH_STATE}) ${SWAP} ${TURN_OF} with ${STATE_TO_END}`),
  // “With whom did India trade its turn”.
  sentenceForm(
    `(?:with )?(?:whom?|${WHICH_STATE}) did (?:the )?(?<who>\\p{L}[\\p{L} .-]*?) ${SWAP} ${TURN_OF}(?: with)?`,
  ),
  // “Did Indonesia swap G20 years with India”.
  sentenceForm(`did (?:the )?(?<other>\\p{L}[\\p{L} .-]*?) ${SWAP} ${TURN_OF} with ${STATE_TO_END}`),
  // “Why did India and the United States exchange their Quad years”, “why did Brazil swap BRICS turns with Russia”.
  sentenceForm(
    `(?<why>why|how come) (?:did )?(?:the )?(?<other>\\p{L}[\\p{L} .-]*?) and ${STATE_BEFORE} ${SWAP} ${TURN_OF}`,
  ),
  sentenceForm(
    `(?<why>why|how come) (?:did )?(?:the )?(?<other>\\p{L}[\\p{L} .-]*?) ${SWAP} ${TURN_OF} with ${STATE_TO_END}`,
  ),
];

/** One of these is in all of them. */
const MAY_BE_SWAP = whereItMayFit(
  /\b(?:swap|trad|exchang|switch|chang)\p{L}* .*\b(?:with|whom?|which|what)\b|\bwhom? did\b|\b(?:why|how come)\b.* (?:swap|trad|exchang|switch|chang)/iu,
);

const TELLS_SWAP =
  /\b(?:swap\w*|exchang\w*|trad(?:es|ed))\b.*\b(?:turns?|years?|presidenc\w+)\b|\b(?:summit|conference|meeting|presidency|chair|host)\b.*\b(?:no longer (?:that|the one|in)|instead of (?:in )?\d{4}|in place of)\b/iu;

/** undefined where nothing of the kind is asked, or no step tells it. */
export function asksHostingSwap(asked: string, then: IntentContext): Intent | undefined {
  if (!MAY_BE_SWAP.test(asked)) return undefined;
  const line = withoutClosing(asked);
  const { series, who, other, why } = groupsOfFirst(SWAP_FORMS, line) ?? {};
  if (series === undefined || who === undefined) return undefined;
  const { archive, today, asOf } = then;
  const ids = [who, ...(other === undefined ? [] : [other])].map((name) => actorsIn(name, archive)[0]);
  const told = editionsOfSeries(series, archive, today)
    .map((event) => ({ event, steps: stepsSwapping(event, ids, why !== undefined, then) }))
    .filter(({ steps }) => steps.length > 0)
    .toSorted((a, b) => isHostOf(b.event, ids) - isHostOf(a.event, ids) || b.steps.length - a.steps.length)[0];
  const [first, second] = told?.steps ?? [];
  // Why something else of an edition was moved is not why the turns were.
  if (why !== undefined && first === undefined) return saysUntold("why", readMessage(asked, archive, today), then);
  if (told === undefined || first === undefined) return undefined;
  const half = (step: string) => ({ focus: "told", step }) as const;
  const step = (second && bothAsStep({ first: half(first), second: half(second) })) ?? first;
  return asksToldStep(told.event.id, step, { asOf });
}

function editionsOfSeries(name: string, archive: Archive, today: IntentContext["today"]): readonly Event[] {
  const { series } = eventsBySubject.of(archive);
  const topics = readMessage(name, archive, today).parts.flatMap((part) =>
    part.is === "record" ? part.records.flatMap(({ kind, id }) => (kind === "topic" ? [id as TopicId] : [])) : [],
  );
  return topics.flatMap((id) => series.get(id) ?? []);
}

/** Of each step that tells it of all of them, words that choose it: the first and the last; where it is asked why, of the one that tells that. */
function stepsSwapping(
  event: Event,
  ids: readonly (string | undefined)[],
  isWhy: boolean,
  { archive, asOf }: IntentContext,
): readonly string[] {
  const steps = knownBy(event, asOf);
  const telling = steps.filter(({ summary }) => {
    if (!TELLS_SWAP.test(summary)) return false;
    const named = actorsIn(summary, archive);
    return ids.every((id) => id !== undefined && named.includes(id));
  });
  const reasons = isWhy ? telling.filter(({ summary }) => tellsWhy(summary)) : [];
  const meant = isWhy
    ? reasons.slice(-1)
    : telling.length > 1
      ? telling.slice(0, 1).concat(telling.slice(-1))
      : telling;
  return meant.flatMap((development) => {
    const clause = summaryClauses(development.summary).find((one) => TELLS_SWAP.test(one)) ?? development.summary;
    return (
      wordChoosing(development, clause, steps, archive) ?? wordsForClause({ development, clause }, steps, archive) ?? []
    );
  });
}

/** One word of the sentence that no other step has, or none that comes before: two of them have room in a question. */
function wordChoosing(
  development: Development,
  clause: string,
  steps: readonly Development[],
  archive: Archive,
): string | undefined {
  return tokenize(clause).find(
    (word) =>
      !isFunctionWord(word) &&
      word.length > 3 &&
      stepTold(steps, { focus: "told", step: word }, archive) === development,
  );
}

function isHostOf({ place }: Event, [id]: readonly (string | undefined)[]): number {
  return place?.country === id ? 1 : 0;
}
