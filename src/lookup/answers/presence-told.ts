// “Did Putin go to Johannesburg”, “why did Modi not come”: which of the steps of an event tell of somebody that they came, or by video, left early or stayed away. Pure.

import type { Archive } from "../../archive/archive.ts";
import { tellsWhy } from "../../archive/tells-why.ts";
import type { EventStep } from "../../core/view.ts";
import { awayWithState } from "./away-with-state.ts";
import { splitRef } from "./event-refs.ts";
import { COMES, DECLINES_TO_COME, IS_UNINVITED, STAYS_AWAY, STAYS_FOR_NOW, TELLS_LEAVING } from "./presence-words.ts";
import { isReasonIn, stepNamingReason } from "./reason-named.ts";
import { type StepOnThem, stepsOnThem } from "./steps-on-them.ts";

/** `first`: they were not to come, and came or are to come after all. `spoken`: a step speaks of them, and neither. */
export type Presence = {
  readonly is: "declined" | "first" | "by-video" | "left" | "spoken" | "there";
  /** The step that tells it, and one that tells why, oldest first; none where they only stand among those who take part. */
  readonly steps: readonly EventStep[];
};

/** What is asked about them, where it is why: that they did not come, or that they left. */
type Why = "away" | "left" | undefined;

/** What those of `by` are to the steps of one event, which stand newest first; undefined where nothing is told of them. */
export function presenceOf(
  steps: readonly EventStep[],
  by: string,
  archive: Archive,
  why?: "away" | "left",
): Presence | undefined {
  const state = steps[0]?.state;
  if (state === undefined) return undefined;
  const told = steps.flatMap((step) => stepsOnThem(step, by.split("|"), archive));
  const ids = by.split("|").map((ref) => splitRef(ref).id as string);
  const isAway = state.declined.some((id) => ids.includes(id));
  const isThere = state.participants.some(({ actor }) => ids.includes(actor));
  const found = kindOf(told, { isAway, isThere, isVirtual: state.format === "virtual" }, why);
  if (found === undefined) return isThere ? { is: "there", steps: [] } : undefined;
  const since = found.is === "declined" ? awayWithState(steps, found.main.step, ids, archive) : undefined;
  // Who was to come in their place did not either.
  if (why === undefined) return { is: found.is, steps: [found.main.step, ...(since === undefined ? [] : [since])] };
  if (since !== undefined) return { is: found.is, steps: [since] };
  const reasoned = withReason(found.main, told);
  const named = reasoned.some(({ development }) => isReasonIn(development))
    ? undefined
    : stepNamingReason(steps, found.main.step, ids, archive);
  return { is: found.is, steps: named === undefined ? reasoned : [...reasoned, named] };
}

type Telling = { readonly is: Presence["is"]; readonly main: StepOnThem };

type AtMeeting = { readonly isAway: boolean; readonly isThere: boolean; readonly isVirtual: boolean };

function kindOf(told: readonly StepOnThem[], { isAway, isThere, isVirtual }: AtMeeting, why: Why): Telling | undefined {
  // A step tells again who declined before it.
  const declined = told.find((one) => one.isDeclined && one.text !== "") ?? told.findLast((one) => one.isDeclined);
  // Whom nobody invites is not told by a meeting before it at which they were not either.
  const uninvited = isThere ? undefined : told.find(({ text }) => IS_UNINVITED.test(text));
  const away = declined ?? uninvited ?? told.find(({ tellsAway }) => tellsAway);
  // “Says that he cannot come” tells of no coming.
  const coming = told.find(({ text }) => COMES.test(text.replace(STAYS_AWAY, "")));
  const isAsked = why !== undefined;
  const left = why === "left" && isThere ? told.find(({ text }) => TELLS_LEAVING.test(text)) : undefined;
  if (left !== undefined) return { is: "left", main: left };
  if (isAway && away !== undefined) return { is: "declined", main: away };
  const video = isVirtual ? undefined : told.find(({ isByVideo }) => isByVideo);
  if (video !== undefined) return ofVideo(video, told, isThere, isAsked ? (away ?? video) : undefined);
  if (declined !== undefined && (isAsked || !isThere || coming !== undefined))
    return { is: "first", main: isAsked ? declined : (coming ?? declined) };
  return isThere ? ofThoseThere(told, isAsked) : ofOthers(told.find((one) => one === away || one === coming));
}

/** Why somebody did not come is told, if at all, where it was told that they would not: `away`. */
function ofVideo(video: StepOnThem, told: readonly StepOnThem[], isThere: boolean, away?: StepOnThem): Telling {
  const came = isThere ? inPersonAfter(video, told) : undefined;
  return came === undefined ? { is: "by-video", main: away ?? video } : { is: "first", main: away ?? came };
}

