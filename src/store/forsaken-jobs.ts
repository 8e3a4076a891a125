// Jobs that stand as being done by a process that has died.
import { setTimeout } from "node:timers/promises";
import type { Db } from "pg-boss";

/** The database may need a moment to notice that a process was killed. After so long its jobs are left to their heartbeat. Milliseconds. */
const NOTICED_WITHIN_MS = 10_000;
const ASK_AGAIN_MS = 200;

type Forsaken = {
  readonly db: Pick<Db, "executeSql">;
  /** That of the jobs. */
  readonly schema: string;
  readonly queues: readonly string[];
  /** Whether no other process works with this database. */
  readonly isAlone: () => Promise<boolean>;
};

/**
 * Gives what puts them back in line as soon as this process is the only one: nobody else can be at work on them then, and whatever this
 * process takes was taken later. To be called before any job is taken. Both reject when the database fails.
 */
export async function findForsaken({
  db,
  schema,
  queues,
  isAlone,
}: Forsaken): Promise<(ending: AbortSignal) => Promise<void>> {
  const [row] = (await db.executeSql(`SELECT ${schema}.job_now()::text AS now`, [])).rows;
  return async (ending) => {
    const end = performance.now() + NOTICED_WITHIN_MS;
    while (!ending.aborted && performance.now() < end) {
      if (await isAlone()) {
        await db.executeSql(putBackIn(schema), [queues, row?.now]);
        return;
      }
      await setTimeout(ASK_AGAIN_MS, undefined, { signal: ending }).catch(() => undefined);
    }
  };
}

function putBackIn(schema: string): string {
  return `UPDATE ${schema}.job SET state = 'created', started_on = NULL
    WHERE name = ANY ($1) AND state = 'active' AND started_on < $2::timestamptz`;
}
