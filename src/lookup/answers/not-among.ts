// “Did Macron go to the Alaska summit?”: whether whoever is asked about is among those who are known to have been there. Pure.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { State } from "../../archive/history.ts";
import { knownBy } from "../../archive/known-steps.ts";
import { keyOf } from "../../archive/names/whole-names.ts";
import type { Actor, Development } from "../../archive/schema.ts";
import { TOOK_PLACE } from "../../core/event-focus.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt, EventStep, EventView } from "../../core/view.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import type { AnswerContext } from "./answer-context.ts";
import { peopleAsked } from "./apart.ts";
import { type FoundEvent, splitRef } from "./event-refs.ts";
import { presencesOf } from "./presence-told.ts";
import { STAYS_AWAY } from "./presence-words.ts";
import { tellsOfComing } from "./steps-on-them.ts";
import { namesOfSubject } from "./subject-check.ts";

type AskedOfEvents = QuestionAbout<"events">;

/** Whether it is asked who was at one event. */
function isWhoCame({ which, focus, away }: AskedOfEvents): boolean {
  return which === "one" && focus === "who" && away !== true;
}

/** Whether those who were there are asked for, or one of them. */
export function asksWhoWasThere({ focus, by }: AskedOfEvents): boolean {
  return focus === "who" || focus === "chair" || asksWhetherThere({ focus, by });
}

/** “Did Vance fly to Islamabad?” */
function asksWhetherThere({ focus, by }: Pick<AskedOfEvents, "focus" | "by">): boolean {
  return focus === undefined && by !== undefined;
}

/** Of events in whose steps whoever is asked about is only spoken of, those that tell whether they came. */
export function thatTellOfThem(
  question: AskedOfEvents,
  found: readonly FoundEvent[],
  { archive }: Pick<AnswerContext, "archive">,
): readonly FoundEvent[] {
  const { by, asOf } = question;
  if (by === undefined || !asksWhetherThere(question)) return found;
  return found.filter(
    ({ event, score }) => score >= 0 || knownBy(event, asOf).some((step) => tellsOfComing(step, by, archive)),
  );
}

/** The question without those who are asked about, where nothing fits with them; undefined where nothing else names an event. */
export function withoutWhoCame(
  question: AskedOfEvents,
  { archive }: Pick<AnswerContext, "archive">,
): AskedOfEvents | undefined {
  const { subjects = [], ...rest } = question;
  const events = subjects.filter((refs) => actorNamed(refs, archive) === undefined || !isAskedAbout(refs, question.by));
  // A series alone names no edition.
  const isOfEdition =
    rest.series !== undefined && [rest.from, rest.names, rest.mentions].some((one) => one !== undefined);
  // “Who attended Blinken’s meeting with Wang in Bali”: what is left of a meeting of two without both is any meeting there.
  const isOfTwo = question.by === undefined && events.length === 0 && subjects.length > 1;
  const isOfEvent = events.length > 0 || isOfEdition || (rest.places !== undefined && !isOfTwo);
  if (!isWhoCame(question) || events.length === subjects.length || !isOfEvent) return undefined;
  return { ...rest, ...(events.length === 0 ? {} : { subjects: events }) };
}

/** “Was Merkel at the G20 on Afghanistan”: she is, and not what it was on. */
function isAskedAbout(refs: string, by: string | undefined): boolean {
  return by === undefined || by.split("|").some((ref) => refs.split("|").includes(ref));
}

/** The person or state that is named; undefined for a body, a topic, an event, or where several may be meant. */
function actorNamed(refs: string, { actors }: Archive): Actor | undefined {
  const [only, ...others] = refs.split("|").flatMap((ref) => {
    const actor = splitRef(ref).kind === "actor" ? actors.get(splitRef(ref).id) : undefined;
    return actor === undefined ? [] : [actor];
  });
  return others.length > 0 || only?.kind === "organisation" ? undefined : only;
}

/**
 * Those who are asked about and whom the event has neither among those who take part nor among those who declined. A state is there by
 * anybody who is of it; of a person nothing is told where nobody is named in person.
 */
