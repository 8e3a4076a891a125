// One process at a time works with a database: whoever comes second waits for its turn, but not for ever.
import { setTimeout } from "node:timers/promises";
import { heldDatabase } from "../process/startup-error.ts";

/** Milliseconds between two attempts. */
const RETRY_AFTER_MS = 200;

export type Turn = {
  /** How long to wait for another process to let go of the database, in milliseconds. */
  readonly timeoutMs: number;
  /** Told once, if there is anything to wait for. */
  readonly waiting: () => void;
};

/** Asks until it gets the lock. Throws a StartupError when another process keeps it, and what `attempt` throws. */
export async function waitForTurn(attempt: () => Promise<boolean>, { timeoutMs, waiting }: Turn): Promise<void> {
  if (await attempt()) return;
  waiting();
  const end = performance.now() + timeoutMs;
  while (performance.now() < end) {
    await setTimeout(RETRY_AFTER_MS);
    if (await attempt()) return;
  }
  throw heldDatabase(timeoutMs / 1000);
}
