// Why somebody did not come, or left early: what is told of them, with the reason where a step or a quotation of that day tells one.

import type { Archive } from "../../../archive/archive.ts";
import { phaseOf } from "../../../archive/phase.ts";
import { LEFT } from "../../../core/event-focus.ts";
import type { EventStep, EventView } from "../../../core/view.ts";
import { writeAskedWhy } from "../../../lookup/answers/asked-why.ts";
import { splitRef } from "../../../lookup/answers/event-refs.ts";
import { journeyUndone } from "../../../lookup/answers/journey-undone.ts";
import {
  isReasonTold,
  type Presence,
  presenceOf,
  presencesOf,
  stepsTellingAway,
} from "../../../lookup/answers/presence-told.ts";
import { isLeadUpTold } from "../../../lookup/answers/reason-beside.ts";
import { theirAccount } from "../../../lookup/answers/reason-named.ts";
import { isSaidBy } from "../../../lookup/answers/step-told.ts";
import { stepOfVideoForAll } from "../../../lookup/answers/video-for-all.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";
import { nameFrom, presenceTold } from "./event-presence.ts";
import { lead, stepInLine } from "./event-step-line.ts";
import { awayLine } from "./event-whether.ts";
import { isToldByMove, whyLine } from "./event-why.ts";
import { saidBeside } from "./event-why-beside.ts";
import { BRIEFLY } from "./list-room.ts";

/** undefined where nobody is told to have left. Of those who are asked about what is told of them, with the reason if a step tells one; of nobody in particular of all who did not come. */
export function whyAwayLine(view: EventView, archive: Archive, words: Words): string | undefined {
  const { by, step } = view.question;
  if (by === undefined) return allAwayLine(view, archive, words);
  const found = presencesOf(view.steps, by, archive, step === LEFT ? "left" : "away");
  if (step === LEFT && !found.some(({ presence: { is } }) => is === "left" || is === "declined")) return undefined;
  const isPlain = found.every(({ presence: { is } }) => is === "there" || is === "spoken");
  const moved = { ...view, question: { ...view.question, step: undefined } };
  if (isPlain && isToldByMove(view, by, archive)) return whyLine(moved, archive, words);
  const undone = isPlain ? journeyUndone(view, found) : undefined;
  const off = { ...view, question: { ...view.question, step: writeAskedWhy({ deed: "off" }) } };
  if (undone === "for-good") return whyLine(off, archive, words);
  const isOver = phaseOf(view.at.state, view.today) === "over";
  const told = found.filter(({ presence: { is, steps } }) => steps.length > 0 || (is === "there" && isOver));
  const before = undone === "at-first" ? [whyLine(off, archive, words)] : [];
  if (told.length > 0)
    return [...before, ...told.map(({ ref, presence }) => whyOne(presence, ref, view, archive, words))].join(" · ");
  return words.event.notToldAway({ names: plain(nameFrom(by.split("|")[0] ?? by, archive, words)) });
}

function whyOne(presence: Presence, ref: string, view: EventView, archive: Archive, words: Words): string {
  const isWhyAsked = presence.is !== "there";
  const since = presence.is === "first" ? presenceOf(view.steps, ref, archive)?.steps : undefined;
  const later = since?.filter((step) => !presence.steps.includes(step)) ?? [];
  const isTold =
    isReasonTold(presence) ||
    (presence.is === "left" && presence.steps.some((step) => isLeadUpTold(step, ref, archive)));
  const said =
    isWhyAsked && !isTold
      ? saidBeside({ quotes: view.quotes, steps: stepsOfAbsence(presence, ref, view, archive) }, ref, archive, words)
      : { lines: [], isWhy: isTold };
  const before = isWhyAsked && !said.isWhy ? firstWord(presence, ref, view, archive) : undefined;
  const [main] = presence.is === "declined" && isWhyAsked && !said.isWhy ? presence.steps : [];
  const account = main && theirAccount(view.steps, main, [splitRef(ref).id], archive);
  const open = said.lines.length > 0 || before !== undefined ? words.event.noMoreReason() : words.event.noReason();
  return [
    ...(before === undefined ? [] : [lead(words.asked.told(), stepInLine(before, words))]),
    presenceTold(presence, ref, view, archive, words),
    ...later.map((step) => stepInLine(step, words)),
    ...said.lines,
    // What they say of it themselves stands there, and no head that no reason is told.
    ...(account === undefined ? [] : [stepInLine(account, words)]),
    ...(isWhyAsked && !said.isWhy && account === undefined ? [open] : []),
  ].join(" · ");
}

/** Those that tell it, and those by which others of that state, or it itself, stay away. */
function stepsOfAbsence({ is, steps }: Presence, ref: string, view: EventView, archive: Archive): readonly EventStep[] {
  if (is !== "declined") return steps;
  return [
    ...new Set([
      ...steps,
      ...withTheirs(ref, view, archive).flatMap((one) => stepsTellingAway(view.steps, one, archive)),
    ]),
  ];
}

function withTheirs(ref: string, { at }: EventView, archive: Archive): readonly string[] {
  const { id } = splitRef(ref);
  const own = archive.actors.get(id as never)?.country;
  const away = at.state.declined.filter((one) => one === own || archive.actors.get(one)?.country === id);
  return [ref, ...away.map((one) => `actor:${one}`)];
}

/** What they said themselves of not coming before it was settled, or of their state whoever of it stays away too: there the reason may stand, whatever its words. */
function firstWord({ is, steps }: Presence, ref: string, view: EventView, archive: Archive): EventStep | undefined {
  if (is !== "declined") return undefined;
  const first = withTheirs(ref, view, archive).flatMap((one) => {
    const told = stepsTellingAway(view.steps, one, archive).slice(0, 1);
    return told.filter((step) => !steps.includes(step) && isSaidBy(step.development, [splitRef(one).id], archive));
  });
  // `view.steps` stand newest first.
  return view.steps.findLast((step) => first.includes(step));
}

/**
 * Of whoever did not come, that they did not, since when that is known, and the reason if a step tells one; else that none is told. Of several
 * each step, so that nobody is told to have stayed away for the reason of another. Of what was held by video, what tells that it was to be so, or why.
 */
function allAwayLine(view: EventView, archive: Archive, words: Words): string {
  const steps = view.steps.filter(({ development }) => (development.declined ?? []).length > 0);
  if (phaseOf(view.at.state, view.today) === "off")
    return whyLine({ ...view, question: { ...view.question, step: undefined } }, archive, words);
  const away = awayLine(view, archive, words, BRIEFLY);
  const forAll = stepOfVideoForAll(view.steps);
  if (forAll !== undefined) {
    const told = lead(words.asked.told(), stepInLine(forAll, words));
    return view.at.state.declined.length === 0 ? told : `${told} · ${away}`;
  }
  if (view.at.state.declined.length > 1)
    return [away, ...steps.slice(0, MOST_STEPS).map((step) => stepInLine(step, words))].join(" · ");
  const telling = steps.find((step) => isReasonTold({ steps: [step] }));
  const step = telling ?? steps.at(-1);
  if (step === undefined) return away;
  return [away, stepInLine(step, words), ...(telling === undefined ? [words.event.noReason()] : [])].join(" · ");
}

/** As many as a phone shows above the answer. */
const MOST_STEPS = 3;
