// All developments of all events, the last to become known first: kept, because an archive may have several hundred thousand of them.
import type { Day } from "@attache/edtf";
import type { Archive } from "./archive.ts";
import { numberOfDay } from "./day-spans.ts";
import { derive } from "./derived.ts";
import { knownTimes } from "./known-steps.ts";
import type { Event } from "./schema.ts";
import type { Steps } from "./steps.ts";

type StepRecords = Pick<Archive, "events">;

/** `from` and `by`: when it became known, see `knownTimes`, as `numberOfDay` has it; 0 where it can have been any day up to `by`. */
export type StepInTime = {
  readonly event: Event;
  /** Its place among the developments of the event. */
  readonly index: number;
  readonly from: number;
  readonly by: number;
};

/** By `by`, the latest first. */
type StepsInTime = {
  readonly events: readonly Event[];
  readonly numbers: Uint32Array;
  readonly indices: Uint16Array;
  readonly from: Uint32Array;
  readonly by: Uint32Array;
};

export const stepsInTime = derive(({ events }: StepRecords) => [events], makeStepsInTime);

/** The last one first, one after the other as they are asked for; of one day in no order. */
export function* latestSteps(archive: StepRecords): Iterable<StepInTime> {
  const { events, numbers, indices, from, by } = stepsInTime.of(archive);
  for (let at = 0; at < numbers.length; at++) {
    const event = events[numbers[at] ?? 0];
    if (event !== undefined) yield { event, index: indices[at] ?? 0, from: from[at] ?? 0, by: by[at] ?? 0 };
  }
}

/** Events of which something surely became known from `from` to `to`, both included; some of them more than once. */
export function* eventsWithNews(archive: StepRecords, from: Day, to: Day): Iterable<Event> {
  const { events, numbers, by } = stepsInTime.of(archive);
  const [least, most] = [numberOfDay(from), numberOfDay(to)];
  for (let at = placeAtMost(by, most); (by[at] ?? 0) >= least; at++) {
    const event = events[numbers[at] ?? 0];
    if (event !== undefined) yield event;
  }
}

/** Where in descending numbers those begin that are not above `most`. */
function placeAtMost(descending: Uint32Array, most: number): number {
  let [low, high] = [0, descending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((descending[middle] ?? 0) > most) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of some events, in the same order. */
export function latestStepsOf(events: readonly Event[]): readonly StepInTime[] {
  return events
    .flatMap((event) =>
      knownTimes(event).map(
        (known, index): StepInTime => ({ event, index, from: dayOrAny(known.from), by: numberOfDay(known.by) }),
      ),
    )
    .sort((a, b) => b.by - a.by);
}

/** More steps than these would not fit into a number with a day. */
const MAX_STEPS = 2 ** 26;

/** So many are put in their place in one step. */
const PUT_AT_ONCE = 2_000;

function* makeStepsInTime({ events: byId }: StepRecords): Steps<StepsInTime> {
  const events = [...byId.values()];
  const numbers: number[] = [];
  const indices: number[] = [];
  const from: number[] = [];
  const keys: number[] = [];
  for (const [number, event] of events.entries()) {
    for (const [index, known] of knownTimes(event).entries()) {
      keys.push(numberOfDay(known.by) * MAX_STEPS + numbers.length);
      numbers.push(number);
      indices.push(index);
      from.push(dayOrAny(known.from));
    }
    yield;
  }
  const sorted = Float64Array.from(keys).sort().reverse();
  yield;
  const inTime = {
    events,
    numbers: new Uint32Array(sorted.length),
    indices: new Uint16Array(sorted.length),
    from: new Uint32Array(sorted.length),
    by: new Uint32Array(sorted.length),
  };
  for (let at = 0; at < sorted.length; at++) {
    const key = sorted[at] ?? 0;
    const place = key % MAX_STEPS;
    inTime.numbers[at] = numbers[place] ?? 0;
    inTime.indices[at] = indices[place] ?? 0;
    inTime.from[at] = from[place] ?? 0;
    inTime.by[at] = Math.floor(key / MAX_STEPS);
    if (at % PUT_AT_ONCE === 0) yield;
  }
  return inTime;
}

function dayOrAny(day: Day | undefined): number {
  return day === undefined ? 0 : numberOfDay(day);
}