/** “Takes part by video”, before it was told that they come themselves: what is told of it as it was held decides, else the last. */
function inPersonAfter(video: StepOnThem, told: readonly StepOnThem[]): StepOnThem | undefined {
  const isHeld = ({ step }: StepOnThem) => step.development.status === "held";
  const settling = told.filter(({ isByVideo, isInPerson }) => isByVideo || isInPerson);
  const last = settling.find(isHeld) ?? settling[0];
  return last !== video && last?.isByVideo === false ? last : undefined;
}

function ofThoseThere(told: readonly StepOnThem[], isAsked: boolean): Telling | undefined {
  // “Declines to come to Brussels”, and was there when it moved.
  const declining = isAsked
    ? told.find(({ text }) => DECLINES_TO_COME.test(text) || (STAYS_FOR_NOW.test(text) && tellsWhy(text)))
    : undefined;
  if (declining !== undefined) return { is: "first", main: declining };
  const coming = isAsked ? told.find(({ text }) => COMES.test(text)) : undefined;
  return coming && { is: "there", main: coming };
}

function ofOthers(spoken: StepOnThem | undefined): Telling | undefined {
  return spoken && { is: "spoken", main: spoken };
}

/** Those steps that tell of one of them that they stay away, oldest first. */
export function stepsTellingAway(steps: readonly EventStep[], ref: string, archive: Archive): readonly EventStep[] {
  const told = steps.flatMap((step) => stepsOnThem(step, [ref], archive));
  const away = told.filter(({ isDeclined, tellsAway }) => isDeclined || tellsAway);
  return away.map(({ step }) => step).toReversed();
}

/** Where the step does not tell why, one before it that does, of them. */
function withReason(main: StepOnThem, told: readonly StepOnThem[]): readonly EventStep[] {
  const reason = isReason(main)
    ? undefined
    : told.find((one) => one !== main && isReason(one) && one.step.state.status !== "held");
  return reason === undefined ? [main.step] : [reason.step, main.step];
}

function isReason({ step, text, isDeclined }: StepOnThem): boolean {
  return isDeclined ? isReasonIn(step.development) : tellsWhy(text);
}

/** Whether one of the steps tells why. */
export function isReasonTold({ steps }: Pick<Presence, "steps">): boolean {
  return steps.some(({ development }) => isReasonIn(development));
}

/**
 * What is told of each of `by`: of a state of which it is asked why, where nothing is told of itself, of those of it; of somebody of whom nothing is settled, of their state if
 * that does not come at all. Of several who have one name, those of whom it is more than that a step speaks of them.
 */
export function presencesOf(
  steps: readonly EventStep[],
  by: string,
  archive: Archive,
  why?: "away" | "left",
): readonly { readonly ref: string; readonly presence: Presence }[] {
  const state = steps[0]?.state;
  if (state === undefined) return [];
  const found = by.split("|").flatMap((ref) => {
    const presence = presenceOf(steps, ref, archive, why);
    if (presence !== undefined && presence.is !== "spoken") return [{ ref, presence }];
    const { country, kind } = archive.actors.get(splitRef(ref).id as never) ?? {};
    const other =
      kind === "state" && why !== undefined
        ? state.declined
            .concat(state.participants.map(({ actor }) => actor))
            .filter((id) => `actor:${archive.actors.get(id)?.country}` === ref)
        : state.declined.filter((id) => id === country);
    const theirs = other.map((id) => ({
      ref: `actor:${id}`,
      presence: presenceOf(steps, `actor:${id}`, archive, why),
    }));
    const told = theirs.flatMap((one) =>
      one.presence === undefined || one.presence.is === "there" ? [] : [{ ref: one.ref, presence: one.presence }],
    );
    return told.length > 0 || presence === undefined ? told : [{ ref, presence }];
  });
  const settled = toldOnce(found.filter(({ presence: { is } }) => is !== "spoken"));
  return settled.length > 0 ? settled : found.slice(0, 1);
}

type PresenceOfOne = { readonly ref: string; readonly presence: Presence };

/** That nobody of a state comes is told of the state, and of somebody of it not once more. */
function toldOnce(found: readonly PresenceOfOne[]): readonly PresenceOfOne[] {
  return found.map(({ ref, presence }, at) => {
    const told = found.filter((_, other) => other !== at).flatMap((other) => other.presence.steps.slice(0, 1));
    const [first, ...since] = presence.steps;
    const steps = first === undefined ? [] : [first, ...since.filter((step) => !told.includes(step))];
    return { ref, presence: { ...presence, steps } };
  });
}

/** Those of them who are told to take part by video where others are in the room. */
export function byVideo(steps: readonly EventStep[], ids: readonly string[], archive: Archive): readonly string[] {
  const isInRoom = steps[0]?.state.format !== "virtual";
  return isInRoom ? ids.filter((id) => presenceOf(steps, `actor:${id}`, archive)?.is === "by-video") : [];
}
