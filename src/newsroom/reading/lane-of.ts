// Into which lane a headline goes: what it must tell of an event, beside its name, to be a lead. Pure.

import type { Status } from "../../archive/vocabulary.ts";
import type { IndexedEvent } from "./indexed-event.ts";
import type { ItemReading, Lane } from "./item-reading.ts";
import { LEAD_SCORE, type RankedEvent } from "./rank-events.ts";
import type { ReadOfEvent } from "./read-of-event.ts";

/** Below this nothing of the archive comes near, so that a new event may be proposed. Points. */
const NOTHING_NEAR = 3.5;

/** `read`: what a step of it says; undefined when none is told. */
export function laneOf(best: RankedEvent | undefined, read: ReadOfEvent | undefined): Lane {
  if (best === undefined) return "none";
  if (read === undefined || best.score < LEAD_SCORE || !isPlain(best)) return "mention";
  if ((read.denied || read.open || LIES_AHEAD_STATUSES.has(read.status)) && isHeld(best.indexed)) return "mention";
  // “Holds talks”, days after those of the archive: others, or the same told again.
  if (IS_DONE.has(read.status) && isHeld(best.indexed) && !best.evidence.now) return "mention";
  return read.status !== undefined || read.denied || read.open ? "lead" : "mention";
}

/** A mention names an event alone: when something is told to be may be of another. A time is that of a lead, or of what is proposed. */
export function timeInLane(
  shown: Pick<ItemReading, "status" | "date">,
  lane: Lane,
  proposed: ItemReading["proposed"],
): Pick<ItemReading, "status" | "date"> {
  return lane === "mention" && proposed === undefined ? { ...shown, date: undefined } : shown;
}

/** Whether one of the events is so near that no new one is meant. What was held is not what is to come. */
export function isSomethingNear(ranked: readonly RankedEvent[], ahead: boolean | undefined): boolean {
  return ranked.some((one) => one.score >= NOTHING_NEAR && isPlain(one) && !(ahead === true && isHeld(one.indexed)));
}

/** Points off from which what is told is rather another event. */
const ANOTHER = -2.5;

/** Two sides alone may have more than one thing before them: its sort, its place or what it is about has to be told too. */
function isPlain({ indexed, evidence }: RankedEvent): boolean {
  const { named, bySeries, kind, placed, telling, other, people, now } = evidence;
  if (!named && other <= ANOTHER) return false;
  return (
    named ||
    bySeries ||
    (indexed.series !== undefined && kind > -0.5) ||
    kind >= 1 ||
    // Both who are to meet, where they are to meet.
    (placed && (kind > -1 || people.length >= 2)) ||
    (people.length >= 2 && now && kind > 0) ||
    telling >= 1
  );
}

/** What is told to come after a meeting that was held is another one. */
function isHeld({ state }: IndexedEvent): boolean {
  return state.status === "held";
}

const IS_DONE: ReadonlySet<Status | undefined> = new Set(["under-way", "held"] as const);

const LIES_AHEAD_STATUSES: ReadonlySet<Status | undefined> = new Set([
  "floated",
  "agreed",
  "planned",
  "tentative",
  "confirmed",
] as const);
