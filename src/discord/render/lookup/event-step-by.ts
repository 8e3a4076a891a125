// The step of an event in which whoever is asked about spoke of it, confirmed it, or did what is asked for.

import { overlaps } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { nameOf } from "../../../archive/records.ts";
import type { Lost } from "../../../core/among.ts";
import { bidOfStep } from "../../../core/bid-asked.ts";
import { changeOfStep } from "../../../core/change-asked.ts";
import { deedOfStep } from "../../../core/deed-asked.ts";
import { ANNOUNCED_AWAY, EACH_CONFIRMED, EACH_DAYS, KNOWN_AWAY, LEAVING } from "../../../core/event-focus.ts";
import { type NumberAsked, numberOfStep } from "../../../core/number-asked.ts";
import { type SaidAsked, saidOfStep } from "../../../core/said-asked.ts";
import { strangerOfStep } from "../../../core/stranger-asked.ts";
import type { EventView } from "../../../core/view.ts";
import { MONEY_ASKED } from "../../../lookup/answers/amount-told.ts";
import { splitRef } from "../../../lookup/answers/event-refs.ts";
import { wordsOnComing } from "../../../lookup/answers/last-word.ts";
import { isNumberClaimed, numberTold } from "../../../lookup/answers/number-told.ts";
import { saidTold } from "../../../lookup/answers/said-told.ts";
import { stepTold } from "../../../lookup/answers/step-told.ts";
import { uninvitedBeside } from "../../../lookup/answers/uninvited-told.ts";
import { NONE } from "../../../wording/describe-limits.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";
import { absenceLine } from "./event-absence.ts";
import { bidLine } from "./event-bid-line.ts";
import { changeAskedLine } from "./event-change-line.ts";
import { dayConfirmedLine, eachConfirmedLine, eachDaysLine, isOfDayConfirmed } from "./event-day-confirmed.ts";
import { deedLine } from "./event-deeds.ts";
import { whatIsLost } from "./event-lost.ts";
import { developmentInLine, lead, stepInLine } from "./event-step-line.ts";

/** Since when somebody speaks of it, or that they confirmed it; undefined where nobody in particular is asked about. */
export function stepByLine(view: EventView, archive: Archive, words: Words): string | undefined {
  const { focus, by } = view.question;
  if (by === undefined) return undefined;
  if (focus === "confirmed" && view.question.step === EACH_CONFIRMED) return eachConfirmedLine(view, archive, words);
  if (focus === "confirmed" && view.question.step === EACH_DAYS) return eachDaysLine(view, archive, words);
  if (focus === "confirmed" && isOfDayConfirmed(view.question.step) && timesLost(view).length === 0)
    return dayConfirmedLine(view, archive, words);
  const step = stepAsked(view, archive);
  const nameFrom = (id: string) => words.withArticle(nameOf(archive, id as never));
  const names = plain(nameFrom(splitRef(by.split("|")[0] ?? by).id));
  if (focus === "confirmed" && step === undefined) {
    const both = confirmedByBoth(view, archive);
    const [lost] = timesLost(view);
    return both === undefined
      ? words.event.notConfirmedBy({ names, what: lost === undefined ? NONE : plain(whatIsLost(lost, words)) })
      : lead(words.asked.told(), stepInLine(both, words));
  }
  if (focus === "confirmed" && step !== undefined)
    return lead(
      words.asked.confirmedBy({ names: plain(words.and((step.development.confirmedBy ?? []).map(nameFrom))) }),
      stepInLine(step, words),
    );
  return step === undefined
    ? words.event.notSaidBy({ names })
    : lead(words.asked.saidBy({ names }), stepInLine(step, words));
}

const BOTH_CONFIRM = /\b(?:both|all) (?:sides|states|parties|countries|governments|leaders) (?:now )?confirm/iu;

