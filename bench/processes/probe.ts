// What a process has used since it was looked at last.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { heldBytes } from "../harness/memory.ts";

const delays = monitorEventLoopDelay({ resolution: 5 });
delays.enable();
let since = performance.now();
let used = process.cpuUsage();

/** Starts anew with each call. The delay of the event loop is what comes on top of the 5 ms between two looks at it. */
export function probe() {
  const now = performance.now();
  const { user, system } = process.cpuUsage(used);
  const found = {
    seconds: (now - since) / 1000,
    /** Of one core. */
    cpuShare: (user + system) / 1000 / (now - since),
    loopP99: Math.max(0, delays.percentile(99) / 1e6 - 5),
    loopMost: Math.max(0, delays.max / 1e6 - 5),
    residentMb: process.memoryUsage().rss / 2 ** 20,
  };
  delays.reset();
  [since, used] = [now, process.cpuUsage()];
  return found;
}

export const probing = {
  probe,
  heldMb: () => heldBytes() / 2 ** 20,
  /** The event loop is looked at no more: 200 looks a second are more than a bot at rest does. */
  lookAway: () => void delays.disable(),
  /** Resident, MB; starts nothing anew. */
  peek: () => process.memoryUsage().rss / 2 ** 20,
};
