// One process at a time works with a file: the lock beside it, also when somebody deletes that.
import { statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { StoreFault } from "./shelf.ts";
import { type Turn, waitForTurn } from "./turn.ts";

export type FileLock = {
  /**
   * To be called before each use. Where somebody deleted the lock, it is taken anew; throws a StoreFault from then on where another process
   * has come meanwhile. The file is looked at before each write. A read may rest on a look of a millisecond ago: what follows from it is written first.
   */
  readonly expect: (use: "read" | "write") => void;
  readonly release: () => void;
};

const SQLITE_BUSY = 5;

/** A look at the file takes half as long as a read, and no process comes to work in this time. Milliseconds. */
const LOOK_HOLDS_MS = 1;

/**
 * Holds a file of its own beside the database, so that backups and other readers are not shut out. The operating system
 * lets go of it when the process dies, however it dies. Throws a StartupError when another process keeps it.
 */
export async function lock(path: string, turn: Turn): Promise<FileLock> {
  let holder = new DatabaseSync(path, { timeout: 0 });
  try {
    await waitForTurn(async () => take(holder), turn);
  } catch (error) {
    holder.close();
    throw error;
  }
  let mine = fileAt(path);
  let foundAt = performance.now();
  return {
    expect(use) {
      const now = performance.now();
      if (use === "read" && now - foundAt < LOOK_HOLDS_MS) return;
      const there = fileAt(path);
      if (there === mine) {
        foundAt = now;
        return;
      }
      // Only a process that works with the database makes it, and what this one remembers may be out of date since.
      if (there !== undefined) throw replaced(path);
      const again = new DatabaseSync(path, { timeout: 0 });
      if (!take(again)) {
        again.close();
        throw replaced(path);
      }
      holder.close();
      holder = again;
      mine = fileAt(path);
    },
    release: () => holder.close(),
  };
}

function replaced(path: string): StoreFault {
  return new StoreFault(
    `${path} was deleted, and another process has come to work with the database; start this one again`,
  );
}

/** Whether it is ours now. */
function take(holder: DatabaseSync): boolean {
  try {
    holder.exec("BEGIN EXCLUSIVE");
    return true;
  } catch (error) {
    if (error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY) return false;
    throw error;
  }
}

/** Which file has this name now; undefined where there is none. */
function fileAt(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev}/${found.ino}`;
}
