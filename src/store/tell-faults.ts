import { TakenElsewhere } from "../delivery/keyed-queue.ts";
import { MemoryFault } from "../process/memory-fault.ts";
import type { Database, SessionLocks } from "./table.ts";

/** The same database, whose failures are MemoryFaults. What fails at closing is told as it is. */
export function tellingFaults(database: Database): Database {
  const { shared, close, ask, askInOrder, get, put, add, swap, remove, clear, purge, slice } = database;
  return {
    ...(shared === undefined ? {} : { shared: { ...shared, locks: tellingLocks(shared.locks) } }),
    close,
    ask: told(ask),
    askInOrder: told(askInOrder),
    get: told(get),
    put: told(put),
    add: told(add),
    swap: told(swap),
    remove: told(remove),
    clear: told(clear),
    purge: told(purge),
    slice: told(slice),
  };
}

/** What a task itself fails with stays what it is, and so does that another process has the key. */
function tellingLocks(locks: SessionLocks): SessionLocks {
  const { share, unshare, hold, release, isSharedElsewhere, outside } = locks;
  return {
    share: told(share),
    unshare: told(unshare),
    hold: told(hold),
    release: told(release),
    isSharedElsewhere: told(isSharedElsewhere),
    outside,
    async exclusively(key, patience, task) {
      let isBegun = false;
      try {
        return await locks.exclusively(key, patience, () => {
          isBegun = true;
          return task();
        });
      } catch (error) {
        throw isBegun || error instanceof TakenElsewhere ? error : memoryFault(error);
      }
    },
  };
}

function told<Given extends unknown[], T>(run: (...given: Given) => Promise<T>) {
  return async (...given: Given): Promise<T> => {
    try {
      return await run(...given);
    } catch (error) {
      throw memoryFault(error);
    }
  };
}

function memoryFault(error: unknown): MemoryFault {
  return new MemoryFault(error instanceof Error ? error.message : String(error), { cause: error });
}
