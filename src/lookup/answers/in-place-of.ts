// Which of the events that fit are told first, and which in place of a next or last one that there is not. Pure.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { areToldDays } from "../../archive/history.ts";
import { dayAmongOthers, hasBeen, type Phase, phaseOf } from "../../archive/phase.ts";
import type { QuestionAbout } from "../../core/question.ts";
import { compareText } from "../../text/compare-text.ts";
import type { FoundEvent } from "./event-refs.ts";
import { findEvents } from "./find-events.ts";
import { orWithAnother } from "./of-one-body.ts";
import { isOfFewStates, isOfPeople } from "./own-meetings.ts";

type EventsQuestion = QuestionAbout<"events">;

/** Whether a kind is named that others are only like: of people each meeting may be meant, unless they visit. */
function namesKind({ kinds = [], subjects }: EventsQuestion, archive: Archive): boolean {
  const [said] = kinds;
  if (kinds.length < 2 || said === "meeting") return false;
  return !isOfPeople(subjects, archive) || (said === "visit" && subjects?.length === 1);
}

const OF_A_STEP: ReadonlySet<EventsQuestion["focus"]> = new Set<EventsQuestion["focus"]>([
  "confirmed",
  "moved",
  "whether",
]);

const ENDED: ReadonlySet<Phase> = new Set<Phase>(["off", "passed"]);

/** “The next Iran talks” are talks, if there are any, and no summit with Iran among ten. */
export function ofKindSaid(
  question: EventsQuestion,
  found: readonly FoundEvent[],
  archive: Archive,
): readonly FoundEvent[] {
  const { which, kinds } = question;
  if ((which !== "next" && which !== "last") || !namesKind(question, archive)) return found;
  const ofKind = found.filter(({ event }) => event.kind === kinds?.[0]);
  return ofKind.length > 0 ? ofKind : found.filter((one) => isOfFewStates(one, archive));
}

/** In place of the next one: what has been, and of that what few took part in. Nothing of the kind that is only like the one asked for. */
export function inPlaceOf(
  question: EventsQuestion,
  found: readonly FoundEvent[],
  today: Day,
  archive: Archive,
): readonly FoundEvent[] {
  if (question.which !== "next") return found;
  const isOfKind = ({ event }: FoundEvent) => event.kind === question.kinds?.[0];
  const fitting = namesKind(question, archive) ? found.filter(isOfKind) : found;
  // Whether the next one is confirmed or moved is told of one that was put off and waits for a date.
  const waits = fitting.filter(({ state }) => state.status === "postponed" && phaseOf(state, today) === "off");
  if (waits.length > 0 && OF_A_STEP.has(question.focus)) return waits;
  // What was confirmed, and editions of a series, took place as far as anybody can tell; what was only planned need not have.
  const isDue = ({ state }: FoundEvent) =>
    phaseOf(state, today) === "passed" && (question.series !== undefined || state.status === "confirmed");
  const been = fitting.filter((one) => hasBeen(one.state, today) || isDue(one));
  // Of somebody it is no summit with him among twenty; in a place it is whatever was there last.
  const few = question.subjects === undefined ? [] : been.filter((one) => isOfFewStates(one, archive));
  const last = few.length > 0 ? few : been;
  const due = last.length > 0 ? dueSince(last, fitting, today) : [];
  if (due.length > 0) return due;
  if (been.length > 0) return last;
  // What came to nothing, or passed without a word, is told to be so; what never had a day was no last one; a journey to a place that is named may still come.
  const ended = fitting.filter(({ state }) => ENDED.has(phaseOf(state, today)));
  return ended.length > 0 || !isToAPlace(question)
    ? ended
    : fitting.filter(({ state }) => phaseOf(state, today) === "undated");
}

function isToAPlace({ places, subjects = [] }: EventsQuestion): boolean {
  return subjects.length > 0 && (places !== undefined || subjects.some((refs) => refs.startsWith("host:")));
}

/** “When do Israel and Lebanon talk next”: what was planned for days after the last that has been, and has passed without a word. */
function dueSince(been: readonly FoundEvent[], fitting: readonly FoundEvent[], today: Day): readonly FoundEvent[] {
  const days = been.map(({ state }) => dayAmongOthers(state)).toSorted(compareText);
  return fitting.filter(
    ({ state }) =>
      state.status === "planned" &&
      state.date !== undefined &&
      areToldDays(state.date) &&
      phaseOf(state, today) === "passed" &&
      dayAmongOthers(state) > (days.at(-1) ?? ""),
  );
}

/** “No EU summit ahead”: the last one is also one that it had with somebody else, “EU–India summit”, unless the next one of such is ahead. */
export function withThatOfTwo(
  question: EventsQuestion,
  instead: readonly FoundEvent[],
  today: Day,
  archive: Archive,
): readonly FoundEvent[] {
  const isOfTwo = question.which === "next" ? orWithAnother(question, archive) : undefined;
  if (isOfTwo === undefined) return instead;
  const { kinds = [], ...query } = question;
  const loosely = findEvents({ ...query, kinds: [...kinds, "meeting"] }, archive);
  return [...instead, ...loosely.filter((one) => isOfTwo(one) && hasBeen(one.state, today))];
}
