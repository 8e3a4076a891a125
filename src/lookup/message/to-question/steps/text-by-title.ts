// “When did the UN adopt the Pact for the Future”: a text that is named by its title is told by the event that is called so, or by the step that tells of it, and by no other meeting of whoever adopted it.

import { isAt } from "../../../../archive/events-by-place.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { isNamed, namesIn, textOf } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { wordsForClause } from "../../../answers/line-told.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";
import { saysUntold } from "../guards/untold.ts";
import { eventsOfIntent } from "../journeys/visit-called-off.ts";

const TEXT_BY_TITLE = whereItMayFit(
  /\b(?:adopt(?:ed|s)?|sign(?:ed|s)?|agree(?:d|s)?(?: on| to)?|approve[ds]?|endorse[ds]?|pass(?:ed|es)?|accept(?:ed|s)?) (?:the |a |an )?(?<title>(?:\p{L}[\p{L}-]* ){0,2}?(?:pact|declaration|convention|compact|charter|framework|consensus|roadmap|agenda|pledge|compromise) (?:for|on) (?:the |an? )?(?:\p{L}[\p{L}-]*)(?: (?!(?:in|at|by|on|be|was|were|adopted|signed|agreed)\b)\p{L}[\p{L}-]*){0,3})/iu,
);
/** “When was the Pact for the Future adopted”. */
const TEXT_ADOPTED = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:when|where|how|by whom) (?:was|were) (?:the )?(?<title>(?:\p{L}[\p{L}-]* ){0,2}?(?:pact|declaration|convention|compact|charter|framework|consensus|roadmap|agenda|pledge|compromise) (?:for|on) [\p{L} -]+?) (?:adopted|agreed|accepted|approved|endorsed|signed|passed)[?!. ]*$/iu,
);
/** “Was the New York Declaration adopted”: by the place where it was. */
const TEXT_BY_PLACE = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:(?:when|how|by whom) )?(?:was|is|were|has) (?:the )?(?<title>(?:\p{L}[\p{L}-]* ){1,3}?(?:declaration|communiqu[eé]|charter|accords?|protocol)) (?:ever |really |actually |been |finally )*(?:adopted|agreed|issued|accepted|approved|endorsed|published|signed|passed)\b/iu,
);
const KINDS_OF_TEXT =
  /^(?:an?|any|some|final|joint|common|leaders|summit|peace|new(?= \p{L}+$)|their|its|closing|political)\b/iu;
const TELLS_ADOPTING =
  /\b(?:adopt|sign|agree|approve|endorse|pass|accept|issue|publish)(?:s|es|d|ed)?\b|\bg(?:ives?|ave) out\b/iu;

/** Words that stand in more are no title. */
const MOST_WITH_TITLE = 300;

/** What is told instead of `intent`; undefined where no text is named by its title, or a step of more than one event tells that it was adopted. */
export function textByTitle(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const placed = TEXT_BY_PLACE.exec(message.rest)?.groups?.title;
  const byPlace = placed === undefined || KINDS_OF_TEXT.test(placed) ? undefined : placed;
  const passive = TEXT_ADOPTED.exec(message.rest)?.groups?.title;
  const title = TEXT_BY_TITLE.exec(message.rest)?.groups?.title ?? passive ?? byPlace;
  if (title === undefined || message.translated === true || message.quoted.length > 0) return undefined;
  const words = tokenize(title);
  const has = (text: string) => ` ${tokenize(text).join(" ")} `.includes(` ${words.join(" ")} `);
  // Of a title that is the whole of it nothing else can have been meant.
  const isTold = title === passive && !intent.ok ? false : isTextTold(intent, has, then);
  if (title === byPlace ? isToldByIntent(intent, has, then) : isTold) return undefined;
  const tried = then.archive.search.eventsWith(words);
  if (tried.length > MOST_WITH_TITLE) return undefined;
  const told = tried.flatMap((id) => {
    const event = then.archive.events.get(id);
    const steps = event === undefined ? [] : knownBy(event, then.asOf);
    const clauses = steps.flatMap((development) =>
      summaryClauses(development.summary).map((clause) => ({ development, clause })),
    );
    const isCalled = event !== undefined && has(namesIn(event));
    const line = clauses.find(({ clause }) => TELLS_ADOPTING.test(clause) && (isCalled || has(clause)));
    const step = wordsForClause(line, steps, then.archive);
    return step === undefined ? [] : [{ id, step }];
  });
  const [only, ...others] = told;
  // In small letters it may be what a text is about, and no title.
  if (only === undefined && title === byPlace && (!intent.ok || isSomeTextTold(intent, title, then))) return undefined;
  if (only === undefined)
    return intent.ok && title !== byPlace && !/\p{Lu}/u.test(title) ? undefined : saysUntold(title, message, then);
  return others.length > 0 ? undefined : asksToldStep(only.id, only.step, then);
}

/** Whether what is shown tells that such a text was adopted there, whatever it is called. */
function isSomeTextTold(intent: Intent, title: string, then: IntentContext): boolean {
  const { archive, asOf } = then;
  const words = tokenize(title);
  const [kind = ""] = words.slice(-1);
  const place = words.slice(0, -1).join(" ");
  return eventsOfIntent(intent, then).some((id) => {
    const event = archive.events.get(id as never);
    const steps = event === undefined ? [] : knownBy(event, asOf);
    const isThere = event !== undefined && (isAt(event, place, archive) || isNamed(event, place));
    return isThere && steps.some(({ summary }) => TELLS_ADOPTING.test(summary) && tokenize(summary).includes(kind));
  });
}

function isToldByIntent(intent: Intent, has: (text: string) => boolean, then: IntentContext): boolean {
  return eventsOfIntent(intent, then).some((id) => {
    const event = then.archive.events.get(id as never);
    return event !== undefined && has(textOf(event, then.asOf));
  });
}

/** Whether something of it is shown that has the title. */
function isTextTold(intent: Intent, has: (text: string) => boolean, { archive, asOf }: IntentContext): boolean {
  if (!intent.ok) return intent.notUnderstood !== undefined;
  if (!("question" in intent) || intent.question.about !== "events") return true;
  return findEvents(intent.question, archive).some(({ event }) => has(textOf(event, asOf)));
}
