// “Why did Starmer leave the summit early”, “why was it unclear whether Zelensky would come”: the sentence that tells it of them, where their record at the event does not.

import { isAt } from "../../../../archive/events-by-place.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import type { Development } from "../../../../archive/schema.ts";
import { tellsWhy } from "../../../../archive/tells-why.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { wordsForClause } from "../../../answers/line-told.ts";
import { BEGUN_STATUSES } from "../../../answers/place-told.ts";
import { STAYS_FOR_NOW, TELLS_LEAVING } from "../../../answers/presence-words.ts";
import { actorsIn } from "../../../answers/step-told.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { WHY } from "../changes/moving-verbs.ts";
import { isPerson, refsOf } from "../events/record-refs.ts";
import { asksToldStep } from "../events/told-step.ts";
import { saysUntold } from "../guards/untold.ts";
import { eventsMeantIn, ofItsTime } from "../which-event/resolve-events.ts";
import { GOES_HOME } from "./leaving-words.ts";

const WHY_LEFT = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:(?:why|how come) (?:(?:did|has|had) )?|(?:when )?(?:did|has|had) )(?!any|some|no)\p{L}.*?\b(?:leave|left|quit|depart(?:ed)?|(?:go|gone|went|fly|flown|flew|head(?:ed)?|return(?:ed)?) (?:back )?home)\b.*\b(?:early|prematurely|before (?:the|its) end|before it (?:was over|ended))\b/iu,
);
const WHY_UNSURE = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:why|how come) (?:was|is|were) (?:it |there )?(?:still |ever |so |long )*(?:unclear|uncertain|open|unsure|doubtful|in (?:doubt|question)|not (?:\p{L}+ )?(?:clear|certain|sure|known)|up in the air|a question|any doubts?|doubts?) (?:whether|if|that|about whether|over whether) .*\b(?:would|will|was (?:going )?to|is (?:going )?to|could|can|might) (?:\p{L}+ )?(?:come|go|attend|travel|take part|show up|make it|be (?:there|at|in)|join|appear)\b/iu,
);

/** Of which no event has to tell. */
const OWN_TO_WHY =
  /^(?:leave|left|quit|depart\w*|go|gone|went|fly|flown|flew|head\w*|return\w*|back|home|early|prematurely|before|end|ended|over|unclear|uncertain|open|unsure|doubt\w*|question|clear|certain|sure|known|air|whether|come|attend|travel|take|part|show|make|join|appear|would|could|might|still|long|ever|from)$/u;
const TELLS_UNSURE =
  /\b(?:doubts?|doubtful|uncertain|unclear|not (?:certain|sure|clear)|may (?:not|have to)|might (?:not|have to)|would (?:come|go|stay)\b.*\bif|if\b.*\bwould (?:come|go|stay)|only (?:come|go)s? if|depends?)\b/iu;
const GIVES_IT = /,? (?:as|if|unless|after|before|until)\b/iu;

type LineOnThem = { readonly development: Development; readonly clause: string };