export function whoIsNotNamed(
  question: AskedOfEvents,
  { participants, declined }: State,
  { archive }: Pick<AnswerContext, "archive">,
): Pick<EventView, "notAmong"> {
  if (!isWhoCame(question)) return {};
  const there = new Set<string>([...participants.map(({ actor }) => actor), ...declined]);
  const countries = new Set<string>([...there].map((id) => archive.actors.get(id)?.country ?? id));
  const isAnybodyNamed = participants.some(({ actor }) => archive.actors.get(actor)?.kind === "person");
  const notAmong = (question.subjects ?? []).flatMap((refs) => {
    const actor = isAskedAbout(refs, question.by) ? actorNamed(refs, archive) : undefined;
    const isThere =
      actor === undefined ||
      (actor.kind === "person" ? there.has(actor.id) || !isAnybodyNamed : countries.has(actor.id));
    return isThere ? [] : [actor.id];
  });
  return notAmong.length === 0 ? {} : { notAmong };
}

function isToldAway(steps: readonly Development[], refs: string, archive: Archive): boolean {
  const names = refs.split("|").flatMap((ref) => namesOfSubject(ref, archive));
  return steps.some(
    ({ summary, declined = [] }) =>
      declined.some((id) => refs.split("|").includes(`actor:${id}`)) ||
      summaryClauses(summary).some(
        (one) => STAYS_AWAY.test(one) && names.some((name) => ` ${keyOf(one)} `.includes(` ${name} `)),
      ),
  );
}

/** “Did Blinken meet Qin Gang in Jakarta”: of two or more of whom it is asked whether they met, those of whom a step tells that they were away from what took place; undefined where it is told of none. */
export function whoDidNotMeet(
  { subjects, which, focus, step }: AskedOfEvents,
  { event, state }: EventAt,
  { archive, asOf }: { readonly archive: Archive; readonly asOf: Day | undefined },
): string | undefined {
  const { participants, status } = state;
  if (which !== "one" || focus !== "whether" || step !== TOOK_PLACE || status !== "held") return undefined;
  const people = peopleAsked(subjects, archive);
  const isThere = (refs: string) =>
    refs.split("|").some((ref) => participants.some(({ actor }) => ref === `actor:${actor}`));
  const others = people.length < 2 ? [] : people.filter((refs) => !isThere(refs));
  const absent = others.filter((refs) => isToldAway(knownBy(event, asOf), refs, archive));
  return absent.length === 0 ? undefined : absent.join("|");
}

/** “Kerry Wang Yi Tianjin”: of those who are named, who is told to have declined or to have been there by video; undefined where more is asked for than when and how long it was. */
export function awayOrByVideo(
  { subjects, which, focus, step, away }: AskedOfEvents,
  steps: readonly EventStep[],
  archive: Archive,
): string | undefined {
  const people = peopleAsked(subjects, archive);
  if (which !== "one" || away === true || step !== undefined || people.length === 0) return undefined;
  // “At what time did Xi land in New Delhi”: of one who is named alone only where they did not come in the end.
  const isOpen = people.length > 1 ? focus === undefined : OF_THEIR_STAY.has(focus);
  if (!isOpen) return undefined;
  const apart = people.filter((refs) => isApart(refs, people.length === 1, steps, archive));
  return apart.length === 0 ? undefined : apart.join("|");
}

/** What is asked of how somebody was there, and tells nothing where they were not. */
const OF_THEIR_STAY: ReadonlySet<AskedOfEvents["focus"]> = new Set<AskedOfEvents["focus"]>([
  undefined,
  "when",
  "lasted",
]);

function isApart(refs: string, isAlone: boolean, steps: readonly EventStep[], archive: Archive): boolean {
  const status = steps[0]?.state.status;
  return presencesOf(steps, refs, archive).some(
    ({ presence: { is } }) => (is === "declined" || is === "by-video") && (!isAlone || status === "held"),
  );
}
