import { MemoryFault } from "../process/memory-fault.ts";
import type { Database } from "./table.ts";

/** The same database, whose failures are MemoryFaults. What fails at closing is told as it is. */
export function tellingFaults(database: Database): Database {
  const told =
    <Given extends unknown[], T>(run: (...given: Given) => Promise<T>) =>
    async (...given: Given): Promise<T> => {
      try {
        return await run(...given);
      } catch (error) {
        throw new MemoryFault(error instanceof Error ? error.message : String(error), { cause: error });
      }
    };
  const { superseded, close, ask, get, put, add, swap, remove, clear, purge, slice } = database;
  return {
    superseded,
    close,
    ask: told(ask),
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
