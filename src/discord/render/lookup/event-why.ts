// Why an event was moved or called off, or where it went: the step that is asked for, and beside it the one that tells the reason.

import type { Archive } from "../../../archive/archive.ts";
import { keyOf } from "../../../archive/names/whole-names.ts";
import { OFF_STATUSES } from "../../../archive/phase.ts";
import { nameOf } from "../../../archive/records.ts";
import { OFF_OR_PUT_OFF, UNDATED } from "../../../core/event-focus.ts";
import type { EventStep, EventView } from "../../../core/view.ts";
import { elseOfStep } from "../../../core/why-else.ts";
import { readAskedWhy, writeAskedWhy } from "../../../lookup/answers/asked-why.ts";
import { splitRef } from "../../../lookup/answers/event-refs.ts";
import {
  isHourMoved,
  isReasonGiven,
  maySayWhy,
  movesOf,
  OFF_OR_MOVED,
  stepsGivingUp,
} from "../../../lookup/answers/moves.ts";
import { stepGoingAhead } from "../../../lookup/answers/never-put-off.ts";
import { placeMoved } from "../../../lookup/answers/place-moved.ts";
import { TELLS_WISH_TO_PUT_OFF } from "../../../lookup/answers/reason-beside.ts";
import { isSaidBy } from "../../../lookup/answers/step-told.ts";
import { namesOfSubject } from "../../../lookup/answers/subject-check.ts";
import { daysFromStep } from "../../../lookup/answers/time-of-step.ts";
import { type WhyTold, whyTold } from "../../../lookup/answers/why-step.ts";
import { TELLS_WISH_OF_TIME } from "../../../lookup/answers/wish-told.ts";
import { describeStanding } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { changeWords } from "../lines.ts";
import { capital, plain } from "../message/markdown.ts";
import { lead, stepInLine } from "./event-step-line.ts";
import { elseLine, saidBeside, undatedLine } from "./event-why-beside.ts";
import { ALL_IN_LIST, moreIn } from "./list-room.ts";

/** Whoever asks for the reason is told where there is none to look for: no step of it gives one by its words. */
export function reasonLine(view: EventView, archive: Archive, words: Words, room = ALL_IN_LIST): string {
  if (view.question.step === UNDATED) return undatedLine(view, words);
  const other = elseOfStep(view.question.step);
  if (other !== undefined) return elseLine(view, other, archive, words);
  const told = whyTold(view.steps, readAskedWhy(view.question.step), isByThem(view.question.by, archive));
  const isOpen =
    told !== undefined && told.beside === undefined && told.earlier === undefined && !isReasonGiven(told.step);
  const said = isOpen
    ? saidBeside({ quotes: view.quotes, steps: [told.step] }, undefined, archive, words)
    : NOTHING_SAID;
  // Who is quoted says it better than a step on the days after, which stands below as the latest word anyhow.
  const line = whyLine(view, archive, words, said.lines.length === 0 ? moreIn(room) : 0);
  // That another move of it has its reason tells nothing of this one; what somebody said of it may be the reason, whatever its words, but not where it only names another time.
  const isUntold = isOpen || !view.steps.some(isReasonGiven);
  const isSaid = said.lines.length > 0 || (told?.since ?? []).some(maySayWhy);
  const isLeftOpen = movesOf(view.steps).length > 0 && isUntold && !isSaid;
  if (view.question.step === OFF_OR_PUT_OFF) return [line, ...putOffBefore(view, told, words)].join(" · ");
  const wish = wishOfOthers(view, told);
  const asked = wish === undefined ? [] : [stepInLine(wish, words)];
  return [
    line,
    ...asked,
    ...said.lines,
    ...(isLeftOpen && wish === undefined ? [words.event.noMoreReason()] : []),
  ].join(" · ");
}

