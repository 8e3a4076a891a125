// The steps of an event that tell the change that is asked for: “who announced the new date”, “on what day was it postponed”. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { ChangeKind } from "../../archive/change.ts";
import type { Status } from "../../archive/vocabulary.ts";
import type { ChangeAsked } from "../../core/change-asked.ts";
import type { EventStep } from "../../core/view.ts";
import { stepAnnouncing } from "./announced-told.ts";
import { confirmationTold } from "./confirmed-told.ts";
import { dayThatHolds, firstOfEachDate, hasDays, isDayOfTheirs, stepsNamingDay, stepsSettingDay } from "./days-told.ts";
import { stepsOfDoubt } from "./doubt-told.ts";
import { BEGUN_STATUSES, STOOD_FOR, stepsNamingPlace, stepsSettingPlace } from "./place-told.ts";
import { isConfirmedByAny, isSaidBy, namesAny } from "./step-told.ts";

/** More days of one change nobody asks for. */
const MOST_STEPS_TOLD = 3;

export type ToldChange = {
  readonly steps: readonly EventStep[];
  /** Whether those who are asked about are not known to have done or said it. */
  readonly isByOthers: boolean;
};

/** `steps` stand newest first, as in a view; those told, oldest first. None where no step tells it. */
export function changeTold(
  steps: readonly EventStep[],
  asked: ChangeAsked,
  by: readonly string[] | undefined,
  archive: Archive,
): ToldChange {
  const all = steps.toReversed();
  const found = stepsOfChange(asked, all, by !== undefined, archive);
  const theirs = by === undefined ? found : byThem(found, asked, by, archive);
  const did = theirs.length > 0 || by === undefined ? theirs : stepsOfDeed(all, asked, by, archive);
  const told = did.length > 0 ? did : stepsOfChange(asked, all, false, archive);
  return {
    steps: pick(told.length > 0 ? told : found, asked, did.length > 0 && by !== undefined),
    isByOthers: by !== undefined && did.length === 0 && found.length > 0,
  };
}

function pick(told: readonly EventStep[], { what, nth, span }: ChangeAsked, isOfTheirs: boolean): readonly EventStep[] {
  // The first day that somebody named is theirs; of what anybody named, also the first word of the one that is valid now.
  if (what === "date" && nth !== undefined) return isOfTheirs ? told.slice(0, 1) : told;
  if (nth !== undefined) return told.slice(nth < 0 ? nth : nth - 1).slice(0, 1);
  // Who named a day is who did it first; of what is done more than once all are told.
  return what === "date" && span !== undefined ? told.slice(0, 1) : told.slice(-MOST_STEPS_TOLD);
}

function stepsOfChange(
  asked: ChangeAsked,
  all: readonly EventStep[],
  isOfSomebody: boolean,
  archive: Archive,
): readonly EventStep[] {
  switch (asked.what) {
    case "off":
      return knownInTime(asked, ofFirstKinds(all, [CALLED_OFF_KINDS, PUT_OFF]));
    case "put-off":
      return knownInTime(asked, ofFirstKinds(all, [PUT_OFF, LATER, CALLED_OFF_KINDS]));
    case "moved":
      return knownInTime(asked, ofFirstKinds(all, [MOVED, CALLED_OFF_KINDS]));
    case "date":
      return stepsNamingDay(all, asked, isOfSomebody);
    case "date-known":
      return dayThatHolds(all).steps;
    case "date-set":
      return stepsSettingDay(all, asked);
    case "new-date":
      return datedAnew(all);
    case "place":
      return stepsNamingPlace(all, asked.place ?? "", archive, asked.nth === 1);
    case "place-set":
      return stepsSettingPlace(all, asked.place, archive, asked.nth === 1);
    case "confirmed":
      return asked.span === undefined ? confirmationTold(all, asked.nth).steps : stepsSettingDay(all, asked);
    case "announced":
      return stepAnnouncing(all);
    case "doubt":
      return stepsOfDoubt(all);
    case "format":
      return all.filter(({ changes }) => changes.includes("format-changed"));
  }
}

const CALLED_OFF_KINDS: ReadonlySet<ChangeKind> = new Set(["cancelled", "lapsed"]);
const PUT_OFF: ReadonlySet<ChangeKind> = new Set(["postponed"]);
const LATER: ReadonlySet<ChangeKind> = new Set(["moved-later", "date-dropped"]);
const MOVED: ReadonlySet<ChangeKind> = new Set(["postponed", "moved-later", "moved-earlier", "date-dropped"]);

