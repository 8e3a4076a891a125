// Notices that something under DATA_DIR changed, and waits until it has settled.
import { type FSWatcher, watch } from "node:fs";

/** Long enough for an editor's rename and for a checkout of a branch to finish a burst, in milliseconds. */
const SETTLE = 200;

/** A busy folder is read at least this often, in milliseconds. */
const AT_LEAST = 2_000;

/** How soon a folder that has gone is looked for again, in milliseconds. */
const RETRY = 1_000;

/** Calls `changed` once for a burst of changes. Returns how to stop. */
export function watchFolder(dir: string, changed: () => void): () => void {
  let watcher: FSWatcher | undefined;
  let settling: NodeJS.Timeout | undefined;
  let retrying: NodeJS.Timeout | undefined;
  let firstOfBurst = 0;

  const settle = () => {
    const now = Date.now();
    if (settling === undefined) firstOfBurst = now;
    clearTimeout(settling);
    settling = setTimeout(
      () => {
        settling = undefined;
        changed();
      },
      Math.max(0, Math.min(SETTLE, firstOfBurst + AT_LEAST - now)),
    );
  };

  const lost = () => {
    watcher?.close();
    watcher = undefined;
    settle();
    clearTimeout(retrying);
    retrying = setTimeout(open, RETRY);
  };

  const open = () => {
    try {
      watcher = watch(dir, { recursive: true }, settle);
      watcher.on("error", lost);
      settle();
    } catch {
      // The folder is not there: the reading after this says so, and we look again.
      retrying = setTimeout(open, RETRY);
    }
  };

  open();
  return () => {
    clearTimeout(settling);
    clearTimeout(retrying);
    watcher?.close();
  };
}
