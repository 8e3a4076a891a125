// Notices that something under DATA_DIR changed, and waits until it has settled.
import { type FSWatcher, statSync, watch } from "node:fs";

/** Long enough for an editor's rename and for a checkout of a branch to finish a burst, in milliseconds. */
const SETTLE = 200;

/** A busy folder is read at least this often, in milliseconds. */
const AT_LEAST = 2_000;

/**
 * What happens behind a symbolic link or on a network disk makes no event, nor does a folder that is moved away: look
 * anyway, this often, in milliseconds.
 */
const ANYWAY = 5_000;

/** Calls `changed` once at the start and once for each burst of changes. Returns how to stop. */
export function watchFolder(dir: string, changed: () => void, anyway = ANYWAY): () => void {
  let watcher: FSWatcher | undefined;
  let watched: number | undefined;
  let settling: NodeJS.Timeout | undefined;
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

  const close = () => {
    watcher?.close();
    watcher = undefined;
    watched = undefined;
  };

  /** A folder that is not there, or is another than before, is watched as soon as it can be; reading it tells the rest. */
  const look = () => {
    const inode = statSync(dir, { throwIfNoEntry: false })?.ino;
    if (inode !== watched) {
      close();
      if (inode !== undefined) {
        watcher = watch(dir, { recursive: true }, settle);
        watcher.on("error", close);
        watched = inode;
      }
    }
    settle();
  };

  look();
  const looking = setInterval(look, anyway);
  return () => {
    clearInterval(looking);
    clearTimeout(settling);
    close();
  };
}