/** The steps of the first of those kinds that it has. */
function ofFirstKinds(all: readonly EventStep[], tries: readonly ReadonlySet<ChangeKind>[]): readonly EventStep[] {
  const found = tries.map((kinds) => all.filter((step) => step.changes.some((kind) => kinds.has(kind))));
  return found.find((some) => some.length > 0) ?? [];
}

function knownInTime({ span }: ChangeAsked, told: readonly EventStep[]): readonly EventStep[] {
  if (span === undefined) return told;
  return told.filter(({ development: { known } }) => known.by >= span.from && (known.from ?? known.by) <= span.to);
}

/** What came in the place of the days that were given up last: days that somebody stands for before others. */
function datedAnew(all: readonly EventStep[]): readonly EventStep[] {
  const given = all.findLastIndex(({ changes }) => changes.some((kind) => DATE_GIVEN_UP.has(kind)));
  const moved = given < 0 ? all.findLastIndex(({ changes }) => changes.some((kind) => MOVED.has(kind))) : given;
  if (moved < 0) return [];
  const later = all
    .slice(moved)
    .filter(
      ({ state }) => state.date !== undefined && !BEGUN_STATUSES.has(state.status) && !OFF_FOR_GOOD.has(state.status),
    );
  const firm = later.filter(({ state }) => STOOD_FOR.has(state.status) && state.status !== "postponed");
  const days = firm.filter(hasDays);
  return firstOfEachDate(days.length > 0 ? days : firm.length > 0 ? firm : later);
}

const DATE_GIVEN_UP: ReadonlySet<ChangeKind> = new Set(["postponed", "date-dropped"]);
const OFF_FOR_GOOD: ReadonlySet<Status> = new Set<Status>(["cancelled", "lapsed"]);

/** The first day that somebody named is told by themselves before it is by others of their state, and not where it is only said that they named none. */
function byThem(
  found: readonly EventStep[],
  asked: ChangeAsked,
  by: readonly string[],
  archive: Archive,
): readonly EventStep[] {
  const isOfThem = asked.what === "date" ? isDayOfTheirs : isByThem;
  if (asked.what !== "date" || asked.nth === undefined)
    return found.filter(({ development }) => isOfThem(development, withStates(by, archive), archive));
  const names = (text: string) => namesAny(text, by, archive) && !NAMES_NONE.test(text);
  const tries: readonly ((development: EventStep["development"]) => boolean)[] = [
    (one) => isSaidBy(one, by, archive) || one.summary.split(/[.;] /u).some(names),
    (one) => isSaidBy(one, withStates(by, archive), archive),
  ];
  const told = tries.map((isTheirs) => found.filter(({ development }) => isTheirs(development)));
  return told.find((some) => some.length > 0) ?? [];
}

const NAMES_NONE = /\b(?:not|no|nor|neither|without)\b/iu;

/** By who is to have said it, or by who is told to have done it. */
function isByThem(development: EventStep["development"], by: readonly string[], archive: Archive): boolean {
  return isSaidBy(development, by, archive) || namesAny(development.summary, by, archive);
}

/** A ministry speaks by whoever speaks for its state. */
function withStates(by: readonly string[], { actors }: Archive): readonly string[] {
  return by.flatMap((id) => {
    const { kind, country } = actors.get(id) ?? {};
    return country === undefined || kind === "person" ? [id] : [id, country];
  });
}

/** Of days that others named before them, the first step in which they confirm days. */
function stepsOfDeed(
  all: readonly EventStep[],
  asked: ChangeAsked,
  by: readonly string[],
  archive: Archive,
): readonly EventStep[] {
  if (asked.what === "date" && asked.span === undefined)
    return all.filter((step) => hasDays(step) && isConfirmedByAny(step.development, by, archive)).slice(0, 1);
  return all.filter((step) => didSo(step, asked, by, archive));
}

/** “Biden calls off his trip” is no change of a meeting of four. */
function didSo(step: EventStep, { what }: ChangeAsked, by: readonly string[], archive: Archive): boolean {
  return DEED_WORDS[what]?.test(step.development.summary) === true && namesAny(step.development.summary, by, archive);
}

const DEED_WORDS: Readonly<Partial<Record<ChangeAsked["what"], RegExp>>> = {
  off: /\b(?:cancel\w*|call(?:s|ed)? off|scraps?|scrapped|drops?|dropped|withdr[ae]w\w*|declines?|declined)\b/iu,
  "put-off": /\b(?:postpones?|postponed|puts? off|delays?|delayed|defers?|deferred)\b/iu,
  moved: /\b(?:moves?|moved|postpones?|postponed|puts? off|delays?|delayed|shifts?|shifted)\b/iu,
};
