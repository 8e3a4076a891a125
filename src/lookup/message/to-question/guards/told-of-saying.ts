// “What did Wang Yi say about Taiwan in Munich”, where the step that would stand right below tells it: it is the answer, and nothing is untold.

import type { Archive } from "../../../../archive/archive.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import type { Development, Event } from "../../../../archive/schema.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { wordsForClause } from "../../../answers/line-told.ts";
import type { nearestStep } from "../../../answers/nearest-step.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";

/** Of what was said there the step of the meeting tells, and none before it, which may be of what others said. */
const SAYS_SOMETHING_ABOUT = /\b(?:say|said|says|tell|told|speak|spoke|talk(?:ed)?)\b.*\b(?:about|on|of)\b/iu;

/** undefined where the step does not have it, or something else than what was said is asked. `nearest`: what would stand below. */
export function toldOfSaying(
  what: string,
  { rest }: ReadMessage,
  event: Event,
  nearest: NonNullable<ReturnType<typeof nearestStep>>,
  { archive, asOf }: Pick<IntentContext, "archive" | "asOf">,
): Intent | undefined {
  if (!SAYS_SOMETHING_ABOUT.test(rest)) return undefined;
  const { summary: clause, known } = nearest.development;
  const steps = knownBy(event, asOf);
  const development = steps.find((one) => one.known === known && one.summary.includes(clause));
  if (development?.status !== "held") return undefined;
  if (!standsInStep(what, { ...development, summary: clause }, event, archive)) return undefined;
  const step = wordsForClause({ development, clause }, steps, archive);
  return step === undefined ? undefined : asksToldStep(event.id, step, { asOf });
}

/** Whether the step has each of the words, or the event in its title or topics; a question word or a verb of asking is never told so. */
function standsInStep(what: string, { summary, says = "" }: Development, event: Event, archive: Archive): boolean {
  const words = tokenize(what);
  if (words.length === 0 || words.length > MOST_WORDS_IN_STEP || words.some((word) => isFunctionWord(word)))
    return false;
  const topics = event.topics.map((id) => archive.topics.get(id)?.name ?? "");
  const has = new Set(tokenize([summary, says, event.title, ...topics].join(" – ")));
  return words.every((word) => has.has(word)) && words.some((word) => tokenize(summary).includes(word));
}

const MOST_WORDS_IN_STEP = 3;
