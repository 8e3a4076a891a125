// Which of the ten words a step is, by who says so and how exact its day is. Pure.

import { addDays, type Day, daysBetween, type Edtf, earliest, latest, precisionOf } from "@attache/edtf";
import type { EventKind, Status } from "../../archive/vocabulary.ts";
import type { StepKind } from "./step-patterns.ts";

export type StepTold = {
  readonly kind: StepKind;
  readonly date: Edtf | undefined;
  /** Whether the publisher is a party, or the headline names one as saying so. */
  readonly byParty: boolean;
  readonly hearsay: boolean;
  /** The words say that it comes later, and not only at another time. */
  readonly later: boolean;
  readonly eventKind: EventKind | undefined;
  /** The first day on which the event can be, by what is known; undefined when nobody knows. */
  readonly first: Day | undefined;
  /** The last of those days. */
  readonly last: Day | undefined;
  readonly today: Day;
};

/** Days before its first day on which something can be told as begun or over, for clocks differ. */
const EARLY_DAYS = 2;

/** undefined: it is denied, or what is told cannot be yet. */
export function statusOfStep(step: StepTold): Status | undefined {
  const { kind, date, today } = step;
  switch (kind) {
    case "moved":
      if (date === undefined) return step.later ? "postponed" : "planned";
      // The day by which a party stands is not told by “pushed back to January”.
      return isWide(date) ? "postponed" : aheadAs(step, isOfDays(date));
    case "cancelled":
    case "postponed":
    case "agreed":
    case "floated":
      return kind;
    case "denied":
    case "open":
      return undefined;
    case "planned":
      return aheadAs(step, false);
    case "sure":
      return aheadAs(step, true);
    case "under-way":
    case "held":
      return ofToday(step, kind);
    case "present":
      // “Ministers meet on tariff truce”: who meets does not bring in force, sign or decide what they meet on.
      return isOverWhenTold(step.eventKind) && step.eventKind !== "call" ? undefined : ofToday(step, kind);
    case "said":
      // Of what goes on for days it is no step.
      return step.last !== undefined && step.last > today ? undefined : ofToday(step, "held");
  }
}

/** Put off to a season, a year, or after something, it has no new time. Days. */
const WIDE = 62;

function isWide(date: Edtf): boolean {
  const [from, to] = [earliest(date), latest(date)];
  return from === undefined || to === undefined || daysBetween(from, to) > WIDE;
}

/** “Talks open”, “Xi meets Putin”: as it is told, unless its day lies ahead. */
function ofToday(step: StepTold, kind: "under-way" | "present" | "held"): Status | undefined {
  const { date, today, first } = step;
  const begins = date === undefined ? undefined : earliest(date);
  if (begins !== undefined && begins > today) return kind === "held" ? undefined : aheadAs(step, true);
  if (date !== undefined && begins === undefined && (latest(date) ?? "") > today) return aheadAs(step, false);
  if (date === undefined && first !== undefined && first > addDays(today, EARLY_DAYS))
    return kind === "held" ? undefined : aheadAs(step, false);
  return kind === "under-way" && !isOverWhenTold(step.eventKind) ? "under-way" : "held";
}

/** A call is over when it is told. */
function isOverWhenTold(kind: EventKind | undefined): boolean {
  return kind === "call" || kind === "statement" || kind === "measure" || kind === "agreement" || kind === "vote";
}

/** `sure`: that it will be is said in so many words; a party that says so confirms. */
function aheadAs({ date, byParty, hearsay }: StepTold, sure: boolean): Status {
  if (sure && byParty && !hearsay) return "confirmed";
  return date !== undefined && isOfDays(date) ? "tentative" : "planned";
}

function isOfDays(date: Edtf): boolean {
  const precision = precisionOf(date);
  return precision === "day" || precision === "days";
}
