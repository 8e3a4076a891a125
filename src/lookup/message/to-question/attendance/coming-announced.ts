// “When was it known that Zelensky would come to Hiroshima”, “when did Trump say he’d go to China”: the step of the one event that tells it of them, and neither the first word of the event nor its first day.

import { typedText } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { type ClauseOfStep, clausesOfSteps, wordsForClause } from "../../../answers/line-told.ts";
import { isOfMany } from "../../../answers/own-meetings.ts";
import { BEGUN_STATUSES } from "../../../answers/place-told.ts";
import { BY_VIDEO, IS_CONDITION, STAYS_AWAY } from "../../../answers/presence-words.ts";
import { isSaidBy, namesAny } from "../../../answers/step-told.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { asksToldStep } from "../events/told-step.ts";
import { saysUntold } from "../guards/untold.ts";
import { eventsMeantIn, ofItsTime, singleBest } from "../which-event/resolve-events.ts";
import { asksWhoOrWhenTold } from "./absence-patterns.ts";
import { GOES_THERE, isJourneyOf } from "./coming-words.ts";

const COME = "(?:come|go|travel|attend|visit|fly|join|take part|be (?:in|at|there)|make it|show up|turn up)";
/** “Was going to Vilnius”: what somebody was going to do begins with a verb. */
const ON_WAY_THERE =
  "\\b(?:is|was|were) (?:going|coming|heading|travell?ing|flying) to (?!(?:be|do|have|host|hold|meet|see|speak|talk|sign|announce|say|call|take|make|stay|skip|miss|cancel|postpone|move|not|happen|lead|send|start|begin|end|win|get|give|let|show|turn)\\b)\\p{L}";
const WOULD_COME = whereItMayFit(
  new RegExp(
    `${ON_WAY_THERE}|\\b(?:would|will|is to|was to|were to|is going to|was going to)(?: (?:also|really|actually|definitely|in fact|after all|personally))? ${COME}\\b|(?<=\\p{L})['’]d ${COME}\\b|\\bplan(?:s|ned)? to ${COME}\\b`,
    "iu",
  ),
);
const WHEN_COMING = /^(?:(?:so|and|but),? )?(?:(?:since )?when|(?:on |by )?(?:what|which) (?:day|date))\b/iu;
const THEIRS_ANNOUNCED = /\b(?:announced|known|public|confirmed|revealed|official|clear)\b/iu;
const IS_JOURNEY = whereItMayFit(/\b(?:trip|visit|journey|travel|attendance|participation|presence)\b/iu);
const SAYS_COMING = /^(?:say|says|said|announced?|tell|told|confirm(?:ed)?|declared?|reveal(?:ed)?)$/u;
const OWN_TO_COMING =
  /^(?:announced?|known|know|public|clear|emerge\w*|say|says|said|told|tell|confirm\w*|reveal\w*|official\w*|would|will|come|coming|go|going|travel\w*|attend\w*|visit\w*|trip|journey|fly|join|take|part|participation|presence|first|1st|person|himself|herself|made|became|become|d|plan\w*|lady|with)$/u;
/** That it may be, or that somebody wishes it. */
const NOT_SURE =
  /\b(?:may|might|could|would|whether|perhaps|possibl[ye]|likely|hopes?|wants?|wish(?:es)?|invites?|invited|asks?|expects?|tries|seeks)\b/iu;
const WHETHER_COMING = /\bwhether\b/iu;
const BY_THEM = /\b(?:announc\w*|confirm\w*|official\w*)\b/iu;

