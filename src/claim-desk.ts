// The desk belongs to one process: it writes files, and the folder of one machine is what is published.
import { setTimeout } from "node:timers/promises";
import { StartupError } from "./process/startup-error.ts";
import type { SharedStore } from "./store/shared-store.ts";

/** How long to wait for a process that is about to end, and how long between two looks, in milliseconds. */
const DESK_PATIENCE_MS = 30_000;
const DESK_RETRY_MS = 500;

/** Resolves when the desk is ours. Throws a StartupError when another process keeps it. `patience` in milliseconds. */
export async function claimDesk(shared: SharedStore | undefined, patience = DESK_PATIENCE_MS): Promise<void> {
  const end = performance.now() + patience;
  while (!(await hasDesk(shared))) {
    if (performance.now() >= end)
      throw new StartupError({
        subject: "DESK_CHANNEL",
        complaints: [
          "DESK_CHANNEL: another process has the desk; expected it in the environment of one process, or of one more that stands by to take it over",
        ],
        // That other one may end.
        passing: true,
      });
    await setTimeout(DESK_RETRY_MS);
  }
}

/** Whether the desk is ours still, or again after a loss of the connection. Rejects when the database fails. */
export async function hasDesk(shared: SharedStore | undefined): Promise<boolean> {
  return shared === undefined || shared.locks.hold("desk");
}
