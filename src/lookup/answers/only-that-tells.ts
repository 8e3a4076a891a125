// “Who skipped Granada”: of several that fit the only one that took place and tells who did not come, who was the host or who was in the chair, or is what was agreed. Pure.

import type { Archive } from "../../archive/archive.ts";
import { OFF_STATUSES, phaseOf } from "../../archive/phase.ts";
import { type EventFocus, WHAT_AGREED } from "../../core/event-focus.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt } from "../../core/view.ts";
import { eventSteps } from "./answer-event.ts";
import { readAskedWhy } from "./asked-why.ts";
import { chairAmong, stepOfChair } from "./chair-told.ts";
import type { FoundEvent } from "./event-refs.ts";
import { isOffOrMoved } from "./moves.ts";
import { STAYS_AWAY } from "./presence-words.ts";
import { isSurelyOf } from "./why-step.ts";

type TellsIt = (at: EventAt, question: QuestionAbout<"events">, archive: Archive) => boolean;

/** undefined where more of them tell it, or none. What came to nothing had nobody who was there, or was not. */
export function onlyThatTells(
  question: QuestionAbout<"events">,
  open: readonly FoundEvent[],
  { archive, today }: { readonly archive: Archive; readonly today: string },
): FoundEvent | undefined {
  const tells = isOfWhatAgreed(question)
    ? isAgreement
    : (tellsOfEnd(question) ??
      (question.by === undefined && question.step === undefined
        ? TELLS_OF_FOCUS[question.focus ?? "when"]
        : undefined));
  if (tells === undefined || question.which !== "one" || open.length < 2 || open.length > MOST_LOOKED_AT)
    return undefined;
  const mayTell = ({ state }: FoundEvent) =>
    question.focus === "why" || phaseOf(state, question.asOf ?? today) === "over";
  const telling = open.filter((one) => mayTell(one) && tells(one, question, archive));
  return telling.length === 1 ? telling[0] : undefined;
}

/** “Why was the third round called off”, “why did Hanoi fail”: of what came to nothing, or had its day changed, the one to which just that was done. */
function tellsOfEnd({ focus, step }: QuestionAbout<"events">): TellsIt | undefined {
  const { deed } = readAskedWhy(step);
  if (focus === "outcome" && deed === "off") return hasFailed;
  if (focus !== "why" || (deed !== "off" && deed !== "later")) return undefined;
  return ({ event }, { asOf }) => eventSteps(event, asOf).some((one) => isOffOrMoved(one) && isSurelyOf(one, deed));
}

const TELLS_FAILURE =
  /\b(?:fail\p{L}*|collaps\p{L}+|cut short|br(?:eaks?|oke|oken) (?:off|up|down)|(?:without|no|brought no) (?:an? )?(?:formal |final |joint |clear )?(?:agreement|deal|result|ceasefire|declaration|statement|breakthrough))\b/iu;

function hasFailed({ event, state }: EventAt, { asOf }: QuestionAbout<"events">): boolean {
  if (OFF_STATUSES.has(state.status)) return true;
  const told = eventSteps(event, asOf).find((step) => step.state.status === "held");
  return told !== undefined && TELLS_FAILURE.test(told.development.summary);
}

/** “What was agreed between Saudi Arabia and Iran”: of all that concerns two, with nothing beside them named. */
function isOfWhatAgreed({ focus, step, by, subjects = [], ...named }: QuestionAbout<"events">): boolean {
  const isBare = [by, named.places, named.kinds, named.names, named.mentions].every((one) => one === undefined);
  return focus === "outcome" && step === WHAT_AGREED && isBare && subjects.length === 1;
}

function isAgreement({ event }: EventAt): boolean {
  return event.kind === "agreement";
}

/** Of more somebody has to say which is meant. */
const MOST_LOOKED_AT = 8;

const TELLS_OF_FOCUS: Readonly<Partial<Record<EventFocus, TellsIt>>> = {
  away: ({ event, state }, { asOf }) =>
    state.declined.length > 0 ||
    eventSteps(event, asOf).some(({ development }) => STAYS_AWAY.test(development.summary)),
  host: ({ state }, _, { actors }) => {
    const country = state.place?.country;
    return (
      country !== undefined &&
      state.participants.some(({ actor }) => actor === country || actors.get(actor)?.country === country)
    );
  },
  chair: (at, { asOf }) => chairAmong(at).length > 0 || stepOfChair(eventSteps(at.event, asOf)) !== undefined,
};