/** undefined where nothing of the kind is asked, what is named is several events, or it is a visit of theirs of which every word tells it. */
export function asksWhenComing(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, translated, quoted, parts, words, span } = message;
  if (translated === true || quoted.length > 0 || !WHEN_COMING.test(rest) || !asksWhoOrWhenTold(rest)) return undefined;
  if (parts.some(({ is }) => is === "missing")) return undefined;
  const who = whoComes(message, then);
  if (who === undefined) return undefined;
  const isWay = (part: Part) => part.is === "kind" && part.kinds.includes("visit");
  const beside = { ...message, parts: parts.filter((part) => !isWay(part) && part.is !== "status") };
  const isOwn = (key: string) => OWN_TO_COMING.test(key);
  const tries = eventsMeantIn({ by: who, to: undefined, isOwn }, beside, then).map((some) => ofItsTime(some, span));
  const isOfThem = (one: FoundEvent) => isToBeThere(one, who) || lineOfComing(one, who, message, then) !== undefined;
  for (const found of tries) {
    const telling = found.filter((one) => lineOfComing(one, who, message, then) !== undefined);
    const best = singleBest(telling.length > 0 ? telling : found.filter(isOfThem));
    if (best === undefined) continue;
    // A visit is announced as any event is.
    if (!WOULD_COME.test(rest) && !isOfMany(best.event)) return undefined;
    const steps = eventSteps(best.event, then.asOf).map(({ development }) => development);
    const step = wordsForClause(lineOfComing(best, who, message, then), steps.toReversed(), then.archive);
    if (step !== undefined) return asksToldStep(best.event.id, step, then);
    // Of a visit, or a meeting of a few, each word of it is one of their coming.
    if (!isOfMany(best.event)) return undefined;
    return saysUntold(typedText(words, 0, words.length), message, then, best.event.id);
  }
  return undefined;
}

/** Whoever stands right before the word for coming, or whose journey it is; he who says that he comes. */
function whoComes({ rest, parts, words }: ReadMessage, { archive }: IntentContext): RecordPart | undefined {
  const people = parts.filter(
    (part): part is RecordPart =>
      part.is === "record" && part.records.every(({ kind, id }) => isPerson(kind, id, archive)),
  );
  const coming = WOULD_COME.exec(rest);
  if (coming !== null) {
    const before = rest.slice(0, coming.index);
    return people.findLast(({ text }) => before.includes(text));
  }
  if (!IS_JOURNEY.test(rest) || !THEIRS_ANNOUNCED.test(rest) || words.length < 5) return undefined;
  return people.find(({ text }) => isJourneyOf(text, rest));
}

function isToBeThere({ state: { participants } }: FoundEvent, { records }: RecordPart): boolean {
  return participants.some(({ actor }) => records.some(({ id }) => id === actor));
}

/** The first sentence before it began that tells of them that they come, surely before perhaps, themselves and not by video; of those who are to have said it themselves, theirs. */
function lineOfComing(
  { event }: FoundEvent,
  who: RecordPart,
  message: ReadMessage,
  { archive, asOf }: IntentContext,
): ClauseOfStep | undefined {
  const ids = who.records.map(({ id }) => id as string);
  const ahead = eventSteps(event, asOf)
    .toReversed()
    .filter(({ state }) => !BEGUN_STATUSES.has(state.status))
    .map(({ development }) => development);
  const all = clausesOfSteps(ahead).filter(({ clause }) => {
    const goes = GOES_THERE.exec(clause);
    if (goes === null || STAYS_AWAY.test(clause) || BY_VIDEO.test(clause)) return false;
    return namesAny(clause.slice(0, goes.index), ids, archive);
  });
  const states = ids.flatMap((id) => archive.actors.get(id as never)?.country ?? []);
  const saidBy = (some: readonly string[]) => all.filter(({ development }) => isSaidBy(development, some, archive));
  const tellers = tellersNamed(message, archive);
  if (tellers.length > 0) return saidBy(tellers)[0];
  const sure = (some: readonly ClauseOfStep[]) =>
    some.find(
      ({ clause, development: { summary } }) =>
        !(NOT_SURE.test(clause) || IS_CONDITION.test(clause) || WHETHER_COMING.test(summary)),
    );
  const theirs = BY_THEM.test(message.rest) ? sure(saidBy([...ids, ...states])) : undefined;
  return theirs ?? sure(all) ?? (isOfMany(event) ? all[0] : undefined);
}

/** “Did Trump say”, “did the White House announce”. */
function tellersNamed({ parts, words }: ReadMessage, { actors }: IntentContext["archive"]): readonly string[] {
  const teller = parts.find(({ to }) => SAYS_COMING.test(words[to]?.key ?? ""));
  return teller?.is === "record"
    ? teller.records.flatMap(({ id }) => (actors.has(id as never) ? [id as string] : []))
    : [];
}
