// Locks between the processes on one PostgreSQL: they belong to the connection over which all statements of this process go.
import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout } from "node:timers/promises";
import { TakenElsewhere } from "../delivery/keyed-queue.ts";
import type { Line } from "./postgres-line.ts";
import type { SessionLocks } from "./table.ts";

/** Milliseconds between two attempts. They are made again and again: whoever waits in the database holds up the connection. */
const LOCK_RETRY_MS = 50;

const LOCK_KEY = "hashtextextended('attache ' || coalesce(current_schema(), '') || ' ' || $1, 0)";
const TRY_LOCK = `SELECT pg_try_advisory_lock(${LOCK_KEY}) AS yes`;
const UNLOCK = `SELECT pg_advisory_unlock(${LOCK_KEY})`;
const TRY_SHARE = `SELECT pg_try_advisory_lock_shared(${LOCK_KEY}) AS yes`;
const UNSHARE = `SELECT pg_advisory_unlock_shared(${LOCK_KEY})`;
const SHARED_ELSEWHERE = `SELECT EXISTS (SELECT 1 FROM pg_locks
  WHERE locktype = 'advisory' AND granted AND mode = 'ShareLock' AND pid <> pg_backend_pid() AND objsubid = 1
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
  AND (classid::bigint << 32 | objid::bigint) = ${LOCK_KEY}) AS yes`;

/** `reach` gives the connection as it is now; `bound` the one to which the running task belongs. */
export function createSessionLocks(reach: () => Promise<Line>): {
  readonly locks: SessionLocks;
  readonly bound: () => Line | undefined;
} {
  const holding = new AsyncLocalStorage<Line>();
  const shared = new Map<string, Line>();
  const held = new Map<string, Line>();
  const answer = async (line: Line, statement: string, key: string) =>
    (await line.ask(statement, [key])).rows[0]?.yes === true;

  const locks: SessionLocks = {
    async exclusively(key, patience, task) {
      const line = holding.getStore() ?? (await reach());
      const end = performance.now() + patience;
      while (!(await answer(line, TRY_LOCK, key))) {
        if (performance.now() >= end) throw new TakenElsewhere(key);
        await setTimeout(LOCK_RETRY_MS);
      }
      try {
        return await holding.run(line, task);
      } finally {
        // With the connection the lock is gone too.
        await line.ask(UNLOCK, [key]).catch(() => undefined);
      }
    },
    async share(key) {
      const line = await reach();
      if (shared.get(key) === line) return;
      if (!(await answer(line, TRY_SHARE, key))) throw new TakenElsewhere(key);
      shared.set(key, line);
    },
    async unshare(key) {
      const line = shared.get(key);
      shared.delete(key);
      if (line?.lost() === false) await line.ask(UNSHARE, [key]);
    },
    async hold(key) {
      const line = await reach();
      if (held.get(key) === line) return true;
      const isOurs = await answer(line, TRY_LOCK, key);
      if (isOurs) held.set(key, line);
      return isOurs;
    },
    async release(key) {
      const line = held.get(key);
      held.delete(key);
      if (line?.lost() === false) await line.ask(UNLOCK, [key]);
    },
    outside: (task) => holding.exit(task),
    async isSharedElsewhere(key) {
      return answer(await reach(), SHARED_ELSEWHERE, key);
    },
  };
  return { locks, bound: () => holding.getStore() };
}
