// The steps of an event that name its place: who first spoke of it, and since when somebody stands for it. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { Status } from "../../archive/vocabulary.ts";
import type { EventStep } from "../../core/view.ts";
import { tokenize } from "../../text/tokens.ts";
import { wasAt } from "../parts/find-places.ts";

/** Statuses of a day or a place for which somebody stands. */
export const STOOD_FOR: ReadonlySet<Status> = new Set<Status>(["agreed", "planned", "confirmed", "postponed"]);

export const BEGUN_STATUSES: ReadonlySet<Status> = new Set<Status>(["under-way", "held"]);

/**
 * Who first named the place; of what is only talked of, also who first stood for it. What is planned for one city has it as its place before anybody
 * named it. Of a journey (`isOfJourney`) the first word of all is meant. The steps stand oldest first.
 */
export function stepsNamingPlace(
  all: readonly EventStep[],
  place: string,
  archive: Archive,
  isOfJourney = false,
): readonly EventStep[] {
  const isThere = (step: EventStep) => step.state.place !== null && wasAt(step, place, archive);
  // A journey “to China” may be one to Tianjin: the first word of it, and the first that names the place.
  if (isOfJourney && !all.some(isThere)) return firstOfWay(all, place);
  if (!all.some(isThere)) return [];
  const told = all.findIndex((step) => namesPlace(step, place) || (isOfJourney && isThere(step)));
  const since = all.slice(Math.max(told, 0));
  const there = since.filter(isThere);
  const first = told < 0 ? there[0] : since[0];
  return [...new Set([first, there.find(isStoodFor)])].filter((step) => step !== undefined);
}

function firstOfWay(all: readonly EventStep[], place: string): readonly EventStep[] {
  const naming = all.find((step) => namesPlace(step, place));
  return naming === undefined ? [] : [...new Set([all[0], naming])].filter((step) => step !== undefined);
}

/** By its summary, or as the place that it states. */
function namesPlace({ development: { place, summary } }: EventStep, key: string): boolean {
  return [summary, place?.name ?? ""].some((text) =>
    ` ${tokenize(text).join(" ")} `.split(` ${key} `).some((after, at) => at > 0 && !DOES_SO.test(after)),
  );
}

/** “Beijing offers Premier Li”: a government, and no place. */
const DOES_SO =
  /^(?:offers|says|wants|asks|calls|announces|confirms|declines|refuses|insists|hopes|sees|has|does|agrees|answers|means)\b/u;

/**
 * Since when it is there, for the last time if it was elsewhere between: the first step with which somebody stands for it, and no bid, where there is one. With no place named, the
 * steps that set the one that is valid now, each with a place nearer than the last; `isFirstWord`: whoever was the first to say anything of it.
 */
export function stepsSettingPlace(
  all: readonly EventStep[],
  place: string | undefined,
  archive: Archive,
  isFirstWord = false,
): readonly EventStep[] {
  if (place !== undefined) {
    const run = lastRun(all, (step) => isStepAt(step, place, archive));
    const named = run.findIndex((step) => namesPlace(step, place));
    // What is planned for one city has it as its place before anybody named it.
    return firstFirm(run[0] === all[0] && named > 0 ? run.slice(named) : run);
  }
  const now = all.at(-1)?.state.place;
  if (now == null) return [];
  const there = lastRun(all, ({ state }) => state.place?.name === now.name || isSameState(state.place, now));
  const run = isFirstWord ? there : asTitled(there, now);
  const firm = run.filter(isStoodFor);
  const [first, ...later] = firstFirm(run);
  if (first === undefined) return [];
  const since = later.concat(firm.slice(firm.indexOf(first) + 1));
  return [first, ...since.filter((step) => step.changes.includes("place-changed"))];
}

/** Of what is called after its city, from the first step that has the city; and none that tells how it went, where one told the place before. */
function asTitled(run: readonly EventStep[], now: StepPlace): readonly EventStep[] {
  const ahead = run.filter(({ state: { status } }) => !BEGUN_STATUSES.has(status));
  const told = ahead.length > 0 ? ahead : run;
  const title = new Set(tokenize(run[0]?.event.title ?? ""));
  const city = tokenize(now.name).filter((word) => title.has(word));
  const has = ({ state: { place } }: EventStep) => tokenize(place?.name ?? "").some((word) => city.includes(word));
  return told.slice(Math.max(told.findIndex(has), 0));
}

type StepPlace = NonNullable<EventStep["state"]["place"]>;

function isSameState(place: StepPlace | null, now: StepPlace): boolean {
  return now.country !== undefined && place?.country === now.country;
}

function isStepAt(step: EventStep, place: string, archive: Archive): boolean {
  return step.state.place !== null && wasAt(step, place, archive);
}

/** Of the steps that are so the last that follow each other. */
function lastRun(all: readonly EventStep[], isSo: (step: EventStep) => boolean): readonly EventStep[] {
  const last = all.findLastIndex(isSo);
  const before = all.slice(0, last + 1).findLastIndex((step) => !isSo(step));
  return all.slice(before + 1, last + 1);
}

/** The first with which somebody stands for it; of what nobody has, the first. */
function firstFirm(run: readonly EventStep[]): readonly EventStep[] {
  const firm = run.filter(isStoodFor);
  return [firm.find(isNoBid) ?? firm[0] ?? run[0]].filter((step) => step !== undefined);
}

function isStoodFor({ state: { status } }: EventStep): boolean {
  return STOOD_FOR.has(status) || BEGUN_STATUSES.has(status);
}

/** “Names Glasgow, if its bid succeeds.” */
function isNoBid({ development: { summary } }: EventStep): boolean {
  return !/\bif (?:its|their|the) (?:bid|offer|candidacy)\b/iu.test(summary);
}