/** That one side asked for what another told, where that is told soon after. */
function wishOfOthers({ steps }: EventView, told: WhyTold | undefined): EventStep | undefined {
  if (told === undefined) return undefined;
  const shown = [told.step, told.beside, told.earlier, ...(told.since ?? [])];
  const since = told.earlier ?? told.step;
  return steps.find(
    (one) =>
      !shown.includes(one) &&
      TELLS_WISH_TO_PUT_OFF.test(one.development.summary) &&
      [told.step, since].some((step) => Math.abs(daysFromStep(step, one)) <= WISH_TOLD_DAYS),
  );
}

const WISH_TOLD_DAYS = 10;

/** That it was put off before it was called off, by the first step of that. */
function putOffBefore({ steps }: EventView, told: WhyTold | undefined, words: Words): readonly string[] {
  const shown = [told?.step, told?.beside, told?.earlier, ...(told?.since ?? [])];
  const first = steps.findLast((step) => step.changes.includes("postponed"));
  return first === undefined || shown.includes(first) ? [] : [moveInLine(first, words)];
}

const NOTHING_SAID = { lines: [], isWhy: false } as const;

/** Its summary is what is on record of a change: whether that is a reason, readers see for themselves. `more`: and of what was said of it in the days after the last so many. */
export function whyLine(
  { steps, question }: EventView,
  archive: Archive,
  words: Words,
  more = moreIn(ALL_IN_LIST),
): string {
  const asked = readAskedWhy(question.step);
  if (asked.deed === "other") return words.event.whyNotTold();
  const isTheirs = isByThem(question.by, archive);
  const told = whyTold(steps, asked, isTheirs);
  if (told === undefined) {
    // What was off when it first became known was never anything else.
    const off = steps.find(({ state }) => OFF_STATUSES.has(state.status));
    return off === undefined
      ? neverMovedLine(question, steps, archive, words)
      : lead(capital(describeStanding(off.state, words)), stepInLine(off, words));
  }
  const { step } = told;
  const whole = toldInLine(told, more, words);
  const isGivenUp = stepsGivingUp([step], isTheirs).length > 0 || isCalledOffBy(step, question.by, archive);
  // Who is said to have given it up need not be who did.
  if (asked.deed !== "given-up" || question.by === undefined || (isTheirs(step) && isGivenUp)) return whole;
  return notTheirsLine(question.by, whole, archive, words);
}

/** Another time at which it was done stands before it; what became of it in the end stands below as well, and gives way to what was said. */
function toldInLine({ step, beside, earlier, since = [] }: WhyTold, more: number, words: Words): string {
  const said = since.slice(Math.max(0, since.length - more));
  const isCut = said.length > 0 && said.length < since.length;
  const last = earlier === undefined || isCut ? [] : [step];
  const first = moveInLine(earlier ?? step, words);
  const rest = [...(beside === undefined ? [] : [beside]), ...said].map((one) => stepInLine(one, words));
  return [first, ...rest, ...last.map((one) => moveInLine(one, words))].join(" · ");
}

/** Of what was never called off, that it was not, and how it was put off, or went ahead all the same. */
export function neverOffLine(view: EventView, archive: Archive, words: Words): string {
  const putOff = view.steps.some(({ changes }) => changes.includes("postponed"));
  const asked = { ...view, question: { ...view.question, step: writeAskedWhy({ deed: "later" }) } };
  const ahead = stepGoingAhead(view.steps);
  const more = putOff ? [whyLine(asked, archive, words)] : ahead === undefined ? [] : [stepInLine(ahead, words)];
  return [words.event.neverOff(), ...more].join(" ");
}

