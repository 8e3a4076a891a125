// “28-point plan: who made it”, “what is in the 20-point plan”: a plan is told by the step that tells who made it or what it says, and never by a meeting or a deadline that is only called after it.

import { numberWord } from "../../../../archive/calendar-words.ts";
import type { EventId } from "../../../../archive/fields.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { namesIn } from "../../../answers/event-texts.ts";
import { wordsForClause } from "../../../answers/line-told.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";
import { saysUntold } from "../guards/untold.ts";

/** What somebody thinks out and others are asked to take. */
export const PLAN_WORD = "(?:plan|formula|proposal|roadmap|blueprint|peace initiative)";
const COUNTED_PARTS = "(?:\\d{1,2}|\\p{L}+)(?:[- ]\\p{L}+)?[- ](?:points?|steps?|phases?|stages?)";
const PLAN_OPENING = "^(?:(?:so|and|but),? )?";

/** Who drafts a revision of it at a meeting is told by the step of that, and is not asked here. */
export const PLAN_MADE =
  "(?:made|wrote|authored|thought (?:of|up)|thought out|devised|(?:came|come) up with|put (?:forward|together)|drew up|proposed|tabled|presented)";

/** A plan to meet is told by whoever proposed the meeting. */
const NO_PLAN_TO_MEET =
  "(?!.*\\b(?:summits?|meet(?:ings?)?|talks|negotiations|visits?|calls?|trips?|conferences?|rounds?|host)\\b)";

const WHO_MADE_PLAN = whereItMayFit(
  new RegExp(
    `${PLAN_OPENING}${NO_PLAN_TO_MEET}who (?:first |originally |actually |all )?(?:${PLAN_MADE}|(?:is|was|stands|stood) behind) (?<plan>(?:the |an? )?[^,;:?!]*?\\b${PLAN_WORD}(?: (?:for|of|on|in|with) [^,;:?!]+)?)[?!. ]*$`,
    "iu",
  ),
);
const PLAN_SAYS = whereItMayFit(
  new RegExp(
    `${PLAN_OPENING}(?!.*\\bsays? [^?!.])(?:what(?: all)?(?: is|['’]?s| was| stands| stood) (?:(?:written )?in |(?=(?:the |an? )?(?:\\S+ ){1,6}${PLAN_WORD}(?: (?:for|of|on) [^,;:?!]+)?[?!. ]*$)(?!.* of the (?:\\S+ )+${PLAN_WORD}))|(?:what (?:are|were) )?(?:the )?(?:contents?|points|terms) of |what (?:does|did|are|were) )(?<plan>(?:the |an? )?(?:[^,;:?!]*?\\b${COUNTED_PARTS} [^,;:?!]*?${PLAN_WORD}\\b[^,;:?!]*?|\\d{1,2} points(?: (?:of|in) [^,;:?!]+)?))(?: (?:say|contain|provide for|include|demand|call for))?[?!. ]*$`,
    "iu",
  ),
);

const PARTS_NUMBERED = /\b(?<count>\d{1,2}|\p{L}+)[- ](?<unit>point|step|phase|stage)s?\b/iu;
const TELLS_PLAN = /\b(?:plan|formula|proposal|roadmap|blueprint|peace initiative)\b/iu;
const TELLS_MAKING =
  /\b(?:proposes?|proposed|presents?|presented|puts? (?:it )?forward|has put forward|sends?|has sent|writes?|wrote|makes?|made|draws? up|drew up|works? out|tables?|unveils?|publish(?:es|ed)?|comes? from|own plan)\b/iu;
const TELLS_WHAT_IS_IN_IT =
  /\b(?:says|provides? for|foresees?|contains?|includes?|demands?|calls? for|consists?|begins? with|of (?:two|three|four) steps, )/iu;

/** Words that stand in more are no name of a plan. */
const MOST_WITH_PLAN = 60;

/** Whether a plan is asked for, which is none of the bot. */
export function asksOfPlanMade(rest: string): boolean {
  return WHO_MADE_PLAN.test(rest) || PLAN_SAYS.test(rest);
}

/** undefined where no plan is asked for. */
export function asksWhoMadePlan(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, translated, quoted } = message;
  if (translated === true || quoted.length > 0) return undefined;
  const made = WHO_MADE_PLAN.exec(rest)?.groups?.plan;
  const plan = made ?? PLAN_SAYS.exec(rest)?.groups?.plan;
  if (plan === undefined) return undefined;
  const words = wordsOfPlan(plan.replace(/['’]s(?!\p{L})/gu, ""));
  const tried = eventsWithPlan(words, then);
  const tells = made === undefined ? TELLS_WHAT_IS_IN_IT : TELLS_MAKING;
  const told = tried.length > MOST_WITH_PLAN ? [] : tried.flatMap((id) => stepsOfPlan(id, words, tells, then));
  const [only, ...others] = told;
  if (only !== undefined && others.length === 0) return asksToldStep(only.id, only.step, then);
  const what = made === undefined ? `what is in ${plan}` : rest.replace(/[?!. ]+$/u, "");
  const near =
    told.length > 0 || tried.length > MOST_WITH_PLAN
      ? []
      : tried.flatMap((id) => stepsOfPlan(id, words, /\bplan\b/iu, then));
  return saysUntold(what, message, then, near.length === 1 ? near[0]?.id : undefined);
}

/** Each word of its name, in the forms in which a step may have it: “two-step” is of two steps. */
function wordsOfPlan(plan: string): readonly (readonly string[])[] {
  const { count = "", unit = "" } = PARTS_NUMBERED.exec(plan)?.groups ?? {};
  const number = numberWord(count);
  const isCount = (word: string) => word === count.toLowerCase() || word === unit.toLowerCase();
  const forms = (word: string): readonly string[] => {
    if (word === unit.toLowerCase()) return [word, `${word}s`];
    return word === count.toLowerCase() && number !== undefined ? [word, word, `${number}`] : [word];
  };
  return tokenize(plan)
    .map((word) => (word === `${unit.toLowerCase()}s` ? unit.toLowerCase() : word))
    .filter((word) => isCount(word) || !isFunctionWord(word))
    .map(forms);
}

function eventsWithPlan(words: readonly (readonly string[])[], { archive }: IntentContext): readonly EventId[] {
  const numbers = [0, 1].map((at) => words.map((forms) => forms[at] ?? forms[0] ?? ""));
  return [...new Set(numbers.flatMap((forms) => archive.search.eventsWith(forms)))];
}

function stepsOfPlan(
  id: EventId,
  words: readonly (readonly string[])[],
  tells: RegExp,
  { archive, asOf }: IntentContext,
): readonly { readonly id: EventId; readonly step: string }[] {
  const event = archive.events.get(id);
  if (event === undefined) return [];
  const steps = knownBy(event, asOf);
  const names = namesIn(event);
  const lines = steps.flatMap((development) =>
    summaryClauses(development.summary).map((clause) => ({ development, clause })),
  );
  const line = lines.find(({ clause }) => {
    const said = tokenize(clause);
    const hasAll = words.every((forms) => forms.some((form) => said.includes(form)));
    const isOfName = words.every((forms) => forms.some((form) => said.includes(form) || names.includes(` ${form} `)));
    return TELLS_PLAN.test(clause) && tells.test(clause) && (hasAll || (isOfName && FIRST_OF_IT.test(clause)));
  });
  const step = wordsForClause(line, steps, archive);
  return step === undefined ? [] : [{ id, step }];
}

/** What is drawn up anew at a meeting is no first draft. */
const FIRST_OF_IT = /^(?!.*\b(?:revis\w+|new draft|amend\w*)\b)/iu;
