// Notices that something under DATA_DIR changed, and waits until it has settled.
import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";

/** Long enough for an editor's rename and for a checkout of a branch to finish a burst, in milliseconds. */
const RELOAD_DEBOUNCE_MS = 200;

/** A busy folder is read at least this often, in milliseconds. */
const MAX_DELAY_MS = 2_000;

/**
 * What happens behind a symbolic link or on a network disk makes no event, nor does a folder that is moved away: look
 * anyway, this often, in milliseconds.
 */
const POLL_INTERVAL_MS = 5_000;

type Watched = { readonly inode: number; readonly watcher: FSWatcher };

/** Calls `changed` once at the start and once for each burst of changes. Returns how to stop. */
export function watchFolder(dir: string, changed: () => void, anyway = POLL_INTERVAL_MS): () => void {
  const watched = new Map<string, Watched>();
  let settling: NodeJS.Timeout | undefined;
  let firstOfBurst = 0;

  const settle = () => {
    const now = Date.now();
    if (settling === undefined) firstOfBurst = now;
    clearTimeout(settling);
    settling = setTimeout(
      () => {
        settling = undefined;
        attend();
        changed();
      },
      Math.max(0, Math.min(RELOAD_DEBOUNCE_MS, firstOfBurst + MAX_DELAY_MS - now)),
    );
  };

  /**
   * Each folder is watched by itself: Node's recursive watch follows files, and loses one that an editor has replaced.
   * A folder that is another than before is watched anew, one that has gone no more.
   */
  const attend = () => {
    const folders = foldersOf(dir);
    for (const [path, { inode, watcher }] of watched) {
      if (folders.get(path) === inode) continue;
      watcher.close();
      watched.delete(path);
    }
    for (const [path, inode] of folders) {
      if (watched.has(path)) continue;
      const watcher = watchOne(path, settle);
      if (watcher === undefined) continue;
      watcher.on("error", () => {
        watcher.close();
        watched.delete(path);
      });
      watched.set(path, { inode, watcher });
    }
  };

  const look = () => {
    attend();
    settle();
  };

  look();
  const looking = setInterval(look, anyway);
  return () => {
    clearInterval(looking);
    clearTimeout(settling);
    for (const { watcher } of watched.values()) watcher.close();
  };
}

/** Undefined where it may not be read, or the machine watches as much as it can: the looking every few seconds remains. */
function watchOne(path: string, changed: () => void): FSWatcher | undefined {
  try {
    return watch(path, changed);
  } catch {
    return undefined;
  }
}

/**
 * The folder and those directly in it, with their inodes; links are followed. What cannot be looked at, such as a link in a
 * circle, is left out: the reading that follows tells the operator of it.
 */
function foldersOf(dir: string): ReadonlyMap<string, number> {
  const folders = new Map<string, number>();
  const paths = [dir, ...namesIn(dir).map((name) => join(dir, name))];
  for (const path of paths) {
    const inode = inodeOfFolder(path);
    if (inode !== undefined) folders.set(path, inode);
  }
  return folders;
}

function namesIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}

function inodeOfFolder(path: string): number | undefined {
  try {
    const stat = statSync(path);
    return stat.isDirectory() ? stat.ino : undefined;
  } catch {
    return undefined;
  }
}
