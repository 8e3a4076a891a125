// What readers who have been told an event up to one place in the ledger do not know of it yet at a later one. Pure.
import { difference } from "../archive/change.ts";
import type { State } from "../archive/history.ts";
import { BASELINE_KEY, type EventEntry, type RecordedStep, stateIn } from "./entry.ts";
import { entryAt } from "./ledger.ts";
import { sameFacts } from "./match-developments.ts";

export type ChangesSince = {
  /** What the readers were told last; undefined: nothing of this event. */
  readonly before: State | undefined;
  readonly after: State;
  readonly correction: boolean;
  /** The keys of what the readers were told that is put right by this. */
  readonly corrects: readonly number[];
  /** Developments to tell of, oldest first. */
  readonly steps: readonly RecordedStep[];
  /** The step has been overtaken by what the readers know already: it is history, not change. */
  readonly past: boolean;
};

/** `gone`: all that was news has been taken out of the archive again · `unchanged`: the readers' picture is right. */
export type NoChange = "gone" | "unchanged";

/**
 * `entries` are those of one event, oldest first. Undefined when there was no news of it between the places, `from`
 * excluded.
 */
export function changesSince(
  entries: readonly EventEntry[],
  from: number,
  to: number,
): ChangesSince | NoChange | undefined {
  const news = entries.filter(({ place }) => place > from && place <= to).flatMap((entry) => entry.news);
  const last = entryAt(entries, to);
  if (news.length === 0 || last === undefined) return undefined;
  const after = stateIn(last);
  if (after === undefined) return "gone";

  const known = entryAt(entries, from);
  const before = known && stateIn(known);
  const told = toldSteps(entries, from);
  const keys = new Set(news.map(({ key }) => key));
  const live = last.steps.filter(({ key }) => keys.has(key));
  const standing = new Set(last.steps.map(({ key }) => key));
  const withdrawn = [...keys].filter((key) => key !== BASELINE_KEY && told.has(key) && !standing.has(key));
  if (live.length === 0 && withdrawn.length === 0 && !keys.has(BASELINE_KEY)) return "gone";

  const fresh = live.filter(({ key }) => !told.has(key));
  const corrected = live.filter((step) => {
    const was = told.get(step.key);
    return was !== undefined && !sameFacts(was, step);
  });
  // Undone, told to be so, and written again.
  const returned = known === undefined ? [] : live.filter(({ key }) => told.has(key) && isMissingIn(known, key));
  const steps = live.filter((step) => fresh.includes(step) || corrected.includes(step) || returned.includes(step));
  if (steps.length === 0 && withdrawn.length === 0 && !keys.has(BASELINE_KEY)) return "unchanged";
  const rebased = before !== undefined && news.some(({ key, correction }) => key === BASELINE_KEY && correction);
  const replaces = before !== undefined && fresh.some((step) => step.correction === true);
  const correction = corrected.length > 0 || withdrawn.length > 0 || replaces || rebased;
  const corrects = [
    ...corrected.map(({ key }) => key),
    ...withdrawn,
    ...fresh.filter((step) => step.correction === true).flatMap((step) => replacedBy(step, last, told)),
    ...(rebased ? [BASELINE_KEY] : []),
  ];
  const kind = { correction, corrects, steps };

  if (difference(before, after).length > 0) return { before, after, ...kind, past: false };
  if (known === undefined) return "unchanged";
  const late = fresh.filter(({ key }) => precedes(key, last, told));
  const past = overtaken(known, last, corrected) ?? overtaken(last, last, late);
  if (past !== undefined) return { ...past, ...kind, past: true };
  const spoken = fresh.length > late.length;
  return corrected.length > 0 || replaces || spoken ? { before, after, ...kind, past: false } : "unchanged";
}

function isMissingIn({ steps }: EventEntry, wanted: number): boolean {
  return !steps.some(({ key }) => key === wanted);
}

/** Every development the readers were told of, as they were told it last, also when it has been taken out since. */
function toldSteps(entries: readonly EventEntry[], from: number): ReadonlyMap<number, RecordedStep> {
  const steps = entries.filter(({ place }) => place <= from).flatMap((entry) => entry.steps);
  return new Map(steps.map((step) => [step.key, step]));
}

/** A development that calls itself a correction replaces the one that the readers were told last before it. */
function replacedBy(
  { key }: RecordedStep,
  last: EventEntry,
  told: ReadonlyMap<number, RecordedStep>,
): readonly number[] {
  const index = last.steps.findIndex((step) => step.key === key);
  const replaced = last.steps.slice(0, index).findLast((step) => told.has(step.key));
  return replaced === undefined ? [] : [replaced.key];
}

/** Whether the readers know of something later than this step. */
function precedes(key: number, last: EventEntry, told: ReadonlyMap<number, RecordedStep>): boolean {
  const index = last.steps.findIndex((step) => step.key === key);
  return last.steps.some((step, i) => i > index && told.has(step.key));
}

/**
 * The newest of these steps that changed the picture of its own day. For a corrected step: as it was told, and as it
 * is. For one added later: what was known just before it, and just after.
 */
function overtaken(
  known: EventEntry,
  last: EventEntry,
  steps: readonly RecordedStep[],
): { readonly before: State | undefined; readonly after: State } | undefined {
  for (const { key } of steps.toReversed()) {
    const index = last.steps.findIndex((step) => step.key === key);
    const told = known.steps.findIndex((step) => step.key === key);
    if (told < 0) continue;
    const [before, after] = [stateIn(known, known === last ? told : told + 1), stateIn(last, index + 1)];
    if (after !== undefined && difference(before, after).length > 0) return { before, after };
  }
  return undefined;
}
