// Which development of a file is which of those recorded before. Pure.
import { couldBeOneDay, sameKnown } from "../archive/known.ts";
import type { RecordedStep } from "./entry.ts";

type StepFacts = Omit<RecordedStep, "key">;

/** `known`: nothing in it that readers have to be told · `changed`: it states other facts than before · `new`. */
export type Fate = "known" | "changed" | "new";

export type Matched = { readonly step: RecordedStep; readonly fate: Fate };

/**
 * Gives each development the key of the recorded one that it is. `live` are the steps recorded last, `withdrawn` those
 * that stood in the file at some time before. Equal facts come first, also when only `known` was moved and when a step
 * that had been taken out comes back; then what is left of the same day, in order, is a change; the rest is new.
 */
export function matchDevelopments(
  live: readonly RecordedStep[],
  withdrawn: readonly RecordedStep[],
  developments: readonly StepFacts[],
): readonly Matched[] {
  const keys = new Map<number, { key: number; fate: Fate }>();
  const taken = new Set<number>();
  const pair = (
    steps: readonly RecordedStep[],
    fate: Fate,
    alike: (step: RecordedStep, development: StepFacts) => boolean,
  ) => {
    for (const step of steps) {
      if (taken.has(step.key)) continue;
      const index = developments.findIndex((development, i) => !keys.has(i) && alike(step, development));
      if (index < 0) continue;
      keys.set(index, { key: step.key, fate });
      taken.add(step.key);
    }
  };
  pair(live, "known", (a, b) => sameKnown(a.known, b.known) && sameFacts(a, b));
  pair(live, "known", sameFacts);
  pair(withdrawn, "known", (a, b) => sameKnown(a.known, b.known) && sameFacts(a, b));
  pair(live, "changed", (a, b) => couldBeOneDay(a.known, b.known));
  let last = Math.max(0, ...live.map(({ key }) => key), ...withdrawn.map(({ key }) => key));
  return developments.map((development, index) => {
    const { key, fate } = keys.get(index) ?? { key: ++last, fate: "new" as const };
    return { step: { key, ...development }, fate };
  });
}

/** Whether two developments state the same: words, sources and the day on which they became known do not count. */
export function sameFacts(a: StepFacts, b: StepFacts): boolean {
  return factsOf(a) === factsOf(b);
}

function factsOf(step: StepFacts): string {
  const { status, date, partOfDay, zone, start, end, format, place } = step;
  const where = place == null ? place : [place.name, place.country];
  const people = step.participants?.map(({ actor, as }) => [actor, as]).sort(byText);
  const [confirmed, declined] = [step.confirmedBy?.toSorted(), step.declined?.toSorted()];
  return JSON.stringify({ status, date, partOfDay, zone, start, end, format, where, people, confirmed, declined });
}

function byText(a: readonly unknown[], b: readonly unknown[]): number {
  const [left, right] = [String(a[0]), String(b[0])];
  return left < right ? -1 : left > right ? 1 : 0;
}
