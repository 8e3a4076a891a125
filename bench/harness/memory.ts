// How much memory what is held takes.
import { collectGarbage } from "#src/process/collect-garbage.ts";

/** Bytes in use after everything that nobody holds has been thrown away. */
export function heldBytes(): number {
  collectGarbage();
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
