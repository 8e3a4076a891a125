// How long each turn of the event loop takes, in processor time of its own thread: what others do on the machine, and threads beside it, hold up nobody.
import { threadMs } from "../harness/thread-clock.ts";

/** Turns that took less than this are its rest. Milliseconds. */
const WORK_MS = 0.5;

let turns: number[] = [];
let isWatched = false;
let before = 0;

function look(): void {
  const now = threadMs();
  if (now - before >= WORK_MS) turns.push(now - before);
  before = now;
  if (isWatched) setImmediate(look);
}

export const turning = {
  /** From now on it is looked at between any two turns, which keeps the loop awake. */
  watchTurns() {
    turns = [];
    before = threadMs();
    if (isWatched) return;
    isWatched = true;
    setImmediate(look);
  },
  /** Milliseconds of each turn that did something, since it was watched; it no longer is. */
  turns() {
    isWatched = false;
    return turns;
  },
};
