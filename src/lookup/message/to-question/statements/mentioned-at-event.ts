// “Did Kirby mention TikTok in the Biden–Xi call”, “what did Trump say after the second round”: what stands in the history of one event in the mouth of somebody, where no quotation has it.

import { earliest } from "@attache/edtf";
import { knownBy } from "../../../../archive/known-steps.ts";
import { quotesOfEvent } from "../../../../archive/quotes-of-event.ts";
import type { Development, Event } from "../../../../archive/schema.ts";
import { saidAsStep } from "../../../../core/said-asked.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { clausesOfSteps, wordsForClause } from "../../../answers/line-told.ts";
import { actorsIn, isSaidBy, stepTold } from "../../../answers/step-told.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { asksToldStep } from "../events/told-step.ts";
import { AFTER_SO, EVENT_TO_END, withoutClosing } from "../phrasing/sentence-forms.ts";
import { recordCalled } from "../which-event/resolve-event-name.ts";

const SPEAKER_SLOT = "(?:the )?(?<who>\\p{L}[\\p{L}.’-]*(?: \\p{L}[\\p{L}.’-]*){0,3}?)";

const BROUGHT_UP =
  "(?:mention(?:ed)?|bring up|brought up|raise[d]?|speak of|speak about|talk about|refer(?:red)? to|touch(?:ed)? on)";
const SAY_IT = "(?:say|announce|declare|tell (?:reporters|the press))";

/** “Did Kirby (ever) mention TikTok in the Biden–Xi call”. */
const MENTIONED = new RegExp(
  `${AFTER_SO}(?:did|has|had) ${SPEAKER_SLOT} (?:ever |also |even )?${BROUGHT_UP} (?:the )?(?<what>\\S.*?) (?:in|at|during|after|on|about|regarding) (?:the |a |his |her |their )?(?<event>\\S.*)$`,
  "iu",
);

/** “What did Trump say (right) after the second round”. */
const SAID_AFTER = new RegExp(
  `${AFTER_SO}what did ${SPEAKER_SLOT} ${SAY_IT} (?:right |just |shortly )?(?:after|following) ${EVENT_TO_END}$`,
  "iu",
);

const AN_OFFER = "(?<what>[^:–—]*?\\b(?:offer|proposal|idea|letter|invitation|threat|demand|suggestion))";
const HOW_THEY_TOOK_IT = `(?:what|how) (?:was|is|did) ${SPEAKER_SLOT}(?:['’]s? (?:reaction|response|answer|reply|word)| (?:react|respond|answer|reply|say))(?: to (?:it|that|this))?`;

/** “Putin’s one-year offer on New START: what was Trump’s reaction?” */
const REACTION_TO_OFFER = new RegExp(
  `^(?:the )?(?<by>\\p{L}[\\p{L}.’ -]*?)['’]s? ${AN_OFFER} (?:on|about|of|for|to|over|regarding) (?:the )?(?<event>[^:–—]*?)(?: ?[:–—]| -|,) ${HOW_THEY_TOOK_IT}$`,
  "iu",
);

const MAY_BE_SAID = whereItMayFit(
  /\b(?:mention(?:ed)?|br(?:ing|ought) up|raised?|speak|talk|refer(?:red)?|touch(?:ed)?|say|announce|declare|tell|reaction|response|react|respond|answer|reply|word)\b/iu,
);

const OF_ANOTHER_SOURCE = /\baccording to\b/iu;

/** undefined where nothing of the kind is asked, or no step tells all of the words with whoever is named. */
export function asksMentioned(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!MAY_BE_SAID.test(asked)) return undefined;
  const { who, what, event: name } = MENTIONED.exec(withoutClosing(asked))?.groups ?? {};
  if (who === undefined || what === undefined || name === undefined) return undefined;
  const event = recordCalled(name, then, read);
  const words = tokenize(what).filter((word) => !isFunctionWord(word));
  if (event === undefined || words.length === 0) return undefined;
  const steps = knownBy(event, then.asOf);
  const [family = ""] = tokenize(who).slice(-1);
  const line = clausesOfSteps(steps).find(({ development: { says = "" }, clause }) => {
    const told = tokenize(clause);
    // “According to the White House …” is told by nobody else who is named beside it.
    const by = OF_ANOTHER_SOURCE.test(clause) ? clause : `${says} ${clause}`;
    return words.every((word) => told.includes(word)) && tokenize(by).includes(family);
  });
  const step = wordsForClause(line, steps, then.archive);
  return step === undefined ? undefined : asksToldStep(event.id, step, then);
}

/** What they said of it since, where they are not quoted at it: of what it was, or of an offer that another made. */
export function asksSaidAfter(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!MAY_BE_SAID.test(asked)) return undefined;
  const line = withoutClosing(asked);
  const offer = REACTION_TO_OFFER.exec(line)?.groups;
  const { who, event: name } = offer ?? SAID_AFTER.exec(line)?.groups ?? {};
  if (who === undefined || name === undefined) return undefined;
  const { archive, today, asOf } = then;
  const ids = actorsIn(who.replace(/['’]s?$/u, ""), archive);
  const event = ids.length === 0 ? undefined : recordCalled(name, then, read);
  if (event === undefined || isQuotedAt(event, ids, then)) return undefined;
  const from = offer === undefined ? dayHeldOrMeant(event) : dayOfOffer(event, offer, then);
  const told = from === undefined ? [] : knownBy(event, asOf).filter((one) => isTheirs(one, from, ids, then));
  const [first] = told;
  if (from === undefined || first === undefined) return undefined;
  // The answer to an offer is the first that they gave.
  const to = offer === undefined ? today : first.known.by;
  const by = ids.map((id) => `actor:${id}`).join("|");
  const step = saidAsStep({ span: { from, to } });
  return asks({ about: "event", id: event.id, page: 0, focus: "told", step, by, ...asKnown(asOf) });
}

function isQuotedAt(event: Event, ids: readonly string[], { archive }: IntentContext): boolean {
  return quotesOfEvent(event.id, archive).some(({ speaker }) => ids.includes(speaker));
}

function isTheirs({ says = "", known }: Development, from: string, ids: readonly string[], { archive }: IntentContext) {
  return known.by >= from && isSaidBy({ says }, ids, archive);
}

function dayHeldOrMeant({ developments }: Event) {
  const held =
    developments.findLast(({ status, date }) => status === "held" && date != null) ??
    developments.findLast(({ date }) => date != null);
  return held?.date == null ? undefined : earliest(held.date);
}

/** When it became known that the other offered it. */
function dayOfOffer(event: Event, { by = "", what = "" }: Record<string, string | undefined>, then: IntentContext) {
  const ids = actorsIn(by, then.archive);
  const deed = tokenize(what).at(-1);
  if (ids.length === 0 || deed === undefined) return undefined;
  const refs = ids.map((id) => `actor:${id}`).join("|");
  return stepTold(knownBy(event, then.asOf), { focus: "told", step: deed, by: refs }, then.archive)?.known.by;
}