function neverMovedLine(
  { by, step }: EventView["question"],
  steps: readonly EventStep[],
  archive: Archive,
  words: Words,
): string {
  if (by !== undefined && readAskedWhy(step).deed === "given-up")
    return notTheirsLine(by, words.event.neverMoved(), archive, words);
  if (readAskedWhy(step).deed === "given-up") return words.event.whyNotTold();
  // Who is asked why they wanted it at another time need not have had it moved.
  const isTheirs = isByThem(by, archive);
  const wishes = steps.filter((one) => isTheirs(one) && TELLS_WISH_OF_TIME.test(one.development.summary));
  const ids = by?.split("|").map((ref) => splitRef(ref).id as string) ?? [];
  const wish = wishes.find(({ development }) => isSaidBy(development, ids, archive)) ?? wishes[0];
  if (by !== undefined && wish !== undefined) return lead(words.asked.told(), stepInLine(wish, words));
  const moved = placeMoved(steps, archive);
  // “The meeting of the ministers is put off, and the talks of officials go on”: something of it was.
  const partly = steps.find(({ development: { summary } }) => TELLS_PUT_OFF.test(summary));
  // Why it was by video nobody is told by that it was never moved.
  if (moved.steps.length === 0 && readAskedWhy(step).deed === "online") return words.event.noReason();
  if (moved.steps.length === 0)
    return partly === undefined ? words.event.neverMoved() : lead(words.asked.told(), stepInLine(partly, words));
  const told = moved.steps.map((one) => stepInLine(one, words)).join(" ");
  const first = words.event.onlyPlaceMoved({ places: plain(moved.left.join("; ")) });
  return `${first} ${lead(words.asked.placeNamed(), told)}`;
}

const TELLS_PUT_OFF =
  /(?<!\b(?:not|never|no|cannot|without|nor|neither|if|whether|may|might|could|would|asks?|wants?|wishes|denie[sd])\b.{0,40})\b(?:is|are|was|were|has been|have been) (?:put off|postponed|called off|cancelled|delayed)\b|\basked for the (?:delay|postponement)\b/iu;

function notTheirsLine(by: string, told: string, archive: Archive, words: Words): string {
  const names = plain(words.withArticle(nameOf(archive, splitRef(by.split("|")[0] ?? by).id as never)));
  return words.event.notTheirs({ names, told });
}

/** “Trump calls the summit off”: whoever says so of what they were to come to withdrew from it. */
function isCalledOffBy({ changes, development }: EventStep, by: string | undefined, archive: Archive): boolean {
  const ids = by?.split("|").map((ref) => splitRef(ref).id as string) ?? [];
  return changes.some((kind) => kind === "cancelled" || kind === "postponed") && isSaidBy(development, ids, archive);
}

/** “**Postponed:** 9 May 2026, according to …”; what is no move is told by all that changed. */
function moveInLine(step: EventStep, words: Words): string {
  const moves = step.changes.filter((kind) => OFF_OR_MOVED.has(kind));
  const form = step.changes.filter((kind) => kind === "format-changed" || kind === "days-changed");
  const changes = moves.length > 0 ? moves : form.length > 0 ? form : step.changes;
  // “Date more exact” says nothing of an hour that was put off to the evening.
  if (moves.length === 0 && isHourMoved(step)) return lead(words.asked.moved(), stepInLine(step, words));
  const label = changes.length === 0 ? words.asked.told() : changeWords(changes, step.state, words);
  return lead(label, stepInLine(step, words));
}

/** Whether one of those of `by` is named as who tells or does it. */
function isByThem(by: string | undefined, archive: Archive): (step: EventStep) => boolean {
  const names = by?.split("|").flatMap((ref) => namesOfSubject(ref, archive)) ?? [];
  return ({ development: { says = "", summary } }) => {
    const text = ` ${keyOf(`${says} ${summary}`)} `;
    return names.some((name) => text.includes(` ${name} `));
  };
}

/** Whether the step that would be told as the reason names whoever is asked about, or nothing is left to come to. */
export function isToldByMove({ steps, at }: EventView, by: string, archive: Archive): boolean {
  const told = whyTold(steps, {})?.step;
  return OFF_STATUSES.has(at.state.status) || (told !== undefined && isByThem(by, archive)(told));
}