/** undefined where nothing of the kind is asked, or what the event has on record of them tells it. */
export function asksWhyLeftOrUnsure(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, translated, quoted, span, parts } = message;
  const isLeaving = WHY_LEFT.test(rest);
  if (translated === true || quoted.length > 0 || !(isLeaving || WHY_UNSURE.test(rest))) return undefined;
  const who = parts.find(
    (part): part is RecordPart =>
      part.is === "record" && part.records.some(({ kind, id }) => isPerson(kind, id, then.archive)),
  );
  if (who === undefined) return undefined;
  const ids = who.records.map(({ id }) => id as string);
  const isOwn = (key: string) => OWN_TO_WHY.test(key);
  const others = { ...message, parts: parts.filter((part) => part !== who) };
  const meant = ofItsTime(eventsMeantIn({ by: undefined, to: undefined, isOwn }, others, then).flat(), span);
  const there = meant.length > 0 || !isLeaving ? meant : eventsThere(who, others, then);
  const found = new Map(there.map((one) => [one.event.id, one]));
  const isWhyLeft = isLeaving && WHY.test(rest);
  if (found.size === 0) return isWhyLeft && others.parts.length === 0 ? leftSomewhere(who, message, then) : undefined;
  if (found.size > MOST_NAMED_SO) return undefined;
  // That they left stands on record there.
  if (isLeaving && [...found.values()].some((one) => linesOn(one, ids, then).some(tellsTheyLeft))) return undefined;
  const tells = isLeaving ? tellsTheyWentHome : tellsTheyMayNotCome;
  const told = [...found.values()].flatMap((one) => {
    const line = linesOn(one, ids, then).find(tells);
    const step = wordsForClause(line, knownBy(one.event, then.asOf), then.archive);
    return step === undefined ? [] : [{ id: one.event.id, step }];
  });
  const [only, ...more] = told;
  if (only !== undefined) return more.length > 0 ? undefined : asksToldStep(only.id, only.step, then);
  const [single] = found.size === 1 ? [...found.keys()] : [];
  return isWhyLeft ? saysUntold("why", message, then, single) : undefined;
}

/** “Why did Starmer have to leave early”: of all at which they were, what tells it, or that none does. */
function leftSomewhere(who: RecordPart, message: ReadMessage, then: IntentContext): Intent | undefined {
  const ids = who.records.map(({ id }) => id as string);
  const subjects = [refsOf(who.records)];
  const theirs = findEvents({ subjects, which: "all", asOf: then.asOf }, then.archive);
  const tells = (line: LineOnThem) => tellsTheyLeft(line) || tellsTheyWentHome(line);
  const told = ofItsTime(theirs, message.span).some((one) => linesOn(one, ids, then).some(tells));
  return told ? undefined : saysUntold("why", message, then);
}

/** “Leave Copenhagen”: where nothing but a place is named, what was held there and tells of them. */
function eventsThere(
  { text }: RecordPart,
  { parts }: ReadMessage,
  { archive }: IntentContext,
): readonly Pick<FoundEvent, "event">[] {
  const [place, ...others] = parts;
  if (place?.is !== "place" || others.length > 0) return [];
  return archive.search.eventsWith(tokenize(text)).flatMap((id) => {
    const event = archive.events.get(id);
    return event !== undefined && isAt(event, place.place, archive) ? [{ event }] : [];
  });
}

/** As many editions of one name are looked through. */
const MOST_NAMED_SO = 40;

/** The sentences of which they are the first who are named, or that follow on one in the same step. */
function linesOn(
  { event }: Pick<FoundEvent, "event">,
  ids: readonly string[],
  { archive, asOf }: IntentContext,
): readonly LineOnThem[] {
  return knownBy(event, asOf).flatMap((development) => {
    const clauses = summaryClauses(development.summary);
    const named = clauses.map((clause) => ids.includes(actorsIn(clause, archive)[0] ?? ""));
    return clauses.flatMap((clause, at) =>
      named[at] === true || named[at - 1] === true ? [{ development, clause }] : [],
    );
  });
}

function tellsTheyLeft({ clause }: LineOnThem): boolean {
  return TELLS_LEAVING.test(clause);
}

function tellsTheyWentHome({ clause }: LineOnThem): boolean {
  return GOES_HOME.test(clause);
}

/** And why, before it began: that they stay where they are for now, or that it is in doubt. */
function tellsTheyMayNotCome({ development, clause }: LineOnThem): boolean {
  if (development.status !== undefined && BEGUN_STATUSES.has(development.status)) return false;
  return (
    (STAYS_FOR_NOW.test(clause) && tellsWhy(clause)) ||
    (TELLS_UNSURE.test(clause) && (tellsWhy(clause) || GIVES_IT.test(clause)))
  );
}