/** “Both sides confirm the ceasefire”, of a party to it: no date of a meeting, and told all the same. */
function confirmedByBoth(
  { steps, at, question: { by = "" } }: EventView,
  archive: Archive,
): EventView["steps"][number] | undefined {
  const ids = by.split("|").map((ref) => splitRef(ref).id as string);
  const names = ids
    .flatMap((id) => [id, archive.actors.get(id)?.country ?? id])
    .map((id) => nameOf(archive, id as never));
  const isParty = names.some((name) => at.event.title.includes(name));
  return isParty ? steps.find(({ development: { summary } }) => BOTH_CONFIRM.test(summary)) : undefined;
}

/** undefined where, as of the day that is asked about, no step tells it yet. */
export function toldLine(view: EventView, archive: Archive, words: Words): string | undefined {
  const { step: asked } = view.question;
  if (asked === KNOWN_AWAY || asked === ANNOUNCED_AWAY) return absenceLine(view, archive, words);
  const change = changeOfStep(view.question.step);
  if (change !== undefined) return changeAskedLine(view, change, archive, words);
  const bid = bidOfStep(view.question.step);
  if (bid !== undefined) return bidLine(view, bid, archive, words);
  const number = numberOfStep(view.question.step);
  if (number !== undefined) {
    const told = numberTold(view.steps, number);
    return told === undefined
      ? words.event.noNumber()
      : lead(numberLabel(told, number, words), stepInLine(told, words));
  }
  const deed = deedOfStep(view.question.step);
  if (deed !== undefined) return deedLine(view, deed, archive, words);
  const said = saidOfStep(view.question.step);
  if (said !== undefined) return saidLine(view, said, archive, words);
  const stranger = strangerOfStep(view.question.step);
  const onComing = stranger === undefined ? [] : wordsOnComing(view.steps, stranger);
  if (onComing.length > 0) return lead(words.asked.told(), onComing.map((one) => stepInLine(one, words)).join(" · "));
  const step = stepAsked(view, archive);
  if (step !== undefined) {
    const out = uninvitedBeside(view.steps, step.development, view.question.step, archive);
    const told = out.length === 0 ? [stepInLine(step, words)] : out.map((one) => developmentInLine(one, words));
    return lead(words.asked.told(), told.join(" · "));
  }
  const { by, step: done } = view.question;
  if (done !== LEAVING || by === undefined) return undefined;
  const who = nameOf(archive, splitRef(by.split("|")[0] ?? by).id as never);
  return words.event.notToldLeaving({ names: plain(words.withArticle(who)) });
}

/** Held against the number that whoever asks has in mind, where there is one. */
function numberLabel(told: EventView["steps"][number], number: NumberAsked, words: Words): string {
  const isSo = isNumberClaimed(told, number);
  if (isSo === undefined) return number.deed === MONEY_ASKED ? words.asked.sum() : words.asked.number();
  return isSo ? words.asked.numberSo() : words.asked.otherNumber();
}

function saidLine(
  { question: { by }, steps }: EventView,
  said: SaidAsked,
  archive: Archive,
  words: Words,
): string | undefined {
  const ids = by?.split("|").map((ref) => splitRef(ref).id as string);
  const told = saidTold(steps, said, ids, archive);
  return told.length === 0
    ? undefined
    : lead(
        said.isElse === true ? words.asked.toldElse() : words.asked.told(),
        told.map((step) => stepInLine(step, words)).join(" "),
      );
}

function timesLost({ lost = [] }: EventView): readonly Lost[] {
  return lost.filter(({ place, surely }) => place === undefined && surely);
}

/** Of a time that it lost, what was said while it had it: that a later date was confirmed is no answer. */
function stepAsked(view: EventView, archive: Archive): EventView["steps"][number] | undefined {
  const { question } = view;
  const times = question.focus === "confirmed" ? timesLost(view) : [];
  const steps = view.steps.filter(({ state: { date } }) =>
    times.every(({ from, to }) => date !== undefined && overlaps(date, from, to)),
  );
  const asked = isOfDayConfirmed(question.step) ? { ...question, step: undefined } : question;
  const told = stepTold(steps.map(({ development }) => development).toReversed(), asked, archive);
  return steps.find(({ development }) => development === told);
}
